/** The single-rule bots of the balance gates: greedy, one power, the middle, support, thrift, equal shares. */
import { MOVE, unpackMove, type Model, type Move, type Preview, type Tags } from '../engine/index';
import type { Bot } from './bot';
import { createScoredBot, expectedAmount, type Score } from './scored-bot';

/** Everything good counts, in hundredths of a step of "clearly". */
export const scoreGood: Score = (model, _state, { entries }) =>
  entries.reduce((sum, entry) => {
    const variable = model.scenario.variables[entry.variable];
    return variable === undefined ? sum : sum + Math.trunc((100 * variable.good * expectedAmount(entry)) / variable.sizes[0]);
  }, 0);

/** Expected change of one variable in its unit. */
function gainOf({ entries }: Preview, variable: number): number {
  return entries.reduce((sum, entry) => (entry.variable === variable ? sum + expectedAmount(entry) : sum), 0);
}

function variableOf(model: Model, id: string): number {
  return model.ids.variable.get(id) ?? -1;
}

/** One variable first; a tie is broken by what is good in general, far below one point of it. */
function scoreVariable(idOf: (model: Model) => string): Score {
  return (model, state, seen, move) => gainOf(seen, variableOf(model, idOf(model))) * 100_000 + scoreGood(model, state, seen, move);
}

const scoreMiddle: Score = (model, state, seen) => {
  let distance = 0;
  for (const power of model.scenario.powers) {
    const variable = variableOf(model, power.standing);
    distance += Math.abs((state[model.layout.variables + variable] ?? 0) + gainOf(seen, variable) - 50);
  }
  return -distance;
};

/** Spends least: money first, then political capital. */
const scoreCheap: Score = (model, state, seen, move) => {
  const money = model.scenario.variables.findIndex((variable) => variable.unit === 'eur-millions' && variable.terms.length === 0);
  const capital = model.capitalSlot - model.layout.variables;
  return gainOf(seen, money) * 1000 + gainOf(seen, capital) * 100 + Math.trunc(scoreGood(model, state, seen, move) / 100);
};

/** Leans to the power that costly answers have favoured least so far. */
const scoreShares: Score = (model, state, seen, move) => {
  const shares = countShares(model, state);
  const least = Math.min(...shares.values());
  const tags = tagsOf(model, move);
  if (tags === null) return scoreGood(model, state, seen, move) / 1000;
  let value = 0;
  for (const [power, share] of shares) {
    const signal = tags.signal[power] ?? 0;
    value += share === least ? 3 * signal : signal > 0 ? -signal : 0;
  }
  return value * 1000 + scoreGood(model, state, seen, move) / 1000;
};

/** Tags of an answer or initiative; null for other moves and untagged ones. */
export function tagsOf(model: Model, move: Move): Tags | null {
  const { kind, index, option } = unpackMove(move);
  if (kind === MOVE.answer) return model.scenario.dossiers[index]?.options[option]?.tags ?? null;
  return kind === MOVE.start ? (model.scenario.initiatives[index]?.tags ?? null) : null;
}

/** Per power the sum of stake x cost x positive signal of what was answered, in hundredths of hundredths. */
function countShares({ scenario, layout }: Model, state: Int32Array): Map<string, number> {
  const shares = new Map(scenario.powers.map(({ id }) => [id, 0]));
  scenario.dossiers.forEach(({ options }, card) => {
    const tags = options[(state[layout.choice + card] as number) - 1]?.tags;
    if (tags === undefined || tags === null) return;
    for (const [power, signal] of Object.entries(tags.signal))
      if (signal > 0) shares.set(power, (shares.get(power) ?? 0) + tags.stake * tags.cost * signal);
  });
  return shares;
}

export const greedyBot: Bot = createScoredBot('greedy', scoreGood);
export const middleBot: Bot = createScoredBot('always-middle', scoreMiddle);
export const cheapestBot: Bot = createScoredBot('cheapest-first', scoreCheap);
export const equalSharesBot: Bot = createScoredBot('equal-shares', scoreShares);

/** The mood of the day: the variable in which elections are decided, by its conventional id. */
export const supportBot: Bot = createScoredBot(
  'support-first',
  scoreVariable(() => 'support'),
);

/** One bot per power of the model: "always-eu" and so on. */
export function createPowerBot(power: string): Bot {
  return createScoredBot(
    `always-${power}`,
    scoreVariable((model) => model.scenario.powers.find((entry) => entry.id === power)?.standing ?? ''),
  );
}
