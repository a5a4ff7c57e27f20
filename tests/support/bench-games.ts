/** Random games a second: the engine without and with recorder, the oracle, and a frozen loop, in one run, so that ratios mean something. */
import {
  advance,
  compile,
  createLedger,
  legal,
  listOpenMoves,
  MOVE,
  preview,
  SLOT,
  start,
  startInto,
  step,
  type Model,
  type Move,
  type Scenario,
  type State,
} from '../../src/engine'; // prettier-ignore
import { listBots, type Bot } from '../../src/bots';
import { computeRow, formatRow } from '../../src/lab';
import { listNaiveMoves, playNaive, startNaive } from './naive-interpreter';
import { pickPlace, playRandom, seedOfGame } from './random-play';
import { REFERENCE_ROUNDS, runReferenceLoop } from './reference-loop';

export interface BenchResult {
  readonly gamesPerSecond: number;
  readonly recordedGamesPerSecond: number;
  readonly oracleGamesPerSecond: number;
  readonly decisionsPerSecond: number;
  readonly decisionsPerGame: number;
  /** Millions of rounds of the frozen loop a second. */
  readonly referenceMegarounds: number;
  /** Engine without recorder over oracle; 3 is the floor. */
  readonly timesOracle: number;
  readonly timesRecorded: number;
  /** Engine games per million rounds of the frozen loop: comparable between machines. */
  readonly gamesPerReferenceMegaround: number;
  /** Time a half-year with ten times the papers over that with the papers there are; 3 is the ceiling. */
  readonly tenfoldCards: number;
  /** Campaigns a second on one core as rows of a sweep, by bot. */
  readonly sweepRowsPerSecond: Readonly<Record<string, number>>;
  /** Longest and mean time of one decision with ledger and previews of all moves that follow, in milliseconds. */
  readonly screenDecisionMs: { readonly mean: number; readonly worst: number };
}

/** Measures `scenarios` for about 4 times `milliseconds`. Every kind plays the same games. */
export function benchGames(scenarios: readonly Scenario[], milliseconds = 1500): BenchResult {
  const models = scenarios.map(compile);
  const states = models.map((model) => Int32Array.from(model.initial));
  const at = <Item>(items: readonly Item[], game: number): Item => items[game % items.length] as Item;
  const plain = measure(milliseconds, (game) => playFast(at(models, game), at(states, game), game));
  const recorded = measure(milliseconds, (game) => playRandom(at(models, game), seedOfGame(game), game, createLedger()).moves.length);
  const oracle = measure(milliseconds, (game) => playOracle(at(scenarios, game), game));
  const reference = measure(milliseconds / 2, (game) => runReferenceLoop(game) & 1);
  const referenceMegarounds = (reference.perSecond * REFERENCE_ROUNDS) / 1e6;
  return {
    gamesPerSecond: Math.round(plain.perSecond),
    recordedGamesPerSecond: Math.round(recorded.perSecond),
    oracleGamesPerSecond: Math.round(oracle.perSecond),
    decisionsPerSecond: Math.round(plain.perSecond * plain.mean),
    decisionsPerGame: Math.round(plain.mean * 10) / 10,
    referenceMegarounds: Math.round(referenceMegarounds),
    timesOracle: Math.round((10 * plain.perSecond) / oracle.perSecond) / 10,
    timesRecorded: Math.round((10 * plain.perSecond) / recorded.perSecond) / 10,
    gamesPerReferenceMegaround: Math.round((10 * plain.perSecond) / referenceMegarounds) / 10,
    tenfoldCards: measureTenfold(scenarios, milliseconds / 2),
    sweepRowsPerSecond: Object.fromEntries(SWEEP_BOTS.map((bot) => [bot, measureSweep(models, bot, milliseconds / 2)])),
    screenDecisionMs: measureScreen(models),
  };
}

/** Every paper ten times, under names of its own; what its copies read is what the first of them reads. */
function multiplyCards(scenario: Scenario): Scenario {
  const copies = Array.from({ length: 10 }, (_, copy) => copy);
  const rename = (id: string, copy: number): string => (copy === 0 ? id : `${id}-${copy}`);
  const dossiers = copies.flatMap((copy) =>
    scenario.dossiers.map((dossier) => ({
      ...dossier,
      id: rename(dossier.id, copy),
      after: dossier.after === null ? null : rename(dossier.after, copy),
    })),
  );
  return { ...scenario, dossiers };
}

/** Both play by turns, so that a busy machine slows both. */
function measureTenfold(scenarios: readonly Scenario[], milliseconds: number): number {
  const sizes = [scenarios, scenarios.map(multiplyCards)].map((list) => {
    const models = list.map(compile);
    return { models, states: models.map((model) => Int32Array.from(model.initial)), spent: 0, turns: 0 };
  });
  const play = (game: number, isCounted: boolean): void => {
    for (const size of sizes) {
      const place = game % size.models.length;
      const [model, state] = [size.models[place] as Model, size.states[place] as Int32Array];
      const begin = performance.now();
      playFast(model, state, game);
      if (!isCounted) continue;
      size.spent += performance.now() - begin;
      size.turns += model.scenario.turnCount;
    }
  };
  for (let game = 0; game < 300; game++) play(game, false);
  for (const until = performance.now() + 2 * milliseconds; performance.now() < until; )
    for (let game = 0; game < 50; game++) play(game, true);
  const [one, ten] = sizes.map(({ spent, turns }) => spent / turns);
  return Math.round((100 * (ten ?? 0)) / (one ?? 1)) / 100;
}

const SWEEP_BOTS = ['random', 'greedy'] as const;

function measureSweep(models: readonly Model[], id: string, milliseconds: number): number {
  const bots = models.map((model) => listBots(model).get(id) as Bot);
  const { perSecond } = measure(milliseconds, (game) => {
    const [model, bot] = [models[game % models.length] as Model, bots[game % bots.length] as Bot];
    return formatRow(computeRow(model, bot, game, { insurance: false, codes: false }), 'ndjson').length;
  });
  return Math.round(perSecond);
}

/** Repeats `play` after a warm-up; `mean` is the mean of what it returns. */
function measure(milliseconds: number, play: (game: number) => number): { readonly perSecond: number; readonly mean: number } {
  for (const until = performance.now() + milliseconds / 4; performance.now() < until; ) for (let game = 0; game < 5; game++) play(game);
  const begin = performance.now();
  let games = 0;
  let sum = 0;
  for (; performance.now() - begin < milliseconds; ) for (let i = 0; i < 5; i++) sum += play(games++);
  return { perSecond: (1000 * games) / (performance.now() - begin), mean: sum / games };
}

const open: Move[] = [];

/** One game in place, nothing allocated; returns the number of moves. */
function playFast(model: Model, state: Int32Array, game: number): number {
  startInto(model, seedOfGame(game), state, null);
  let ply = 0;
  while (state[SLOT.over] === 0) {
    const count = listOpenMoves(model, state, open);
    advance(model, state, open[pickPlace(game, ply++, count)] as Move, null);
  }
  return ply;
}

function playOracle(scenario: Scenario, game: number): number {
  const state = startNaive(scenario, seedOfGame(game));
  let ply = 0;
  while (!state.over) {
    const moves = listNaiveMoves(state);
    playNaive(state, moves[pickPlace(game, ply++, moves.length)] ?? '');
  }
  return ply;
}

/** What a screen asks for at a decision: the step with ledger, then every move with its preview. */
function measureScreen(models: readonly Model[]): BenchResult['screenDecisionMs'] {
  let worst = 0;
  let total = 0;
  let decisions = 0;
  for (let game = 0; game < 40; game++) {
    const model = models[game % models.length] as Model;
    let state: State = start(model, seedOfGame(game));
    const { moves } = playRandom(model, seedOfGame(game), game);
    for (const move of moves) {
      const begin = performance.now();
      state = step(model, state, move, createLedger());
      for (const entry of legal(model, state)) if (entry.move >>> 24 !== MOVE.close) preview(model, state, entry.move);
      const spent = performance.now() - begin;
      // The first games warm the compiler up and are left out.
      if (game < 10) continue;
      worst = Math.max(worst, spent);
      total += spent;
      decisions++;
    }
  }
  return { mean: Math.round((1000 * total) / decisions) / 1000, worst: Math.round(1000 * worst) / 1000 };
}
