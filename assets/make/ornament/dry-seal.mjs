// The dry seal: a toothed wafer pressed into the paper, its relief told by the lines of its shaded side. The words are the page's.
import { Plate, area, hatch, loop, stroke } from '../engrave/plate.mjs';
import { tool } from '../engrave/hatch.mjs';
import { ellipse, rect } from '../engrave/shapes.mjs';

const TAU = Math.PI * 2;
const C = 60;

/** A ring of relief between two radii: lines across it, heavy where it turns from the light. */
function pressedRing(p, r0, r1, count) {
  let d = '';
  for (let i = 0; i < count; i++) {
    const a = (i / count) * TAU;
    const away = Math.cos(a - Math.PI / 4) * 0.5 + 0.5; // lower right is dark
    const at = (r, turn = 0) => [C + r * Math.cos(a + turn), C + r * Math.sin(a + turn)];
    d += stroke([at(r0), at((r0 + r1) / 2, 0.012), at(r1)], 0.3 + away * 1.05, 0.5);
  }
  p.ink(d);
}

/** A circle whose line swells on the lower right. */
function pressedCircle(p, r, width) {
  const points = Array.from({ length: 91 }, (_, i) => [C + r * Math.cos((i / 90) * TAU), C + r * Math.sin((i / 90) * TAU)]);
  p.ink(stroke(points, width * 0.5, 0));
  const shaded = points.filter((_, i) => i > 78 || i < 36);
  p.ink(stroke([...shaded.slice(shaded.length - 12), ...shaded.slice(0, shaded.length - 12)], width, 0.8));
}

/** Four pillars under a beam on three steps, each with its shaded flank. */
function relief(p) {
  const block = (x, y, w, h) => {
    const ring = rect(x, y, w, h);
    p.ink(hatch(ring, { angle: 90, pitch: 1.5, step: 3, cover: (u) => Math.max(0.06, ((u - x) / w - 0.34) * 0.9) }));
    p.ink(loop(ring, 0.8)).ink(
      stroke(
        [
          [x + w, y],
          [x + w, y + h],
          [x, y + h],
        ],
        1.5,
        0.2,
      ),
    );
  };
  for (const x of [40.5, 50.2, 60.4, 70.6]) {
    block(x + 1.6, 50, 6, 22);
    block(x, 47.4, 9.2, 2.6);
  }
  block(37.6, 39, 44.8, 8);
  block(35, 36, 50, 3);
  p.ink(
    stroke(
      [
        [38, 36],
        [60, 26.5],
        [82, 36],
      ],
      1.5,
      0.2,
    ),
  ).ink(area(ellipse(60, 32.4, 2)));
  block(37.6, 72, 44.8, 3.4);
  block(34.6, 75.4, 50.8, 3.4);
}

/** The seal in a field of 120 by 120; words fit on a circle of radius 42. */
export function drySealSvg() {
  const before = { ...tool };
  Object.assign(tool, { pitch: 1, line: 1 });
  const p = new Plate('ornament');
  const teeth = Array.from({ length: 96 }, (_, i) => {
    const a = (i / 96) * TAU;
    const r = i % 2 ? 58.6 : 54.8;
    return [C + r * Math.cos(a), C + r * Math.sin(a)];
  });
  p.ink(loop(teeth, 1));
  pressedRing(p, 50.4, 53.6, 120);
  pressedCircle(p, 49.6, 1.5);
  pressedCircle(p, 35.4, 1.3);
  pressedRing(p, 32.6, 34.6, 90);
  relief(p);
  Object.assign(tool, before);
  return `${p.svg(120, 120, { background: false }).replace(/ width="\d+" height="\d+"/, '')}\n`;
}
