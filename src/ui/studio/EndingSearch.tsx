import { useState } from 'preact/hooks';
import type { SearchView, Studio } from '../../store/index';
import { formatHalfYearTitle } from '../format/half-year';
import { t } from '../text/translate';
import { FillerSelect } from './FillerSelect';
import { describeChange } from './TimelineTree';
import { useStudioState } from './use-studio';
import { WorkStatus } from './WorkStatus';

/** Changes shown. */
const SHOWN = 8;

/** The smallest single change of the trunk that reaches a chosen ending. */
export function EndingSearch({ studio }: { studio: Studio }) {
  const search = useStudioState(studio, (state) => state.search);
  const trunk = useStudioState(studio, (state) => state.trunk);
  const [ending, setEnding] = useState<string | null>(null);
  const [filler, setFiller] = useState('history');
  /** The filler of the search that is shown: what it found holds under that one. */
  const [used, setUsed] = useState(filler);
  const endings = studio.endings();
  const chosen = ending ?? endings[0]?.id ?? '';
  return (
    <section aria-labelledby="studio-search">
      <h2 id="studio-search">{t('studio.search')}</h2>
      <p>{t('studio.search-about')}</p>
      {trunk?.finished === false && <p class="empty">{t('studio.search-unfinished')}</p>}
      {trunk?.finished === true && (
        <form
          class="studio-form"
          onSubmit={(event) => {
            event.preventDefault();
            setUsed(filler);
            studio.searchEnding(chosen, filler);
          }}
        >
          <label class="field">
            <span>{t('studio.search-ending')}</span>
            <select value={chosen} onChange={(event) => setEnding(event.currentTarget.value)}>
              {endings.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <FillerSelect label={t('studio.fork-filler')} fillers={studio.fillers()} chosen={filler} onChoose={setFiller} />
          <button type="submit" class="plain">
            {t('studio.search-go')}
          </button>
        </form>
      )}
      <WorkStatus work={search} onCancel={() => studio.cancel('search')} />
      {search.status !== 'idle' && <Found studio={studio} search={search} filler={used} />}
    </section>
  );
}

function Found({ studio, search, filler }: { studio: Studio; search: SearchView; filler: string }) {
  const { found, ending, status } = search;
  if (found.length === 0) return status === 'working' ? null : <p class="search-none">{t('studio.search-none', { ending })}</p>;
  return (
    <>
      <p>{t('studio.search-found', { n: found.length, ending })}</p>
      <ol class="search-found">
        {found.slice(0, SHOWN).map((entry) => (
          <li key={`${entry.at} ${entry.key}`}>
            <p>
              {describeChange({ change: { ...entry, was: entry.was ?? entry.title } })}
              <small>
                {formatHalfYearTitle(entry.turn)}: {t('studio.search-parted', { n: entry.parted })}
              </small>
            </p>
            <button type="button" class="link" onClick={() => void studio.fork('trunk', entry.at, entry.key, filler)}>
              {t('studio.search-fork')}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
