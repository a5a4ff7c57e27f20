// The tyre works: a shed of saw teeth and, before it, tyres as tall as the shed.
import { area, loop, rule, stroke } from '../engrave/plate.mjs';
import { ellipse, rect } from '../engrave/shapes.mjs';

export function tyreWorks(p, x, b) {
  const ring = [[x, b]];
  for (let i = 0; i < 3; i++) ring.push([x + i * 17, b - 20], [x + i * 17 + 4, b - 31], [x + i * 17 + 17, b - 20]);
  ring.push([x + 51, b]);
  p.face(ring, { tone: (u, v) => 0.16 + (v < b - 20 ? 0.3 : 0) + (u - x) / 240, angle: 90, pitch: 2.4, line: 1.2 });
  for (let i = 0; i < 3; i++) {
    const u = x + i * 17;
    p.pane(
      [
        [u + 0.8, b - 21],
        [u + 4, b - 29.4],
        [u + 5.6, b - 28],
        [u + 3.4, b - 21],
      ],
      { lit: true, edge: 0 },
    );
  }
  for (let u = x + 4; u < x + 24; u += 6) p.pane(rect(u, b - 15, 3.6, 6), { lit: true, edge: 0 });
  tyre(p, x + 32, b - 11, 11.6);
  tyre(p, x + 54, b - 9, 9.4);
}

function tyre(p, x, y, r) {
  p.blank(area(ellipse(x, y, r + 1.8)));
  if (!p.theme.night) p.ink(area(ellipse(x, y, r, r, 32)));
  else p.ink(loop(ellipse(x, y, r - 0.5, r - 0.5, 32), 1.3));
  const rim = ellipse(x, y, r * 0.5, r * 0.5, 20);
  p.blank(area(rim));
  p.ink(loop(rim, 1.1)).ink(area(ellipse(x, y, r * 0.14)));
  for (let i = 0; i < 22; i++) {
    const a = (i / 22) * Math.PI * 2;
    const block = rule(
      x + (r - 2.4) * Math.cos(a),
      y + (r - 2.4) * Math.sin(a),
      x + (r + 0.6) * Math.cos(a + 0.12),
      y + (r + 0.6) * Math.sin(a + 0.12),
      p.theme.night ? 1.3 : 1,
    );
    if (p.theme.night) p.ink(block);
    else p.blank(block);
  }
  const shine = stroke(
    Array.from({ length: 8 }, (_, i) => {
      const a = Math.PI * (1.02 + i * 0.07);
      return [x + r * 0.72 * Math.cos(a), y + r * 0.72 * Math.sin(a)];
    }),
    1.3,
    0.8,
  );
  if (p.theme.night) p.ink(shine);
  else p.blank(shine);
}
