import '../text/later-words';
import { t } from '../text/translate';
import { ENTRIES, type Entry } from './entries';

/** A paper is to be read, not to be clicked through: so many words of it carry a note. */
const TERMS_MAX = 5;

/** A stretch of a paragraph; with an entry, the words that open its note. */
export interface Piece {
  readonly text: string;
  readonly entry: Entry | null;
}

/** Paragraphs cut at the first mention of each entry; never more than a handful in all. */
export function markTerms(paragraphs: readonly string[]): readonly (readonly Piece[])[] {
  const seen = new Set<Entry>();
  return paragraphs.map((paragraph) => {
    const found = ENTRIES.flatMap((entry) => {
      const match = new RegExp(`(?<![\\p{L}\\d])(?:${t(`glossary.${entry}.match`)})(?![\\p{L}\\d])`, 'u').exec(paragraph);
      return match === null || seen.has(entry) ? [] : [{ entry, from: match.index, to: match.index + match[0].length }];
    }).sort((a, b) => a.from - b.from);
    const pieces: Piece[] = [];
    let at = 0;
    for (const { entry, from, to } of found) {
      if (from < at || seen.size >= TERMS_MAX) continue;
      seen.add(entry);
      pieces.push({ text: paragraph.slice(at, from), entry: null }, { text: paragraph.slice(from, to), entry });
      at = to;
    }
    return [...pieces, { text: paragraph.slice(at), entry: null }].filter(({ text }) => text !== '');
  });
}
