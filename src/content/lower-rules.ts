/** Everything but cards: manifest, powers, variables, commitments, rules, ends. */
import type {
  Aim,
  Commitment,
  CrossPressure,
  Drift,
  Ending,
  Ladder,
  Peril,
  Power,
  Scenario,
  Test,
  Variable,
  Wind,
  WorldClock,
} from '../engine/index'; // prettier-ignore
import { lowerBlock, lowerFixed, type Lowering } from './lower-block';
import { readSite } from './lower-map';
import type { Item } from './shape';

/** The parts of a scenario that come from its manifest. */
export function lowerManifest(
  lowering: Lowering,
  { raw, at }: Item<'scenario'>,
): Pick<
  Scenario,
  | 'id'
  | 'rulesVersion'
  | 'start'
  | 'turnCount'
  | 'due'
  | 'chapters'
  | 'capital'
  | 'handSize'
  | 'windCount'
  | 'aimCount'
  | 'aimsBy'
  | 'panel'
  | 'arcs'
  | 'focus'
> {
  const { declared, text } = lowering;
  text.put('scenario.title', raw.title);
  text.put('scenario.subtitle', raw.subtitle);
  text.put('scenario.about', raw.about);
  for (const arc of raw.arcs) text.put(`arc.${arc.id}.title`, arc.title);
  declared.demand('variable', raw.capital, at, ['capital']);
  return {
    id: raw.id,
    rulesVersion: raw.rules,
    start: { year: Number(raw.start.slice(0, 4)), half: raw.start.endsWith('H2') ? 2 : 1 },
    turnCount: raw.turns,
    due: raw.due,
    chapters: raw.chapters.map((chapter, n) => {
      text.put(`chapter.${chapter.id}.title`, chapter.title);
      text.put(`chapter.${chapter.id}.brief`, chapter.brief);
      return { id: chapter.id, ...declared.readWindow(chapter.window, at, ['chapters', n, 'window']) };
    }),
    capital: raw.capital,
    handSize: raw.hand,
    windCount: raw.winds,
    aimCount: raw.aims.count,
    aimsBy: declared.readDate(raw.aims.by, at, ['aims', 'by']),
    arcs: raw.arcs.map((arc) => arc.id),
    focus: raw.focus ?? null,
    panel: (raw.panel ?? []).map((set, n) => set.filter((id, k) => declared.demand('aim', id, at, ['panel', n, k]))),
  };
}

/** A power. */
export function lowerPower({ declared, text }: Lowering, { raw, at }: Item<'powers'>): Power {
  text.put(`power.${raw.id}.name`, raw.name);
  text.put(`power.${raw.id}.short`, raw.short);
  for (const key of ['standing', 'hold', 'strain'] as const) declared.demand('variable', raw[key], at, [key]);
  return { id: raw.id, standing: raw.standing, hold: raw.hold, strain: raw.strain, shape: raw.shape, letters: raw.letters };
}

/** A variable. */
export function lowerVariable({ declared, text }: Lowering, { raw, at }: Item<'variables'>): Variable {
  const key = `variable.${raw.id}`;
  text.put(`${key}.title`, raw.title);
  text.put(`${key}.about`, raw.about);
  (raw.bands ?? []).forEach((band, n) => text.put(`${key}.band.${n}`, band.name));
  return {
    id: raw.id,
    group: raw.group,
    start: raw.start,
    drawn: raw.drawn ?? [],
    min: raw.min,
    max: raw.max,
    unit: raw.unit,
    sizes: raw.sizes,
    good: raw.good,
    bands: (raw.bands ?? []).map((band) => band.below),
    visible: raw.visible ?? true,
    terms: (raw.terms ?? []).map((term, n) => {
      text.put(`${key}.term.${term.id}`, term.title);
      return { id: term.id, amount: declared.readExpr(term.amount, 'number', at, ['terms', n, 'amount']) };
    }),
  };
}

/** A commitment. */
export function lowerCommitment(lowering: Lowering, { raw, at }: Item<'commitments'>): Commitment {
  const { declared, text } = lowering;
  text.put(`commitment.${raw.id}.title`, raw.title);
  text.put(`commitment.${raw.id}.text`, raw.text);
  if (!['other', 'own'].includes(raw.counterparty)) declared.demand('power', raw.counterparty, at, ['counterparty']);
  return {
    id: raw.id,
    counterparty: raw.counterparty,
    sector: raw.sector,
    value: raw.value ?? 0,
    term: raw.term ?? null,
    bound: raw.bound ?? false,
    upkeep: lowerFixed(lowering, raw.upkeep ?? {}, at, ['upkeep']),
    held: raw.held ?? false,
    site: raw.site === undefined ? null : readSite(lowering, raw.site, at, ['site']),
  };
}

/** A drift rule. */
export function lowerDrift({ declared, text }: Lowering, { raw, at }: Item<'drift'>): Drift {
  text.put(`drift.${raw.id}.title`, raw.title);
  declared.demand('variable', raw.variable, at, ['variable']);
  return {
    id: raw.id,
    variable: raw.variable,
    when: raw.if === undefined ? null : declared.readExpr(raw.if, 'condition', at, ['if']),
    amount: declared.readExpr(raw.amount, 'number', at, ['amount']),
  };
}

/** A cross-pressure. */
export function lowerCross({ declared, text }: Lowering, { raw, at }: Item<'cross'>): CrossPressure {
  text.put(`cross.${raw.id}.title`, raw.title);
  declared.demand('variable', raw.source, at, ['source']);
  declared.demand('variable', raw.target, at, ['target']);
  const scale = declared.readExpr(raw.scale, 'number', at, ['scale']);
  return { id: raw.id, source: raw.source, target: raw.target, sign: raw.sign, permille: raw.permille, scale, scaleBase: raw.per };
}

/** A world clock. */
export function lowerWorld({ declared, text }: Lowering, { raw, at }: Item<'world'>): WorldClock {
  text.put(`world.${raw.variable}.title`, raw.title);
  declared.demand('variable', raw.variable, at, ['variable']);
  const steps = Object.entries(raw.steps).map(([date, value]) => ({ at: declared.readDate(date, at, ['steps', date]), value }));
  return { variable: raw.variable, vary: raw.vary, steps };
}

/** A wind. */
export function lowerWind(lowering: Lowering, { raw, at }: Item<'winds'>): Wind {
  const key = `wind.${raw.id}`;
  lowering.text.put(`${key}.title`, raw.title);
  lowering.text.put(`${key}.hint`, raw.hint);
  const sources = (raw.sources ?? []).filter((id, n) => lowering.declared.demand('source', id, at, ['sources', n]));
  return {
    id: raw.id,
    ...lowering.declared.readWindow(raw.window, at, ['window']),
    block: lowerBlock(lowering, raw, at, [], key),
    sources,
  };
}

/** A ladder. */
export function lowerLadder(lowering: Lowering, { raw, at }: Item<'ladders'>): Ladder {
  const { declared, text } = lowering;
  const key = `ladder.${raw.id}`;
  text.put(`${key}.title`, raw.title);
  text.put(`${key}.ask`, raw.ask);
  text.put(`${key}.refused`, raw.refused);
  if (!['world', 'home'].includes(raw.power)) declared.demand('power', raw.power, at, ['power']);
  return {
    id: raw.id,
    power: raw.power,
    starts: declared.readExpr(raw.starts, 'condition', at, ['starts']),
    ...declared.readWindow(raw.window, at, ['window']),
    rungs: raw.rungs.filter((rung, n) => declared.demand('dossier', rung, at, ['rungs', n])),
    measure: lowerBlock(lowering, raw.measure, at, ['measure'], `${key}.measure`),
  };
}

/** A dated test. */
export function lowerTest(lowering: Lowering, { raw, at }: Item<'tests'>): Test {
  const { declared, text } = lowering;
  const key = `test.${raw.id}`;
  text.put(`${key}.title`, raw.title);
  text.put(`${key}.about`, raw.about);
  return {
    id: raw.id,
    kind: raw.kind,
    at: declared.readDate(raw.at, at, ['at']),
    eligible: raw.if === undefined ? null : declared.readExpr(raw.if, 'condition', at, ['if']),
    outcomes: raw.outcomes.map((outcome, n) => ({
      id: outcome.id,
      when: outcome.if === undefined ? null : declared.readExpr(outcome.if, 'condition', at, ['outcomes', n, 'if']),
      block: lowerBlock(lowering, outcome, at, ['outcomes', n], `${key}.outcome.${outcome.id}`),
    })),
  };
}

/** An aim. */
export function lowerAim({ declared, text }: Lowering, { raw, at }: Item<'aims'>): Aim {
  text.put(`aim.${raw.id}.title`, raw.title);
  text.put(`aim.${raw.id}.about`, raw.about);
  return {
    id: raw.id,
    measure: declared.readExpr(raw.measure, 'number', at, ['measure']),
    reached: raw.reached,
    partly: raw.partly,
    unit: raw.unit,
    par: raw.par ?? null,
  };
}

/** A peril. */
export function lowerPeril(lowering: Lowering, { raw, at }: Item<'perils'>): Peril {
  const { declared, text } = lowering;
  const key = `peril.${raw.id}`;
  text.put(`${key}.title`, raw.title);
  const warnings = raw.warnings.map((warning, n) => {
    text.put(`${key}.warning.${n}`, warning.text);
    return declared.readExpr(warning.if, 'condition', at, ['warnings', n, 'if']);
  });
  return {
    id: raw.id,
    warnings: warnings as unknown as Peril['warnings'],
    breaks: declared.readExpr(raw.breaks, 'condition', at, ['breaks']),
    block: lowerBlock(lowering, raw, at, [], key),
  };
}

/** An ending. */
export function lowerEnding({ declared, text }: Lowering, { raw, at }: Item<'endings'>): Ending {
  const key = `ending.${raw.id}`;
  text.put(`${key}.title`, raw.title);
  text.put(`${key}.text`, raw.text);
  return {
    id: raw.id,
    when: raw.if === undefined ? null : declared.readExpr(raw.if, 'condition', at, ['if']),
    also: (raw.also ?? []).map((item, n) => {
      text.put(`${key}.also.${n}`, item.text);
      return declared.readExpr(item.if, 'condition', at, ['also', n, 'if']);
    }),
  };
}
