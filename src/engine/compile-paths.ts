/** The short cuts of dealing and opening: read off the finished tables. */
import type { BlockTable, CardTable, CommitmentTable, PathTable } from './model';

/** Compiles the short cuts. */
export function compilePaths(cards: CardTable, commitments: CommitmentTable, blocks: BlockTable, held: readonly number[]): PathTable {
  const isMust = (card: number): boolean => cards.must[card] === 1;
  const isMustInHistory = (card: number): boolean => isMust(card) || cards.dated[card] === 1;
  return {
    must: filterWindow(cards, isMust),
    may: filterWindow(cards, (card) => !isMust(card)),
    mustInHistory: filterWindow(cards, isMustInHistory),
    mayInHistory: filterWindow(cards, (card) => !isMustInHistory(card)),
    kept: listKept(commitments, blocks, held),
  };
}

function filterWindow({ window, words }: CardTable, keeps: (card: number) => boolean): Int32Array {
  return window.map((bits, place) => {
    let kept = 0;
    for (let bit = 0; bit < 32; bit++) if ((bits & (1 << bit)) !== 0 && keeps(((place % words) << 5) + bit)) kept |= 1 << bit;
    return kept;
  });
}

/** `held` are commitments in force from the start. A signature may give any commitment a term of its own. */
function listKept({ term, upkeepStart }: CommitmentTable, blocks: BlockTable, held: readonly number[]): Int32Array {
  const termed = new Set(held);
  blocks.signCommitment.forEach((commitment, entry) => {
    if ((blocks.signTerm[entry] as number) > 0) termed.add(commitment);
  });
  const all = Array.from(term, (_, commitment) => commitment);
  return Int32Array.from(
    all.filter((c) => (term[c] as number) > 0 || termed.has(c) || (upkeepStart[c] as number) < (upkeepStart[c + 1] as number)),
  );
}
