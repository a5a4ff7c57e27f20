/** The decision on which most turned: each paper answered otherwise, run by run, and everything after it played again. */
import { divRound, unpackMove, type Model } from '../../engine/index';
import { sliceAutopsy, type AutopsyFinding } from '../../lab/index';
import type { ClassRun } from './class-run';

/** Runs that are looked into: each costs about a hundred games. */
export const SWING_RUNS_MAX = 24;

/** A paper and how much hung on it. */
export interface Swing {
  /** DossierIndex. */
  readonly dossier: number;
  /** Runs looked into in which it was answered. */
  readonly answered: number;
  /** Sum of the weights of `AutopsyFinding` over those runs, by the number of all runs looked into. */
  readonly weight: number;
  /** The run (its place in the list given) in which it weighed most, and what was found there. */
  readonly place: number;
  readonly finding: AutopsyFinding;
}

export interface SwingReport {
  /** Largest first. */
  readonly swings: readonly Swing[];
  /** Runs looked into. */
  readonly examined: number;
}

/**
 * The swings of a class's finished runs, in slices of one decision; at most SWING_RUNS_MAX runs, evenly spread over the list, so that the
 * answer does not depend on who came first. Yields the number of runs done.
 */
export function* sliceSwings(model: Model, runs: readonly ClassRun[]): Generator<number, SwingReport> {
  const finished = runs.flatMap(({ over }, place) => (over ? [place] : []));
  const count = Math.min(SWING_RUNS_MAX, finished.length);
  const chosen = Array.from({ length: count }, (_, n) => finished[Math.floor((n * finished.length) / count)] as number);
  const found: { place: number; finding: AutopsyFinding }[] = [];
  for (const [done, place] of chosen.entries()) {
    const { seed, moves } = runs[place] as ClassRun;
    const slices = sliceAutopsy(model, seed, moves, moves.length);
    let slice = slices.next();
    for (; slice.done !== true; slice = slices.next()) yield done;
    for (const finding of slice.value) found.push({ place, finding });
  }
  return { swings: rankSwings(found, count), examined: count };
}

function rankSwings(found: readonly { place: number; finding: AutopsyFinding }[], examined: number): Swing[] {
  const papers = new Map<number, { place: number; finding: AutopsyFinding }[]>();
  for (const entry of found) {
    const dossier = unpackMove(entry.finding.move).index;
    papers.set(dossier, [...(papers.get(dossier) ?? []), entry]);
  }
  return [...papers]
    .map(([dossier, entries]): Swing => {
      const sum = entries.reduce((total, { finding }) => total + finding.weight, 0);
      const most = entries.reduce((top, entry) => (entry.finding.weight > top.finding.weight ? entry : top));
      return { dossier, answered: entries.length, weight: divRound(sum, Math.max(1, examined)), ...most };
    })
    .sort((a, b) => b.weight - a.weight || a.dossier - b.dossier);
}
