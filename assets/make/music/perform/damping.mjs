// A plucked or struck note may ring over the bar line only if the next harmony shares its pitch class;
// otherwise the player damps it at the bar line.
import { HARMONY } from '../score/harmony-plan.mjs';
import { BARS, EIGHTHS_PER_BAR } from '../score/clock.mjs';
export function ringingLength(note, ratio) {
  const wanted = note.length * ratio;
  if (ratio <= 1) return wanted;
  let bar = Math.floor(note.start / EIGHTHS_PER_BAR),
    end = (bar + 1) * EIGHTHS_PER_BAR;
  while (end < note.start + wanted && HARMONY[(bar + 1) % BARS].shared.includes(note.pitch % 12)) {
    bar++;
    end += EIGHTHS_PER_BAR;
  }
  return Math.max(Math.min(wanted, end - note.start), Math.min(note.length, wanted));
}
