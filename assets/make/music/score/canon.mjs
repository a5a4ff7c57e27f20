// The EU's rule: a perpetual canon at the octave, two bars apart, closing on itself.
// Every leader note must be lawful twice: in its own bar and, an octave lower, two bars on.
// Seeded annealing looks for the smoothest lawful line; the law itself is never broken.
import { HARMONY } from './harmony-plan.mjs';
import { BARS, EIGHTHS_PER_BAR } from './clock.mjs';
import { seededRandom } from '../perform/random.mjs';

export const CANON_DELAY_BARS = 2;
// Two moving bars, two held bars: whenever the leader moves the follower holds.
const RHYTHM_CELLS = [[3, 2, 2], [3, 4], [7], [-7]]; // negative: ends with a two-eighth breath

function skeleton() {
  const notes = [];
  for (let bar = 0; bar < BARS; bar++) {
    let at = 0;
    for (const cell of RHYTHM_CELLS[bar % 4]) {
      const span = Math.abs(cell);
      notes.push({ bar, start: bar * EIGHTHS_PER_BAR + at, length: cell < 0 ? span - 2 : span, strong: at === 0 });
      at += span;
    }
  }
  return notes;
}
export function composeCanon({ lowest, highest, seed = 'acquis' }) {
  const random = seededRandom(seed);
  const notes = skeleton();
  const choices = notes.map(({ bar }) => {
    const here = HARMONY[bar],
      later = HARMONY[(bar + CANON_DELAY_BARS) % BARS],
      found = [];
    for (let pitch = lowest; pitch <= highest; pitch++)
      if (here.shared.includes(pitch % 12) && later.shared.includes(pitch % 12)) found.push(pitch);
    if (!found.length) throw new Error(`canon has no lawful note in bar ${bar + 1}`);
    return found;
  });
  const pitches = choices.map((found) => found[Math.floor(random() * found.length)]);
  const sounding = (eighth) => {
    const wrapped = (eighth + BARS * 7) % (BARS * 7);
    let index = notes.length - 1;
    while (index > 0 && notes[index].start > wrapped) index--;
    return index;
  };
  const followerOf = notes.map((note) => sounding(note.start - CANON_DELAY_BARS * 7));
  const arch = (note) => (lowest + highest) / 2 + 4 * Math.sin(((note.start % 112) / 112) * 2 * Math.PI - 0.6);
  const cost = () => {
    let sum = 0;
    for (let i = 0; i < notes.length; i++) {
      const before = pitches[(i + notes.length - 1) % notes.length],
        pitch = pitches[i];
      const leap = Math.abs(pitch - before);
      sum += leap === 0 ? 5 : leap <= 2 ? 0 : leap <= 4 ? 2 : leap === 5 || leap === 7 ? 4 : 15;
      const beforeThat = pitches[(i + notes.length - 2) % notes.length];
      if (pitch === beforeThat && leap) sum += 3; // no see-saw
      if (leap > 4 && Math.sign(pitch - before) === Math.sign(before - beforeThat)) sum += 4;
      const here = HARMONY[notes[i].bar],
        later = HARMONY[(notes[i].bar + CANON_DELAY_BARS) % BARS];
      if (notes[i].strong) sum += (here.triad.includes(pitch % 12) ? 0 : 4) + (later.triad.includes(pitch % 12) ? 0 : 3);
      sum += Math.abs(pitch - arch(notes[i])) * 0.35;
      const follower = pitches[followerOf[i]] - 12,
        followerBefore = pitches[followerOf[(i + notes.length - 1) % notes.length]] - 12;
      const interval = (pitch - follower) % 12,
        intervalBefore = (before - followerBefore) % 12;
      if (notes[i].strong && interval === 0) sum += 5; // bare octave on the downbeat
      if (interval === intervalBefore && (interval === 0 || interval === 7) && pitch !== before && follower !== followerBefore) sum += 25;
    }
    return sum;
  };
  let current = cost();
  for (let step = 0; step < 24000; step++) {
    const heat = 6 * (1 - step / 24000) ** 2 + 0.01;
    const index = Math.floor(random() * notes.length),
      old = pitches[index];
    pitches[index] = choices[index][Math.floor(random() * choices[index].length)];
    const next = cost();
    if (next <= current || random() < Math.exp((current - next) / heat)) current = next;
    else pitches[index] = old;
  }
  const leader = notes.map(({ start, length }, i) => ({ start, length, pitch: pitches[i] }));
  const loop = BARS * EIGHTHS_PER_BAR;
  const follower = leader
    .map((note) => ({ ...note, start: (note.start + CANON_DELAY_BARS * 7) % loop, pitch: note.pitch - 12 }))
    .sort((a, b) => a.start - b.start);
  return { leader, follower, cost: current };
}
