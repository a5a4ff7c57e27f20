/** The rules of the archetypes: what a decision's coding is worth to each. Scores are integers and only compared within one choice. */
import type { Coding, Decision } from './decision';
import { isRead, weighSignal } from './observers';
import { blocSignal, costWeight, type Blocs } from './weights';

/** What an archetype has decided so far, as far as its rule looks back. */
export interface Tally {
  /** Half-year. */
  readonly turn: number;
  /** Costly positive engagement with each bloc: sum of w c max(0, a), in ten-millionths. */
  readonly west: number;
  readonly east: number;
  /** Cost weight of return-maximising (EP, BE, LB) and of risk-contingency (DD, IB) decisions, in ten-thousandths. */
  readonly returns: number;
  readonly risks: number;
  /** Sum of z, what capitals have read so far, in basis points: above 0 west, below 0 east. */
  readonly read: number;
}

/** Worth of a coding; the highest wins, the first among equals. */
export type Rule = (coding: Coding, tally: Tally, blocs: Blocs) => number;

/** The tally of earlier decisions. */
export function tallyOf(decisions: readonly Pick<Decision, 'coding'>[], turn: number, blocs: Blocs): Tally {
  let [west, east, returns, risks, read] = [0, 0, 0, 0, 0];
  for (const { coding } of decisions) {
    west += costWeight(coding) * Math.max(0, blocSignal(coding, blocs.west));
    east += costWeight(coding) * Math.max(0, blocSignal(coding, blocs.east));
    if (isReturn(coding)) returns += costWeight(coding);
    if (isRisk(coding)) risks += costWeight(coding);
    if (isRead(coding)) read += weighSignal(coding, null, blocs);
  }
  return { turn, west, east, returns, risks, read };
}

function isReturn({ component }: Coding): boolean {
  return component === 'EP' || component === 'BE' || component === 'LB';
}

function isRisk({ component }: Coding): boolean {
  return component === 'DD' || component === 'IB';
}

/** 1 when the coding is of the kind, return or risk, that the tally has less of. */
function balances(coding: Coding, { returns, risks }: Tally): 0 | 1 {
  return (risks <= returns ? isRisk(coding) : isReturn(coding)) ? 1 : 0;
}

function strongest({ signal }: Coding): number {
  return Math.max(0, ...Object.values(signal).map(Math.abs));
}

/** Leans as far as it can, cost no object: `side` 1 to the west, -1 to the east. */
export function leanTo(side: 1 | -1): Rule {
  return (coding, _, { west, east }) => side * (blocSignal(coding, west) - blocSignal(coding, east)) * (2500 + 75 * coding.cost);
}

/** Leans to the west for `halfYears`, then as long to the east, and so on. */
export function swing(halfYears: number): Rule {
  return (coding, tally, blocs) => leanTo(Math.floor(tally.turn / halfYears) % 2 === 0 ? 1 : -1)(coding, tally, blocs);
}

/** Least cost and least signal. */
export const stayOut: Rule = (coding) => -(strongest(coding) + coding.cost);

/** Least cost, most ambiguity. */
export const talkCheaply: Rule = (coding) => coding.ambiguity - 2 * coding.cost;

/** Diplomacy, energy and security with the east, economy and norms with the west, returns and risks by turns. */
export const divideByDomain: Rule = (coding, tally, { west, east }) => {
  const isWestern = coding.domain === 'economy' || coding.domain === 'norms';
  return blocSignal(coding, isWestern ? west : east) * (50 + coding.cost) + 40_000 * balances(coding, tally);
};

/**
 * Costly engagement with whichever bloc is behind, returns and risks by turns, and capitals kept guessing: `ratio` hundredths of west
 * to one of east, `blur` for ambiguity, `guess` for what capitals have read in sum.
 */
function balance(ratio: number, blur: number, guess: number): Rule {
  return (coding, tally, { west, east }) => {
    const behind = 100 * tally.west > ratio * tally.east ? east : west;
    const engaged = Math.max(0, blocSignal(coding, behind)) * (30 + coding.cost);
    const read = isRead(coding) ? blur * coding.ambiguity - guess * Math.abs(tally.read + weighSignal(coding, null, { west, east })) : 0;
    return engaged + 15_000 * balances(coding, tally) + 100 * (coding.cost + strongest(coding)) + read;
  };
}

/** As much with one as with the other. */
export const mix: Rule = balance(100, 0, 2);

/** Three with the west for two with the east, ambiguous where it is read. */
export const leanAndInsure: Rule = balance(150, 300, 4);
