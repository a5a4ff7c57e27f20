/** The single-rule bots of the balance gates: greedy, always one power, always the middle. */
import type { Bot } from './bot';
import { createScoredBot, expectedAmount, type Score } from './scored-bot';

/** Everything good counts, measured in steps of "clearly". */
const scoreGood: Score = (model, _state, entries) =>
  entries.reduce((sum, entry) => {
    const variable = model.scenario.variables[entry.variable];
    return variable === undefined ? sum : sum + Math.trunc((100 * variable.good * expectedAmount(entry)) / variable.sizes[0]);
  }, 0);

function scoreStanding(power: string): Score {
  return (model, state, entries) => {
    const variable = model.ids.variable.get(model.scenario.powers.find((entry) => entry.id === power)?.standing ?? '') ?? -1;
    const gain = entries.filter((entry) => entry.variable === variable).reduce((sum, entry) => sum + expectedAmount(entry), 0);
    // A tie is broken by what is good in general, far below one point of standing.
    return gain * 100_000 + scoreGood(model, state, entries);
  };
}

const scoreMiddle: Score = (model, state, entries) => {
  let distance = 0;
  for (const power of model.scenario.powers) {
    const variable = model.ids.variable.get(power.standing) ?? -1;
    const gain = entries.filter((entry) => entry.variable === variable).reduce((sum, entry) => sum + expectedAmount(entry), 0);
    distance += Math.abs((state[model.layout.variables + variable] ?? 0) + gain - 50);
  }
  return -distance;
};

export const greedyBot: Bot = createScoredBot('greedy', scoreGood);
export const middleBot: Bot = createScoredBot('always-middle', scoreMiddle);

/** One bot per power of the model: "always-eu" and so on. */
export function createPowerBot(power: string): Bot {
  return createScoredBot(`always-${power}`, scoreStanding(power));
}
