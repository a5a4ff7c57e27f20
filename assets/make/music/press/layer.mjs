// One layer from score to files. The loop is cut out of a performance that repeats, and the encoded loop out of an encoding
// that repeats: at the seam both the players and the codec have already been round once, so the last sample meets the first.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BARS, BAR_SECONDS, LOOP_EIGHTHS, LOOP_SAMPLES, LOOP_SECONDS, ROLL_SECONDS, SAMPLE_RATE } from '../score/clock.mjs';
import { loopTicks, midiFile } from '../perform/midi-file.mjs';
import { perform } from '../perform/humanise.mjs';
import * as plan from './loudness-plan.mjs';
import { addRoom, cutPackets, encodeAac, encodeOpus, measureLoudness, synthesise } from './tools.mjs';
import { averageChannels, readWav, repeatChannels, scaleChannels, writeWav } from './wav.mjs';

/** Passes before the one that is kept; after two of them Opus has come round to itself (measured; one is too few for the pulse). */
const ENCODED_PASSES = 2;

const performed = (layer) => layer.parts.map((part) => ({ ...part, performed: perform(part) }));

/** The layer's MIDI, once round: what the committed files are checked against. */
export const layerMidi = (layer) => midiFile(performed(layer), { lengthTicks: loopTicks(LOOP_EIGHTHS) });

/** Renders `layer` into `out` by way of `work`, and returns what was found on the way. */
export async function pressLayer(layer, work, out) {
  const at = (name) => join(work, `${layer.id}.${name}`);
  // One silent bar, then three passes: pass 2 carries the tails of pass 1, pass 3 shows that they repeat.
  const bar = loopTicks(LOOP_EIGHTHS / BARS);
  writeFileSync(at('mid'), midiFile(performed(layer), { lengthTicks: loopTicks(LOOP_EIGHTHS), passes: 3, leadTicks: bar, tailTicks: bar }));
  await synthesise(at('mid'), at('dry.wav'));
  await addRoom(at('dry.wav'), at('wet.wav'), layer.room, layer.tone);
  const wet = readWav(at('wet.wav')).channels;
  const channels = layer.mono ? averageChannels(wet) : wet;
  const from = Math.round(BAR_SECONDS * SAMPLE_RATE) + LOOP_SAMPLES;
  const loop = channels.map((samples) => samples.slice(from, from + LOOP_SAMPLES));
  const passNullDb = compare(
    loop,
    channels.map((samples) => samples.slice(from + LOOP_SAMPLES, from + 2 * LOOP_SAMPLES)),
  );

  writeWav(at('loop.wav'), loop, SAMPLE_RATE);
  const gainDb = plan.LAYER_LUFS[layer.id] - (await measureLoudness(at('loop.wav'))).integrated;
  const final = scaleChannels(loop, gainDb);
  const roll = Math.round(ROLL_SECONDS * SAMPLE_RATE);
  writeWav(at('long.wav'), repeatChannels(final, LOOP_SAMPLES * (ENCODED_PASSES + 1) + 2 * roll), SAMPLE_RATE);
  await encodeOpus(at('long.wav'), at('long.webm'), plan.LAYER_OPUS_KBPS[layer.id], { delay: layer.mono ? 'lowdelay' : 'audio' });
  await cutPackets(
    at('long.webm'),
    join(out, `layer-${layer.id}.webm`),
    LOOP_SECONDS * ENCODED_PASSES - ROLL_SECONDS,
    LOOP_SECONDS + 2 * ROLL_SECONDS,
  );
  writeWav(at('rolled.wav'), repeatChannels(final, LOOP_SAMPLES + 2 * roll, LOOP_SAMPLES - roll), SAMPLE_RATE);
  await encodeAac(at('rolled.wav'), join(out, `layer-${layer.id}.m4a`), plan.LAYER_AAC_QUALITY[layer.id] ?? plan.LAYER_AAC_QUALITY.default);
  return { gainDb: +gainDb.toFixed(2), passNullDb: +passNullDb.toFixed(1) };
}

/** Energy of the difference of two passes against the first, in dB: far below zero when the performance repeats. */
function compare(first, second) {
  let energy = 0;
  let residue = 0;
  first.forEach((samples, k) =>
    samples.forEach((x, i) => {
      energy += x * x;
      residue += (x - (second[k][i] ?? 0)) ** 2;
    }),
  );
  return 10 * Math.log10(residue / energy + 1e-20);
}
