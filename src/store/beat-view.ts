/** Nights that are played in beats: chains of papers, each put on the desk by the answer to the one before. */
import type { Scenario } from '../engine/index';
import type { ViewContext } from './context';
import type { BeatView, DossierView } from './views';

/** A paper's place in its night; null when nothing leads to it and nothing follows it. `findAnswer` says how an earlier paper was answered. */
export function viewBeat(context: ViewContext, card: number, findAnswer: (card: number) => DossierView['answered']): BeatView | null {
  const { scenario } = context.timeline.model;
  const chain = listChain(scenario, card);
  const [root = card] = chain;
  const of = countBeats(scenario, root);
  if (of < 2) return null;
  const titleOf = (index: number): { id: string; title: string } => {
    const id = scenario.dossiers[index]?.id ?? '';
    return { id, title: context.book.get(`dossier.${id}.title`) };
  };
  const before = chain.at(-2);
  const answer = before === undefined ? null : findAnswer(before);
  return {
    place: chain.length,
    of,
    first: titleOf(root),
    after: before === undefined || answer === null ? null : { ...titleOf(before), label: answer.label, line: answer.line },
  };
}

/** The cards of a desk with every night together, beat after beat; nights and single papers keep the order in which they were dealt. */
export function orderByNight(scenario: Scenario, cards: readonly number[]): number[] {
  const chains = cards.map((card) => listChain(scenario, card));
  const roots = [...new Set(chains.map(([root]) => root))];
  return roots.flatMap((root) =>
    chains
      .filter((chain) => chain[0] === root)
      .sort((a, b) => a.length - b.length)
      .map((chain) => chain.at(-1) as number),
  );
}

/** DossierIndices from the paper that opens the night to `card`, both included. */
function listChain({ dossiers }: Scenario, card: number): number[] {
  const chain = [card];
  for (let after = dossiers[card]?.after ?? null; after !== null; ) {
    const index = dossiers.findIndex(({ id }) => id === after);
    if (index < 0 || chain.includes(index)) break;
    chain.unshift(index);
    after = dossiers[index]?.after ?? null;
  }
  return chain;
}

function countBeats({ dossiers }: Scenario, card: number): number {
  const id = dossiers[card]?.id;
  let most = 0;
  dossiers.forEach((dossier, index) => {
    if (dossier.after === id) most = Math.max(most, countBeats({ dossiers } as Scenario, index));
  });
  return 1 + most;
}
