// (6) Tension: a heartbeat, no tune. Two strokes at the head of the bar, a third that comes closer
// every eight bars; contrabass pizzicato and a very quiet low drum share the root of the bar.
import { HARMONY } from '../score/harmony-plan.mjs';
import { pitchFrom } from '../score/chords.mjs';

const FIGURES = {
  a: [[0], [1, 'soft']],
  b: [[0], [1, 'soft'], [5, 'soft']],
  c: [[0], [1, 'soft'], [3], [4, 'soft']],
  d: [[0], [1, 'soft'], [3], [5], [6, 'soft']],
};
const PLAN = 'aaabaaab aababbac acacbcbd aaabacbd'.replace(/ /g, '');
const strokes = (lowest, keep = () => true) =>
  HARMONY.flatMap(({ root }, bar) =>
    FIGURES[PLAN[bar]]
      .filter(keep)
      .map(([at, soft]) => ({ start: bar * 7 + at, length: 1, pitch: pitchFrom(root, lowest), soft: Boolean(soft) })),
  );
const rise = [
  [1, 58],
  [8, 66],
  [9, 58],
  [16, 74],
  [17, 62],
  [24, 82],
  [25, 60],
  [32, 78],
];
export const tension = {
  id: 'tension',
  title: 'Tension pulse',
  room: 22,
  tone: ['highpass', 48, 'equalizer', 130, '1q', 4],
  mono: true,
  parts: [
    { name: 'timpani', program: 47, pan: 64, volume: 100, spreadMs: 5, notes: strokes(40), dynamics: rise, lengthRatio: 1.4 },
    {
      name: 'contrabass',
      program: 45,
      pan: 64,
      volume: 80,
      spreadMs: 5,
      notes: strokes(33, ([at]) => at !== 1),
      dynamics: rise,
      lengthRatio: 1.4,
    },
  ],
};
