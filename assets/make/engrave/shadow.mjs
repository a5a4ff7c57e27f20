// Cast shadows over finished work: by Day a crossing set of lines, by Night lines cut out of the light.
import { hatch } from './hatch.mjs';

/** Shade a ring; cover(x, y) is the strength 0-1. Laid from upper left to lower right, as the light falls. */
export function castShadow(p, ring, { cover = () => 0.5, angle = 38, pitch = 2.9, ragged = 0, seed = 5, step = 4 } = {}) {
  if (p.ghost) return;
  const lines = hatch(ring, { angle, pitch, ragged, seed, step, cover: (x, y) => cover(x, y) * (p.theme.night ? 1.25 : 0.85), min: 0.3 });
  if (p.theme.night) p.blank(lines);
  else p.ink(lines);
}
