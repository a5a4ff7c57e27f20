import { area, loop, stroke } from '../engrave/plate.mjs';
import { arc, ellipse } from '../engrave/shapes.mjs';
import { abacus, bend, medallionBand, shadeOfCapital, torus, underCapital, volute } from './mouldings.mjs';

function fluted(p, s) {
  const flutes = 11;
  const shade = underCapital(s, 20, 0.3);
  p.lathe({
    y0: s.top,
    y1: s.bottom,
    r: s.r,
    bend,
    pitch: 2.7,
    dark: 0.26,
    samples: 132,
    extra: (u, y, phi) => {
      const f = ((phi / Math.PI + 0.5) * flutes) % 1;
      return (f < 0.12 || f > 0.88 ? -0.3 : 0.46 - (f - 0.12) * 0.62) + shade(u, y);
    },
  });
  if (p.ghost) return;
  for (let i = 0; i <= flutes; i++)
    for (const e of [-0.1, 0.1]) {
      const phi = ((i + e) / flutes - 0.5) * Math.PI;
      if (Math.abs(phi) > 1.5) continue;
      const pts = [];
      for (let y = s.top + 8; y <= s.bottom - 4; y += 16) pts.push([s.r(y) * Math.sin(phi), y + bend(y) * s.r(y) * Math.cos(phi)]);
      p.ink(stroke(pts, 0.55, 0.8));
    }
  shadeOfCapital(p, s, 20);
}

function acanthus(p, x, y, w, h, lean = 0) {
  // one leaf: swelling lobed blade, spread veins, heavy curled tip
  const bow = (t) => lean * t * t,
    L = [],
    R = [];
  for (let i = 0; i <= 28; i++) {
    const t = i / 28,
      half =
        (w / 2) *
        (0.62 + 0.5 * Math.sin(Math.PI * Math.min(1, t * 0.95 + 0.06))) *
        (1 - 0.42 * t ** 4) *
        (0.93 + 0.07 * Math.cos(t * Math.PI * 10));
    L.push([x - half + bow(t), y - h * t]);
    R.push([x + half + bow(t), y - h * t]);
  }
  const ring = [...L, ...arc(x + lean, y - h, w * 0.33, h * 0.1, Math.PI, 2 * Math.PI, 8), ...R.reverse()];
  p.blank(area(ring));
  p.ink(loop(ring, 1));
  for (let v = -3; v <= 3; v++) {
    const pts = [];
    for (let i = 0; i <= 10; i++) {
      const t = 0.04 + (i / 10) * 0.8;
      pts.push([x + (v / 3.4) * w * 0.46 * Math.sin(Math.PI * (0.25 + t * 0.5)) * (1 - t * 0.25) + bow(t), y - h * t]);
    }
    p.ink(stroke(pts, v === 0 ? 1.3 : v > 0 ? 1.5 : 0.6, 1));
  }
  const curl = [
    ...arc(x + lean, y - h * 0.96, w * 0.4, h * 0.16, Math.PI * 1.04, Math.PI * 1.96, 10),
    ...arc(x + lean, y - h * 0.97, w * 0.4, h * 0.13, 0.1, Math.PI - 0.1, 10),
  ];
  p.blank(area(curl));
  p.ink(loop(curl, 1));
  p.ink(stroke(arc(x + lean, y - h * 0.93, w * 0.34, h * 0.13, 0.25, Math.PI * 0.75, 8), 2, 0.9));
}

/** EU: its stone and its order. */
export const limestone = {
  shaft(p, s) {
    fluted(p, s);
    medallionBand(p, -112, 34, s, 'circle', 8);
  },
  base(p) {
    abacus(p, -12, 134, 14);
    torus(p, -24, -11, 54, 8);
    torus(p, -34, -24, 51, 4, 0.3);
  },
  capital(p) {
    torus(p, -318, -311, 45, 4);
    p.lathe({ y0: -378, y1: -318, r: (y) => 43 + 22 * ((-318 - y) / 60) ** 2, bend, pitch: 2.4, dark: 0.6, meridians: 2.8 });
    for (const x of [-39, 39, -14, 14]) acanthus(p, x, -318, 25, 43, x * 0.32);
    for (const x of [-40, 40, -21, 21, 0]) acanthus(p, x, -317, 20 - Math.abs(x) / 9, 25, x * 0.14);
    volute(p, -57, -370, 10, 1);
    volute(p, 57, -370, 10, -1);
    volute(p, -13, -371, 6, -1);
    volute(p, 13, -371, 6, 1);
    const top = [
      [-74, -400],
      [74, -400],
      [72, -388],
      ...arc(0, -380, 66, 6, 0, Math.PI, 12).map(([x, y]) => [x, y - 6 - 3 * Math.cos(x / 22)]),
      [-72, -388],
    ];
    p.face(top, { tone: (x) => 0.2 + x / 400, pitch: 2.4 });
    p.ink(area(ellipse(0, -391, 6)));
    p.blank(area(ellipse(-0.8, -391.8, 4.2)));
  },
};
