/** State of the naive interpreter: plain objects keyed by id, and its way into the documented words of a state. */
import { hashWords } from '../../src/engine/hash';
import type { Block, Scenario } from '../../src/engine/scenario';

/** Delayed effects that fit a state. */
const PENDING_MAX = 160;

export interface NaiveCommitment {
  status: 'none' | 'active' | 'ended';
  signedTurn: number;
  value: number;
  expiry: number;
}

export interface NaiveCard {
  status: 'undealt' | 'desk' | 'answered' | 'left';
  chosen: string | null;
}

export interface NaiveLadder {
  state: 'idle' | 'active' | 'settled' | 'measured';
  rung: number;
  rungTurn: number;
  climbTurn: number;
}

export interface NaivePending {
  /** Path of the delayed item, such as "option:steel/plead/base/later/0". */
  readonly path: string;
  readonly effects: readonly { readonly variable: string; readonly amount: number }[];
  readonly next: number;
  readonly last: number;
  readonly origin: number;
}

export interface NaiveState {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly history: boolean;
  turn: number;
  over: boolean;
  ending: string | null;
  startedThisTurn: number;
  variables: Record<string, number>;
  /** Keyed "variable/place". */
  terms: Record<string, number>;
  commitments: Record<string, NaiveCommitment>;
  cards: Record<string, NaiveCard>;
  /** Turn of the latest start. */
  initiatives: Record<string, number | null>;
  ladders: Record<string, NaiveLadder>;
  /** Turn at which the wind blows. */
  winds: Record<string, number | null>;
  outcomes: Record<string, string | null>;
  perils: Record<string, number>;
  /** Turn at which it last happened. */
  reactions: Record<string, number | null>;
  aims: Record<string, boolean>;
  desk: string[];
  hand: string[];
  pending: NaivePending[];
  /** What the last deal chose from, for tests of keyed priorities. */
  lastPool: { readonly pool: readonly string[]; readonly drawn: readonly string[] };
}

/** Nothing dealt, every variable at its start, derived ones at 0. */
export function createNaiveState(scenario: Scenario, seed: number, history: boolean): NaiveState {
  const keyed = <Item extends { readonly id: string }, Value>(items: readonly Item[], make: (item: Item) => Value): Record<string, Value> =>
    Object.fromEntries(items.map((item) => [item.id, make(item)]));
  return {
    scenario,
    seed,
    history,
    turn: 0,
    over: false,
    ending: null,
    startedThisTurn: 0,
    variables: keyed(scenario.variables, (entry) => (entry.terms.length > 0 ? 0 : entry.start)),
    terms: Object.fromEntries(scenario.variables.flatMap((entry) => entry.terms.map((_, place) => [`${entry.id}/${place}`, 0]))),
    commitments: keyed(
      scenario.commitments,
      (entry): NaiveCommitment =>
        entry.held
          ? { status: 'active', signedTurn: -1, value: entry.value, expiry: entry.term === null ? 0x7fffffff : entry.term - 1 }
          : { status: 'none', signedTurn: 0, value: 0, expiry: 0 },
    ),
    cards: keyed(scenario.dossiers, (): NaiveCard => ({ status: 'undealt', chosen: null })),
    initiatives: keyed(scenario.initiatives, () => null),
    ladders: keyed(scenario.ladders, (): NaiveLadder => ({ state: 'idle', rung: 0, rungTurn: 0, climbTurn: 0 })),
    winds: keyed(scenario.winds, () => null),
    outcomes: keyed(scenario.tests, () => null),
    perils: keyed(scenario.perils, () => 0),
    reactions: keyed(scenario.reactions, () => null),
    aims: keyed(scenario.aims, () => false),
    desk: [],
    hand: [],
    pending: [],
    lastPool: { pool: [], drawn: [] },
  };
}

/** Numbers of the delayed items by path, in the order in which the compiler walks a scenario. */
export function numberDelayedItems(scenario: Scenario): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const walk = (path: string, block: Block): void => {
    block.later.forEach((_, place) => numbers.set(`${path}/later/${place}`, numbers.size));
    block.builds.forEach((_, place) => numbers.set(`${path}/builds/${place}`, numbers.size));
  };
  for (const wind of scenario.winds) walk(`wind:${wind.id}`, wind.block);
  for (const ladder of scenario.ladders) walk(`measure:${ladder.id}`, ladder.measure);
  for (const test of scenario.tests) for (const outcome of test.outcomes) walk(`outcome:${test.id}/${outcome.id}`, outcome.block);
  for (const peril of scenario.perils) walk(`peril:${peril.id}`, peril.block);
  for (const reaction of scenario.reactions) walk(`reaction:${reaction.id}`, reaction.block);
  const choices = [
    ...scenario.dossiers.flatMap((dossier) => [
      ...dossier.options.map((option) => ({ ...option, path: `option:${dossier.id}/${option.id}` })),
      { path: `fallback:${dossier.id}`, block: dossier.fallback, chance: null },
    ]),
    ...scenario.initiatives.map((initiative) => ({ ...initiative, path: `initiative:${initiative.id}` })),
  ];
  for (const { path, block, chance } of choices) {
    walk(path, block);
    if (chance === null) continue;
    walk(`${path}/then`, chance.then);
    walk(`${path}/else`, chance.else);
  }
  return numbers;
}

/** The state as the engine's words, section by section (src/engine/layout.ts). */
export function serialiseNaive(state: NaiveState, numbers: ReadonlyMap<string, number> = numberDelayedItems(state.scenario)): Int32Array {
  const { scenario } = state;
  const words: number[] = [state.seed | 0, state.history ? 1 : 0, state.turn, state.over ? 1 : 0, state.startedThisTurn];
  words.push(Object.values(state.aims).filter(Boolean).length, state.pending.length, state.desk.length);
  words.push(scenario.endings.findIndex((entry) => entry.id === state.ending));
  const put = <Item>(items: readonly Item[], word: (item: Item) => number): void => {
    for (const item of items) words.push(word(item));
  };
  const putPadded = (items: readonly string[], all: readonly { readonly id: string }[], length: number): void => {
    for (let place = 0; place < length; place++) words.push(all.findIndex(({ id }) => id === items[place]) + 1);
  };
  put(scenario.variables, ({ id }) => read(state.variables, id));
  for (const { id, terms } of scenario.variables) terms.forEach((_, place) => words.push(read(state.terms, `${id}/${place}`)));
  put(scenario.commitments, ({ id }) => ['none', 'active', 'ended'].indexOf(read(state.commitments, id).status));
  put(scenario.commitments, ({ id }) => read(state.commitments, id).signedTurn);
  put(scenario.commitments, ({ id }) => read(state.commitments, id).value);
  put(scenario.commitments, ({ id }) => read(state.commitments, id).expiry);
  put(scenario.dossiers, ({ id }) => ['undealt', 'desk', 'answered', 'left'].indexOf(read(state.cards, id).status));
  put(scenario.dossiers, ({ id, options }) => options.findIndex((option) => option.id === read(state.cards, id).chosen) + 1);
  put(scenario.initiatives, ({ id }) => (state.initiatives[id] ?? -1) + 1);
  put(scenario.ladders, ({ id }) => wordOfRung(read(state.ladders, id)));
  put(scenario.ladders, ({ id }) => read(state.ladders, id).rungTurn);
  put(scenario.ladders, ({ id }) => read(state.ladders, id).climbTurn);
  put(scenario.winds, ({ id }) => (state.winds[id] ?? -1) + 1);
  put(scenario.tests, ({ id, outcomes }) => outcomes.findIndex((outcome) => outcome.id === state.outcomes[id]) + 1);
  put(scenario.perils, ({ id }) => read(state.perils, id));
  put(scenario.reactions, ({ id }) => (read(state.reactions, id) ?? -1) + 1);
  put(scenario.aims, ({ id }) => (state.aims[id] === true ? 1 : 0));
  putPadded(state.desk, scenario.dossiers, 12);
  putPadded(state.hand, scenario.initiatives, 8);
  for (const { path, next, last, origin } of state.pending) words.push(numbers.get(path) ?? -1, next, last, origin);
  const padded = new Int32Array(words.length + (PENDING_MAX - state.pending.length) * 4);
  padded.set(words);
  return padded;
}

function wordOfRung({ state, rung }: NaiveLadder): number {
  return state === 'settled' ? 100 : state === 'measured' ? 101 : rung;
}

/** Fingerprint that must equal the engine's `hashState`. */
export function hashNaive(state: NaiveState, numbers?: ReadonlyMap<string, number>): string {
  return hashWords(serialiseNaive(state, numbers));
}

/** The value under `key`; a missing one is a fault of the oracle or an unchecked scenario. */
export function read<Value>(record: Readonly<Record<string, Value>>, key: string): Value {
  const value = record[key];
  if (value === undefined) throw new RangeError(`no "${key}"`);
  return value;
}
