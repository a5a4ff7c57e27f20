/** Many games of one bot: which endings, cards and options were reached, and where the variables ended. */
import type { Bot } from '../bots/index';
import { CARD, readSeed, SLOT, type Model } from '../engine/index';
import { playGame } from './play-game';

export interface SimulationReport {
  readonly bot: string;
  readonly games: number;
  /** Games per ending id, every ending of the scenario listed. */
  readonly endings: Readonly<Record<string, number>>;
  /** Games in which each dossier was dealt. */
  readonly dossiers: Readonly<Record<string, number>>;
  /** Games in which each option ("dossier/option") was chosen. */
  readonly options: Readonly<Record<string, number>>;
  readonly initiatives: Readonly<Record<string, number>>;
  /** Papers dealt per game: mean in hundredths, least and most. */
  readonly papers: { readonly mean: number; readonly least: number; readonly most: number };
  /** Final value of each variable: mean (rounded), least, most. */
  readonly variables: Readonly<Record<string, { readonly mean: number; readonly least: number; readonly most: number }>>;
}

/** Plays `games` games of `bot` under seeds "SEED#0", "SEED#1", ... (the reserved seed stays itself). `onGame` reports progress. */
export function simulate(model: Model, bot: Bot, games: number, seed: string, onGame?: (done: number) => void): SimulationReport {
  const tally = createTally(model);
  for (let game = 0; game < games; game++) {
    const text = readSeed(seed).history ? seed : `${seed}#${game}`;
    countGame(model, playGame(model, readSeed(text), bot).state, tally);
    onGame?.(game + 1);
  }
  return finishTally(model, tally, bot.id, games);
}

interface Tally {
  readonly endings: number[];
  readonly dealt: number[];
  readonly chosen: number[][];
  readonly started: number[];
  readonly papers: number[];
  readonly sums: number[];
  readonly least: number[];
  readonly most: number[];
}

function createTally({ scenario }: Model): Tally {
  const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
  return {
    endings: zeros(scenario.endings.length),
    dealt: zeros(scenario.dossiers.length),
    chosen: scenario.dossiers.map((dossier) => zeros(dossier.options.length)),
    started: zeros(scenario.initiatives.length),
    papers: [],
    sums: zeros(scenario.variables.length),
    least: zeros(scenario.variables.length).map(() => Infinity),
    most: zeros(scenario.variables.length).map(() => -Infinity),
  };
}

function countGame({ layout, scenario }: Model, state: Int32Array, tally: Tally): void {
  const add = (list: number[], index: number): void => {
    list[index] = (list[index] ?? 0) + 1;
  };
  add(tally.endings, state[SLOT.ending] as number);
  let papers = 0;
  scenario.dossiers.forEach((_, index) => {
    if ((state[layout.card + index] as number) === CARD.undealt) return;
    papers++;
    add(tally.dealt, index);
    const choice = state[layout.choice + index] as number;
    if (choice > 0) add(tally.chosen[index] ?? [], choice - 1);
  });
  tally.papers.push(papers);
  scenario.initiatives.forEach((_, index) => {
    if ((state[layout.initiative + index] as number) > 0) add(tally.started, index);
  });
  scenario.variables.forEach((_, index) => {
    const value = state[layout.variables + index] as number;
    tally.sums[index] = (tally.sums[index] ?? 0) + value;
    tally.least[index] = Math.min(tally.least[index] ?? value, value);
    tally.most[index] = Math.max(tally.most[index] ?? value, value);
  });
}

function finishTally({ scenario }: Model, tally: Tally, bot: string, games: number): SimulationReport {
  const named = <T extends { readonly id: string }>(list: readonly T[], counts: readonly number[]): Record<string, number> =>
    Object.fromEntries(list.map((entry, index) => [entry.id, counts[index] ?? 0]));
  const options = scenario.dossiers.flatMap((dossier, index) =>
    dossier.options.map((option, place) => [`${dossier.id}/${option.id}`, tally.chosen[index]?.[place] ?? 0] as const),
  );
  const variables = scenario.variables.map((variable, index) => [
    variable.id,
    { mean: Math.round((tally.sums[index] ?? 0) / games), least: tally.least[index] ?? 0, most: tally.most[index] ?? 0 },
  ]);
  const papers = tally.papers;
  return {
    bot,
    games,
    endings: named(scenario.endings, tally.endings),
    dossiers: named(scenario.dossiers, tally.dealt),
    options: Object.fromEntries(options),
    initiatives: named(scenario.initiatives, tally.started),
    papers: {
      mean: Math.round((100 * papers.reduce((sum, count) => sum + count, 0)) / games),
      least: Math.min(...papers),
      most: Math.max(...papers),
    },
    variables: Object.fromEntries(variables),
  };
}
