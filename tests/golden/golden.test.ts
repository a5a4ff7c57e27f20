/** Frozen runs give the frozen hash after every turn. A red line here means that released codes would replay differently. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadModel, readGolden, replayGolden } from './golden-runs';

const ids = readdirSync(import.meta.dirname).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));

test('there are golden runs', () => {
  expect(ids).toContain('toy');
});

describe.each(ids)('golden runs of %s', (id) => {
  const golden = readGolden(id);
  const model = loadModel(id);

  test('belong to these rules', () => {
    expect(golden.scenario).toBe(model.scenario.id);
    expect(golden.rulesVersion).toBe(model.scenario.rulesVersion);
    expect(golden.runs.length).toBeGreaterThanOrEqual(20);
  });

  test.each(golden.runs.map((run, index) => ({ index, run })))('run $index', ({ run }) => {
    expect(run.hashes).toHaveLength(model.scenario.turnCount + 1);
    expect(replayGolden(model, run.code)).toEqual(run);
  });
});
