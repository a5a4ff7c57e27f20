/** Metrics 3 and 4: whether a run leaned, and whether it did opposite things in the same years. */
import { divRound, mulDiv } from '../engine/index';
import type { Decision } from './decision';
import { blocSignal, costWeight, positionWeight, sumOver, type Blocs } from './weights';

/** Three years, moved on by one. */
const WINDOW_TURNS = 6;
const WINDOW_STEP = 2;

/** A window with less activity than this share of its stakes counts as if it had this much: 0.03, in millionths. */
export const ACT_FLOOR = 30_000;

/** Half-years `from` to `to`, both included. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** The three-year windows of a run of `turns` half-years, a year apart; one shorter window when there are less than three years. */
export function listWindows(turns: number): Window[] {
  const last = Math.max(0, turns - WINDOW_TURNS);
  const starts: number[] = [];
  for (let from = 0; from < last; from += WINDOW_STEP) starts.push(from);
  return [...starts, last].map((from) => ({ from, to: Math.min(turns, from + WINDOW_TURNS) - 1 }));
}

/** What a window holds; null in `listWindowViews` where no decision fell into it. */
export interface WindowView extends Window {
  /** Mean alignment with each bloc, -1000 to 1000 permille, and west less east, -2000 to 2000. */
  readonly west: number;
  readonly east: number;
  readonly difference: number;
  /** 1 - |A_W - A_E|, 0 to 1000 permille. */
  readonly notTakingSides: number;
  /** act = (W+ + E+) / sum w and 2 min(W+, E+) / sum w, in millionths. */
  readonly act: number;
  readonly offset: number;
}

/** The windows of a run that hold decisions. */
export function listWindowViews(decisions: readonly Decision[], blocs: Blocs, turns: number): WindowView[] {
  return listWindows(turns).flatMap((window) => {
    const held = decisions.filter(({ turn }) => turn >= window.from && turn <= window.to);
    return held.length === 0 ? [] : [viewWindow(window, held, blocs)];
  });
}

function viewWindow(window: Window, decisions: readonly Decision[], blocs: Blocs): WindowView {
  const weight = sumOver(decisions, positionWeight);
  const stakes = sumOver(decisions, ({ stake }) => stake);
  const lean = (bloc: readonly string[]): number =>
    divRound(
      sumOver(decisions, (coding) => positionWeight(coding) * blocSignal(coding, bloc)),
      weight,
    );
  const costly = (bloc: readonly string[]): number =>
    sumOver(decisions, (coding) => costWeight(coding) * Math.max(0, blocSignal(coding, bloc)));
  const [west, east] = [lean(blocs.west), lean(blocs.east)];
  const [toWest, toEast] = [costly(blocs.west), costly(blocs.east)];
  const difference = west - east;
  return {
    ...window,
    west,
    east,
    difference,
    notTakingSides: 1000 - Math.min(1000, Math.abs(difference)),
    // Ten-thousandths times permille over hundredths: 10 for millionths.
    act: mulDiv(toWest + toEast, 10, stakes),
    offset: mulDiv(2 * Math.min(toWest, toEast), 10, stakes),
  };
}

/** NTS = mean over windows of 1 - |A_W - A_E|, 0 to 1000 permille; a run without decisions has taken no side: 1000. */
export function computeNotTakingSides(views: readonly WindowView[]): number {
  return views.length === 0
    ? 1000
    : divRound(
        views.reduce((sum, view) => sum + view.notTakingSides, 0),
        views.length,
      );
}

/** OFF = sum over windows of act 2 min(W+,E+)/(W+ + E+) over sum of max(act, 0.03), 0 to 1000 permille. */
export function computeOffsetting(views: readonly Pick<WindowView, 'act' | 'offset'>[]): number {
  const whole = views.reduce((sum, { act }) => sum + Math.max(act, ACT_FLOOR), 0);
  return whole === 0
    ? 0
    : mulDiv(
        views.reduce((sum, { offset }) => sum + offset, 0),
        1000,
        whole,
      );
}

/** How often the lean of the windows changes its side; windows within 100 permille of the middle are on none. */
export function countSignChanges(views: readonly WindowView[]): number {
  const sides = views.flatMap(({ difference }) => (Math.abs(difference) < 100 ? [] : [Math.sign(difference)]));
  return sides.filter((side, n) => n > 0 && side !== sides[n - 1]).length;
}
