/** The shape of every section, once: the loader checks with it, the JSON Schema for editors is generated from it. */
import * as v from 'valibot';
import { LIMITS } from './limits';
import { MAP_SECTIONS, spot } from './schema-map';
import { amount, condition, date, id, int, list, optional, text, variableId, window } from './schema-parts';

const effects = v.record(variableId, amount);
const fixed = v.record(variableId, int);
const term = v.pipe(int, v.minValue(1), v.maxValue(LIMITS.turns));

/** Keys of a block; every owner of a block has them beside its own. */
const block = {
  effects: optional(effects),
  later: optional(
    list(v.strictObject({ when: v.union([term, date], 'a number of turns or a half-year'), effects: fixed, line: optional(text) })),
  ),
  builds: optional(list(v.strictObject({ for: optional(term), until: optional(date), effects: fixed, line: optional(text) }))),
  signs: optional(list(v.union([id, v.strictObject({ id, value: optional(int), for: optional(term) })]))),
  ends: optional(list(id)),
  ladder: optional(v.record(id, v.picklist(['climb', 'hold', 'settle']))),
  line: optional(text),
};

const branch = v.strictObject(block);
const chance = optional(
  v.strictObject({
    name: optional(id),
    odds: amount,
    history: optional(v.picklist(['then', 'else'])),
    then: branch,
    else: optional(branch),
  }),
);
const DOMAINS = ['economy', 'energy', 'security', 'diplomacy', 'norms'] as const;
const COMPONENTS = ['EP', 'BE', 'LB', 'DD', 'IB', 'BW', 'BA', 'none'] as const;
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const tags = optional(
  v.strictObject({
    domain: v.picklist(DOMAINS),
    stake: v.picklist([1, 2, 3, 5]),
    signal: v.record(id, v.picklist([-1, -0.5, 0, 0.5, 1])),
    cost: share,
    ambiguity: v.picklist([0, 0.5, 1]),
    reversible: share,
    component: v.picklist(COMPONENTS),
  }),
);
const also = optional(list(v.strictObject({ if: condition, text })));
/** Alternatives: the first whose condition holds is shown. */
const variants = list(v.strictObject({ if: optional(condition), text }));
const unit = v.picklist(['points', 'tenths-pct', 'eur-millions', 'count']);

export const OFFICES = ['foreign', 'finance', 'europe', 'economy', 'interior', 'defence'] as const;
export const SECTORS = ['energy', 'network', 'arms', 'industry', 'credit', 'trade', 'political', 'health'] as const;

const option = v.strictObject({
  id,
  label: text,
  history: optional(v.boolean()),
  unlocked: optional(condition),
  reason: optional(text),
  ...block,
  chance,
  tags,
});

/** Item schema of every section; `scenario` is a single object, all others are lists. */
export const SECTIONS = {
  scenario: v.strictObject({
    id,
    title: text,
    subtitle: text,
    about: text,
    rules: v.pipe(int, v.minValue(1)),
    start: date,
    turns: v.pipe(int, v.minValue(1), v.maxValue(LIMITS.turns)),
    due: list(int),
    capital: variableId,
    hand: v.pipe(int, v.minValue(1), v.maxValue(8)),
    winds: v.pipe(int, v.minValue(0), v.maxValue(9)),
    aims: v.strictObject({ count: v.pipe(int, v.minValue(0), v.maxValue(6)), by: date }),
    insurance: optional(
      v.strictObject({
        turns: term,
        checkpoints: list(v.strictObject({ at: date, weight: v.pipe(int, v.minValue(1), v.maxValue(10)) })),
        welfare: amount,
      }),
    ),
    panel: optional(list(list(id))),
    focus: optional(v.strictObject({ arcs: v.pipe(int, v.minValue(1)), times: v.pipe(int, v.minValue(1), v.maxValue(20)) })),
    chapters: list(v.strictObject({ id, title: text, window, brief: text })),
    arcs: list(v.strictObject({ id, title: text })),
  }),
  powers: v.strictObject({
    id,
    name: text,
    short: text,
    standing: variableId,
    hold: variableId,
    strain: variableId,
    shape: v.picklist(['circle', 'triangle', 'square', 'diamond']),
    letters: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capital letters')),
  }),
  variables: v.strictObject({
    id: variableId,
    title: text,
    about: text,
    group: id,
    start: int,
    drawn: optional(list(int)),
    min: int,
    max: int,
    unit,
    sizes: v.tuple([v.pipe(int, v.minValue(1)), v.pipe(int, v.minValue(1))]),
    good: v.picklist([-1, 0, 1]),
    bands: optional(list(v.strictObject({ below: int, name: text }))),
    visible: optional(v.boolean()),
    terms: optional(list(v.strictObject({ id, title: text, amount }))),
  }),
  commitments: v.strictObject({
    id,
    counterparty: id,
    sector: v.picklist(SECTORS),
    value: optional(int),
    term: optional(term),
    bound: optional(v.boolean()),
    held: optional(v.boolean()),
    title: text,
    text,
    upkeep: optional(fixed),
    site: optional(spot),
  }),
  dossiers: v.strictObject({
    id,
    from: id,
    arc: id,
    window,
    if: optional(condition),
    deal: optional(v.picklist(['must', 'pool'])),
    after: optional(id),
    dated: optional(v.boolean()),
    weight: optional(v.pipe(int, v.minValue(1), v.maxValue(100))),
    title: text,
    dateline: text,
    brief: text,
    also,
    known: optional(text),
    advisers: list(v.strictObject({ who: v.picklist(OFFICES), says: text, backs: optional(v.union([id, list(id)])) })),
    options: list(option),
    default: v.strictObject({ text, ...block }),
    history: optional(text),
    model: optional(text),
    sources: optional(list(id)),
  }),
  initiatives: v.strictObject({
    id,
    arc: id,
    window,
    if: optional(condition),
    capital: amount,
    office: optional(v.picklist(OFFICES)),
    weight: optional(v.pipe(int, v.minValue(1), v.maxValue(100))),
    again: optional(term),
    title: text,
    text,
    ...block,
    chance,
    tags,
    history: optional(list(date)),
    model: optional(text),
    sources: optional(list(id)),
  }),
  drift: v.strictObject({ id, title: text, variable: variableId, if: optional(condition), amount }),
  cross: v.strictObject({
    id,
    title: text,
    source: variableId,
    target: variableId,
    sign: v.picklist([-1, 0, 1]),
    permille: v.pipe(int, v.minValue(-5000), v.maxValue(5000)),
    scale: amount,
    per: v.pipe(int, v.minValue(1)),
  }),
  world: v.strictObject({ variable: variableId, title: text, vary: v.pipe(int, v.minValue(0)), steps: v.record(date, int) }),
  winds: v.strictObject({ id, title: text, hint: text, window, ...block, model: optional(text), sources: optional(list(id)) }),
  ladders: v.strictObject({
    id,
    power: id,
    starts: condition,
    window,
    title: text,
    ask: text,
    refused: text,
    rungs: list(id),
    measure: v.strictObject(block),
  }),
  tests: v.strictObject({
    id,
    kind: v.picklist(['election', 'report', 'summit', 'review']),
    at: date,
    title: text,
    about: text,
    if: optional(condition),
    outcomes: list(v.strictObject({ id, if: optional(condition), ...block })),
  }),
  aims: v.strictObject({
    id,
    title: text,
    about: text,
    measure: amount,
    reached: int,
    partly: int,
    unit,
    par: optional(v.pipe(int, v.minValue(0), v.maxValue(100))),
  }),
  perils: v.strictObject({
    id,
    title: text,
    warnings: v.tuple([v.strictObject({ if: condition, text }), v.strictObject({ if: condition, text })]),
    breaks: condition,
    ...block,
  }),
  endings: v.strictObject({ id, title: text, if: optional(condition), text, also }),
  reactions: v.strictObject({ id, title: text, if: condition, again: optional(v.pipe(int, v.minValue(0))), ...block }),
  bars: v.strictObject({
    id,
    if: condition,
    reason: text,
    options: optional(list(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'an option such as steel-quotas/plead')))),
    tagged: optional(
      list(
        v.strictObject({
          domain: optional(v.picklist(DOMAINS)),
          component: optional(v.picklist(COMPONENTS)),
          signal: optional(v.record(id, v.picklist([-1, -0.5, 0.5, 1]))),
          stake: optional(v.picklist([1, 2, 3, 5])),
        }),
      ),
    ),
    except: optional(list(id)),
  }),
  offices: v.strictObject({
    id: v.picklist(OFFICES),
    title: text,
    about: text,
    trust: variableId,
    temper: variableId,
    vacancy: variableId,
    tempers: v.tuple([v.strictObject({ name: text, text }), v.strictObject({ name: text, text })]),
  }),
  places: MAP_SECTIONS.places,
  routes: MAP_SECTIONS.routes,
  correspondents: v.strictObject({ id, title: text, about: text }),
  letters: v.strictObject({ id, from: id, chapter: id, variants }),
  voices: v.strictObject({
    id,
    title: text,
    about: text,
    most: v.pipe(int, v.minValue(0), v.maxValue(6)),
    opens: variants,
    cites: list(v.strictObject({ if: condition, text })),
    closes: variants,
  }),
  services: v.strictObject({ id, title: text, about: text, level: v.union([amount, list(amount)]), need: v.pipe(int, v.minValue(1)) }),
  shocks: v.strictObject({
    id,
    title: text,
    about: text,
    power: optional(id),
    service: id,
    takes: optional(list(v.strictObject({ counterparty: id, sectors: list(v.picklist(SECTORS)) }))),
    ...block,
  }),
  plans: v.strictObject({
    id,
    title: text,
    about: text,
    lean: v.picklist(['west', 'east', 'accession', 'both', 'none']),
    aims: list(id),
    weights: v.record(variableId, v.number()),
    signs: optional(v.record(v.string(), v.number())),
    prefers: optional(v.record(v.string(), v.number())),
  }),
  sources: v.strictObject({
    id,
    title: text,
    cite: text,
    url: optional(v.pipe(v.string(), v.regex(/^https:\/\/[^\s<>"]+$/, 'an https address'))),
  }),
} as const;

export type SectionName = keyof typeof SECTIONS;
export type Raw<Name extends SectionName> = v.InferOutput<(typeof SECTIONS)[Name]>;
export type RawBlock = Partial<Pick<Raw<'dossiers'>['default'], keyof typeof block>>;
export type RawOption = Raw<'dossiers'>['options'][number];
export type RawChance = NonNullable<RawOption['chance']>;
