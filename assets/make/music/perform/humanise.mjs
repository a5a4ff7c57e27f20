// Turns score notes into performed notes: seeded timing, metric weight, contour, dynamics.
import { BEAT_STARTS, EIGHTHS_PER_BAR, TICKS_PER_EIGHTH, TICK_MS } from '../score/clock.mjs';
import { seededRandom, hand } from './random.mjs';
import { ringingLength } from './damping.mjs';

export function levelAt(curve, bar) {
  let [fromBar, fromLevel] = curve[0];
  for (const [toBar, toLevel] of curve) {
    if (bar < toBar) return fromLevel + (toLevel - fromLevel) * ((bar - fromBar) / Math.max(1e-9, toBar - fromBar));
    [fromBar, fromLevel] = [toBar, toLevel];
  }
  return fromLevel;
}
export function perform(part, { eighthTicks = TICKS_PER_EIGHTH, barLength = EIGHTHS_PER_BAR, beats = BEAT_STARTS } = {}) {
  const random = seededRandom(part.seed ?? part.name);
  const spread = part.spreadMs ?? 9,
    lag = part.lagMs ?? 0,
    dynamics = part.dynamics ?? [[1, 70]];
  const middle = part.notes.reduce((sum, n) => sum + n.pitch, 0) / part.notes.length;
  let lastStart = -1,
    strum = 0;
  return [...part.notes]
    .sort((a, b) => a.start - b.start || a.pitch - b.pitch)
    .map((note) => {
      strum = note.start === lastStart ? strum + (part.strumMs ?? 0) : 0;
      lastStart = note.start;
      const inBar = note.start % barLength;
      const metric = inBar === 0 ? 6 : beats.includes(inBar) ? 2 : -4;
      const contour = Math.max(-6, Math.min(6, (note.pitch - middle) * 0.5));
      const velocity =
        levelAt(dynamics, 1 + note.start / barLength) +
        metric +
        contour +
        (note.accent ? 10 : 0) +
        (note.pitch >= (part.liftFrom ?? 128) ? part.lift : 0) - // lift: evens out a patch whose upper samples are weak
        (note.soft ? 14 : 0) +
        hand(random) * 5;
      // Nothing may sound before the loop's first sample, or a first start would clip its attack.
      const offset = Math.max(note.start === 0 ? 0 : -12, hand(random) * spread + lag) + strum;
      const ratio = note.short ? 0.45 : (part.lengthRatio ?? 0.95);
      const sounding = barLength === EIGHTHS_PER_BAR ? ringingLength(note, ratio) : note.length * ratio; // cues have no harmony plan
      const startTick = Math.round(note.start * eighthTicks + offset / TICK_MS);
      return {
        tick: Math.max(0, startTick),
        ticks: Math.max(24, Math.round(sounding * eighthTicks + hand(random) * 6)),
        pitch: note.pitch,
        velocity: Math.max(8, Math.min(118, Math.round(velocity))),
        eighths: note.length,
      };
    });
}
