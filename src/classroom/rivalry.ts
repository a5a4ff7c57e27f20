/** The general version of metrics 3 and 4: every pair of powers counts as much as its rivalry, whatever the blocs. */
import { divRound, mulDiv, type Scenario } from '../engine/index';
import { computePosition } from './alignment';
import type { Decision } from './decision';
import { costWeight, signalTo, sumOver, type Blocs } from './weights';
import { computeOffsetting, listWindows, type Window } from './windows';

/** Rivalries in force from half-year `turn` on, until the next step: pairs of power ids, 0 to 1000 permille; pairs not named have none. */
export interface RivalryStep {
  readonly turn: number;
  readonly pairs: readonly { readonly between: readonly [string, string]; readonly permille: number }[];
}

export interface PairwiseMeasures {
  /** 0 to 1000 permille each. */
  readonly notTakingSides: number;
  readonly offsetting: number;
}

/**
 * NTS and OFF summed over all pairs, each weighted by its mean rivalry in the window: 1 - min(1, |A_p - A_q|) for |A_W - A_E|,
 * P+ and Q+ (sum of u max(0, a)) for W+ and E+. Windows without rivalry are left out; null when there is none.
 */
export function computePairwise(decisions: readonly Decision[], steps: readonly RivalryStep[], turns: number): PairwiseMeasures | null {
  const views = listWindows(turns).flatMap((window) => {
    const held = decisions.filter(({ turn }) => turn >= window.from && turn <= window.to);
    return held.length === 0 ? [] : viewPairs(window, held, steps);
  });
  if (views.length === 0) return null;
  const sum = views.reduce((total, view) => total + view.notTakingSides, 0);
  return { notTakingSides: divRound(sum, views.length), offsetting: computeOffsetting(views) };
}

/**
 * The dated rivalries that a scenario's world clocks declare: a clock of variable `rivalry.A-B`, 0 to 100, where A and B are power ids or
 * the names of the blocs, west and east, which stand for each of their powers. Empty when there are none.
 */
export function listRivalrySteps({ world, powers }: Scenario, blocs: Blocs): RivalryStep[] {
  const members = (name: string): readonly string[] =>
    name === 'west' ? blocs.west : name === 'east' ? blocs.east : powers.flatMap(({ id }) => (id === name ? [id] : []));
  const clocks = world.flatMap(({ variable, steps }) => {
    const [, first = '', second = ''] = /^rivalry\.([a-z]+)-([a-z]+)$/.exec(variable) ?? [];
    const pairs = members(first).flatMap((p) => members(second).flatMap((q) => (p === q ? [] : [[p, q] as const])));
    return pairs.length === 0 ? [] : [{ pairs, steps }];
  });
  const dates = [...new Set(clocks.flatMap(({ steps }) => steps.map(({ at }) => at)))].sort((a, b) => a - b);
  return dates.map((turn) => ({
    turn,
    pairs: clocks.flatMap(({ pairs, steps }) => {
      const value = steps.filter(({ at }) => at <= turn).at(-1)?.value ?? 0;
      return pairs.map((between) => ({ between, permille: 10 * value }));
    }),
  }));
}

function viewPairs(
  window: Window,
  decisions: readonly Decision[],
  steps: readonly RivalryStep[],
): { notTakingSides: number; act: number; offset: number }[] {
  const rivalries = sumRivalries(window, steps);
  const whole = rivalries.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return [];
  const stakes = sumOver(decisions, ({ stake }) => stake);
  const costly = (power: string): number => sumOver(decisions, (coding) => costWeight(coding) * Math.max(0, signalTo(coding, power)));
  const mean = (measure: (p: string, q: string) => number): number =>
    divRound(
      rivalries.reduce((sum, { between: [p, q], weight }) => sum + weight * measure(p, q), 0),
      whole,
    );
  return [
    {
      notTakingSides: mean(
        (p, q) => 1000 - Math.min(1000, Math.abs((computePosition(decisions, p) ?? 0) - (computePosition(decisions, q) ?? 0))),
      ),
      // Ten-thousandths times hundredths over hundredths: 100 for millionths.
      act: mean((p, q) => mulDiv(costly(p) + costly(q), 100, stakes)),
      offset: mean((p, q) => mulDiv(2 * Math.min(costly(p), costly(q)), 100, stakes)),
    },
  ];
}

/** Every pair with its rivalry summed over the window's half-years. */
function sumRivalries({ from, to }: Window, steps: readonly RivalryStep[]): { between: readonly [string, string]; weight: number }[] {
  const sums = new Map<string, { between: readonly [string, string]; weight: number }>();
  for (let turn = from; turn <= to; turn++) {
    const step = steps.filter((entry) => entry.turn <= turn).at(-1);
    for (const { between, permille } of step?.pairs ?? []) {
      const key = [...between].sort().join('|');
      const known = sums.get(key) ?? { between, weight: 0 };
      sums.set(key, { ...known, weight: known.weight + permille });
    }
  }
  return [...sums.values()];
}
