// The beam, drawn level with its underside at y = 0; the engine turns it.
import { moulding } from '../engrave/moulding.mjs';
import { area, hatch, outline, rule, stroke } from '../engrave/plate.mjs';
import { arc, rect } from '../engrave/shapes.mjs';
import { castShadow } from '../engrave/shadow.mjs';
import { noise } from '../engrave/random.mjs';
import { frieze } from './frieze.mjs';
import { BEAM, DECK } from './geometry.mjs';

const { left: A, right: B } = BEAM;
const run = (out, top, h, foot = 0) => ({ left: A - out, right: B + out, top, h, foot });

/** Architrave, frieze, cornice and deck, from the underside up. */
export function entablature(p) {
  architrave(p);
  frieze(p);
  bedMouldings(p);
  corona(p);
  deck(p);
}

function architrave(p) {
  moulding(p, { left: A - 2, right: B + 2, top: -7, h: 7, foot: 16 }, 'soffit', { pitch: 2.3, line: 1 });
  moulding(p, run(0, -17, 10), 'face', { seed: 2, more: p.theme.night ? 0.1 : 0 });
  moulding(p, run(3, -29, 12), 'face', { seed: 3 });
  moulding(p, run(6, -33, 4), 'ovolo', { pitch: 1.5, line: 0.9, seed: 4 });
  moulding(p, run(7, -36, 3), 'fillet', { pitch: 1.6, line: 0.9, seed: 5 });
  for (const x of [533.5, 800, 1066.5]) joint(p, x, -29, -1); // stones meet between the pillars
}

/** A joint between two stones: a dark line, a lit arris on its right. */
function joint(p, x, y0, y1) {
  p.blank(area(rect(x - 1.1, y0, 2.6, y1 - y0)));
  p.ink(rule(x - 0.4, y0, x - 0.4, y1, 1));
}

/** Bead, dentils in their own shade, egg and dart. */
function bedMouldings(p) {
  moulding(p, run(2, -62, 3), 'fillet', { pitch: 1.6, line: 0.9, seed: 6 });
  p.face(rect(A - 2, -71, B - A + 4, 9), { tone: 0.86, pitch: 2.2, line: 0.9, step: 16 });
  const front = p.theme.night ? 0.2 : 0.04;
  for (let x = A + 2; x < B - 8; x += 14.6) {
    p.face(rect(x, -71, 9.4, 8), { tone: (u) => front + ((u - x) / 9.4) * 0.16, angle: 90, pitch: 2.3, line: 0.9, step: 3 });
    p.face(rect(x + 7.6, -71, 2.6, 8), { tone: p.theme.night ? 0.9 : 0.8, angle: 90, pitch: 2, line: 0.6, step: 3 });
  }
  moulding(p, run(9, -78, 7, 4), 'ovolo', { pitch: 2.3, line: 1, seed: 7, more: p.theme.night ? 0.3 : 0.12 });
  for (let x = A - 2; x < B + 2; x += 11) egg(p, x + 5.5, -78);
}

function egg(p, x, y) {
  const ring = arc(x, y + 0.4, 3.6, 6, 0, Math.PI, 10);
  p.blank(area(ring));
  p.ink(hatch(ring, { angle: 90, pitch: 1.6, step: 2, cover: (u) => p.cov(0.1 + Math.max(0, u - x + 1) * 0.16) }));
  p.ink(stroke(ring, 0.9, 0.2));
  p.ink(rule(x + 5.5, y + 1, x + 5.5, y + 6, 1.1, 0.9));
}

/** The overhanging slab, its dark underside, and the crowning cyma. */
function corona(p) {
  p.face(rect(A - 16, -81.5, B - A + 32, 3.5), { tone: 0.95, pitch: 1.8, line: 0.8, step: 16 });
  moulding(p, run(18, -90, 9), 'face', { seed: 9, more: p.theme.night ? -0.12 : -0.02, pitch: 2.1 });
  moulding(p, run(20, -92.5, 2.5), 'fillet', { pitch: 1.4, line: 0.8, seed: 10 });
  moulding(p, run(29, -101, 8.5, 9), 'cyma', { pitch: 1.9, line: 1.3, seed: 11 });
  const lion = (x) => {
    p.blank(area(arc(x, -96, 3.4, 3.6, 0, Math.PI * 2, 12)));
    p.ink(stroke(arc(x, -96, 3.4, 3.6, 0, Math.PI * 2, 12), 0.9, 0));
    p.ink(stroke(arc(x, -95.4, 1.5, 1.8, 0.2, Math.PI - 0.2, 6), 1, 0.6));
  };
  for (let x = A + 10; x < B; x += 66.4) lion(x);
}

/** The blocking course the city stands on, with its joints and weather stains. */
function deck(p) {
  const top = DECK - 3;
  moulding(p, { left: A - 22, right: B + 22, top: top + 1, h: 8, foot: -3 }, 'face', { seed: 12, pitch: 2.2, line: 1.3 });
  castShadow(p, rect(A - 22, -103.4, B - A + 44, 2.6), { cover: () => 0.6, pitch: 2.2 });
  for (let x = A + 40; x < B; x += 84) {
    joint(p, x + 9 * noise(x, 2), top + 1, top + 8);
  }
  p.ink(outline(rect(A - 22, top, B - A + 44, 1.4), 0.8));
}
