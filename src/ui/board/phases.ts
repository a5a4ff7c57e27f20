import type { BoardView, SplitView } from '../../store/index';
import { t } from '../text/translate';

/** The six phases in their order, with the minutes each takes in a lesson of 45. */
export const PHASES = [
  { id: 'feel', minutes: 3 },
  { id: 'happened', minutes: 5 },
  { id: 'learned', minutes: 5 },
  { id: 'relate', minutes: 4 },
  { id: 'what-if', minutes: 4 },
  { id: 'next-steps', minutes: 2 },
] as const;

export type PhaseId = (typeof PHASES)[number]['id'];

/** The paper that is talked about: the one that split the class most; for one run alone, the first over which it parted from history. */
export function pickSplit({ splits }: Pick<BoardView, 'splits'>): SplitView | undefined {
  const divided = splits.find(({ entropy }) => entropy > 0);
  if (divided !== undefined) return divided;
  const isParted = ({ choices }: SplitView): boolean =>
    choices.some(({ isHistory }) => isHistory) &&
    choices.some(({ students, isHistory, label }) => students.length > 0 && !isHistory && label !== null);
  return splits.find(isParted) ?? splits[0];
}

/** Endings reached, most frequent first. */
export function countEndings({ students }: Pick<BoardView, 'students'>): { readonly title: string; readonly n: number }[] {
  const counts = new Map<string, number>();
  for (const { ending } of students) if (ending !== null) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  return [...counts].map(([title, n]) => ({ title, n })).sort((a, b) => b.n - a.n);
}

/** A phase's questions. */
export function listQuestions(id: PhaseId): readonly string[] {
  return [t(`talk.${id}.ask`), t(`talk.${id}.ask-2`)];
}
