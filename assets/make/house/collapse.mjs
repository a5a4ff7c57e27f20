// The House when no pillar carries any more: the wall broken down, the beam in three pieces against it, the town untouched behind.
import { inTint, setDown } from '../engrave/set-down.mjs';
import { area, hatch, stroke } from '../engrave/plate.mjs';
import { noise, rng } from '../engrave/random.mjs';
import { castShadow } from '../engrave/shadow.mjs';
import { farTown } from '../skyline/far-town.mjs';
import { genex } from '../skyline/genex.mjs';
import { kalemegdan } from '../skyline/kalemegdan.mjs';
import { saintSava } from '../skyline/saint-sava.mjs';
import { entablature } from './entablature.mjs';
import { BEAM, FLOOR, HALL } from './geometry.mjs';
import { hall } from './hall.mjs';
import { steps } from './steps.mjs';

/** The town on its own ground, in the pale plate: it stood on the House only as long as the House stood. */
export function townBehind(p) {
  const base = 690;
  inTint(p, () => {
    farTown(p, 250, 1350, base + 8, 70);
    setDown(p, { x: 800, y: base, px: 800, scale: 0.84 }, () => {
      kalemegdan(p, 330, 0);
      genex(p, 606, 0);
      saintSava(p, 800, 0);
    });
  });
}

/** Upper edge of what is left of the wall, in steps of its courses. */
function brokenEdge() {
  const rnd = rng(52);
  const edge = [];
  const level = (x) => 566 + 150 * Math.exp(-(((x - 770) / 210) ** 2)) + 26 * noise(x * 0.013, 8);
  for (let x = HALL.left - 4; x <= HALL.right + 4; ) {
    const w = 20 + rnd() * 34;
    const y = HALL.top + Math.round((level(x) - HALL.top) / 36) * 36 - 1.4 + (rnd() < 0.3 ? 18 : 0);
    edge.push([x, y + (rnd() - 0.5) * 7], [x + w * 0.5, y + (rnd() - 0.5) * 5], [Math.min(x + w, HALL.right + 4), y + (rnd() - 0.5) * 7]);
    x += w;
  }
  return edge;
}

/** What stands of the hall, with the steps. */
export function ruinedHall(p) {
  const edge = brokenEdge();
  const standing = [...edge, [HALL.right + 40, FLOOR + 140], [HALL.left - 40, FLOOR + 140]];
  setDown(p, { x: 0, y: 0, cut: standing }, () => hall(p));
  const top = edge.map(([x, y], i) => [x, y - 4 - (i % 3) * 1.4]);
  const crest = [...edge, ...top.slice().reverse()];
  p.blank(area(crest));
  p.ink(hatch(crest, { angle: -60, pitch: 2.6, step: 3, cover: () => p.cov(p.theme.night ? 0.4 : 0.14) }));
  p.ink(stroke(top, 1.1, 0.1)).ink(stroke(edge, 1.4, 0.1));
  steps(p);
}

/** Pieces of the beam: from and to on the whole beam, then where the first's middle has come to and how it lies. */
const PIECES = [
  { from: 700, to: 930, x: 806, y: 752, turn: 5 },
  { from: BEAM.left - 40, to: 690, x: 508, y: 706, turn: 23 },
  { from: 940, to: BEAM.right + 40, x: 1102, y: 712, turn: -25 },
];

/** A broken end from the soffit up to the deck. */
function brokenEnd(x, seed, lean) {
  const rnd = rng(seed);
  const line = [];
  for (let y = 4; y >= -116; y -= 9) line.push([x + lean * (y + 55) * 0.3 + (rnd() - 0.5) * 15, y]);
  return line;
}

export function fallenBeam(p) {
  for (const [i, piece] of PIECES.entries()) {
    const { from, to, x, y, turn } = piece;
    const place = { x, y, turn, px: (from + to) / 2, py: -50 };
    const left =
      from < BEAM.left
        ? [
            [from, 4],
            [from, -116],
          ]
        : brokenEnd(from, 7 + i, 0.5);
    const right =
      to > BEAM.right
        ? [
            [to, 4],
            [to, -116],
          ]
        : brokenEnd(to, 17 + i, -0.5);
    const cut = [...left, ...right.slice().reverse()];
    setDown(p, { ...place, x: x + 22, y: y + 26 }, () => castShadow(p, cut, { angle: 52 - turn, pitch: 3, ragged: 4, cover: () => 0.6 }));
    setDown(p, { ...place, cut }, () => entablature(p));
    setDown(p, place, () => {
      if (left.length > 2) tornEnd(p, left, 1);
      if (right.length > 2) tornEnd(p, right, -1);
    });
  }
}

/** The rough stone of a broken end, a hand deep. */
function tornEnd(p, line, inward) {
  const rnd = rng(Math.round(Math.abs(line[0][0])));
  const deep = line.map(([x, y], i) => [x - inward * (i === 0 || i === line.length - 1 ? 1 : 5 + rnd() * 13), y]);
  const face = [...line, ...deep.slice().reverse()];
  p.blank(area(face));
  p.ink(hatch(face, { angle: 70, pitch: 2.5, step: 3, cover: () => p.cov(inward > 0 ? 0.2 : 0.66) }));
  p.ink(stroke(line, 1.8, 0.1)).ink(stroke(deep, 1.2, 0.1));
}
