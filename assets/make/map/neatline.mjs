// The frame: paper beyond the edge, a ruled neatline with the degrees in black and white, a compass rose.
import { area, GRID, loop, stroke } from '../engrave/hatch.mjs';
import { ellipse, ngon } from '../engrave/shapes.mjs';
import { SHEET } from './projection.mjs';

const { width: W, height: H, margin: M } = SHEET;
const BAR = 7;

/** Where the half degrees cross one side of the frame. */
function crossings(projection, side) {
  const found = [];
  const level = side.level;
  for (let degree = side.from; degree <= side.to; degree += 0.5) {
    let best = null;
    for (let other = side.low; other <= side.high; other += 0.01) {
      const point = projection(side.axis === 'x' ? [degree, other] : [other, degree]);
      if (point === null) continue;
      const off = Math.abs(point[side.axis === 'x' ? 1 : 0] - level);
      if (off < 1.2 && (best === null || off < best.off)) best = { off, at: point[side.axis === 'x' ? 0 : 1] };
    }
    if (best !== null) found.push(best.at);
  }
  return found.sort((a, b) => a - b);
}

function bars(plate, ticks, start, end, box) {
  const stops = [start, ...ticks.filter((t) => t > start + 2 && t < end - 2), end];
  for (let i = 0; i + 1 < stops.length; i += 2) plate.ink(area(box(stops[i], stops[i + 1])));
}

/** The frame of the sheet. */
export function engraveNeatline(plate, projection) {
  const { theme } = plate;
  const inner = M + BAR;
  plate.raw(
    `<g transform="scale(${GRID})"><path fill="${theme.paper}" fill-rule="evenodd" d="M-9-9H${W + 9}V${H + 9}H-9ZM${inner} ${inner}V${H - inner}H${W - inner}V${inner}Z"/></g>`,
  );
  const across = (level) => ({ axis: 'x', level, from: 10, to: 31, low: 38, high: 50 });
  const down = (level) => ({ axis: 'y', level, from: 38, to: 50, low: 10, high: 31 });
  const flat = (y) => (a, b) => [
    [a, y],
    [b, y],
    [b, y + BAR],
    [a, y + BAR],
  ];
  const tall = (x) => (a, b) => [
    [x, a],
    [x + BAR, a],
    [x + BAR, b],
    [x, b],
  ];
  bars(plate, crossings(projection, across(M)), M, W - M, flat(M));
  bars(plate, crossings(projection, across(H - M)), M, W - M, flat(H - inner));
  bars(plate, crossings(projection, down(M)), M, H - M, tall(M));
  bars(plate, crossings(projection, down(W - M)), M, H - M, tall(W - inner));
  const frame = (inset, weight) =>
    `<rect x="${inset}" y="${inset}" width="${W - 2 * inset}" height="${H - 2 * inset}" fill="none" stroke="${theme.ink}" stroke-width="${weight}"/>`;
  plate.raw(`<g transform="scale(${GRID})">${frame(inner, 0.9)}${frame(M, 0.9)}${frame(M - 9, 2.6)}</g>`);
  compass(plate, W - 118, H - 128, 46);
}

function compass(plate, x, y, r) {
  plate.blank(area(ellipse(x, y, r + 16)));
  for (const k of [1, 0.93]) plate.ink(loop(ellipse(x, y, r * k, r * k, 64), 0.9));
  const point = (turn, length) => [x + Math.cos(turn) * length, y + Math.sin(turn) * length];
  for (let i = 0; i < 8; i++) {
    const turn = (i * Math.PI) / 4 - Math.PI / 2;
    const long = i % 2 === 0 ? r * (i === 0 ? 1.34 : 1.12) : r * 0.66;
    const [left, right, tip] = [point(turn - Math.PI / 8, r * 0.26), point(turn + Math.PI / 8, r * 0.26), point(turn, long)];
    plate.blank(area([[x, y], left, tip, right])).ink(area([[x, y], tip, right]));
    plate.ink(stroke([[x, y], left, tip], 0.9, 0));
  }
  plate.blank(area(ngon(x, y, 4, 16))).ink(loop(ngon(x, y, 4, 16), 1));
}
