/** What is told and measured beside the rules: reactions, offices, letters, verdicts, the stress test, plans. */
import type { Expr, Insurance, Letter, Office, Plan, Reaction, Voice } from '../engine/index';
import { lowerBlock, type Lowering } from './lower-block';
import type { Raw } from './schema';
import type { Item, Place } from './shape';
import type { Path } from './yaml-source';

/** A reaction. */
export function lowerReaction(lowering: Lowering, { raw, at }: Item<'reactions'>): Reaction {
  const key = `reaction.${raw.id}`;
  lowering.text.put(`${key}.title`, raw.title);
  return {
    id: raw.id,
    when: lowering.declared.readExpr(raw.if, 'condition', at, ['if']),
    again: raw.again ?? 0,
    block: lowerBlock(lowering, raw, at, [], key),
  };
}

/** An office of the cabinet. */
export function lowerOffice({ declared, text }: Lowering, { raw, at }: Item<'offices'>): Office {
  const key = `office.${raw.id}`;
  text.put(`${key}.title`, raw.title);
  text.put(`${key}.about`, raw.about);
  raw.tempers.forEach((temper, n) => {
    text.put(`${key}.temper.${n}.name`, temper.name);
    text.put(`${key}.temper.${n}.text`, temper.text);
  });
  for (const name of ['trust', 'temper', 'vacancy'] as const) declared.demand('variable', raw[name], at, [name]);
  return { id: raw.id, trust: raw.trust, temper: raw.temper, vacancy: raw.vacancy };
}

/** A letter. */
export function lowerLetter(lowering: Lowering, { raw, at }: Item<'letters'>): Letter {
  return {
    id: raw.id,
    correspondent: raw.from,
    chapter: raw.chapter,
    variants: lowerVariants(lowering, raw.variants, at, ['variants'], `letter.${raw.id}`),
  };
}

/** A voice of the verdict. */
export function lowerVoice(lowering: Lowering, { raw, at }: Item<'voices'>): Voice {
  const key = `voice.${raw.id}`;
  lowering.text.put(`${key}.title`, raw.title);
  lowering.text.put(`${key}.about`, raw.about);
  return {
    id: raw.id,
    opens: lowerVariants(lowering, raw.opens, at, ['opens'], `${key}.open`),
    cites: lowerVariants(lowering, raw.cites, at, ['cites'], `${key}.cite`).map((when) => when ?? { op: 'int', value: 1 }),
    closes: lowerVariants(lowering, raw.closes, at, ['closes'], `${key}.close`),
    most: raw.most,
  };
}

/** The stress test, or null when the manifest names none. */
export function lowerInsurance(lowering: Lowering, { raw, at }: Item<'scenario'>): Insurance | null {
  const { declared, text } = lowering;
  const { sections } = declared;
  if (raw.insurance === undefined) return null;
  const checkpoints = raw.insurance.checkpoints.map((entry, n) => ({
    at: declared.readDate(entry.at, at, ['insurance', 'checkpoints', n, 'at']),
    weight: entry.weight,
  }));
  return {
    turns: raw.insurance.turns,
    checkpoints,
    welfare: declared.readExpr(raw.insurance.welfare, 'number', at, ['insurance', 'welfare']),
    services: sections.services.map(({ raw: service, at: place }) => {
      text.put(`service.${service.id}.title`, service.title);
      text.put(`service.${service.id}.about`, service.about);
      return { id: service.id, level: lowerLevel(lowering, service.level, place), need: service.need };
    }),
    shocks: sections.shocks.map(({ raw: shock, at: place }) => {
      const key = `shock.${shock.id}`;
      text.put(`${key}.title`, shock.title);
      text.put(`${key}.about`, shock.about);
      return {
        id: shock.id,
        power: shock.power ?? null,
        service: shock.service,
        takes: shock.takes ?? [],
        block: lowerBlock(lowering, shock, place, [], key),
      };
    }),
  };
}

/** One expression, or the sum of several. */
function lowerLevel({ declared }: Lowering, level: Raw<'services'>['level'], place: Place): Expr {
  if (!Array.isArray(level)) return declared.readExpr(level, 'number', place, ['level']);
  const parts = level.map((part, n) => declared.readExpr(part, 'number', place, ['level', n]));
  return parts.reduce<Expr | null>((left, right) => (left === null ? right : { op: '+', left, right }), null) ?? { op: 'int', value: 0 };
}

/** A plan. */
export function lowerPlan({ declared, text }: Lowering, { raw, at }: Item<'plans'>): Plan {
  text.put(`plan.${raw.id}.title`, raw.title);
  text.put(`plan.${raw.id}.about`, raw.about);
  raw.aims.forEach((aim, n) => declared.demand('aim', aim, at, ['aims', n]));
  for (const variable of Object.keys(raw.weights)) declared.demand('variable', variable, at, ['weights', variable], true);
  for (const key of Object.keys(raw.signs ?? {})) {
    // "eu/energy" stands for every contract of that kind.
    const [party = '', sector] = key.split('/');
    const isKind = sector !== undefined && declared.scope.powers.has(party) && declared.scope.sectors.has(sector);
    if (!isKind) declared.demand('commitment', key, at, ['signs', key], true);
  }
  return { id: raw.id, lean: raw.lean, aims: raw.aims, weights: raw.weights, signs: raw.signs ?? {}, prefers: raw.prefers ?? {} };
}

/** Texts `key`.0, `key`.1, ... and their conditions. */
function lowerVariants(
  { declared, text }: Lowering,
  variants: Raw<'letters'>['variants'],
  place: Place,
  at: Path,
  key: string,
): (Expr | null)[] {
  return variants.map((variant, n) => {
    text.put(`${key}.${n}`, variant.text);
    return variant.if === undefined ? null : declared.readExpr(variant.if, 'condition', place, [...at, n, 'if']);
  });
}
