// The whole score in one place, for the press, the measurements and the tests.
import { createHash } from 'node:crypto';
import { CUES } from './cues.mjs';
import { DESK_SOUNDS } from './desk/index.mjs';
import { LAYERS } from './layers/index.mjs';
import { layerMidi } from './press/layer.mjs';
import { cueMidi } from './press/short.mjs';
import * as plan from './press/loudness-plan.mjs';

export { CUES } from './cues.mjs';
export { DESK_SOUNDS } from './desk/index.mjs';
export { LAYERS, THEMES } from './layers/index.mjs';
export * as clock from './score/clock.mjs';
export { clashesBetween, soundingByEighth } from './score/consonance.mjs';
export { layerMidi } from './press/layer.mjs';

/** One hash of all that the committed files come from: notes as performed, tone and room, desk sounds, loudness and bit rates. */
export function hashScore() {
  const hash = createHash('sha256');
  for (const layer of LAYERS)
    hash
      .update(layer.id)
      .update(layerMidi(layer))
      .update(JSON.stringify([layer.room, layer.tone, layer.mono ?? false]));
  for (const cue of CUES)
    hash
      .update(cue.id)
      .update(cueMidi(cue))
      .update(JSON.stringify([cue.seconds, cue.room]));
  for (const [id, make] of Object.entries(DESK_SOUNDS))
    hash.update(id).update(Buffer.from(Int16Array.from(make(), (x) => Math.round(x * 32767)).buffer));
  return hash.update(JSON.stringify(Object.entries(plan).sort(([a], [b]) => (a < b ? -1 : 1)))).digest('hex');
}
