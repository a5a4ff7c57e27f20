// Consonance and density, computed from the note data (score time, not audio).
import { BEAT_STARTS, LOOP_EIGHTHS } from './clock.mjs';
import { intervalClass } from './pitch.mjs';
import { ringingLength } from '../perform/damping.mjs';

export function soundingByEighth(layer, { ringing = false } = {}) {
  // ringing: plucked and struck notes keep sounding past their written length
  const grid = Array.from({ length: LOOP_EIGHTHS }, () => []);
  for (const part of layer.parts) {
    if (layer.unpitchedParts?.includes(part.name)) continue;
    for (const note of part.notes)
      for (
        let e = Math.floor(note.start);
        e < note.start + (ringing ? ringingLength(note, Math.max(1, part.lengthRatio ?? 1)) : note.length);
        e++
      )
        grid[e % LOOP_EIGHTHS].push({ pitch: note.pitch, part: part.name });
  }
  return grid;
}
const isBeat = (eighth) => BEAT_STARTS.includes(eighth % 7);
export function clashesBetween(gridA, gridB) {
  const found = { semitone: 0, tritone: 0, beatSemitone: 0, beatTritone: 0, where: [] };
  for (let eighth = 0; eighth < LOOP_EIGHTHS; eighth++) {
    let semitone = false,
      tritone = false;
    for (const a of gridA[eighth])
      for (const b of gridB[eighth]) {
        const interval = intervalClass(a.pitch, b.pitch);
        if (interval === 1) {
          semitone = true;
          found.where.push([eighth, a, b]);
        }
        if (interval === 6) tritone = true;
      }
    found.semitone += semitone;
    found.tritone += tritone;
    if (isBeat(eighth)) {
      found.beatSemitone += semitone;
      found.beatTritone += tritone;
    }
  }
  return found;
}
