// Cues and desk sounds: rendered once, brought to their loudness, encoded.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_RATE, TICKS_PER_EIGHTH } from '../score/clock.mjs';
import { midiFile } from '../perform/midi-file.mjs';
import { perform } from '../perform/humanise.mjs';
import * as plan from './loudness-plan.mjs';
import { addRoom, encodeAac, encodeOpus, measureLoudness, synthesise } from './tools.mjs';
import { readWav, repeatChannels, scaleChannels, writeWav } from './wav.mjs';

/** Under three seconds the gated loudness is unreliable: the sound is repeated to this length to be measured. */
const MEASURED_SECONDS = 5;
/** Where a cue's own fade begins, as a share of its length. */
const FADE_FROM = 0.68;

/** The cue's MIDI: what the committed files are checked against. */
export function cueMidi(cue) {
  const parts = cue.parts.map((part) => ({ ...part, performed: perform(part, { barLength: cue.units, beats: [] }) }));
  const lengthTicks = cue.units * TICKS_PER_EIGHTH;
  return midiFile(parts, { lengthTicks, tailTicks: 8 * TICKS_PER_EIGHTH, microsecondsPerQuarter: cue.unitSeconds * 2e6 });
}

/** Renders a cue into `out`; its length is exact and its end fades. */
export async function pressCue(cue, work, out) {
  const at = (name) => join(work, `cue-${cue.id}.${name}`);
  writeFileSync(at('mid'), cueMidi(cue));
  await synthesise(at('mid'), at('dry.wav'));
  await addRoom(at('dry.wav'), at('wet.wav'), cue.room);
  const n = Math.round(cue.seconds * SAMPLE_RATE);
  const fadeFrom = Math.round(n * FADE_FROM);
  const shape = (i) => (i < fadeFrom ? 1 : Math.cos((Math.PI / 2) * ((i - fadeFrom) / (n - 1 - fadeFrom))) ** 2);
  const channels = readWav(at('wet.wav')).channels.map((samples) =>
    Float32Array.from({ length: n }, (_, i) => (samples[i] ?? 0) * shape(i)),
  );
  writeWav(at('long.wav'), repeatChannels(channels, Math.max(n, Math.ceil((MEASURED_SECONDS * SAMPLE_RATE) / n) * n)), SAMPLE_RATE);
  const measured = await measureLoudness(at('long.wav'));
  const gainDb = Math.min(plan.CUE_LUFS - measured.integrated, plan.PEAK_MAX - measured.truePeak);
  await encodeShort(`cue-${cue.id}`, scaleChannels(channels, gainDb), work, out);
  return { gainDb: +gainDb.toFixed(2), seconds: cue.seconds };
}

/** Writes a desk sound; it comes at its own level. */
export async function pressDeskSound(id, samples, work, out) {
  await encodeShort(`desk-${id}`, [Float32Array.from(samples)], work, out);
  return { seconds: +(samples.length / SAMPLE_RATE).toFixed(3) };
}

async function encodeShort(name, channels, work, out) {
  const path = join(work, `${name}.wav`);
  writeWav(path, channels, SAMPLE_RATE);
  await encodeOpus(path, join(out, `${name}.webm`), channels.length === 1 ? plan.SHORT_OPUS_KBPS.mono : plan.SHORT_OPUS_KBPS.stereo);
  await encodeAac(path, join(out, `${name}.m4a`), plan.SHORT_AAC_QUALITY);
}
