/**
 * Freezes golden runs: `npx tsx tests/golden/write-golden.ts SCENARIO [COUNT]`.
 * Run it only when the rules were meant to change, and raise rulesVersion with it once codes are in people's hands.
 */
import { writeFileSync } from 'node:fs';
import { goldenPath, loadModel, makeGolden } from './golden-runs';

const [id, count = '20'] = process.argv.slice(2);
if (id === undefined || !/^\d+$/.test(count)) {
  console.error('usage: write-golden.ts SCENARIO [COUNT]');
  process.exitCode = 2;
} else {
  const golden = makeGolden(loadModel(id), Number(count));
  writeFileSync(goldenPath(id), `${JSON.stringify(golden, null, 1)}\n`);
  console.log(`${golden.runs.length} runs of ${id}, code lengths ${golden.runs.map(({ code }) => code.length).join(' ')}`);
}
