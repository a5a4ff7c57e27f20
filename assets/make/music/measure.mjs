// npm run -s sound:measure [-- --pictures FOLDER] : measures the committed sounds. Needs ffmpeg; pictures need sox.
// Loudness by EBU R128; peaks are true peaks; seams are taken from the decoded files, at the very samples the game loops.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LAYERS, clashesBetween, clock, soundingByEighth } from './score.mjs';
import { MOMENTS, measureMasking, mixMoment } from './measure/mixes.mjs';
import { cutLoop, measureQuarters, measureSeam } from './measure/seam.mjs';
import { bandFrames } from './measure/spectrum.mjs';
import { call, decode, measureLoudness, requirePrograms } from './press/tools.mjs';
import { readWav, repeatChannels, writeWav } from './press/wav.mjs';

const SOUND = fileURLToPath(new URL('../../sound/', import.meta.url));
const BYTES_MAX = 5_000_000;
const PEAK_MAX = -1;
/** A step below this, in dBFS, is no step wherever it is. */
const STEP_HEARD_DB = -90;

const asked = process.argv.indexOf('--pictures');
const pictures = asked < 0 ? null : (process.argv[asked + 1] ?? 'spectrograms');
requirePrograms(pictures === null ? ['ffmpeg'] : ['ffmpeg', 'sox']);
const work = mkdtempSync(join(tmpdir(), 'four-pillars-sound-'));
const wav = join(work, 'measured.wav');
const faults = [];

/** Loudness of a sound; one that is too short for the gate is measured repeated. */
async function measureFile(channels) {
  const least = 5 * clock.SAMPLE_RATE;
  writeWav(
    wav,
    channels[0].length < least ? repeatChannels(channels, Math.ceil(least / channels[0].length) * channels[0].length) : channels,
    clock.SAMPLE_RATE,
  );
  return measureLoudness(wav);
}

async function draw(name, title) {
  if (pictures === null) return;
  mkdirSync(pictures, { recursive: true });
  await call(
    'sox',
    '-R',
    wav,
    '-n',
    'remix',
    '-',
    'rate',
    24000,
    'spectrogram',
    '-x',
    1200,
    '-y',
    257,
    '-z',
    90,
    '-t',
    title,
    '-o',
    join(pictures, `${name}.png`),
  );
}

async function readSound(file) {
  await decode(join(SOUND, file), wav);
  return readWav(wav).channels;
}

try {
  const files = readdirSync(SOUND).filter((name) => /\.(webm|m4a)$/.test(name));
  const rows = {};
  const loops = {};
  for (const file of files) {
    const kB = +(statSync(join(SOUND, file)).size / 1000).toFixed(1);
    const isLayer = file.startsWith('layer-');
    const all = await readSound(file);
    const channels = isLayer ? cutLoop(all) : all;
    const { integrated, range, truePeak } = await measureFile(channels);
    const seam = isLayer ? measureSeam(all) : null;
    rows[file] = {
      kB,
      s: +(channels[0].length / clock.SAMPLE_RATE).toFixed(2),
      ch: channels.length,
      LUFS: integrated,
      LU: range,
      dBTP: truePeak,
    };
    if (truePeak > PEAK_MAX) faults.push(`${file}: true peak ${truePeak} dBTP`);
    if (seam === null) continue;
    Object.assign(rows[file], { seam: seam.stepDb, usual: seam.usualStepDb, quarters: measureQuarters(channels).join(' ') });
    if (!seam.reaches) faults.push(`${file}: ends before its loop does`);
    if (seam.stepDb > Math.max(seam.usualStepDb, STEP_HEARD_DB)) faults.push(`${file}: a step of ${seam.stepDb} dB at the seam`);
    if (file.endsWith('.webm')) {
      loops[file.slice('layer-'.length, -'.webm'.length)] = channels;
      await draw(file.replace('.webm', ''), file);
    }
  }
  console.log(
    'Files (seam: step in dBFS where the loop jumps back; usual: median step there; quarters: dB of each eight bars against the whole)',
  );
  console.table(rows);

  const bands = Object.fromEntries(Object.entries(loops).map(([id, channels]) => [id, bandFrames(channels, clock.SAMPLE_RATE)]));
  const mixes = {};
  const masking = {};
  for (const [name, moment] of Object.entries(MOMENTS)) {
    const { gains, mix } = mixMoment(moment, loops);
    const { integrated, truePeak } = await measureFile(mix);
    mixes[name] = { LUFS: integrated, dBTP: truePeak, ...gains };
    masking[name] = measureMasking(gains, bands);
    if (truePeak > PEAK_MAX) faults.push(`mix "${name}": true peak ${truePeak} dBTP`);
    await draw(`mix-${name.replaceAll(/\W+/g, '-')}`, name);
  }
  console.log('Mixes by the rules of src/store/sound-view.ts: loudness, peak, gain of every layer heard');
  console.table(mixes);
  console.log('Masked: percentage of a layer’s own cells (time and band) that the others cover by 6 dB or more');
  console.table(masking);

  const grids = LAYERS.map((layer) => soundingByEighth(layer, { ringing: true }));
  let beats = 0;
  let off = 0;
  for (let a = 0; a < LAYERS.length; a++)
    for (let b = a + 1; b < LAYERS.length; b++) {
      const found = clashesBetween(grids[a], grids[b]);
      beats += found.beatSemitone + found.beatTritone;
      off = Math.max(off, found.semitone + found.tritone);
    }
  console.log(
    `Semitones and tritones between any two layers, ringing notes included: ${beats} on beats; at most ${off} of ${clock.LOOP_EIGHTHS} eighths off the beat in any pair.`,
  );
  const bytes = files.reduce((sum, file) => sum + statSync(join(SOUND, file)).size, 0);
  console.log(`${files.length} files, ${bytes} bytes of at most ${BYTES_MAX}.`);
  if (bytes > BYTES_MAX) faults.push(`${bytes} bytes are too many`);
  if (beats > 0) faults.push('layers clash on a beat');
  for (const fault of faults) console.error(`FAULT ${fault}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
