// The gas pipe: bracketed to the cornice from the right end of the House, with flanges, and a wheel that someone else turns.
import { area, hatch, loop, outline, rule, stroke } from '../engrave/plate.mjs';
import { ellipse, rect } from '../engrave/shapes.mjs';

const RADIUS = 5;

export function gasPipe(p, x0, x1, y) {
  for (let x = x0 + 34; x < x1 - 10; x += 66) bracket(p, x, y);
  const body = rect(x0, y - RADIUS, x1 - x0, RADIUS * 2);
  p.blank(outline(body, 4)).blank(area(body));
  const tone = (v) => {
    const t = (v - y + RADIUS) / (RADIUS * 2);
    return 0.06 + 0.5 * Math.exp(-t * 7) + 1.05 * Math.max(0, t - 0.3) ** 1.1 - (t > 0.9 ? 0.3 : 0);
  };
  p.ink(hatch(body, { pitch: 1.9, step: 14, cover: (x, v) => p.cov(tone(v)) })).ink(outline(body, 1.1));
  for (let x = x0 + 66; x < x1 - 20; x += 66) flange(p, x, y);
  elbow(p, x0, y);
  mouth(p, x1, y);
  valve(p, x0 + 33, y);
}

function bracket(p, x, y) {
  p.face(rect(x - 3, y - 8, 6, 20), { tone: (u) => 0.3 + (u - x) / 14, angle: 90, pitch: 2, line: 1 });
}

function flange(p, x, y) {
  for (const dx of [-3.4, 0.4])
    p.face(rect(x + dx, y - RADIUS - 2.4, 3, RADIUS * 2 + 4.8), {
      tone: (u, v) => 0.14 + (v - y + 7) / 26,
      angle: 90,
      pitch: 1.7,
      line: 0.9,
    });
}

/** The near end turns down and in: into the House. */
function elbow(p, x, y) {
  const bend = [
    [x + 3, y],
    [x - 4, y + 1],
    [x - 8, y + 5],
    [x - 9, y + 12],
    [x - 9, y + 22],
  ];
  p.blank(stroke(bend, 14, 0));
  p.ink(stroke(bend, 11, 0));
  p.blank(stroke(bend, 9, 0));
  for (const [k, w] of [
    [2.4, 1.5],
    [3.4, 1],
    [-3.2, 0.7],
  ])
    p.ink(
      stroke(
        bend.map(([u, v], i) => [u - (i > 1 ? k : k * 0.3), v + (i < 3 ? k : 0)]),
        w,
        0.2,
      ),
    );
  flange(p, x + 3, y);
}

/** The far end runs out of the picture, cut off. */
function mouth(p, x, y) {
  p.blank(area(ellipse(x, y, 2.6, RADIUS)));
  p.ink(loop(ellipse(x, y, 2.6, RADIUS), 1.1)).ink(area(ellipse(x + 0.4, y, 1.4, RADIUS - 2)));
}

function valve(p, x, y) {
  p.face(rect(x - 5, y - RADIUS - 3, 10, RADIUS * 2 + 6), { tone: (u) => 0.3 + (u - x) / 18, angle: 90, pitch: 1.9, line: 1.1 });
  p.ink(rule(x, y - 8, x, y - 14, 2));
  const wheel = ellipse(x, y - 16, 10.5, 3.4, 28);
  p.blank(outline(wheel, 4.4));
  p.ink(loop(wheel, 1.9));
  for (let i = 0; i < 6; i++) {
    const a = (i / 6) * Math.PI * 2 + 0.3;
    p.ink(rule(x, y - 16, x + 10 * Math.cos(a), y - 16 + 3.2 * Math.sin(a), 1));
  }
  p.ink(area(ellipse(x, y - 16, 1.8, 1.2)));
}
