/** What the papers of each power amount to (`check` reports it). */
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/cli/scenario-files';
import { countOffers } from '../../src/content/index';
import type { Scenario } from '../../src/engine/index';

const read = (id: string): Scenario => readScenario('scenarios', id).scenario as Scenario;

describe('offers of a power', () => {
  it('help, cost and disappoint in at least a fifth of each power’s papers', () => {
    for (const { offers, help, cost, disappoint, power } of countOffers(read('belgrade')))
      expect(Math.min(help, cost, disappoint) * 5, power).toBeGreaterThanOrEqual(offers);
  });

  it('count what the answer the power wants does, and only that', () => {
    const toy = read('toy');
    const north = toy.dossiers.find(({ from }) => from === 'north');
    if (north === undefined) throw new Error('no paper from north');
    const kind = (amount: number) => ({
      ...toy,
      dossiers: [
        {
          ...north,
          options: north.options.map((option) => ({
            ...option,
            chance: null,
            block: {
              ...option.block,
              effects: [
                { variable: toy.powers.find(({ id }) => id === 'north')?.standing ?? '', amount: { op: 'int' as const, value: 5 } },
                { variable: 'treasury', amount: { op: 'int' as const, value: amount } },
              ],
              later: [],
              builds: [],
              signs: [],
              ends: [],
            },
          })),
        },
      ],
    });
    const only = (scenario: Scenario) => countOffers(scenario).find(({ power }) => power === 'north');
    expect(only(kind(40))).toEqual({ power: 'north', offers: 1, help: 1, cost: 0, disappoint: 0 });
    expect(only(kind(-40))).toEqual({ power: 'north', offers: 1, help: 0, cost: 1, disappoint: 1 });
  });
});
