/** Metrics 2, 5, 6 and 7: whether a run acted, with how many, in which components of hedging, and how far it locked itself in. */
import { clampInt, divRound, mulDiv, rootQ16, shareQ16 } from '../engine/index';
import type { Decision } from './decision';
import { costWeight, signalTo, sumOver } from './weights';

/**
 * ENG = min(1, sum w sqrt(c) max_p |a_p| / (0.5 sum w)), 0 to 1000 permille; 0 without decisions.
 * The root of the cost is within 1/65,536.
 */
export function computeEngagement(decisions: readonly Decision[], powers: readonly string[]): number {
  const whole = sumOver(decisions, ({ stake }) => stake);
  if (whole === 0) return 0;
  const act = sumOver(decisions, (coding) => {
    const strongest = Math.max(0, ...powers.map((power) => Math.abs(signalTo(coding, power))));
    return divRound(coding.stake * strongest * rootQ16(shareQ16(coding.cost, 100)), 65536);
  });
  return Math.min(1000, mulDiv(act, 20, whole));
}

/**
 * (1 - sum s_i^2) / (1 - 1/n) of `amounts` (none negative, n of them), where s_i are their shares: 0 when one holds all or there is
 * nothing, 1000 permille when all are equal.
 */
export function computeDiversity(amounts: readonly number[]): number {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  if (whole === 0 || amounts.length < 2) return 0;
  const squares = amounts.reduce((sum, amount) => {
    const share = shareQ16(amount, whole);
    return sum + divRound(share * share, 65536);
  }, 0);
  return clampInt(mulDiv(65536 - squares, 1000 * amounts.length, 65536 * (amounts.length - 1)), 0, 1000);
}

/** DIV: the diversity of the powers' shares in costly positive engagement, sum of w c max(0, a_p). 0 to 1000 permille. */
export function computeDiversification(decisions: readonly Decision[], powers: readonly string[]): number {
  return computeDiversity(powers.map((power) => sumOver(decisions, (coding) => costWeight(coding) * Math.max(0, signalTo(coding, power)))));
}

/** LOCK = max_p sum w (1 - r) max(0, a_p) / sum w, 0 to 1000 permille, and the power it is reached with (null when it is 0). */
export function computeLockIn(decisions: readonly Decision[], powers: readonly string[]): { lockIn: number; power: string | null } {
  const whole = sumOver(decisions, ({ stake }) => stake);
  let worst: { lockIn: number; power: string | null } = { lockIn: 0, power: null };
  for (const power of whole === 0 ? [] : powers) {
    const held = sumOver(decisions, (coding) => coding.stake * (100 - coding.reversible) * Math.max(0, signalTo(coding, power)));
    const lockIn = mulDiv(held, 1, 10 * whole);
    if (lockIn > worst.lockIn) worst = { lockIn, power };
  }
  return worst;
}

/** Kuik's components in the order of his spectrum, from full bandwagoning to balancing. */
export const COMPONENTS = ['BW', 'LB', 'BE', 'EP', 'DD', 'IB', 'BA'] as const;
export type Component = (typeof COMPONENTS)[number];

export interface ComponentBalance {
  /** RM, share of EP, BE and LB, and RC, share of DD and IB, in the cost weight of all decisions with a component: permille. */
  readonly returnMaximising: number;
  readonly riskContingency: number;
  /** BAL = min(1, 2 min(RM, RC)), permille. */
  readonly balance: number;
  /**
   * Rows: the powers in order, then one for decisions without a signal. Columns: COMPONENTS. Cells: share of the cost weight, permille;
   * a decision's weight is divided among the powers by the size of its signals to them.
   */
  readonly matrix: readonly (readonly number[])[];
}

/** Component balance and the matrix behind it. Domestic decisions, coded none, are left out. */
export function computeComponents(decisions: readonly Decision[], powers: readonly string[]): ComponentBalance {
  const coded = decisions.filter(({ coding }) => COMPONENTS.includes(coding.component as Component));
  const whole = sumOver(coded, costWeight);
  const share = (...names: readonly Component[]): number => {
    const part = sumOver(coded, (coding) => (names.includes(coding.component as Component) ? costWeight(coding) : 0));
    return whole === 0 ? 0 : mulDiv(part, 1000, whole);
  };
  const returnMaximising = share('EP', 'BE', 'LB');
  const riskContingency = share('DD', 'IB');
  const cell = (power: string | null, component: Component): number => {
    const part = sumOver(coded, (coding) => {
      if (coding.component !== component) return 0;
      const sizes = powers.reduce((sum, name) => sum + Math.abs(signalTo(coding, name)), 0);
      if (sizes === 0) return power === null ? costWeight(coding) : 0;
      return power === null ? 0 : divRound(costWeight(coding) * Math.abs(signalTo(coding, power)), sizes);
    });
    return whole === 0 ? 0 : mulDiv(part, 1000, whole);
  };
  return {
    returnMaximising,
    riskContingency,
    balance: Math.min(1000, 2 * Math.min(returnMaximising, riskContingency)),
    matrix: [...powers, null].map((power) => COMPONENTS.map((component) => cell(power, component))),
  };
}
