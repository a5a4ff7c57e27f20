/** `npm run -s soak -- [--campaigns N] [--turns N]`: campaigns through the real interface in one tab; memory within 10 %, no leak of listeners or textures. */
import { readArguments, readCount } from '../../src/cli/arguments';
import { buildSite } from '../../src/cli/build-site';
import { EXIT } from '../../src/cli/exit';
import { ensureChromium } from '../../src/cli/find-chromium';
import { forgeCode, readShippedModel } from './forge-codes';
import { openSite } from './open-site';
import { computeGrowth, runSoak, type Measure } from './soak';

const GROWTH_MAX_PCT = 10;

const { values } = readArguments(process.argv.slice(2), { values: ['campaigns', 'turns'] });
const campaigns = readCount(values, 'campaigns', 50, [4, 10_000]);
const turns = readCount(values, 'turns', 26, [1, 27]);
ensureChromium();
if (process.env['FOUR_PILLARS_DIST'] === undefined) await buildSite();
const site = await openSite();
try {
  const { measures, faults } = await runSoak(site, {
    campaigns,
    turns,
    finished: forgeCode(readShippedModel()),
    onCampaign: (campaign, { heapBytes, listeners, nodes, textures, frameMs }) =>
      console.log(
        `campaign ${campaign + 1}: heap ${(heapBytes / 1e6).toFixed(1)} MB, ${listeners} listeners, ${nodes} nodes, ${textures} textures, frame ${frameMs.toFixed(1)} ms`,
      ),
  });
  const figures: readonly [string, (measure: Measure) => number][] = [
    ['heap', ({ heapBytes }) => heapBytes],
    ['listeners', ({ listeners }) => listeners],
    ['textures', ({ textures }) => textures],
  ];
  const growths = figures.map(([name, pick]) => ({ name, growth: computeGrowth(measures, pick) }));
  for (const { name, growth } of growths) console.log(`${name}: ${growth >= 0 ? '+' : ''}${growth.toFixed(1)} %`);
  for (const fault of faults) console.log(`fault: ${fault}`);
  const isFlat = growths.every(({ growth }) => growth <= GROWTH_MAX_PCT);
  console.log(`${campaigns} campaigns of ${turns} half-years in one tab: ${isFlat && faults.length === 0 ? 'flat' : 'NOT FLAT'}`);
  process.exitCode = isFlat && faults.length === 0 ? EXIT.fine : EXIT.findings;
} finally {
  await site.close();
}
