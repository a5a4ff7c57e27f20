/** Continuations of a run under other luck: what each option of a decision leads to. They never see the run's own luck. */
import type { Bot } from '../../bots/index';
import {
  advance,
  EVENT,
  hashText,
  listOpenMoves,
  measureAim,
  mix32,
  reseed,
  rolloutSeed,
  SLOT,
  type Model,
  type Move,
  type Recorder,
} from '../../engine/index';
import { meanOf, percentilesOf, shareOf, type Mean, type Share } from './shares';

/** What is kept of the end of a continuation: a row of whole numbers, the ending and the branch of the decision's own chance first. */
export interface EndColumns {
  /** Variables measured, by VariableIndex: room first where the scenario has it, then the standings of its powers. */
  readonly variables: readonly number[];
  /** Aims declared in the run, by AimIndex. */
  readonly aims: readonly number[];
  /** Numbers a row: the ending, the block drawn (-1: no chance in it), the variables, the aims' measures. */
  readonly width: number;
}

/** Columns before the variables. */
const FIXED = 2;

/** The columns for a run that stands at `state`. */
export function listEndColumns(model: Model, state: Int32Array): EndColumns {
  const { scenario, ids, layout } = model;
  const names = ['room', ...scenario.powers.map(({ standing }) => standing)];
  const variables = names.flatMap((name) => ids.variable.get(name) ?? []);
  const aims = scenario.aims.flatMap((_, index) => (state[layout.aim + index] === 1 ? [index] : []));
  return { variables, aims, width: FIXED + variables.length + aims.length };
}

export interface RolloutRange {
  readonly from: number;
  readonly to: number;
  readonly salt: number;
  /** What is kept; by default the columns of the state itself. */
  readonly columns?: EndColumns;
}

/**
 * Rows of continuations `from` to `to - 1` of each of `options`, option by option: `(to - from) * options.length * width` numbers.
 * Continuation i has the same luck whichever option is taken, so that options are compared under equal luck, and whoever computes it.
 * `state` stands at the decision and is left as it is; `salt` keeps two questions about one run apart.
 */
export function rollOut(
  model: Model,
  state: Int32Array,
  options: readonly Move[],
  policy: Bot,
  { from, to, salt, columns = listEndColumns(model, state) }: RolloutRange,
): Int32Array {
  const rows = new Int32Array((to - from) * options.length * columns.width);
  const scratch = new Int32Array(state.length);
  let at = 0;
  let drawn = -1;
  const recorder: Recorder = {
    line: () => undefined,
    event: (_turn, kind, index) => {
      if (kind === EVENT.drawn) drawn = index;
    },
  };
  for (const option of options) {
    for (let i = from; i < to; i++) {
      scratch.set(state);
      const seed = rolloutSeed(mix32((state[SLOT.seed] as number) ^ salt), i);
      reseed(model, scratch, seed);
      drawn = -1;
      advance(model, scratch, option, recorder);
      playOn(model, scratch, policy, seed);
      writeRow(model, scratch, columns, rows, at);
      rows[at + 1] = drawn;
      at += columns.width;
    }
  }
  return rows;
}

/** Plays `state` to its end in place. */
export function playOn(model: Model, state: Int32Array, policy: Bot, seed: number): void {
  const draws = { seed: mix32(seed ^ 0x5bf03635), next: 0 };
  const buffer: Move[] = [];
  while (state[SLOT.over] === 0) {
    buffer.length = 0;
    listOpenMoves(model, state, buffer);
    advance(model, state, policy.choose(model, state, buffer, draws), null);
  }
}

/** A salt from the text of a question. */
export function saltOf(question: string): number {
  return hashText(question);
}

function writeRow(model: Model, state: Int32Array, { variables, aims }: EndColumns, rows: Int32Array, at: number): void {
  rows[at] = state[SLOT.ending] as number;
  let place = at + FIXED;
  for (const variable of variables) rows[place++] = state[model.layout.variables + variable] as number;
  for (const aim of aims) rows[place++] = measureAim(model, state, aim);
}

/** What one option leads to. */
export interface OptionOdds {
  /** Continuations counted. */
  readonly count: number;
  /** Per EndingIndex. */
  readonly endings: readonly Share[];
  /** Per measured variable, in the order of the columns: mean with interval, and the 10th, 50th and 90th percentile. */
  readonly variables: readonly { readonly mean: Mean; readonly percentiles: readonly number[] }[];
  /** Per aim of the columns: how often it is reached, and reached or partly. */
  readonly aims: readonly { readonly reached: Share; readonly partly: Share }[];
}

/** Sums up `rows` of one option. */
export function summariseRows(model: Model, columns: EndColumns, rows: Int32Array): OptionOdds {
  const count = rows.length / columns.width;
  const column = (place: number): number[] => Array.from({ length: count }, (_, row) => rows[row * columns.width + place] as number);
  const endings = column(0);
  return {
    count,
    endings: model.scenario.endings.map((_, ending) => shareOf(endings.filter((entry) => entry === ending).length, count)),
    variables: columns.variables.map((_, n) => {
      const values = column(FIXED + n);
      return { mean: meanOf(values), percentiles: percentilesOf(values, [10, 50, 90]) };
    }),
    aims: columns.aims.map((aim, n) => {
      const values = column(FIXED + columns.variables.length + n);
      const { reached = 0, partly = 0 } = model.scenario.aims[aim] ?? {};
      const share = (mark: number): Share => shareOf(values.filter((value) => value >= mark).length, count);
      return { reached: share(reached), partly: share(partly) };
    }),
  };
}

/**
 * Worth of a row to the player: per declared aim 0 at "partly" and 100 at "reached", in between and beyond by the distance, kept within
 * -150 to 115, summed; without aims the mean of the measured variables. The scale of `valueAims`, in hundredths of an aim.
 */
export function valueRow({ scenario }: Model, { variables, aims }: EndColumns, rows: Int32Array, at: number): number {
  if (aims.length === 0) {
    const sum = variables.reduce((total, _, n) => total + (rows[at + FIXED + n] as number), 0);
    return sum / Math.max(1, variables.length);
  }
  return aims.reduce((total, aim, n) => {
    const { reached = 0, partly = 0 } = scenario.aims[aim] ?? {};
    const measure = rows[at + FIXED + variables.length + n] as number;
    const share = (100 * (measure - partly)) / Math.max(1, reached - partly);
    return total + Math.max(-150, Math.min(115, share));
  }, 0);
}
