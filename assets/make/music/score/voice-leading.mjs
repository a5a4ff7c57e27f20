// Smoothest inner line through the plan: each bar one chord tone, least total motion,
// the loop closed (the last bar leads back to the first), thirds preferred.
import { HARMONY } from './harmony-plan.mjs';

export function innerLine({ lowest, highest, centre, preferThird = 2, avoid = () => 0 }) {
  const choices = HARMONY.map(({ triad }) => {
    const found = [];
    for (let pitch = lowest; pitch <= highest; pitch++) if (triad.includes(pitch % 12)) found.push(pitch);
    return found;
  });
  const own = (bar, pitch) => Math.abs(pitch - centre) * 0.3 + avoid(bar, pitch) - (pitch % 12 === HARMONY[bar].third ? preferThird : 0);
  let best = { cost: Infinity };
  for (const first of choices[0]) {
    let row = new Map([[first, { cost: own(0, first), path: [first] }]]);
    for (let bar = 1; bar < choices.length; bar++) {
      const next = new Map();
      for (const pitch of choices[bar])
        for (const [from, state] of row) {
          const cost = state.cost + own(bar, pitch) + Math.abs(pitch - from);
          if (!next.has(pitch) || cost < next.get(pitch).cost) next.set(pitch, { cost, path: [...state.path, pitch] });
        }
      row = next;
    }
    for (const [last, state] of row) {
      const cost = state.cost + Math.abs(last - first);
      if (cost < best.cost) best = { cost, path: state.path };
    }
  }
  return best.path;
}
// One note per bar; equal neighbours may be tied in pairs so that the line breathes every second bar.
export function lineToNotes(path, { tiePairs = true, breath = 0, activeBars = () => true } = {}) {
  const notes = [];
  path.forEach((pitch, bar) => {
    if (!activeBars(bar)) return;
    const previous = notes.at(-1);
    if (tiePairs && bar % 2 === 1 && previous && previous.pitch === pitch && previous.bar === bar - 1) previous.length += 7;
    else notes.push({ start: bar * 7, length: 7, pitch, bar });
  });
  return notes.map(({ start, length, pitch }) => ({ start, length: length - breath, pitch }));
}
