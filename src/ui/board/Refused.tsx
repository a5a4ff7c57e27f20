import type { Board, BoardView, RefusedView } from '../../store/index';
import { t, type TextKey } from '../text/translate';

/** What was handed in and is not counted: refused codes with place and reason, runs handed in twice; and what this page cannot know. */
export function Refused({ board, refused, repeats }: { board: Board; refused: BoardView['refused']; repeats: BoardView['repeats'] }) {
  return (
    <div class="board-notes">
      {refused.length > 0 && (
        <section class="refused">
          <h2>{t('board.refused', { n: refused.length })}</h2>
          <ul>
            {refused.map((entry) => (
              <li key={entry.id}>
                <p>
                  <b>{entry.name}</b> <code>…{entry.excerpt}</code> <small>{t('board.refused-line', { line: entry.line })}</small>
                </p>
                <p>
                  {describeFault(entry)}{' '}
                  <button
                    type="button"
                    class="link"
                    aria-label={t('board.remove-named', { name: entry.name })}
                    onClick={() => board.remove(entry.id)}
                  >
                    {t('board.remove')}
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {repeats.length > 0 && (
        <section class="repeats">
          <h2>{t('board.repeats', { n: repeats.length })}</h2>
          <ul>
            {repeats.map(({ id, name, line, of, kind }) => (
              <li key={id}>{t(`board.repeat.${kind}`, { name, line, of })}</li>
            ))}
          </ul>
        </section>
      )}
      <details class="board-limits">
        <summary>{t('board.limits-summary')}</summary>
        <p>{t('board.limits')}</p>
        <p>{t('board.limits-cannot')}</p>
      </details>
    </div>
  );
}

function describeFault({ fault, place, found, turn }: RefusedView): string {
  return t(`board.fault.${fault}` as TextKey, { place, found, year: String(turn?.year ?? ''), half: String(turn?.half ?? '') });
}
