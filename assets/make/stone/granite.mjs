// RU: dark granite in drums, two rusticated bands of diamond points, a heavy cushion.
import { stipple } from '../engrave/hatch.mjs';
import { outline, rule, stroke } from '../engrave/plate.mjs';
import { noise } from '../engrave/random.mjs';
import { arc, rect } from '../engrave/shapes.mjs';
import { abacus, bend, shadeOfCapital, torus, underCapital } from './mouldings.mjs';

/** A block cut to two diamond points. */
function bossBlock(p, y, w = 136, h = 44) {
  p.face(rect(-w / 2, y - h / 2, w, h), {
    tone: (x) => (p.theme.night ? 0.5 : 0.3) + (x / w + 0.5) * 0.26,
    pitch: 2.7,
    line: 1.6,
    angle: 90,
  });
  if (p.ghost) return;
  for (const cx of [-w / 4, w / 4]) {
    const a = w / 4 - 4;
    const b = h / 2 - 4;
    const middle = [cx, y];
    const left = [cx - a, y];
    const right = [cx + a, y];
    const top = [cx, y - b];
    const foot = [cx, y + b];
    const facet = (ring, tone, angle) => p.face(ring, { tone, angle, pitch: 2.3, line: 0.8, cross: 40 });
    facet([left, top, middle], 0.03, 30);
    facet([top, right, middle], 0.36, -30);
    facet([left, middle, foot], 0.5, -30);
    facet([middle, right, foot], 0.88, 30);
    p.ink(outline([left, top, right, foot], 1.3));
  }
}

/** Crystals: dark specks in the light, bare ones in the shade. */
function speckle(p, s) {
  const inside = (x, y) => Math.abs(x) < 57 && y > s.top + 3 && y < s.bottom - 3;
  const box = [-58, s.top, 58, s.bottom];
  const light = (x) => Math.max(0, 0.5 - Math.abs(x + 26) / 96);
  const lumps = (x, y) => noise(x * 0.23, y * 0.23);
  if (p.theme.night) {
    p.blank(stipple(inside, box, { pitch: 6.2, seed: 5, cover: (x, y) => light(x) * (0.62 + 0.5 * lumps(x, y)) }));
    p.ink(stipple(inside, box, { pitch: 5.6, seed: 15, cover: (x, y) => (x > -4 ? 0.14 - x / 640 : 0) + 0.12 * lumps(x + 90, y) }));
    return;
  }
  p.ink(stipple(inside, box, { pitch: 5, seed: 5, cover: (x, y) => light(x) * 0.42 + 0.26 * lumps(x, y) }));
  p.blank(stipple(inside, box, { pitch: 5.8, seed: 15, cover: (x, y) => (x > -30 ? 0.2 : 0.06) + 0.24 * lumps(x + 90, y) }));
}

const JOINTS = [-46, -164, -224, -284];

/** RU: its stone and its order. */
export const granite = {
  shaft(p, s) {
    const shade = underCapital(s, 24, 0.3);
    p.lathe({
      y0: s.top,
      y1: s.bottom,
      r: s.r,
      bend,
      pitch: 2.9,
      dark: p.theme.night ? 0.36 : 0.5,
      gain: p.theme.night ? 0.95 : 0.66,
      extra: (u, y) => 0.1 * noise(u * 9, y * 0.33) + shade(u, y),
      meridians: 3.4,
      line: 1.6,
    });
    if (!p.ghost) {
      speckle(p, s);
      for (const y of JOINTS) {
        const at = (dy, r) => arc(0, y + dy, r, bend(y) * 60, 0.02, Math.PI - 0.02, 16);
        p.blank(stroke(at(2, 59), 2, 0)).ink(stroke(at(0, 60), 1.9, 0));
      }
      shadeOfCapital(p, s, 24);
    }
    for (const y of [-308, -102]) bossBlock(p, y);
  },
  base(p) {
    abacus(p, -16, 156, 18, 0.4);
    torus(p, -28, -15, 61, 9, 0.5);
  },
  capital(p) {
    torus(p, -350, -338, 60, 5, 0.44);
    p.lathe({ y0: -378, y1: -350, r: (y) => 60 + 14 * Math.sqrt((-350 - y) / 28), bend, pitch: 2.5, dark: 0.42, meridians: 3, line: 1.4 });
    p.face(rect(-82, -400, 164, 24), {
      tone: (x, y) => 0.2 + (x / 164 + 0.5) * 0.26 + 0.34 * Math.exp((-376 - y) / -3 - 8),
      pitch: 2.5,
      line: 1.6,
    });
    if (p.ghost) return;
    p.blank(rule(-78, -383.5, 78, -383.5, 1.8)).ink(rule(-81, -382, 81, -382, 1.1));
    for (const x of [-54, -18, 18, 54]) {
      const stud = [
        [x - 9, -391],
        [x, -397],
        [x + 9, -391],
        [x, -386],
      ];
      p.face(stud, { tone: (u) => 0.05 + Math.max(0, u - x) / 14, pitch: 2.2, line: 0.9 });
    }
  },
};
