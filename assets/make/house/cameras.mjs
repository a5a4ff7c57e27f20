// Poles with cameras: boxed, hooded, looking down; iron, so the darkest thing on the forecourt.
import { area, hatch, loop, outline, rule, stroke } from '../engrave/plate.mjs';
import { setDown } from '../engrave/set-down.mjs';
import { ellipse } from '../engrave/shapes.mjs';

function cameraHead(p, x, y, d) {
  const a = 0.3;
  const at = (u, v) => [x + d * (u * Math.cos(a) - v * Math.sin(a)), y + u * Math.sin(a) + v * Math.cos(a)];
  const night = p.theme.night;
  const turn = d * 17.2;
  p.blank(stroke([[x, y + 18], at(22, 10)], 9, 0)).ink(stroke([[x, y + 18], at(22, 10)], 4.6, 0));
  const box = [at(4, -12), at(62, -12), at(62, 13), at(4, 13)];
  const hood = [at(-5, -19), at(78, -19), at(78, -13), at(-5, -13)];
  p.blank(outline(box, 7)).blank(outline(hood, 7)).blank(area(box));
  const depth = (u, v) => (-(u - x) * d * Math.sin(a) + (v - y) * Math.cos(a) + 12) / 25;
  const tone = (u, v) =>
    night ? 0.3 + depth(u, v) * 0.6 : 0.5 + depth(u, v) * 0.5 - 0.34 * Math.exp(-(((depth(u, v) - 0.26) / 0.1) ** 2));
  p.ink(hatch(box, { angle: turn, pitch: 2.2, step: 4, cover: (u, v) => (night ? p.cov(tone(u, v)) : Math.min(0.86, tone(u, v))) }));
  p.ink(outline(box, 1.7));
  p.face(hood, { tone: night ? 0.02 : 0.9, angle: turn, pitch: 2, line: 1.6 });
  const lens = ellipse(...at(63, 0.5), 10, 11.6);
  p.blank(area(lens));
  p.ink(loop(lens, 2.4)).ink(area(ellipse(...at(64, 1), 5.6, 6.6)));
  p.blank(area(ellipse(...at(62, -1.6), 1.7, 1.9)));
}

/** A pole with two heads at (0, 0): the foot of the pole. dir 1 looks right with its upper head. */
export function cameraPole(p, dir) {
  setDown(p, { x: 0, y: 0, scale: 0.86 }, () => pole(p, dir));
}

function pole(p, dir) {
  p.blank(rule(0, 0, 0, -236, 10));
  p.lathe({ cx: 0, y0: -236, y1: 0, r: 2.6, bend: 0, pitch: 2.4, dark: 0.5, line: 1.3 });
  p.face(
    [
      [-9, -6],
      [9, -6],
      [11, 0],
      [-11, 0],
    ],
    { tone: (u) => 0.3 + u / 40, angle: 90, pitch: 2.2, line: 1.3 },
  );
  cameraHead(p, 0, -240, dir);
  cameraHead(p, 0, -196, -dir);
}
