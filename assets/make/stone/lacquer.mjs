import { area, burin, outline, rule, stroke } from '../engrave/plate.mjs';
import { noise } from '../engrave/random.mjs';
import { arc, rect } from '../engrave/shapes.mjs';
import { abacus, bend, medallionBand, shadeOfCapital } from './mouldings.mjs';

/** CN: its stone and its order. */
export const lacquer = {
  shaft(p, s) {
    // lacquer: long vertical strokes, one hard highlight, one soft reflection
    p.blank(area(rect(-43, s.top, 86, s.bottom - s.top + 5)));
    if (p.ghost) p.blank(outline(rect(-43, s.top, 86, s.bottom - s.top), p.ghost * 2));
    for (let k = 0; k < 2; k++) {
      let d = '';
      const n = k ? 19 : 31;
      for (let i = 0; i < n; i++) {
        const phi = ((i + 0.5) / n - 0.5) * Math.PI,
          x = 43 * Math.sin(phi),
          gap = (43 * Math.cos(phi) * Math.PI) / n,
          pts = [];
        const gloss =
          Math.exp(-(((phi + 0.62) / 0.2) ** 2)) +
          0.5 * Math.exp(-(((phi - 1.05) / 0.16) ** 2)) +
          (p.theme.night ? 0.3 * Math.exp(-(((phi + 0.2) / 0.5) ** 2)) : 0);
        for (let y = s.top; y <= s.bottom; y += 6) {
          const t = 0.86 - gloss * (0.95 + 0.1 * noise(y * 0.05, i)) + 0.05 * noise(i * 0.9, y * 0.012);
          pts.push([x, y + bend(y) * 43 * Math.cos(phi), Math.max(gap, 1) * (k ? 0 : p.theme.night ? p.cov(t) * 1.15 : Math.min(0.86, t))]);
        }
        d += burin(pts, 0.18);
      }
      p.ink(d);
    }
    p.ink(rule(-43, s.top, -43, s.bottom, 1.4)).ink(rule(43, s.top, 43, s.bottom, 1.8));
    if (!p.ghost) shadeOfCapital(p, { ...s, top: -262 }, 16);
    medallionBand(p, -112, 34, s, 'square', 7);
    p.lathe({ y0: -296, y1: -262, r: 45, bend, pitch: 2.6, dark: 0.3 });
    for (const y of [-290, -268])
      for (let i = -3; i <= 3; i++) {
        const phi = i * 0.42,
          x = 45 * Math.sin(phi),
          k = Math.cos(phi);
        const m = rect(x - 5 * k, y - 1 + bend(y) * 45 * k, 10 * k, 10);
        p.pane(m);
        p.blank(area(rect(x - 2.6 * k, y + 1.4 + bend(y) * 45 * k, 5.2 * k, 5.2)));
      }
  },
  base(p) {
    abacus(p, -12, 120, 14);
    p.lathe({
      y0: -44,
      y1: -12,
      r: (y) => 44 + 15 * Math.sin(((y + 44) / 32) * Math.PI * 0.85 + 0.35),
      bend,
      pitch: 2.6,
      dark: 0.3,
    });
    for (let i = -3; i <= 3; i++)
      p.ink(stroke(arc(Math.sin(i * 0.45) * 52, -26, 9 * Math.cos(i * 0.45), 12, Math.PI, 2 * Math.PI, 10), 0.9, 0.6));
  },
  capital(p) {
    // bracket set: blocks carry arms, arms carry blocks
    const block = (x, y, w, h) =>
      p.face(
        [
          [x - w / 2, y - h],
          [x + w / 2, y - h],
          [x + w / 2, y - h * 0.45],
          [x + w * 0.36, y],
          [x - w * 0.36, y],
          [x - w / 2, y - h * 0.45],
        ],
        { tone: 0.34, pitch: 2.3, angle: 90, line: 1.2 },
      );
    const arm = (y, w, h) => {
      const ring = [
        [-w / 2, y - h],
        [w / 2, y - h],
        [w / 2, y - h * 0.55],
        ...arc(w / 2 - 15, y - h * 0.55, 15, h * 0.55, 0, Math.PI / 2, 6),
        ...arc(-w / 2 + 15, y - h * 0.55, 15, h * 0.55, Math.PI / 2, Math.PI, 6),
        [-w / 2, y - h * 0.55],
      ];
      p.face(ring, { tone: (x, yy) => 0.5 + ((yy - y + h) / h) * 0.3, pitch: 2.4, line: 1.3 });
    };
    block(0, -296, 74, 26);
    arm(-322, 116, 18);
    for (const x of [-46, 0, 46]) block(x, -339, 26, 15);
    arm(-354, 172, 17);
    for (const x of [-72, -36, 0, 36, 72]) block(x, -370, 24, 14);
    p.face(rect(-92, -400, 184, 16), { tone: 0.42, pitch: 2.4 });
    for (let x = -86; x <= 80; x += 15) p.ink(outline(rect(x, -396.5, 9, 9), 1));
  },
};
