import '../text/later-words';
import '../styles/glossary.css';
import { useId } from 'preact/hooks';
import { t } from '../text/translate';
import { markTerms } from './mark-terms';

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
