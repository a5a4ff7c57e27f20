/** Where a class split: who did what with the same paper. */
import { mulDiv, type Model } from '../../engine/index';
import { LEFT, type ClassRun } from './class-run';
import { computeEntropy } from './spread';

export interface Split {
  /** DossierIndex. */
  readonly dossier: number;
  /** Earliest half-year in which a run met it. */
  readonly turn: number;
  /** Runs that met it. */
  readonly met: number;
  /** For each option, in order, and last for papers left to their default: the runs (places in the list given) that chose it. */
  readonly choices: readonly (readonly number[])[];
  /** Entropy of the choices, 0 to 1000 permille; a paper that nobody left is judged on its options alone. */
  readonly entropy: number;
  /** `entropy` by the share of the class that met the paper, 0 to 1000 permille: what papers are ranked by. */
  readonly divisiveness: number;
}

/**
 * Every paper that a run of the class met, most divisive first. Two of a class who met a rare paper and differ divide nobody else: hence
 * entropy × share that met it. Source: classroom.md, rule 4.
 */
export function listSplits(model: Model, runs: readonly ClassRun[]): Split[] {
  const met = new Map<number, { turn: number; choices: number[][] }>();
  runs.forEach(({ answers }, place) => {
    for (const { dossier, option, turn } of answers) {
      const options = model.scenario.dossiers[dossier]?.options.length ?? 0;
      const entry = met.get(dossier) ?? { turn, choices: Array.from({ length: options + 1 }, () => []) };
      entry.turn = Math.min(entry.turn, turn);
      const chosen = entry.choices[option === LEFT ? options : option];
      // A paper that comes back is one paper: the first answer counts.
      if (!entry.choices.some((who) => who.includes(place))) chosen?.push(place);
      met.set(dossier, entry);
    }
  });
  return [...met]
    .map(([dossier, { turn, choices }]): Split => {
      const counts = choices.map((who) => who.length);
      const all = counts.reduce((sum, count) => sum + count, 0);
      const entropy = computeEntropy(counts.at(-1) === 0 ? counts.slice(0, -1) : counts);
      return { dossier, turn, met: all, choices, entropy, divisiveness: mulDiv(entropy, all, Math.max(1, runs.length)) };
    })
    .sort((a, b) => b.divisiveness - a.divisiveness || a.turn - b.turn || a.dossier - b.dossier);
}
