import type { SaveSummary } from '../../store/index';

/** What of the library is shown: words that must all be found, and a tag ('' for all). */
export interface LibraryFilter {
  readonly text: string;
  readonly tag: string;
}

/** Every tag in use, in alphabetical order of its letters' codes. */
export function listTags(saves: readonly SaveSummary[]): readonly string[] {
  return [...new Set(saves.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b));
}

/** The runs that fit; `titleOf` names a run's scenario. */
export function filterRuns(
  saves: readonly SaveSummary[],
  { text, tag }: LibraryFilter,
  titleOf: (scenario: string) => string,
): readonly SaveSummary[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return saves.filter((save) => {
    const all = [save.name, save.ending ?? '', save.seed, titleOf(save.scenario), ...save.tags].join(' ').toLocaleLowerCase();
    return (tag === '' || save.tags.includes(tag)) && words.every((word) => all.includes(word));
  });
}
