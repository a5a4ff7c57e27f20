import type { GameObjects } from 'phaser';
import type { MapCargo, MapMark, MapPlan, MapView, MapWindow, SheetPoint } from '../store/index';
import type { MapInk } from './map-ink';
import { findCapital, type Stands } from './map-marks';
import type { BeadSpot } from './mark-figure';
import { drawBarbs, drawLine, drawStrokes } from './map-pen';
import type { SheetPlacer } from './map-projection';
import { bow, cutDashes, lengthOf, LINE_PATTERNS, listStations } from './map-strokes';

/** A flow as it runs on the screen. */
export interface FlowCourse {
  readonly letters: string;
  /** What it carries; beads take turns. */
  readonly cargoes: readonly MapCargo[];
  readonly commitments: readonly string[];
  readonly points: readonly SheetPoint[];
}

/** Room between the end of a flow and the middle of the mark it goes to. */
const STAND_OFF = 15;
/** CSS pixels a second. */
export const FLOW_SPEED = 26;
/** Beads are this far apart. */
const BEADS_EVERY = 190;
const CHEVRONS_EVERY = 30;

/** A mark this near to Belgrade on the screen takes what flows home. */
const HOME_REACH = 45;

function isNear(
  one: { readonly x: number; readonly y: number },
  other: { readonly x: number; readonly y: number },
  reach: number,
): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) < reach;
}

interface Scene {
  readonly view: MapView;
  readonly plan: MapPlan;
  readonly placer: SheetPlacer;
  readonly marks: readonly MapMark[];
  readonly stands: Stands;
  readonly window: MapWindow;
}

/** Courses of everything that flows: along routes as they lie, else in bows from the capital, one bow for a capital and a mark. */
export function layFlows({ view, plan, placer, marks, stands, window }: Scene): FlowCourse[] {
  const onScreen = ([x, y]: SheetPoint): SheetPoint => [x * window.k + window.x, y * window.k + window.y];
  const markOf = (commitment: string): MapMark | undefined => marks.find((mark) => mark.commitments.includes(commitment));
  const home = plan.names.find((name) => name.id === 'town.belgrade');
  const nearHome =
    home === undefined ? undefined : marks.find((mark) => mark.capital === null && isNear(mark, home, HOME_REACH / window.k));
  const courses: FlowCourse[] = [];
  const bows = new Map<string, { letters: string; cargoes: MapCargo[]; commitments: string[]; points: readonly SheetPoint[] }>();
  for (const flow of view.flows) {
    const { letters, cargo, commitment } = flow;
    if (flow.route !== null) {
      const route = view.routes.find((known) => known.id === flow.route);
      for (const part of placer.trace(route?.points ?? []))
        courses.push({ letters, cargoes: [cargo], commitments: [commitment], points: part.map(onScreen) });
      continue;
    }
    const capital = marks.find((mark) => mark.capital === letters);
    const target = markOf(commitment);
    if (capital === undefined || target === undefined || findCapital(plan, letters) === null) continue;
    // What was signed in a capital flows home.
    const goal = target.capital === null ? target : (nearHome ?? home);
    if (goal === undefined) continue;
    const key = `${letters} ${Math.round(goal.x)} ${Math.round(goal.y)}`;
    const known = bows.get(key);
    if (known !== undefined) {
      known.commitments.push(commitment);
      if (!known.cargoes.includes(cargo)) known.cargoes.push(cargo);
      continue;
    }
    const from = stands.get(capital.key);
    if (from === undefined) continue;
    const points = bow([from.x, from.y], onScreen([goal.x, goal.y]), 0.1);
    bows.set(key, { letters, cargoes: [cargo], commitments: [commitment], points: trim(points) });
  }
  return [...courses, ...bows.values()].filter((course) => course.points.length > 1);
}

/** A line without its last and first pixels, which lie under the marks. */
function trim(points: readonly SheetPoint[]): SheetPoint[] {
  const length = lengthOf(points);
  if (length < 3 * STAND_OFF) return [];
  const count = 24;
  const every = (length - 2.2 * STAND_OFF) / count;
  const dense = listStations(points, every, 1.2 * STAND_OFF).slice(0, count + 1);
  return dense.map(({ x, y }): SheetPoint => [x, y]);
}

/** The parts that lie still: bare paper under each flow, the solid line, the arrowhead where it arrives. */
export function drawBeds(pen: GameObjects.Graphics, courses: readonly FlowCourse[], ink: MapInk, selected: string | null): void {
  for (const { letters, points, commitments } of courses) {
    const isChosen = selected !== null && commitments.includes(selected);
    drawLine(pen, points, isChosen ? 8 : 5.6, ink.paper);
    const pattern = LINE_PATTERNS[letters] ?? [];
    if (pattern.length === 0) {
      drawLine(pen, points, isChosen ? 5 : 3.4, ink.ink);
      drawLine(pen, points, isChosen ? 3.2 : 1.9, ink.powers[letters] ?? ink.ink);
    }
    const [a, b] = [points.at(-2), points.at(-1)];
    if (a !== undefined && b !== undefined)
      drawBarbs(pen, { x: b[0], y: b[1], turn: Math.atan2(b[1] - a[1], b[0] - a[0]) }, 9, 2.2, ink.ink);
  }
}

/** The parts that move: the power's pattern, chevrons on the solid line. `phase` in CSS pixels. */
export function drawFlows(
  pen: GameObjects.Graphics,
  courses: readonly FlowCourse[],
  ink: MapInk,
  selected: string | null,
  phase: number,
): void {
  for (const { letters, points, commitments } of courses) {
    const isChosen = selected !== null && commitments.includes(selected);
    const pattern = LINE_PATTERNS[letters] ?? [];
    if (pattern.length > 0) {
      const strokes = cutDashes(points, pattern, phase);
      drawStrokes(pen, strokes, isChosen ? 5.4 : 3.6, ink.ink);
      drawStrokes(pen, strokes, isChosen ? 3.4 : 2, ink.powers[letters] ?? ink.ink);
    } else for (const station of listStations(points, CHEVRONS_EVERY, phase)) drawBarbs(pen, station, 4.5, 1.3, ink.ink);
  }
}

/** Beads of all flows at a phase: each says what is carried, and keeps its sign while it travels. */
export function listBeads(courses: readonly FlowCourse[], phase: number): BeadSpot[] {
  return courses.flatMap(({ cargoes, points }) => {
    const length = lengthOf(points);
    const every = Math.max(70, Math.max(length / 2, BEADS_EVERY) / cargoes.length);
    const first = phase + (length < BEADS_EVERY ? length / 2 : length / (2 * cargoes.length));
    // Those that have left count on.
    const gone = Math.floor(first / every) % cargoes.length;
    return listStations(points, every, first).map(({ x, y }, n) => ({
      cargo: cargoes[(n + cargoes.length - gone) % cargoes.length] ?? 'goods',
      x,
      y,
    }));
  });
}
