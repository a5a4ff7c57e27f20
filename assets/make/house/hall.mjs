import { area, hatch, outline, stroke } from '../engrave/plate.mjs';
import { rng } from '../engrave/random.mjs';
import { archWindow, rect } from '../engrave/shapes.mjs';
import { FLOOR } from './geometry.mjs';

/** The hall behind the pillars: deepest tone of the plate. */
export function hall(p) {
  const ring = rect(326, 360, 948, FLOOR - 360),
    shade = (x, y) => 0.76 - (y - 360) / 760 - 0.18 * Math.exp(-(((x - 800) / 120) ** 2)) + Math.abs(x - 800) / 4200;
  p.blank(area(ring));
  const rnd = rng(6); // ashlar: every block takes its own tone, joints stay bare
  for (let y = 360, r = 0; y < FLOOR; y += 36, r++)
    for (let x = 326 - (r % 2) * 48; x < 1274; x += 96) {
      const x0 = Math.max(326, x + 1.6),
        x1 = Math.min(1274, x + 94.4),
        y1 = Math.min(FLOOR, y + 32.6),
        own = (rnd() - 0.5) * 0.2;
      if (x1 - x0 < 4) continue;
      const block = rect(x0, y, x1 - x0, y1 - y);
      p.ink(outline(block, p.theme.night ? 0.4 : 0.9));
      p.ink(
        hatch(block, {
          pitch: 3.6,
          step: 9,
          wobble: 0.5,
          cover: (u, v) => p.cov(p.theme.night ? 0.78 + own + (700 - v) / 1700 : shade(u, v) + own),
        }),
      )
        .ink(hatch(block, { angle: 52, pitch: 4.4, step: 9, cover: (u, v) => p.cov(shade(u, v) + own, 1) }))
        .ink(hatch(block, { angle: -48, pitch: 5, step: 9, cover: (u, v) => p.cov(shade(u, v) + own, 2) }));
    }
  for (const x of [533, 1067]) {
    p.face(archWindow(x, 716, 92, 220), { tone: 0.3, pitch: 3.4 });
    p.pane(archWindow(x, 708, 70, 196), { lit: true });
    p.blank(area(rect(x - 1.6, 514, 3.2, 194)));
    for (const y of [574, 640]) p.blank(area(rect(x - 35, y, 70, 3)));
  }
  p.face(archWindow(800, FLOOR, 132, 292), { tone: 0.22, pitch: 3.4, line: 1.6 });
  p.face(archWindow(800, FLOOR, 104, 264), { tone: (x, y) => 0.72 - (y - 540) / 900, angle: 90, pitch: 3 });
  for (const s of [-1, 1])
    for (const [y, h] of [
      [612, 76],
      [702, 76],
    ])
      p.face(rect(800 + s * 25 - 17, y, 34, h), { tone: 0.42, pitch: 3, line: 1.1 });
  p.ink(
    stroke(
      [
        [800, 540],
        [800, FLOOR],
      ],
      2,
      0,
    ),
  );
}
