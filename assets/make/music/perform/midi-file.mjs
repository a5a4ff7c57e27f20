// Minimal standard MIDI file writer (format 1). Same input, same bytes: no clocks, no dates.
import { MICROSECONDS_PER_QUARTER, TICKS_PER_QUARTER, TICKS_PER_EIGHTH } from '../score/clock.mjs';

const number = (value, bytes) => Array.from({ length: bytes }, (_, i) => (value >>> (8 * (bytes - 1 - i))) & 255);
function variableLength(value) {
  const out = [value & 127];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) out.unshift((rest & 127) | 128);
  return out;
}
const ORDER = { setup: 0, off: 1, control: 2, on: 3 };
function trackBytes(events, endTick) {
  const sorted = events
    .map((event, index) => ({ ...event, index }))
    .sort((a, b) => a.tick - b.tick || ORDER[a.kind] - ORDER[b.kind] || a.index - b.index);
  const body = [];
  let now = 0;
  for (const { tick, bytes } of sorted) {
    body.push(...variableLength(tick - now), ...bytes);
    now = tick;
  }
  body.push(...variableLength(Math.max(0, endTick - now)), 0xff, 0x2f, 0);
  return [0x4d, 0x54, 0x72, 0x6b, ...number(body.length, 4), ...body];
}
const text = (kind, value) => [0xff, kind, ...variableLength(value.length), ...Buffer.from(value, 'ascii')];

// parts: { name, program, pan, volume, swell, performed }. passes: repeat count. leadTicks: silence in front.
export function midiFile(
  parts,
  { lengthTicks, passes = 1, leadTicks = 0, tailTicks = 0, microsecondsPerQuarter = MICROSECONDS_PER_QUARTER },
) {
  const endTick = leadTicks + passes * lengthTicks + tailTicks;
  const tracks = [
    trackBytes(
      [
        { tick: 0, kind: 'setup', bytes: text(3, 'clock') },
        { tick: 0, kind: 'setup', bytes: [0xff, 0x51, 3, ...number(microsecondsPerQuarter, 3)] },
        { tick: 0, kind: 'setup', bytes: [0xff, 0x58, 4, 7, 3, 24, 8] },
      ],
      endTick,
    ),
  ];
  parts.forEach((part, index) => {
    const channel = index >= 9 ? index + 1 : index,
      events = [];
    const control = (tick, controller, value) => events.push({ tick, kind: 'control', bytes: [0xb0 | channel, controller, value] });
    events.push({ tick: 0, kind: 'setup', bytes: text(3, part.name) }, { tick: 0, kind: 'setup', bytes: [0xc0 | channel, part.program] });
    control(0, 7, part.volume ?? 100);
    control(0, 10, part.pan ?? 64);
    control(0, 91, 0);
    control(0, 93, 0);
    control(0, 11, 100);
    for (let pass = 0; pass < passes; pass++)
      for (const note of part.performed) {
        const on = leadTicks + pass * lengthTicks + note.tick,
          off = on + note.ticks;
        events.push({ tick: on, kind: 'on', bytes: [0x90 | channel, note.pitch, note.velocity] });
        events.push({ tick: off, kind: 'off', bytes: [0x80 | channel, note.pitch, 40] });
        if (part.swell) {
          // messa di voce on notes of four eighths and more, plain expression otherwise
          control(on, 11, note.eighths >= 4 ? 82 : 98);
          if (note.eighths >= 4)
            for (let step = 1; step <= 8; step++) {
              const shape = Math.sin((Math.PI * step) / 8.5);
              control(on + Math.round((note.ticks * step) / 9), 11, Math.round(82 + part.swell * shape - 3 * (step / 8)));
            }
        }
      }
    tracks.push(trackBytes(events, endTick));
  });
  return Buffer.from([
    0x4d,
    0x54,
    0x68,
    0x64,
    ...number(6, 4),
    0,
    1,
    ...number(tracks.length, 2),
    ...number(TICKS_PER_QUARTER, 2),
    ...tracks.flat(),
  ]);
}
export const loopTicks = (eighths) => eighths * TICKS_PER_EIGHTH;
