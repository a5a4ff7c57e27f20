// The copper plate: collects paths in painter's order, merges neighbours of the same paint, writes SVG.

import { area, burin, GRID, hatch, loop, outline, ribbon, rule, stroke, tool } from './hatch.mjs';
import { POWERS, THEMES } from './theme.mjs';

export class Plate {
  constructor(themeName) {
    this.theme = THEMES[themeName];
    this.out = [];
    this.defs = [];
    this.fill = null;
    this.buf = '';
  }
  /** ghost > 0: draw only paper silhouettes, grown by that many pixels (the white line left around near things) */
  ghost = 0;
  #put(fill, d) {
    if (!d || fill === 'none' || (this.ghost && fill !== this.theme.paper)) return;
    if (fill !== this.fill) {
      this.flush();
      this.fill = fill;
    }
    this.buf += d;
  }
  flush() {
    if (this.buf) this.out.push(`<path fill="${this.fill}" d="${this.buf}"/>`);
    this.buf = '';
    this.fill = null;
  }
  ink(d) {
    this.#put(this.theme.ink, d);
    return this;
  }
  blank(d) {
    this.#put(this.theme.paper, d);
    return this;
  }
  tint(d) {
    this.#put(this.theme.tint, d);
    return this;
  }
  pale(d) {
    this.#put(this.theme.pale, d);
    return this;
  }
  spot(power, d) {
    this.#put(POWERS[power][this.theme.name], d);
    return this;
  }
  raw(s) {
    this.flush();
    this.out.push(s);
    return this;
  }
  cov(tone, k = 0) {
    return this.theme.cover(tone, k);
  }

  /** A flat face: paper underlay, hatch layers by tone, contour. */
  face(ring, { tone = 0.3, angle = 0, pitch = 3.4, cross = 55, line = 1.1, wobble = 0, step = 4, light = 1 } = {}) {
    const f = typeof tone === 'function' ? tone : () => tone,
      rings = typeof ring[0][0] === 'number' ? [ring] : ring;
    this.blank(area(rings[0]));
    if (this.ghost) {
      this.blank(outline(rings[0], this.ghost * 2));
      return this;
    }
    for (let k = 0; k < 2; k++) {
      const a = k ? angle + cross : angle;
      this.ink(hatch(ring, { angle: a, pitch, wobble, step, cover: (x, y) => this.cov(f(x, y), k) * light }));
    }
    if (line) for (const r of rings) this.ink(outline(r, line));
    return this;
  }
  /** Deep shade by day; at night a dark hole or (lit) a glowing pane. */
  pane(ring, { lit = false, edge = 0.7 } = {}) {
    if (!this.theme.night) this.ink(area(ring));
    else if (lit) this.ink(area(ring));
    else {
      this.blank(area(ring));
      if (edge) this.ink(outline(ring, edge));
    }
    return this;
  }
  /**
   * A turned solid (column, dome, chimney): rings follow the form, width follows light from the upper left.
   * r(y) radius, bend(y) ellipse ratio (+ seen from above), tone(u, y, phi) extra darkness.
   */
  lathe({
    cx = 0,
    y0,
    y1,
    r,
    bend = () => 0.08,
    pitch = 3,
    dark = 0.35,
    extra = () => 0,
    samples = 40,
    line = 1.2,
    fill = true,
    lightAt = -0.62,
    gain = 0.9,
    meridians = 0,
  }) {
    pitch *= tool.pitch;
    const R = typeof r === 'function' ? r : () => r,
      B = typeof bend === 'function' ? bend : () => bend,
      n = Math.max(8, Math.ceil((y1 - y0) / 4));
    const left = [],
      right = [];
    for (let i = 0; i <= n; i++) {
      const y = y0 + ((y1 - y0) * i) / n;
      left.push([cx - R(y), y]);
      right.push([cx + R(y), y]);
    }
    const rim = (y) =>
      Array.from({ length: 15 }, (_, i) => {
        const p = -Math.PI / 2 + (Math.PI * i) / 14;
        return [cx + R(y) * Math.sin(p), y + B(y) * R(y) * Math.cos(p)];
      });
    const bottom = rim(y1),
      top = rim(y0);
    if (fill)
      this.blank(area([...left, ...bottom.slice(1, -1), ...right.slice().reverse(), ...(B(y0) < 0 ? top.slice(1, -1).reverse() : [])]));
    if (this.ghost) {
      this.blank(outline([...left, ...right.slice().reverse()], this.ghost * 2));
      return this;
    }
    let d = '';
    for (let y = y0 + pitch / 2; y < y1; y += pitch) {
      const rr = R(y),
        b = B(y),
        slope = (R(y + 0.5) - rr) / 0.5,
        pts = [];
      for (let i = 0; i <= samples; i++) {
        const phi = -Math.PI / 2 + (Math.PI * i) / samples,
          u = Math.sin(phi),
          t = this.turnedTone(phi, slope, dark, lightAt, gain) + extra(u, y, phi);
        pts.push([cx + rr * u, y + b * rr * Math.cos(phi), pitch * this.cov(t)]);
      }
      d += burin(pts);
    }
    this.ink(d);
    if (meridians && !this.theme.night) {
      // the second set of lines, along the axis, where the form turns from the light
      const tone = (phi, y) => this.turnedTone(phi, (R(y + 0.5) - R(y)) / 0.5, dark, lightAt, gain) + extra(Math.sin(phi), y, phi);
      this.ink(alongAxis({ cx, y0, y1, R, B, pitch: meridians * tool.pitch, cover: (phi, y) => this.cov(tone(phi, y) + 0.08, 1) }));
    }
    if (line) {
      this.ink(stroke(left, line, 0))
        .ink(stroke(right, line * 1.35, 0))
        .ink(stroke(bottom, line, 0))
        .ink(stroke(top, line * 0.8, 0));
    }
    return this;
  }
  turnedTone(phi, slope = 0, dark = 0.35, lightAt = -0.62, gain = 0.9) {
    const facing = Math.cos(phi - lightAt) * (1 - Math.min(0.6, Math.abs(slope) * 0.25)) + Math.max(-0.35, Math.min(0.35, slope * 0.3));
    const back = phi > 1.0 ? (phi - 1.0) * 0.5 : 0; // reflected light along the far edge
    return dark + (1 - facing) * gain * 0.62 - 0.28 - back * 0.6;
  }
  svg(w, h, { view = [0, 0, w, h], extra = '', background = true } = {}) {
    this.flush();
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${view.join(' ')}"><defs>${this.defs.join('')}</defs>${background ? `<rect x="${view[0]}" y="${view[1]}" width="${view[2]}" height="${view[3]}" fill="${this.theme.paper}"/>` : ''}<g transform="scale(${1 / GRID})">${this.out.join('')}</g>${extra}</svg>`;
  }
}
/** Lines down a turned solid, evenly spaced as seen. */
function alongAxis({ cx, y0, y1, R, B, pitch, cover }) {
  const widest = Math.max(R(y0), R((y0 + y1) / 2), R(y1));
  const n = Math.max(3, Math.round((widest * 2) / pitch));
  let d = '';
  for (let i = 0; i < n; i++) {
    const u = ((i + 0.5) / n) * 2 - 1;
    const phi = Math.asin(u);
    const points = [];
    for (let y = y0 + 1; ; y = Math.min(y1, y + 5)) {
      points.push([cx + R(y) * u, y + B(y) * R(y) * Math.cos(phi), pitch * cover(phi, y)]);
      if (y >= y1) break;
    }
    d += burin(points, 0.28);
  }
  return d;
}

export { area, burin, hatch, loop, outline, ribbon, rule, stroke };
