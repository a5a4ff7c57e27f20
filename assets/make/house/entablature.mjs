import { band } from '../engrave/guilloche.mjs';
import { hatch } from '../engrave/plate.mjs';
import { BEAM, ROOF_H } from './geometry.mjs';

/** Tone across one moulding: lit on the shoulder, dark under the member above it. */
const across = (top, h, kind) => (v) => {
  const t = Math.min(1, Math.max(0, (v - top) / h));
  if (kind === 'cyma') return 0.1 + 0.62 * t * t + 0.12 * Math.exp(-t * 9);
  if (kind === 'cavetto') return 0.66 - 0.6 * t;
  return 0.02 + 0.34 * Math.exp(-t * 5) + 0.1 * t; // plain face: a cast shadow at its head
};
const bandOf = (left, right, top, h) => [
  [left, top],
  [right, top],
  [right, top + h],
  [left, top + h],
];

/** The beam, drawn level with its underside at y; the engine turns it. */
export function entablature(p, y) {
  const { left: a, right: b, height: h } = BEAM;
  const w = b - a;
  const lit = (u) => ((u - a) / w) * 0.16;
  const moulded = (ring, top, height, kind, pitch = 2, line = 1.1) => {
    const tone = across(top, height, kind);
    const cut = p.theme.night
      ? { tone: (u, v) => 0.24 + tone(v) * 0.9 + lit(u), pitch: pitch * 1.4 }
      : { tone: (u, v) => tone(v) + lit(u), pitch };
    p.face(ring, { ...cut, line, step: 12 });
  };
  const soffit = [
    [a + 24, y],
    [b - 24, y],
    [b - 8, y - 7],
    [a + 8, y - 7],
  ];
  p.face(soffit, { tone: 0.84, pitch: 2.8, line: 1 });
  for (let i = 0; i < 3; i++) {
    const top = y - 7 - (i + 1) * 9;
    moulded(bandOf(a + 6 - i * 2, b - 6 + i * 2, top, 9), top, 9, 'face');
  }
  frieze(p, a, b, y);
  moulded(bandOf(a + 2, b - 2, y - 63, 3), y - 63, 3, 'cavetto', 1.5, 0.8);
  const crown = [
    [a - 22, y - h],
    [b + 22, y - h],
    [b + 6, y - 71],
    [a - 6, y - 71],
  ];
  moulded(crown, y - h, h - 71, 'cyma', 1.9, 1.3);
  deck(p, y, moulded);
}

function frieze(p, a, b, y) {
  p.face(bandOf(a + 4, b - 4, y - 62, 28), { tone: p.theme.night ? 1 : 0.02, pitch: 3, line: 1.2 });
  p.tint(hatch(bandOf(a + 6, b - 6, y - 60, 24), { pitch: 2.6, cover: () => 0.35 }));
  p.ink(band(a + 10, b - 10, y - 48, 20, { strands: 5, waves: 46, width: 0.62 }));
  p.ink(hatch(bandOf(a + 4, b - 4, y - 71, 9), { pitch: 2, cover: () => p.cov(p.theme.night ? 0.85 : 0.72) }));
  for (let x = a + 8; x < b - 12; x += 13) {
    p.face(bandOf(x, x + 8, y - 71, 9), { tone: (u) => 0.04 + ((u - x) / 8) * 0.4, angle: 90, pitch: 2, line: 1 });
  }
}

function deck(p, y, moulded) {
  const { left: a, right: b, height: h } = BEAM;
  const top = y - h - ROOF_H + 10;
  moulded(bandOf(a - 26, b + 26, top, ROOF_H - 10), top, ROOF_H - 10, 'face', 2.4, 1.5);
  const tread = [
    [a - 26, top],
    [b + 26, top],
    [b + 4, top - 10],
    [a - 4, top - 10],
  ];
  p.face(tread, { tone: 0.08, pitch: 3, line: 1.2 });
}
