import type { ConicConstants, MapPlan, MapPoint, SheetPoint } from '../store/index';

const RADIANS = Math.PI / 180;

/** The formula that the plates were engraved with: Lambert's conformal conic on a sphere, in drawing units. */
export function createConic({ parallels, lon, lat, scale, x, y }: ConicConstants): (point: MapPoint) => SheetPoint {
  const tangent = (degrees: number): number => Math.tan(Math.PI / 4 + (degrees * RADIANS) / 2);
  const [south, north] = parallels;
  const ratio = Math.log(Math.cos(south * RADIANS) / Math.cos(north * RADIANS)) / Math.log(tangent(north) / tangent(south));
  const factor = (Math.cos(south * RADIANS) * tangent(south) ** ratio) / ratio;
  const radius = (degrees: number): number => factor / tangent(degrees) ** ratio;
  const middle = radius(lat);
  return (point) => {
    const turn = ratio * (point.lon - lon) * RADIANS;
    const away = radius(point.lat);
    return [x + scale * away * Math.sin(turn), y + scale * (away * Math.cos(turn) - middle)];
  };
}

/** Where a point of the world is on the sheet: on it, in the inset, or beyond it at the mark of the nearest capital. */
export interface SheetPlace {
  readonly x: number;
  readonly y: number;
  /** Key of the capital whose mark it shares, or null. */
  readonly rim: string | null;
}

/** Puts points of the world on the sheet. */
export interface SheetPlacer {
  readonly place: (point: MapPoint) => SheetPlace;
  /** A line as it runs on the sheet and in the inset, each cut at its frame. */
  readonly trace: (points: readonly MapPoint[]) => SheetPoint[][];
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A placer for a plan. */
export function createPlacer({ sheet, margin, inset, conics, rim }: MapPlan): SheetPlacer {
  const main = createConic(conics.main);
  const small = createConic(conics.inset);
  const frame: Frame = { left: margin, top: margin, right: sheet[0] - margin, bottom: sheet[1] - margin };
  const box: Frame = { left: inset.x, top: inset.y, right: inset.x + inset.width, bottom: inset.y + inset.height };
  const place = (point: MapPoint): SheetPlace => {
    const [x, y] = main(point);
    if (isWithin(frame, x, y)) return { x, y, rim: null };
    const [u, v] = small(point);
    if (isWithin(box, u, v)) return { x: u, y: v, rim: null };
    return findRim(rim, point);
  };
  return {
    place,
    trace: (points) => [...cutLine(points.map(main), frame), ...cutLine(points.map(small), box)],
  };
}

const isWithin = ({ left, top, right, bottom }: Frame, x: number, y: number): boolean => x >= left && x <= right && y >= top && y <= bottom;

/** The mark of the capital nearest to a far point, as the crow flies. */
function findRim(rim: MapPlan['rim'], point: MapPoint): SheetPlace {
  const nearest = Object.entries(rim).sort(([, a], [, b]) => measureAngle(a, point) - measureAngle(b, point))[0];
  return nearest === undefined ? { x: 0, y: 0, rim: null } : { x: nearest[1].x, y: nearest[1].y, rim: nearest[0] };
}

/** The angle between two points of the globe, in radians. */
function measureAngle(a: MapPoint, b: MapPoint): number {
  const [south, north] = [a.lat * RADIANS, b.lat * RADIANS];
  const cosine = Math.sin(south) * Math.sin(north) + Math.cos(south) * Math.cos(north) * Math.cos((a.lon - b.lon) * RADIANS);
  return Math.acos(Math.min(1, Math.max(-1, cosine)));
}

/** The parts of a line inside a frame. */
export function cutLine(points: readonly SheetPoint[], frame: Frame): SheetPoint[][] {
  const parts: SheetPoint[][] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const piece = cutSegment(points[i] as SheetPoint, points[i + 1] as SheetPoint, frame);
    if (piece === null) continue;
    const last = parts.at(-1);
    const end = last?.at(-1);
    if (last !== undefined && end !== undefined && end[0] === piece[0][0] && end[1] === piece[0][1]) last.push(piece[1]);
    else parts.push([...piece]);
  }
  return parts;
}

/** Liang and Barsky's clipping of one segment. */
function cutSegment(a: SheetPoint, b: SheetPoint, { left, top, right, bottom }: Frame): [SheetPoint, SheetPoint] | null {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let [from, to] = [0, 1];
  for (const [p, q] of [
    [-dx, a[0] - left],
    [dx, right - a[0]],
    [-dy, a[1] - top],
    [dy, bottom - a[1]],
  ] as const) {
    if (p === 0 && q < 0) return null;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  if (from > to) return null;
  const at = (t: number): SheetPoint => (t === 0 ? a : t === 1 ? b : [a[0] + dx * t, a[1] + dy * t]);
  return [at(from), at(to)];
}
