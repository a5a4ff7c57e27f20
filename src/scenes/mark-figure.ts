import type { GameObjects, Scene } from 'phaser';
import type { MapItem, MapMark, MapPlan, MapView } from '../store/index';
import type { MapInk } from './map-ink';
import { findCapital, type Stands } from './map-marks';
import { drawShape, drawStrokes, ring } from './map-pen';
import { cutDashes } from './map-strokes';

interface Stamping {
  readonly marks: readonly MapMark[];
  readonly view: MapView;
  readonly plan: MapPlan;
  readonly selected: string | null;
  readonly ink: MapInk;
  readonly stands: Stands;
}

export interface Stamper {
  /** Stamp every mark anew. */
  stamp(stamping: Stamping): void;
}

const RADIUS = { one: 11, heap: 13.5, capital: 15 } as const;

/** Puts marks on the map: one pen for the shapes, a pool of figures for the counts. */
export function createStamper(scene: Scene, root: GameObjects.Container, pen: GameObjects.Graphics): Stamper {
  const pool: GameObjects.Text[] = [];
  let used = 0;
  const write = (text: string, x: number, y: number, color: number, size: number): void => {
    let figure = pool[used++];
    if (figure === undefined) {
      figure = scene.add.text(0, 0, '', { fontFamily: '"Pillars Sans", Arial, sans-serif', fontStyle: '600' }).setOrigin(0.5, 0.5);
      figure.setResolution(2);
      root.add(figure);
      pool.push(figure);
    }
    const style = `#${color.toString(16).padStart(6, '0')}`;
    if (figure.text !== text || figure.style.color !== style) figure.setFontSize(size).setColor(style).setText(text);
    figure.setPosition(x, y).setVisible(true);
  };
  return {
    stamp(stamping) {
      used = 0;
      pen.clear();
      const items = new Map(stamping.view.items.map((item) => [item.id, item]));
      for (const mark of stamping.marks) stampMark(pen, write, mark, items, stamping);
      for (const figure of pool.slice(used)) figure.setVisible(false);
    },
  };
}

type Write = (text: string, x: number, y: number, color: number, size: number) => void;

function stampMark(pen: GameObjects.Graphics, write: Write, mark: MapMark, items: ReadonlyMap<string, MapItem>, stamping: Stamping): void {
  const { view, selected, ink, stands, plan } = stamping;
  const { x, y } = stands.get(mark.key) ?? mark;
  const held = mark.commitments.flatMap((id) => items.get(id) ?? []);
  const isChosen = selected !== null && mark.commitments.includes(selected);
  const alive = held.filter((item) => item.status === 'active');
  const power = (id: string) => view.powers.find((one) => one.id === id);
  if (mark.capital !== null) {
    const letters = mark.capital;
    const shape = view.powers.find((one) => one.letters === letters)?.shape ?? 'circle';
    ring(pen, x, y, RADIUS.capital + 3, isChosen ? 3.4 : 1, ink.paper, ink.ink);
    pen.lineStyle(1, ink.ink, 1).strokeCircle(x, y, RADIUS.capital + 0.4);
    drawShape(pen, shape, x, y, 8.5, ink.powers[letters] ?? ink.ink, ink.ink);
    drawWay(pen, x, y, findCapital(plan, letters) === null ? 0 : (plan.rim[findCapital(plan, letters)?.key ?? '']?.turn ?? 0), ink);
    if (held.length > 0) badge(pen, write, String(held.length), x + 15, y + 13, ink);
    return;
  }
  const radius = held.length > 1 ? RADIUS.heap : RADIUS.one;
  ring(pen, x, y, radius + 2.5, 0, ink.paper, ink.paper);
  if (alive.length > 0) ring(pen, x, y, radius, isChosen ? 3.4 : 1.6, ink.paper, ink.ink);
  else drawStrokes(pen, cutDashes(circle(x, y, radius), [3, 3], 0), 1.4, ink.soft);
  if (isChosen) pen.lineStyle(1.4, ink.ink, 1).strokeCircle(x, y, radius + 4.5);
  const parties = [...new Set((alive.length > 0 ? alive : held).map((item) => power(item.counterparty)?.letters ?? ''))];
  if (held.length === 1 || parties.length === 1) {
    const [letters = ''] = parties;
    const shape = view.powers.find((one) => one.letters === letters)?.shape;
    const color = alive.length > 0 ? (ink.powers[letters] ?? ink.ink) : null;
    if (shape === undefined) drawOwn(pen, x, y, alive.length > 0, ink);
    else drawShape(pen, shape, x, y, 6, color, alive.length > 0 ? ink.ink : ink.soft);
    if (held.length > 1) badge(pen, write, String(held.length), x + radius, y - radius + 2, ink);
    return;
  }
  parties.forEach((letters, i) => {
    const turn = (i / parties.length) * Math.PI * 2 - Math.PI / 2;
    const shape = view.powers.find((one) => one.letters === letters)?.shape;
    const [u, v] = [x + Math.cos(turn) * 6.2, y + Math.sin(turn) * 6.2];
    if (shape === undefined) ring(pen, u, v, 2.6, 1.3, ink.paper, ink.ink);
    else drawShape(pen, shape, u, v, 3.7, ink.powers[letters] ?? ink.ink, ink.ink);
  });
  badge(pen, write, String(held.length), x + radius, y - radius + 2, ink);
}

/** Nobody's power: our own, or another partner. */
function drawOwn(pen: GameObjects.Graphics, x: number, y: number, alive: boolean, ink: MapInk): void {
  ring(pen, x, y, 4.6, 1.6, ink.paper, alive ? ink.ink : ink.soft);
  if (alive) pen.fillStyle(ink.ink, 1).fillCircle(x, y, 1.8);
}

function badge(pen: GameObjects.Graphics, write: Write, text: string, x: number, y: number, ink: MapInk): void {
  const half = 7 + (text.length - 1) * 3;
  pen.fillStyle(ink.paper, 1).fillRoundedRect(x - half - 1.2, y - 8.2, 2 * half + 2.4, 16.4, 8.2);
  pen.fillStyle(ink.ink, 1).fillRoundedRect(x - half, y - 7, 2 * half, 14, 7);
  write(text, x, y, ink.paper, 11);
}

/** The way onward to a capital that lies beyond the sheet: an arrow with its shaft. */
function drawWay(pen: GameObjects.Graphics, x: number, y: number, degrees: number, { ink, paper }: MapInk): void {
  const turn = (-degrees * Math.PI) / 180;
  const at = (away: number, side = 0): [number, number] => [
    x + Math.cos(turn) * away - Math.sin(turn) * side,
    y + Math.sin(turn) * away + Math.cos(turn) * side,
  ];
  const [a, b] = [at(19), at(32)];
  pen.lineStyle(5, paper, 1).lineBetween(...a, ...b);
  pen.lineStyle(1.8, ink, 1).lineBetween(...a, ...b);
  pen.lineBetween(...at(26, 4.5), ...b);
  pen.lineBetween(...at(26, -4.5), ...b);
}

function circle(x: number, y: number, radius: number): [number, number][] {
  return Array.from({ length: 25 }, (_, i) => [
    x + radius * Math.cos((i / 24) * Math.PI * 2),
    y + radius * Math.sin((i / 24) * Math.PI * 2),
  ]);
}
