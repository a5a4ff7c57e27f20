import { area, hatch, loop, stroke } from '../engrave/plate.mjs';
import { noise, rng } from '../engrave/random.mjs';
import { arc, ellipse, rect } from '../engrave/shapes.mjs';
import { abacus, bend, medallionBand, torus, volute } from './mouldings.mjs';

/** US: its stone and its order. */
export const marble = {
  shaft(p, s) {
    p.lathe({
      y0: s.top,
      y1: s.bottom,
      r: s.r,
      bend,
      pitch: 3.6,
      dark: 0.12,
      gain: 0.95,
      extra: (u, y) => 0.05 * noise(u * 3, y * 0.03),
    });
    const rnd = rng(11); // marble veins
    for (let i = 0; i < 7; i++) {
      let x = -44 + rnd() * 60,
        y = -330 + rnd() * 250;
      const v = [[x, y]];
      for (let j = 0; j < 16; j++) {
        x += 1.5 + rnd() * 3.5;
        y += 4 + rnd() * 7 - (rnd() < 0.2 ? 9 : 0);
        if (Math.abs(x) > s.r(y) - 3 || y > -48) break;
        v.push([x, y]);
      }
      p.ink(stroke(v, 0.75, 1));
    }
    medallionBand(p, -112, 34, s, 'triangle', 7);
  },
  base(p) {
    abacus(p, -12, 128, 14, 0.1);
    torus(p, -30, -11, 49, 9, 0.2);
  },
  capital(p) {
    torus(p, -346, -337, 43, 4, 0.2);
    p.face(rect(-44, -370, 88, 24), { tone: (x) => 0.15 + Math.max(0, x) / 120, pitch: 2.6 });
    for (let i = -3; i <= 3; i++) {
      const e = ellipse(i * 11.5, -354, 4.6, 7.5);
      p.blank(area(e));
      p.ink(loop(e, 1));
      p.ink(stroke(arc(i * 11.5, -354, 3, 5.5, -1, 1.4, 8), 1.4, 0.8));
    }
    p.blank(area(rect(-58, -384, 116, 16)));
    p.ink(hatch(rect(-58, -384, 116, 16), { pitch: 3, cover: (x) => p.cov(0.1 + (x + 58) / 320) }));
    p.ink(
      stroke(
        [
          [-58, -384],
          [58, -384],
        ],
        1.2,
        0,
      ),
    ).ink(
      stroke(
        [
          [-58, -369],
          [58, -369],
        ],
        1.2,
        0,
      ),
    );
    volute(p, -56, -364, 20, 1);
    volute(p, 56, -364, 20, -1);
    abacus(p, -400, 138, 15, 0.08);
  },
};
