import '../text/later-words';
import '../styles/glossary.css';
import { useId } from 'preact/hooks';
import { t } from '../text/translate';
import { ENTRIES, type Entry } from './entries';

/** A paper is to be read, not to be clicked through: so many words of it carry a note. */
const TERMS_MAX = 5;

interface Piece {
  readonly text: string;
  readonly entry: Entry | null;
}

/** Paragraphs in which the first mention of each known name or term opens a note. */
export function Glossed({ paragraphs }: { paragraphs: readonly string[] }) {
  const id = useId();
  return (
    <>
      {markTerms(paragraphs).map((pieces) => (
        <p>
          {pieces.map(({ text, entry }) =>
            entry === null ? (
              text
            ) : (
              <>
                <button type="button" class="term" popovertarget={`${id}${entry}`}>
                  {text}
                </button>
                <span class="term-note" popover="auto" id={`${id}${entry}`} role="note">
                  <b>{t(`glossary.${entry}.name`)}</b> {t(`glossary.${entry}.text`)}
                  <button type="button" class="link" popovertarget={`${id}${entry}`} popovertargetaction="hide">
                    {t('glossary.close')}
                  </button>
                </span>
              </>
            ),
          )}
        </p>
      ))}
    </>
  );
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
