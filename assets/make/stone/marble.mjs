// US: pale veined marble, a smooth shaft, two great volutes.
import { area, hatch, loop, rule, stroke } from '../engrave/plate.mjs';
import { noise, rng } from '../engrave/random.mjs';
import { arc, ellipse, rect } from '../engrave/shapes.mjs';
import { abacus, bend, medallionBand, shadeOfCapital, torus, underCapital, volute } from './mouldings.mjs';

/** Veins: a dark thread with a pale twin beside it, all drifting the same way. */
function veins(p, s) {
  const rnd = rng(11);
  for (let i = 0; i < 11; i++) {
    let x = -46 + rnd() * 74;
    let y = -336 + rnd() * 270;
    const line = [[x, y]];
    const length = 8 + rnd() * 12;
    for (let j = 0; j < length; j++) {
      x += 1.2 + rnd() * 3.4;
      y += 4 + rnd() * 7 - (rnd() < 0.2 ? 9 : 0);
      if (Math.abs(x) > s.r(y) - 3 || y > -40) break;
      line.push([x, y]);
    }
    const width = i % 3 ? 0.6 : 1.1;
    p.blank(
      stroke(
        line.map(([u, v]) => [u + 1.5, v + 0.6]),
        width * 2.4,
        1,
      ),
    ).ink(stroke(line, width, 1));
    if (i % 3 === 0 && line.length > 5)
      p.ink(stroke([line[3], [line[3][0] + 9, line[3][1] + 3], [line[3][0] + 14, line[3][1] + 13]], 0.6, 1));
  }
}

/** US: its stone and its order. */
export const marble = {
  shaft(p, s) {
    const shade = underCapital(s, 26);
    p.lathe({
      y0: s.top,
      y1: s.bottom,
      r: s.r,
      bend,
      pitch: 3.1,
      dark: 0.15,
      gain: 1.02,
      extra: (u, y) => 0.07 * noise(u * 3, y * 0.03) + 0.03 * noise(u * 20, y * 0.4) + shade(u, y),
      meridians: 3.2,
      line: 1.4,
    });
    if (!p.ghost) {
      veins(p, s);
      shadeOfCapital(p, s, 26);
    }
    medallionBand(p, -112, 34, s, 'triangle', 7);
  },
  base(p) {
    abacus(p, -12, 128, 14, 0.1);
    torus(p, -30, -11, 49, 9, 0.2);
  },
  capital(p) {
    torus(p, -346, -337, 43, 4, 0.2);
    p.face(rect(-44, -370, 88, 24), { tone: (x) => 0.3 + Math.max(0, x) / 120, pitch: 2.4, angle: 90 });
    for (let i = -3; i <= 3; i++) {
      const egg = ellipse(i * 11.5, -354, 4.6, 7.5);
      p.blank(area(egg));
      p.ink(loop(egg, 1));
      p.ink(stroke(arc(i * 11.5, -354, 3, 5.5, -1, 1.4, 8), 1.4, 0.8));
    }
    p.blank(area(rect(-58, -384, 116, 16)));
    if (p.ghost) p.blank(area(rect(-62, -386, 124, 20)));
    else {
      const tone = (x, y) => 0.06 + (x + 58) / 300 + 0.5 * Math.exp((-384 - y) / 3) + (y + 372 > 0 ? 0.3 : 0);
      p.ink(hatch(rect(-58, -384, 116, 16), { pitch: 2.4, cover: (x, y) => p.cov(tone(x, y)) }));
      p.ink(rule(-58, -384, 58, -384, 1.2))
        .ink(rule(-58, -369, 58, -369, 1.2))
        .ink(rule(-44, -378, 44, -378, 0.8, 0.3));
    }
    for (const side of [-1, 1]) volute(p, side * 56, -364, 20, -side);
    abacus(p, -400, 138, 15, 0.05);
  },
};
