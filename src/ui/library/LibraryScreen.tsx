import '../text/later-words';
import '../styles/links.css';
import { useRef, useState } from 'preact/hooks';
import type { SaveSummary } from '../../store/index';
import { Frieze } from '../ornaments/Frieze';
import { useSelected, useSession } from '../session-context';
import { announce } from '../shell/announcer';
import { DeleteRun } from '../screens/DeleteRun';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { filterRuns, listTags, type LibraryFilter } from './library-filter';
import { LibraryFiles } from './LibraryFiles';
import { LibraryRow } from './LibraryRow';

/** Every kept run: to find, open, name, tag, delete and bring back, and to carry away or take in as a file. */
export function LibraryScreen() {
  const session = useSession();
  const saves = useSelected((state) => state.saves);
  const scenarios = useSelected((state) => state.scenarios);
  const [filter, setFilter] = useState<LibraryFilter>({ text: '', tag: '' });
  const [doomed, setDoomed] = useState<SaveSummary | null>(null);
  const list = useRef<HTMLHeadingElement>(null);
  const titleOf = (id: string): string => scenarios.find((choice) => choice.id === id)?.title ?? id;
  const shown = filterRuns(saves, filter, titleOf);
  const campaign = scenarios[0];
  return (
    <div class="page library">
      <Heading moment="library" title={t('library.title')} />
      <Frieze />
      <p class="lead">{t('library.lead')}</p>
      {campaign !== undefined && (
        <p class="library-history">
          <button type="button" class="plain" onClick={() => void session.openHistory(campaign.id)}>
            {t('library.history')}
          </button>{' '}
          {t('library.history-about')}
        </p>
      )}
      <h2 ref={list} tabIndex={-1}>
        {t('saves.title')}
      </h2>
      <Deleted />
      {saves.length === 0 ? (
        <p class="empty">{t('library.empty')}</p>
      ) : (
        <>
          <LibrarySearch filter={filter} tags={listTags(saves)} onChange={setFilter} />
          <p class="fine" aria-live="polite">
            {t('library.count', { n: shown.length, total: saves.length })} {shown.length === 0 && t('library.none')}
          </p>
          <RunTable runs={shown} titleOf={titleOf} onDelete={setDoomed} />
        </>
      )}
      <LibraryFiles />
      {doomed !== null && <DeleteRun run={doomed} onClose={() => setDoomed(null)} onDeleted={() => list.current?.focus()} />}
    </div>
  );
}

/** The way back for the run deleted last. */
function Deleted() {
  const session = useSession();
  const deleted = useSelected((state) => state.deleted);
  if (deleted === null) return null;
  return (
    <p class="library-deleted" aria-live="polite">
      {t('library.deleted', { name: deleted.name })}{' '}
      <button type="button" class="plain" onClick={() => void session.restoreRun().then(() => announce(t('library.restored')))}>
        {t('library.restore')}
      </button>
    </p>
  );
}

interface SearchProps {
  readonly filter: LibraryFilter;
  readonly tags: readonly string[];
  readonly onChange: (filter: LibraryFilter) => void;
}

function LibrarySearch({ filter, tags, onChange }: SearchProps) {
  return (
    <div class="library-search">
      <label class="field">
        <span>{t('library.search')}</span>
        <input type="search" value={filter.text} onInput={(event) => onChange({ ...filter, text: event.currentTarget.value })} />
      </label>
      {tags.length > 0 && (
        <label class="field">
          <span>{t('library.tag')}</span>
          <select value={filter.tag} onChange={(event) => onChange({ ...filter, tag: event.currentTarget.value })}>
            <option value="">{t('library.all-tags')}</option>
            {tags.map((tag) => (
              <option key={tag} value={tag}>
                {tag}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

interface TableProps {
  readonly runs: readonly SaveSummary[];
  readonly titleOf: (scenario: string) => string;
  readonly onDelete: (save: SaveSummary) => void;
}

function RunTable({ runs, titleOf, onDelete }: TableProps) {
  if (runs.length === 0) return null;
  return (
    <table class="accounts library-runs">
      <caption class="for-ears">{t('library.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('library.run')}</th>
          <th scope="col">{t('library.ending')}</th>
          <th scope="col">{t('library.date')}</th>
          <th scope="col">{t('library.tags')}</th>
          <th scope="col">{t('library.actions')}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((save) => (
          <LibraryRow key={save.id} save={save} scenario={titleOf(save.scenario)} onDelete={() => onDelete(save)} />
        ))}
      </tbody>
    </table>
  );
}
