// The tall twisting tower by the Sava: two glass faces that wind about one edge, the left one full of sky.
import { area, outline, rule, stroke } from '../engrave/plate.mjs';
import { noise } from '../engrave/random.mjs';

export function glassTower(p, x, b, h = 176) {
  const half = (t) => 20 - 3.4 * t;
  const twist = (t) => 4.5 * Math.sin((t - 0.25) * Math.PI * 0.9);
  const left = (t) => [x - half(t) + twist(t), b - h * t];
  const right = (t) => [x + half(t) + twist(t) * 0.3, b - h * t + 10 * t];
  const edge = (t) => [x + 8 - 17 * t, b - h * t + 4 * t];
  const line = (side) => Array.from({ length: 31 }, (_, i) => side(i / 30));
  const ring = [...line(left), ...line(right).reverse()];
  p.blank(outline(ring, 4)).blank(area(ring));
  pane(p, left, edge, (t, u) => 0.06 + 0.5 * Math.max(0, noise(t * 7 + u * 2.4, 5)) + u * 0.1);
  pane(p, edge, right, (t, u) => 0.7 + 0.2 * noise(t * 9, u * 4 + 8));
  p.ink(stroke(line(left), 1.2, 0))
    .ink(stroke(line(right), 1.6, 0))
    .ink(stroke(line(edge), 1.3, 0));
  p.ink(stroke([left(1), edge(1), right(1)], 1.3, 0)).ink(rule(x - 2, b - h + 2, x - 2, b - h - 26, 1.5, 0.3));
}

/** One face: a row of panes a floor, each its own tone, floors as fine lines. */
function pane(p, from, to, tone) {
  const floors = 30;
  for (let i = 0; i < floors; i++) {
    const [t0, t1] = [i / floors, (i + 0.86) / floors];
    const at = (t, u) => [from(t)[0] + (to(t)[0] - from(t)[0]) * u, from(t)[1] + (to(t)[1] - from(t)[1]) * u];
    const panes = 4;
    for (let k = 0; k < panes; k++) {
      const [u0, u1] = [k / panes, (k + 0.9) / panes];
      const dark = tone((t0 + t1) / 2, u0);
      const shown = p.theme.night ? 1 - dark : dark;
      if (shown < 0.16) continue;
      const ring = [at(t0, u0), at(t0, u1), at(t1, u1), at(t1, u0)];
      if (shown > 0.46) p.ink(area(ring));
      else p.ink(stroke([at((t0 + t1) / 2, u0), at((t0 + t1) / 2, u1)], 0.6 + shown * 2.6, 0));
    }
  }
}
