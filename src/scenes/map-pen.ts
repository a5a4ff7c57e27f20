import type { GameObjects } from 'phaser';
import type { MapRoute, SheetPoint } from '../store/index';
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
function ring(pen: Pen, x: number, y: number, radius: number, edge: number, fill: number, ink: number): void {
  pen.fillStyle(fill, 1).fillCircle(x, y, radius);
  pen.lineStyle(edge, ink, 1).strokeCircle(x, y, radius);
}

/** An arrowhead where a flow arrives: two barbs. */
export function drawBarbs(pen: Pen, { x, y, turn }: Station, size: number, width: number, color: number): void {
  const barb = (side: number): Stroke => [x, y, x - Math.cos(turn + side) * size, y - Math.sin(turn + side) * size];
  drawStrokes(pen, [barb(0.5), barb(-0.5)], width, color);
}
