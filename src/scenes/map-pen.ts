import type { GameObjects } from 'phaser';
import type { MapCargo, MapRoute, SheetPoint } from '../store/index';
import type { MapInk } from './map-ink';
import { cutDashes, listStations, type Station, type Stroke } from './map-strokes';

type Pen = GameObjects.Graphics;
type Line = readonly SheetPoint[];

/** Draw one line through points. */
export function drawLine(pen: Pen, points: Line, width: number, color: number): void {
  if (points.length < 2) return;
  pen.lineStyle(width, color, 1);
  pen.beginPath();
  points.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.strokePath();
}

/** Draw separate strokes. */
export function drawStrokes(pen: Pen, strokes: readonly Stroke[], width: number, color: number): void {
  pen.lineStyle(width, color, 1);
  for (const [x1, y1, x2, y2] of strokes) pen.lineBetween(x1, y1, x2, y2);
}

/** Short strokes across a line: sleepers of a railway, flanges of a pipe. */
function drawTicks(pen: Pen, points: Line, every: number, half: number, width: number, color: number): void {
  const ticks = listStations(points, every, every / 2).map(({ x, y, turn }): Stroke => {
    const [nx, ny] = [Math.sin(turn) * half, -Math.cos(turn) * half];
    return [x + nx, y + ny, x - nx, y - ny];
  });
  drawStrokes(pen, ticks, width, color);
}

/** A route as it is engraved by kind; one that has ended is a faint trace. */
export function drawRoute(pen: Pen, kind: MapRoute['kind'], active: boolean, points: Line, { ink, paper, soft }: MapInk): void {
  if (!active) {
    drawStrokes(pen, cutDashes(points, [2, 5], 0), 1.2, soft);
    return;
  }
  switch (kind) {
    case 'pipeline':
      drawLine(pen, points, 7, paper);
      drawLine(pen, points, 4.4, ink);
      drawLine(pen, points, 2.2, paper);
      drawTicks(pen, points, 16, 3.6, 1.3, ink);
      return;
    case 'motorway':
      drawLine(pen, points, 7.4, paper);
      drawLine(pen, points, 5, ink);
      drawLine(pen, points, 3, paper);
      drawLine(pen, points, 0.9, ink);
      return;
    case 'railway':
      drawLine(pen, points, 6.4, paper);
      drawLine(pen, points, 1.9, ink);
      drawTicks(pen, points, 6, 3, 1.5, ink);
      return;
    case 'cable':
      drawLine(pen, points, 4.4, paper);
      drawStrokes(pen, cutDashes(points, [4, 3], 0), 1.5, ink);
      for (const { x, y } of listStations(points, 34, 17)) ring(pen, x, y, 2.4, 1.2, paper, ink);
      return;
    case 'shipping':
      drawLine(pen, points, 4, paper);
      drawStrokes(pen, cutDashes(points, [7, 5], 0), 1.3, ink);
  }
}

/** A filled disc with an edge. */
export function ring(pen: Pen, x: number, y: number, radius: number, edge: number, fill: number, ink: number): void {
  pen.fillStyle(fill, 1).fillCircle(x, y, radius);
  pen.lineStyle(edge, ink, 1).strokeCircle(x, y, radius);
}

/** Corners of a power's shape about the origin; the circle has none. */
const CORNERS: Readonly<Record<string, Line>> = {
  triangle: [
    [0, -1.12],
    [1.06, 0.8],
    [-1.06, 0.8],
  ],
  square: [
    [-0.84, -0.84],
    [0.84, -0.84],
    [0.84, 0.84],
    [-0.84, 0.84],
  ],
  diamond: [
    [0, -1.16],
    [0.96, 0],
    [0, 1.16],
    [-0.96, 0],
  ],
};

/** A power's shape in its colour with an edge of ink; hollow when what it stands for has ended. */
export function drawShape(pen: Pen, shape: string, x: number, y: number, radius: number, color: number | null, ink: number): void {
  const corners = CORNERS[shape];
  if (color !== null) pen.fillStyle(color, 1);
  pen.lineStyle(1.4, ink, 1);
  if (corners === undefined) {
    if (color !== null) pen.fillCircle(x, y, radius * 0.92);
    pen.strokeCircle(x, y, radius * 0.92);
    return;
  }
  pen.beginPath();
  corners.forEach(([u, v], i) => (i === 0 ? pen.moveTo(x + u * radius, y + v * radius) : pen.lineTo(x + u * radius, y + v * radius)));
  pen.closePath();
  if (color !== null) pen.fillPath();
  pen.strokePath();
}

/** An arrowhead where a flow arrives: two barbs. */
export function drawBarbs(pen: Pen, { x, y, turn }: Station, size: number, width: number, color: number): void {
  const barb = (side: number): Stroke => [x, y, x - Math.cos(turn + side) * size, y - Math.sin(turn + side) * size];
  drawStrokes(pen, [barb(0.5), barb(-0.5)], width, color);
}

/** What a flow carries: a bead with a sign, so that colour is never the only mark. */
export function drawBead(pen: Pen, cargo: MapCargo, x: number, y: number, { paper, ink }: MapInk): void {
  ring(pen, x, y, 6.4, 1.3, paper, ink);
  pen.lineStyle(1.5, ink, 1);
  switch (cargo) {
    case 'money':
      pen.strokeCircle(x, y, 2.9);
      pen.fillStyle(ink, 1).fillCircle(x, y, 1.1);
      return;
    case 'gas':
      pen.fillStyle(ink, 1).fillTriangle(x, y - 4.2, x + 2.5, y + 0.8, x - 2.5, y + 0.8);
      pen.fillCircle(x, y + 1.3, 2.5);
      return;
    case 'goods':
      pen.strokeRect(x - 2.9, y - 2.6, 5.8, 5.4);
      pen.lineBetween(x - 2.9, y - 0.5, x + 2.9, y - 0.5);
      return;
    case 'arms':
      pen.lineBetween(x - 3, y + 2.6, x, y - 3);
      pen.lineBetween(x, y - 3, x + 3, y + 2.6);
      pen.lineBetween(x, y - 3, x, y + 3.4);
      return;
    case 'vaccines':
      pen.lineBetween(x - 3.2, y, x + 3.2, y);
      pen.lineBetween(x, y - 3.2, x, y + 3.2);
  }
}
