/** The cabinet in ordinary rules: what an answer does to the trust of the offices that argued, and what an office’s trust is worth. */
import type { Effect, Expr } from '../engine/index';
import type { Lowering } from './lower-block';
import type { Raw } from './schema';

/** Trust is counted 0 to this. */
const TRUST_MAX = 5;
/** From this trust on an office carries its initiatives for one capital less. */
const TRUST_DISCOUNT = 4;

/** `backs` as a list. */
export function listBacked(backs: string | readonly string[] | undefined): readonly string[] {
  return backs === undefined ? [] : typeof backs === 'string' ? [backs] : backs;
}

/** Both conditions; null always holds. */
export function joinConditions(left: Expr | null, right: Expr | null): Expr | null {
  if (left === null || right === null) return left ?? right;
  return { op: 'and', left, right };
}

/** What choosing `option` does to the advisers of its paper: backing earns one point of trust, overruling costs one, two of a touchy holder. */
export function heedAdvisers({ declared }: Lowering, dossier: Raw<'dossiers'>, option: string): Effect[] {
  return dossier.advisers.flatMap(({ who, backs }): Effect[] => {
    const office = findOffice(declared.sections, who);
    const backed = listBacked(backs);
    if (office === undefined || backed.length === 0) return [];
    const trust: Expr = { op: 'var', id: office.trust };
    const earned: Expr = { op: 'min', left: int(1), right: { op: '-', left: int(TRUST_MAX), right: trust } };
    const lost: Expr = {
      op: 'max',
      left: { op: '-', left: int(-1), right: { op: 'var', id: office.temper } },
      right: { op: 'neg', of: trust },
    };
    return [{ variable: office.trust, amount: backed.includes(option) ? earned : lost }];
  });
}

/** An initiative of an office is offered only while the office is held. */
export function whileOfficeHeld({ declared }: Lowering, id: string | undefined, condition: Expr | null): Expr | null {
  const office = findOffice(declared.sections, id);
  if (office === undefined) return condition;
  return joinConditions({ op: '==', left: { op: 'var', id: office.vacancy }, right: int(0) }, condition);
}

/** The price of an initiative: one less when its office trusts the government. */
export function discountTrusted({ declared }: Lowering, id: string | undefined, price: Expr): Expr {
  const office = findOffice(declared.sections, id);
  if (office === undefined) return price;
  const isTrusting: Expr = { op: '>=', left: { op: 'var', id: office.trust }, right: int(TRUST_DISCOUNT) };
  return { op: '-', left: price, right: { op: 'if', test: isTrusting, then: int(1), else: int(0) } };
}

function findOffice(sections: Lowering['declared']['sections'], id: string | undefined): Raw<'offices'> | undefined {
  return sections.offices.find(({ raw }) => raw.id === id)?.raw;
}

function int(value: number): Expr {
  return { op: 'int', value };
}
