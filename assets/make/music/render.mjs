// npm run assets:music : plays the score and writes assets/sound. About two minutes. Names as arguments render only
// those and leave sounds.json alone: the test of the committed sounds then asks for a whole rendering.
//   assets/sound/layer-*.webm   Opus, stereo (the pulse: mono), half a second of its own loop before and after
//   assets/sound/*.m4a          AAC, mono: for browsers without Opus in WebM, and for small devices
//   assets/sound/cue-*, desk-*  the short sounds
//   assets/sound/sounds.json    clock, lengths, and the hash of the score they were made from
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CUES, clock, DESK_SOUNDS, hashScore, LAYERS } from './score.mjs';
import { pressLayer } from './press/layer.mjs';
import { pressCue, pressDeskSound } from './press/short.mjs';
import { requirePrograms } from './press/tools.mjs';

const OUT = fileURLToPath(new URL('../../sound/', import.meta.url));
const PRESSES = 2;

requirePrograms(['fluidsynth', 'sox', 'ffmpeg'], { soundfont: true });
mkdirSync(OUT, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'four-pillars-music-'));
const only = process.argv.slice(2);
const seconds = (samples) => +(samples / clock.SAMPLE_RATE).toFixed(3);

const jobs = [
  ...LAYERS.map((layer) => ({ name: layer.id, press: () => pressLayer(layer, work, OUT) })),
  ...CUES.map((cue) => ({ name: cue.id, press: () => pressCue(cue, work, OUT) })),
  ...Object.entries(DESK_SOUNDS).map(([id, make]) => ({ name: id, press: () => pressDeskSound(id, make(), work, OUT) })),
].filter(({ name }) => only.length === 0 || only.includes(name));

async function pressNext() {
  for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) console.log(job.name.padEnd(16), JSON.stringify(await job.press()));
}

try {
  await Promise.all(Array.from({ length: PRESSES }, pressNext));
  const manifest = {
    source: hashScore(),
    barSeconds: clock.BAR_SECONDS,
    loopSeconds: clock.LOOP_SECONDS,
    rollSeconds: clock.ROLL_SECONDS,
    layers: LAYERS.map(({ id }) => id),
    cues: Object.fromEntries(CUES.map((cue) => [cue.id, cue.seconds])),
    desk: Object.fromEntries(Object.entries(DESK_SOUNDS).map(([id, make]) => [id, seconds(make().length)])),
  };
  if (only.length === 0) writeFileSync(`${OUT}sounds.json`, `${JSON.stringify(manifest, null, 2)}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
