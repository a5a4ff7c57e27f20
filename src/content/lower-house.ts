/** What the picture of the House shows: every way of saying when becomes one condition. */
import type { Expr, HouseSight } from '../engine/index';
import type { Lowering } from './lower-block';
import type { Item, Place } from './shape';

/** A sight of the House. */
export function lowerHouse({ declared }: Lowering, { raw, at }: Item<'house'>): HouseSight {
  const parts = [
    raw.commitments === undefined ? null : whenSigned(declared, [raw.commitments].flat(), raw.after ?? 0, at),
    raw.year === undefined ? null : fromYear(declared, raw.year),
    raw.if === undefined ? null : declared.readExpr(raw.if, 'condition', at, ['if']),
  ].filter((part) => part !== null);
  return {
    id: raw.id,
    when: parts.length === 0 ? null : parts.reduce((left, right) => ({ op: 'and', left, right })),
    amount: raw.amount === undefined ? null : declared.readExpr(raw.amount, 'number', at, ['amount']),
  };
}

/** One of the commitments was signed, `after` half-years ago or more. */
function whenSigned(declared: Lowering['declared'], ids: readonly string[], after: number, at: Place): Expr {
  const known = ids.filter((id, n) => declared.demand('commitment', id, at, ids.length === 1 ? ['commitments'] : ['commitments', n]));
  const signed = known.map((id): Expr => ({ op: '>=', left: { op: 'since', id }, right: { op: 'int', value: after } }));
  return signed.length === 0 ? { op: 'int', value: 0 } : signed.reduce((left, right) => ({ op: 'or', left, right }));
}

/** From the first half of a calendar year on, also one before the calendar begins. */
function fromYear({ sections }: Lowering['declared'], year: number): Expr {
  const start = sections.scenario[0]?.raw.start ?? '2000-H1';
  const turn = (year - Number(start.slice(0, 4))) * 2 - (start.endsWith('H2') ? 1 : 0);
  return { op: '>=', left: { op: 'turn' }, right: { op: 'int', value: turn } };
}
