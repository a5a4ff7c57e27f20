/** `npm run -s kill-points -- [--points N] [--seed S]`: kills the tab between two writes so often; prints points and lost decisions. Exit 1 when one is lost. */
import { readArguments, readCount } from '../../src/cli/arguments';
import { EXIT } from '../../src/cli/exit';
import { buildSite } from '../../src/cli/build-site';
import { ensureChromium } from '../../src/cli/find-chromium';
import { runKillPoints } from './kill-points';
import { openSite } from './open-site';

const { values } = readArguments(process.argv.slice(2), { values: ['points', 'seed'] });
const points = readCount(values, 'points', 1000, [1, 100_000]);
const seed = readCount(values, 'seed', 1, [0, 0xffffffff]);
ensureChromium();
if (process.env['FOUR_PILLARS_DIST'] === undefined) await buildSite();
const site = await openSite();
const began = performance.now();
try {
  console.log(`seed ${seed}`);
  const { kinds, lost } = await runKillPoints(site, points, seed, (done) => {
    if (done % 100 === 0) console.log(`${done} points`);
  });
  for (const [kind, count] of Object.entries(kinds).sort()) console.log(`  ${String(count).padStart(5)} ${kind}`);
  for (const line of lost) console.log(line);
  console.log(`${points} kill points, ${lost.length} lost decisions (${Math.round((performance.now() - began) / 1000)} s)`);
  process.exitCode = lost.length === 0 ? EXIT.fine : EXIT.findings;
} finally {
  await site.close();
}
