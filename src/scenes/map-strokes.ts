import type { SheetPoint } from '../store/index';

/** Marks and gaps of each power's line, in CSS pixels; the first is a mark. Solid has none. */
export const LINE_PATTERNS: Readonly<Record<string, readonly number[]>> = { EU: [], US: [13, 7], RU: [13, 5, 3, 5], CN: [3.2, 5.5] };

export type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

/** A point on a line and the way it runs there (radians). */
export interface Station {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

export function lengthOf(points: readonly SheetPoint[]): number {
  let length = 0;
  for (let i = 1; i < points.length; i++) length += gap(points[i - 1] as SheetPoint, points[i] as SheetPoint);
  return length;
}

const gap = (a: SheetPoint, b: SheetPoint): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Cuts a line into the marks of a pattern; `phase` moves them along. Without a pattern the whole line comes back. */
export function cutDashes(points: readonly SheetPoint[], pattern: readonly number[], phase: number): Stroke[] {
  const strokes: Stroke[] = [];
  const period = pattern.reduce((sum, part) => sum + part, 0);
  if (period <= 0) {
    for (let i = 1; i < points.length; i++) strokes.push(join(points[i - 1] as SheetPoint, points[i] as SheetPoint, 0, 1));
    return strokes;
  }
  let at = ((-phase % period) + period) % period;
  let part = 0;
  while (at >= (pattern[part] ?? period)) at -= pattern[part++] ?? period;
  let left = (pattern[part] ?? period) - at;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as SheetPoint, points[i] as SheetPoint];
    const length = gap(a, b);
    let gone = 0;
    while (length > 0 && gone < length) {
      const step = Math.min(left, length - gone);
      if (part % 2 === 0) strokes.push(join(a, b, gone / length, (gone + step) / length));
      gone += step;
      left -= step;
      if (left <= 1e-6) {
        part = (part + 1) % pattern.length;
        left = pattern[part] ?? period;
      }
    }
  }
  return strokes;
}

function join(a: SheetPoint, b: SheetPoint, from: number, to: number): Stroke {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  return [a[0] + dx * from, a[1] + dy * from, a[0] + dx * to, a[1] + dy * to];
}

/** Points at even distances along a line, the first at `offset`. */
export function listStations(points: readonly SheetPoint[], every: number, offset: number): Station[] {
  const stations: Station[] = [];
  let next = ((offset % every) + every) % every;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as SheetPoint, points[i] as SheetPoint];
    const length = gap(a, b);
    const turn = Math.atan2(b[1] - a[1], b[0] - a[0]);
    while (length > 0 && next <= length) {
      stations.push({ x: a[0] + ((b[0] - a[0]) * next) / length, y: a[1] + ((b[1] - a[1]) * next) / length, turn });
      next += every;
    }
    next -= length;
  }
  return stations;
}

/** A bow from one point to another, bent to the left of the way by a share of its length. */
export function bow(from: SheetPoint, to: SheetPoint, bend: number, count = 22): SheetPoint[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [cx, cy] = [from[0] + dx / 2 + dy * bend, from[1] + dy / 2 - dx * bend];
  return Array.from({ length: count + 1 }, (_, i): SheetPoint => {
    const t = i / count;
    const [u, v, w] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    return [u * from[0] + v * cx + w * to[0], u * from[1] + v * cy + w * to[1]];
  });
}
