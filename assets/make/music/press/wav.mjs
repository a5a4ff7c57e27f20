// Float WAV in and out (FluidSynth and sox write 32-bit float; nothing is quantised before encoding).
import { readFileSync, writeFileSync } from 'node:fs';
export function readWav(path) {
  const data = readFileSync(path);
  let at = 12,
    format = null;
  while (at < data.length - 8) {
    const id = data.toString('latin1', at, at + 4),
      size = data.readUInt32LE(at + 4),
      body = at + 8;
    if (id === 'fmt ')
      format = {
        code: data.readUInt16LE(body),
        channels: data.readUInt16LE(body + 2),
        rate: data.readUInt32LE(body + 4),
        bits: data.readUInt16LE(body + 14),
      };
    if (id === 'data') {
      if (format.bits !== 32 || format.code === 1) throw new Error(`${path}: expected 32-bit float`);
      const end = Math.min(data.length, body + size),
        frames = Math.floor((end - body) / 4 / format.channels);
      const channels = Array.from({ length: format.channels }, () => new Float32Array(frames));
      for (let i = 0, p = body; i < frames; i++)
        for (const channel of channels) {
          channel[i] = data.readFloatLE(p);
          p += 4;
        }
      return { rate: format.rate, channels };
    }
    at = body + size + (size & 1);
  }
  throw new Error(`${path}: no data chunk`);
}
export function writeWav(path, channels, rate) {
  const frames = channels[0].length,
    out = Buffer.alloc(44 + frames * channels.length * 4);
  out.write('RIFF', 0);
  out.writeUInt32LE(out.length - 8, 4);
  out.write('WAVEfmt ', 8);
  out.writeUInt32LE(16, 16);
  out.writeUInt16LE(3, 20);
  out.writeUInt16LE(channels.length, 22);
  out.writeUInt32LE(rate, 24);
  out.writeUInt32LE(rate * channels.length * 4, 28);
  out.writeUInt16LE(channels.length * 4, 32);
  out.writeUInt16LE(32, 34);
  out.write('data', 36);
  out.writeUInt32LE(frames * channels.length * 4, 40);
  for (let i = 0, p = 44; i < frames; i++)
    for (const channel of channels) {
      out.writeFloatLE(channel[i], p);
      p += 4;
    }
  writeFileSync(path, out);
}

/** Every channel made louder by `decibels`. */
export const scaleChannels = (channels, decibels) => channels.map((samples) => samples.map((x) => x * 10 ** (decibels / 20)));

/** All channels mixed to one. */
export const averageChannels = (channels) => [
  channels[0].map((_, i) => channels.reduce((sum, samples) => sum + samples[i], 0) / channels.length),
];

/** `length` samples of the channels played round and round, from sample `from` on. */
export const repeatChannels = (channels, length, from = 0) =>
  channels.map((samples) => Float32Array.from({ length }, (_, i) => samples[(from + i) % samples.length]));
