// A tall arched window: dark glass with a slant of sky by Day, a lit room by Night.
import { area, hatch, loop, outline, stroke } from '../engrave/plate.mjs';
import { arc, archWindow, rect } from '../engrave/shapes.mjs';
import { castShadow } from '../engrave/shadow.mjs';

/** Axes of the two windows. */
export const WINDOWS = [533, 1067];
const SILL = 712;
const WIDTH = 66;
const HEIGHT = 192;

export function hallWindow(p, x) {
  surround(p, x);
  glass(p, x);
  bars(p, x);
  p.face(rect(x - 54, SILL, 108, 7), { tone: 0.06, pitch: 2.6, line: 1 });
  p.face(rect(x - 50, SILL + 7, 100, 6), { tone: p.theme.night ? 0.8 : 0.62, pitch: 2.3, line: 0.9 });
  for (const dx of [-44, 34]) p.face(rect(x + dx, SILL + 7, 10, 14), { tone: (u) => 0.12 + (u - x - dx) / 22, angle: 90, pitch: 2.4 });
}

/** Jambs of alternating stones and a ring of voussoirs with a keystone. */
function surround(p, x) {
  const spring = SILL - HEIGHT + WIDTH / 2;
  const base = p.theme.night ? 0.42 : 0.12;
  const tone = (u, v) => base + (u - x) / 420 + 0.2 * Math.max(0, 1 - (v - 500) / 150);
  p.blank(area(archWindow(x, SILL, 100, 212)));
  for (const side of [-1, 1])
    for (let y = SILL, row = 0; y > spring + 2; y -= 16.4, row++) {
      const w = row % 2 ? 17 : 12;
      const ring = rect(side < 0 ? x - WIDTH / 2 - w : x + WIDTH / 2, Math.max(spring, y - 16.4), w, Math.min(16.4, y - spring));
      p.face(ring, { tone: (u, v) => tone(u, v) + (side > 0 ? 0.16 : 0), pitch: 2.7, line: 0.8, angle: 0 });
    }
  const n = 11;
  for (let i = 0; i < n; i++) {
    const a0 = Math.PI + (i / n) * Math.PI;
    const a1 = Math.PI + ((i + 1) / n) * Math.PI;
    const key = i === (n - 1) / 2;
    const outer = key ? 24 : 15;
    const ring = [...arc(x, spring, WIDTH / 2, WIDTH / 2, a0, a1, 4), ...arc(x, spring, WIDTH / 2 + outer, WIDTH / 2 + outer, a1, a0, 4)];
    p.face(ring, {
      tone: (u, v) => tone(u, v) + (i > n / 2 ? 0.14 : -0.04),
      angle: ((a0 + a1) / 2 / Math.PI) * 180,
      pitch: 2.6,
      line: 0.8,
    });
  }
}

function glass(p, x) {
  const ring = archWindow(x, SILL, WIDTH, HEIGHT);
  const top = SILL - HEIGHT;
  if (p.theme.night) {
    // lamplight: solid low down, ruled thinner towards the arch; drawn curtains on both sides
    p.blank(area(ring));
    const curtain = (u) => Math.max(0, Math.abs(u - x) - 17) / 16;
    p.ink(
      hatch(ring, {
        pitch: 2.4,
        step: 2.5,
        cover: (u, v) => Math.min(0.9, 0.34 + ((v - top) / HEIGHT) * 0.62) - curtain(u) * (0.34 + 0.2 * Math.sin(u * 1.3)),
      }),
    );
    p.ink(loop(ring, 0.9));
    return;
  }
  // the dark of the room in two sets of lines, cut by the reflection of the sky
  p.blank(area(ring));
  const glare = (u, v) =>
    Math.exp(-(((u - x + (v - 610) * 0.34 - 6) / 11) ** 2)) + 0.5 * Math.exp(-(((u - x + (v - 610) * 0.34 - 30) / 4) ** 2));
  p.ink(hatch(ring, { angle: 90, pitch: 2.3, step: 4, cover: (u, v) => 0.84 - 0.66 * glare(u, v) - Math.max(0, v - 640) / 500 }));
  p.ink(hatch(ring, { angle: 0, pitch: 2.6, step: 4, cover: (u, v) => 0.5 - 0.8 * glare(u, v) - Math.max(0, v - 620) / 320 }));
  p.ink(loop(ring, 1.4));
  castShadow(
    p,
    archWindow(x, SILL, WIDTH, HEIGHT).filter(([, v]) => v < 570),
    { cover: (u, v) => 0.7 - (v - top) / 90, pitch: 2.4 },
  );
}

function bars(p, x) {
  const bar = (ring) => {
    p.blank(area(ring));
    if (p.theme.night) return;
    p.ink(outline(ring, 0.7));
  };
  bar(rect(x - 1.9, SILL - HEIGHT + 2, 3.8, HEIGHT - 2));
  for (const y of [SILL - HEIGHT + WIDTH / 2, SILL - 106, SILL - 54]) bar(rect(x - WIDTH / 2 + 1, y, WIDTH - 2, 3.4));
}
