// Letterheads of the four envoys and of the world: a rosette wound about the power's shape between two flourishes in its line pattern.
// They are masks: whatever colour the page has shines through. The bare shape is the page's own, in the spot colour.
import { Plate, area, loop, rule, stroke } from '../engrave/plate.mjs';
import { envelope } from '../engrave/guilloche.mjs';
import { tool } from '../engrave/hatch.mjs';
import { arc, ellipse, shape } from '../engrave/shapes.mjs';
import { POWERS } from '../engrave/theme.mjs';

const TAU = Math.PI * 2;
const WIDTH = 250;
const HEIGHT = 108;
/** Where the page puts the bare shape, and how large: radius in units of the letterhead's height. */
export const SHAPE_RADIUS = 0.13;

/** How a line of each power runs: lengths drawn and left, in units; none is unbroken. */
const PATTERNS = { EU: [], US: [13, 6], CN: [2.4, 4.4], RU: [12, 4, 2.4, 4] };

/** Cut a line into the strokes of a pattern. */
function inPattern(points, pattern, width) {
  if (pattern.length === 0) return stroke(points, width, 0.8);
  let d = '';
  let part = 0;
  let left = pattern[0];
  let run = [points[0]];
  for (let i = 1; i < points.length; i++) {
    left -= Math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]);
    run.push(points[i]);
    if (left > 0 && i < points.length - 1) continue;
    if (part % 2 === 0 && run.length > 1) d += stroke(run, width * 1.25, 0);
    part = (part + 1) % pattern.length;
    left = pattern[part];
    run = [points[i]];
  }
  return d;
}

/** Three waves that leave the rosette and grow calm. */
function flourishes(p, from, pattern) {
  const [cx, cy] = [WIDTH / 2, HEIGHT / 2];
  for (const side of [-1, 1])
    for (let k = 0; k < 3; k++) {
      const points = Array.from({ length: 90 }, (_, i) => {
        const t = i / 89;
        const sway = pattern.length === 0 ? Math.cos(t * Math.PI * 2.5 + k * 0.7) : 1 - t * 0.5; // a broken line runs straight, to be read
        return [cx + side * (from + t * (cx - from - 3)), cy + (k - 1) * 7 * sway * (1 - t) ** 0.8];
      });
      p.ink(inPattern(points, pattern, 1.15));
    }
}

/** One wave wound about a shape. */
function wound(kind, cx, cy, radius, { base, amp, lobes, strands }, width) {
  let d = '';
  for (let k = 0; k < strands; k++) {
    const points = Array.from({ length: lobes * 14 + 1 }, (_, i) => {
      const a = (i / (lobes * 14)) * TAU;
      const r = radius * envelope(kind, a, 0.85) * (base + amp * Math.sin(lobes * a + (k / strands) * TAU));
      return [cx + r * Math.cos(a), cy + r * Math.sin(a)];
    });
    d += stroke(points, width, 0, 0.14);
  }
  return d;
}

function rosette(p, power) {
  const kind = POWERS[power].shape;
  const m = kind === 'triangle' ? 3 : 4;
  const [cx, cy] = [WIDTH / 2, HEIGHT / 2 + (kind === 'triangle' ? 7 : 0)];
  const radius = { circle: 46, triangle: 44, square: 44, diamond: 40 }[kind];
  p.ink(wound(kind, cx, cy, radius, { base: 0.86, amp: 0.12, lobes: 6 * m, strands: 3 }, 0.95));
  p.ink(wound(kind, cx, cy, radius, { base: 0.6, amp: 0.12, lobes: 4 * m, strands: 3 }, 0.9));
  const rim = shape(kind, cx, cy, radius * 0.44);
  p.ink(loop(rim, 1.6));
}

function globe(p) {
  const [cx, cy, r] = [WIDTH / 2, HEIGHT / 2, 42];
  p.ink(loop(ellipse(cx, cy, r, r, 60), 1.6)).ink(loop(ellipse(cx, cy, r + 5, r + 5, 60), 0.9));
  for (const k of [0.32, 0.66]) p.ink(loop(ellipse(cx, cy, r * k, r, 44), 1));
  p.ink(rule(cx, cy - r, cx, cy + r, 1));
  for (const v of [-0.66, -0.34, 0, 0.34, 0.66]) {
    const half = Math.sqrt(1 - v * v) * r;
    p.ink(stroke(arc(cx, cy + v * r - 3 * v, half, 3 * Math.sign(v), 0, Math.PI, 24), 1, 0));
  }
}

function draw(make) {
  const before = { ...tool };
  Object.assign(tool, { pitch: 1.4, line: 1.25 });
  const p = new Plate('ornament');
  make(p);
  Object.assign(tool, before);
  return `${p.svg(WIDTH, HEIGHT, { background: false }).replace(/ width="\d+" height="\d+"/, '')}\n`;
}

/** All letterheads: [file name, SVG]. */
export function letterheads() {
  const envoys = Object.keys(POWERS).map((id) => [
    `letterhead-${POWERS[id].shape}.svg`,
    draw((p) => {
      flourishes(p, 54, PATTERNS[id]);
      rosette(p, id);
    }),
  ]);
  const world = draw((p) => {
    flourishes(p, 54, PATTERNS.EU);
    globe(p);
  });
  return [...envoys, ['letterhead-world.svg', world]];
}
