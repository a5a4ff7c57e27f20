/** What travels to the browser comes back as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createShelf, listScenarioIds, readScenario } from '../../src/cli/scenario-files';
import { applyDifference, compareScenarios, packData, unpackData, type Data } from '../../src/content/index';
import type { Scenario } from '../../src/engine/index';

const ids = listScenarioIds('scenarios');
/** What one overlay read of the campaign, the next need not. */
const shelf = createShelf();
const scenarioOf = (id: string): Scenario => readScenario('scenarios', id, shelf).scenario as Scenario;
const base = scenarioOf('belgrade');

describe('packed data', () => {
  it.each(ids)('%s comes back whole, in fewer characters', (id) => {
    const scenario = JSON.parse(JSON.stringify(scenarioOf(id))) as Data;
    const packed = packData(scenario);
    expect(unpackData(packed)).toEqual(scenario);
    expect(packed.length).toBeLessThan(JSON.stringify(scenario).length * 0.7);
  });

  it('any data comes back', () => {
    const data = fc.letrec((tie) => ({
      value: fc.oneof(
        fc.constant(null),
        fc.boolean(),
        fc.integer(),
        fc.string(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.stringMatching(/^[a-z.-]{1,8}$/), tie('value'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(data.value, (value) => {
        expect(unpackData(packData(value as Data))).toEqual(value);
      }),
    );
  });
});

describe('differences', () => {
  it.each(ids.filter((id) => id !== 'toy' && id !== 'belgrade'))('%s is the campaign and its difference', (id) => {
    const other = scenarioOf(id);
    const difference = compareScenarios(base, other);
    const travelled = unpackData(packData(JSON.parse(JSON.stringify(difference)) as Data)) as unknown as typeof difference;
    expect(applyDifference(base, travelled)).toEqual(JSON.parse(JSON.stringify(other)));
    expect(JSON.stringify(difference).length).toBeLessThan(JSON.stringify(other).length / 2);
  });
});
