import { area, loop, outline, rule, stroke } from '../engrave/plate.mjs';
import { castShadow } from '../engrave/shadow.mjs';
import { arc, archWindow, ellipse, moved, rect } from '../engrave/shapes.mjs';

const at = (x, b) => (ring) => moved(ring, x, b);
const cross = (p, x, y, h) => p.ink(rule(x, y, x, y - h, 1.7)).ink(rule(x - h * 0.3, y - h * 0.64, x + h * 0.3, y - h * 0.64, 1.7));

export function saintSava(p, x, b) {
  const m = at(x, b),
    marble = (u) => 0.04 + Math.max(0, (u - x + 20) / 230);
  const stripes = (x0, x1, y0, y1) => {
    let d = '';
    for (let y = y0; y < y1; y += 11) d += rule(x + x0, b + y, x + x1, b + y, 0.55, 0.2);
    p.ink(d);
  };
  const halfDome = (cx, r, wall) => {
    // side apse: drum wall with a half-dome
    p.lathe({ cx: x + cx, y0: b - wall, y1: b, r: r, bend: 0, pitch: 3, dark: 0.24 });
    for (const k of [-0.62, -0.22, 0.22, 0.62]) p.pane(m(archWindow(cx + k * r, -16, 6.5, 22)), { lit: true });
    p.lathe({
      cx: x + cx,
      y0: b - wall - r * 0.8,
      y1: b - wall,
      r: (y) => r * 1.03 * Math.sqrt(Math.max(0.001, 1 - ((b - wall - y) / (r * 0.8)) ** 2)),
      bend: -0.05,
      pitch: 2.4,
      dark: 0.5,
      meridians: 2.8,
      line: 1.3,
    });
  };
  halfDome(-92, 30, 52);
  halfDome(92, 30, 52);
  // drum and great dome, behind the gable
  p.lathe({ cx: x, y0: b - 142, y1: b - 100, r: 49, bend: -0.03, pitch: 2.6, dark: 0.26, meridians: 3 });
  for (let i = -4; i <= 4; i++) {
    const phi = i * 0.345,
      k = Math.cos(phi);
    p.pane(m(archWindow(Math.sin(phi) * 49, -108, 7.5 * k, 25)), { lit: true });
  }
  p.face(m(rect(-53, -146, 106, 6)), { tone: 0.2, pitch: 2.4 });
  const domeR = (v) => {
    const t = Math.min(1, (b - 146 - v) / 62);
    return 52 * Math.pow(Math.max(0, 1 - t ** 2.15), 0.52) + 0.4;
  };
  p.lathe({
    cx: x,
    y0: b - 208,
    y1: b - 146,
    r: domeR,
    bend: -0.06,
    pitch: 2.5,
    dark: 0.55,
    samples: 60,
    line: 1.7,
    meridians: 3,
    extra: (u, v, phi) => (Math.abs(((phi * 3.5 + 50) % 1) - 0.5) > 0.42 ? -0.3 : 0),
  });
  p.lathe({ cx: x, y0: b - 217, y1: b - 207, r: 4, bend: 0, pitch: 2.4, dark: 0.4 });
  p.ink(area(ellipse(x, b - 219, 3.6)));
  cross(p, x, b - 221, 24);
  castShadow(p, m(rect(-49, -140, 98, 7)), { angle: 52, pitch: 2.3, cover: () => 0.6 }); // the cornice of the dome on its drum
  // body with the great arch
  p.face(m(rect(-66, -84, 132, 84)), { tone: marble, pitch: 3, line: 1.4 });
  stripes(-66, 66, -80, -2);
  const gable = m([...arc(0, -84, 50, 50, Math.PI, 2 * Math.PI, 26)]);
  p.face(gable, { tone: marble, pitch: 3, line: 1.5 });
  p.ink(stroke(arc(x, b - 84, 50, 50, Math.PI, 2 * Math.PI, 26), 2.2, 0)).ink(
    stroke(arc(x, b - 84, 43, 43, Math.PI, 2 * Math.PI, 26), 1, 0),
  );
  for (const [dx, h] of [
    [-18, 26],
    [0, 34],
    [18, 26],
  ])
    p.pane(m(archWindow(dx, -86, 10, h)), { lit: true });
  for (let i = -4; i <= 4; i++) {
    p.ink(loop(m(archWindow(i * 9, -56, 7, 18)), 0.9));
  }
  p.pane(m(archWindow(0, 0, 18, 36)), { lit: true });
  p.ink(loop(m(archWindow(0, 0, 28, 43)), 1.1));
  for (const dx of [-29, 29]) {
    p.pane(m(archWindow(dx, 0, 11, 26)), { lit: true });
  }
  castShadow(
    p,
    m([
      [-54, -84],
      [-40, -70],
      [-40, -2],
      [-54, -2],
    ]),
    { angle: 52, pitch: 2.5, cover: () => 0.55 },
  ); // the left bell tower on the front
  // four bell towers, two in sight
  for (const dx of [-66, 66]) {
    p.blank(outline(m(rect(dx - 12, -112, 24, 112)), 3.4));
    p.face(m(rect(dx - 12, -112, 24, 112)), {
      tone: (u) => 0.05 + Math.max(0, (u - x - dx + 5) / 20),
      angle: 90,
      pitch: 2.5,
      line: 1.3,
    });
    for (let y = -100; y < -4; y += 11) p.ink(rule(x + dx - 12, b + y, x + dx + 12, b + y, 0.5));
    for (const k of [-5, 5]) p.pane(m(archWindow(dx + k, -82, 6.5, 25)), { lit: true });
    p.pane(m(archWindow(dx, -34, 7, 18)), { lit: true });
    p.face(m(rect(dx - 14, -116, 28, 5)), { tone: 0.2, pitch: 2.4 });
    p.lathe({
      cx: x + dx,
      y0: b - 137,
      y1: b - 116,
      r: (v) => 12.5 * Math.pow(Math.max(0, 1 - ((b - 116 - v) / 21) ** 2), 0.5) + 0.3,
      bend: -0.05,
      pitch: 2.2,
      dark: 0.5,
      meridians: 2.4,
    });
    cross(p, x + dx, b - 137, 13);
  }
}
