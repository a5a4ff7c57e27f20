// The frieze: lathe work of money, and over each pillar the relief of its power.
import { band } from '../engrave/guilloche.mjs';
import { area, hatch, loop, outline, stroke } from '../engrave/plate.mjs';
import { arc, ellipse, rect, shape } from '../engrave/shapes.mjs';
import { castShadow } from '../engrave/shadow.mjs';
import { POWERS } from '../engrave/theme.mjs';
import { BEAM, ORDER, X } from './geometry.mjs';

const TOP = -59;
const HEIGHT = 23;
const MIDDLE = TOP + HEIGHT / 2 + 1;

/** A sunk panel of guilloche between four reliefs, under the shade of the cornice. */
export function frieze(p) {
  const { left, right } = BEAM;
  const panel = rect(left, TOP, right - left, HEIGHT);
  p.blank(area(panel));
  p.tint(hatch(rect(left + 1, TOP + 1, right - left - 2, HEIGHT - 2), { pitch: 2.3, step: 20, cover: () => (p.theme.night ? 0.42 : 0.3) }));
  const stops = [left + 4, ...ORDER.flatMap((id) => [X[id] - 25, X[id] + 25]), right - 4];
  for (let i = 0; i < stops.length; i += 2) {
    const length = stops[i + 1] - stops[i];
    if (length < 30) continue;
    const waves = Math.max(2, Math.round(length / 21));
    p.ink(band(stops[i], stops[i + 1], MIDDLE, 19, { strands: 6, waves, width: p.theme.night ? 0.6 : 0.74 }));
  }
  for (const id of ORDER) relief(p, id);
  castShadow(p, rect(left, TOP, right - left, 7), { cover: (x, y) => 0.75 - (y - TOP) * 0.09, angle: 58, pitch: 2.4, ragged: 3 });
  p.ink(outline(panel, 1.1));
}

/** A boss with the bare shape of a power, in stone. */
function relief(p, id) {
  const x = X[id];
  const frame = rect(x - 24, TOP, 48, HEIGHT);
  p.face(frame, { tone: (u) => 0.1 + (u - x + 24) / 300, angle: 90, pitch: 2.4, line: 1 });
  p.blank(area(ellipse(x, MIDDLE, 10.4, 10, 28)));
  p.ink(loop(ellipse(x, MIDDLE, 10.4, 10, 28), 1));
  p.ink(stroke(arc(x, MIDDLE, 9, 8.6, -0.5, 1.9, 14), 2, 0.8));
  const figure = shape(POWERS[id].shape, x, MIDDLE + 0.3, 6);
  p.ink(area(figure.map(([u, v]) => [u + 1.5, v + 1.5])));
  p.blank(area(figure));
  p.ink(outline(figure, 1));
}
