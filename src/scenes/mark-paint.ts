import type { MapCargo } from '../store/index';
import { cssColor, type MapInk } from './map-ink';

/** What a mark looks like: everything that changes its picture, so that equal marks share one. */
export interface MarkLook {
  /** Letters and shape of the power whose capital it is, and the way onward in degrees; null for others. */
  readonly capital: { readonly letters: string; readonly shape: string; readonly turn: number } | null;
  /** Parties in order: letters and shape; a null shape is nobody's power. */
  readonly parties: readonly { readonly letters: string; readonly shape: string | null }[];
  readonly alive: boolean;
  readonly count: number;
  readonly chosen: boolean;
}

/** Side of a mark's picture, in CSS pixels; its middle is the mark's. */
export const MARK_SIDE = 80;
/** Side of a bead's picture. */
export const BEAD_SIDE = 16;

const RADIUS = { one: 11, heap: 13.5, capital: 15 } as const;

type Pen = CanvasRenderingContext2D;

/** Paint a mark about the origin. */
export function paintMark(pen: Pen, look: MarkLook, ink: MapInk): void {
  if (look.capital !== null) paintCapital(pen, look, look.capital, ink);
  else paintPlace(pen, look, ink);
}

function paintCapital(pen: Pen, { count, chosen }: MarkLook, capital: NonNullable<MarkLook['capital']>, ink: MapInk): void {
  paintWay(pen, capital.turn, ink);
  ring(pen, 0, 0, RADIUS.capital + 3, chosen ? 3.4 : 1, ink);
  circle(pen, 0, 0, RADIUS.capital + 0.4, 1, ink.ink);
  paintShape(pen, capital.shape, 0, 0, 8.5, ink.powers[capital.letters] ?? ink.ink, ink.ink);
  if (count > 0) badge(pen, String(count), 15, 13, ink);
}

function paintPlace(pen: Pen, { parties, alive, count, chosen }: MarkLook, ink: MapInk): void {
  const radius = count > 1 ? RADIUS.heap : RADIUS.one;
  ring(pen, 0, 0, radius + 2.5, 0, ink);
  if (alive) ring(pen, 0, 0, radius, chosen ? 3.4 : 1.6, ink);
  else {
    pen.setLineDash([3, 3]);
    circle(pen, 0, 0, radius, 1.4, ink.soft);
    pen.setLineDash([]);
  }
  if (chosen) circle(pen, 0, 0, radius + 4.5, 1.4, ink.ink);
  const [only] = parties;
  if (parties.length === 1 && only !== undefined) {
    if (only.shape === null) paintOwn(pen, 0, 0, 4.6, alive, ink);
    else paintShape(pen, only.shape, 0, 0, 6, alive ? (ink.powers[only.letters] ?? ink.ink) : null, alive ? ink.ink : ink.soft);
  } else
    parties.forEach(({ letters, shape }, i) => {
      const turn = (i / parties.length) * Math.PI * 2 - Math.PI / 2;
      const [x, y] = [Math.cos(turn) * 6.2, Math.sin(turn) * 6.2];
      if (shape === null) ring(pen, x, y, 2.6, 1.3, ink);
      else paintShape(pen, shape, x, y, 3.7, ink.powers[letters] ?? ink.ink, ink.ink);
    });
  if (count > 1) badge(pen, String(count), radius, 2 - radius, ink);
}

/** Corners of a power's shape about the origin; the circle has none. */
const CORNERS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
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
function paintShape(pen: Pen, shape: string, x: number, y: number, radius: number, fill: number | null, edge: number): void {
  pen.beginPath();
  const corners = CORNERS[shape];
  if (corners === undefined) pen.arc(x, y, radius * 0.92, 0, Math.PI * 2);
  else for (const [u, v] of corners) pen.lineTo(x + u * radius, y + v * radius);
  pen.closePath();
  if (fill !== null) {
    pen.fillStyle = cssColor(fill);
    pen.fill();
  }
  strike(pen, 1.4, edge);
}

/** Nobody's power: our own, or another partner. */
function paintOwn(pen: Pen, x: number, y: number, radius: number, alive: boolean, ink: MapInk): void {
  circle(pen, x, y, radius, 1.6, alive ? ink.ink : ink.soft);
  if (alive) dot(pen, x, y, 1.8, ink.ink);
}

/** The way onward to a capital beyond the sheet: an arrow with its shaft. */
function paintWay(pen: Pen, degrees: number, { ink, paper }: MapInk): void {
  pen.save();
  pen.rotate((-degrees * Math.PI) / 180);
  for (const [width, color] of [
    [5.5, paper],
    [1.9, ink],
  ] as const) {
    pen.beginPath();
    pen.moveTo(18, 0);
    pen.lineTo(32, 0);
    pen.moveTo(26, -4.5);
    pen.lineTo(32, 0);
    pen.lineTo(26, 4.5);
    strike(pen, width, color);
  }
  pen.restore();
}

function badge(pen: Pen, text: string, x: number, y: number, ink: MapInk): void {
  const half = 7 + (text.length - 1) * 3;
  for (const [grow, color] of [
    [1.3, ink.paper],
    [0, ink.ink],
  ] as const) {
    pen.beginPath();
    pen.roundRect(x - half - grow, y - 7 - grow, 2 * (half + grow), 2 * (7 + grow), 7 + grow);
    pen.fillStyle = cssColor(color);
    pen.fill();
  }
  pen.font = '600 11px "Pillars Sans", Arial, sans-serif';
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = cssColor(ink.paper);
  pen.fillText(text, x, y + 0.6);
}

function ring(pen: Pen, x: number, y: number, radius: number, edge: number, { paper, ink }: MapInk): void {
  dot(pen, x, y, radius, paper);
  if (edge > 0) circle(pen, x, y, radius, edge, ink);
}

function dot(pen: Pen, x: number, y: number, radius: number, color: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.fillStyle = cssColor(color);
  pen.fill();
}

function circle(pen: Pen, x: number, y: number, radius: number, width: number, color: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  strike(pen, width, color);
}

function strike(pen: Pen, width: number, color: number): void {
  pen.lineWidth = width;
  pen.strokeStyle = cssColor(color);
  pen.stroke();
}

/** Strokes of each bead's sign. */
const SIGNS: Readonly<Record<MapCargo, string>> = {
  money: 'M-2.9 0a2.9 2.9 0 1 0 5.8 0a2.9 2.9 0 1 0-5.8 0zM-.6 0h1.2',
  gas: 'M0-4.2C1.8-1.8 2.6-.4 2.6 1a2.6 2.6 0 1 1-5.2 0C-2.6-.4-1.8-1.8 0-4.2z',
  goods: 'M-2.9-2.6h5.8v5.4h-5.8zM-2.9-.5h5.8',
  arms: 'M-3 2.6 0-3 3 2.6M0-3V3.4',
  vaccines: 'M-3.2 0h6.4M0-3.2v6.4',
};

/** Paint a bead about the origin: what a flow carries, so that colour is never the only sign. */
export function paintBead(pen: Pen, cargo: MapCargo, ink: MapInk): void {
  ring(pen, 0, 0, 6.4, 1.3, ink);
  pen.lineWidth = 1.5;
  pen.strokeStyle = cssColor(ink.ink);
  pen.stroke(new Path2D(SIGNS[cargo]));
}
