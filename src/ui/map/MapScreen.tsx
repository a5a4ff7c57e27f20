import '../text/later-words';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { MapMark, MapView, RunView } from '../../store/index';
import { formatHalfYear } from '../format/half-year';
import { useShortcuts } from '../navigation/use-shortcuts';
import { type MapPicture, useSelected, useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { filterMap, NO_FILTER, type MapFilter } from './map-filter';
import { MapItemSheet } from './MapItemSheet';
import { MapList } from './MapList';
import { MapStage } from './MapStage';
import '../styles/map.css';

/** The map: what is signed where it is, and the same as a list. */
export function MapScreen() {
  const run = useSelected((state) => state.run);
  return run === null ? null : <MapDesk run={run} />;
}

function MapDesk({ run }: { run: RunView }) {
  const session = useSession();
  const focus = useSelected((state) => state.focus);
  const language = useSelected((state) => state.language);
  const view = useMemo(() => session.map(), [session, run, language]);
  const [filter, setFilter] = useState<MapFilter>(NO_FILTER);
  const picture = useRef<MapPicture | null>(null);
  const shown = useMemo(() => (view === null ? null : filterMap(view, filter)), [view, filter]);
  useShortcuts({ m: () => session.show('desk') });
  const open = useCallback(
    (mark: MapMark | null) => {
      const ids = mark?.commitments ?? [];
      setFilter((before) => ({ ...before, heap: ids.length > 1 ? ids : null }));
      session.show('map', ids.length === 1 ? (ids[0] ?? null) : null);
    },
    [session],
  );
  if (view === null || shown === null) return null;
  const chosen = view.items.find((item) => item.id === focus) ?? null;
  return (
    <div class="desk map-desk">
      <div class="bench map-bench">
        <MapStage view={shown} selected={chosen?.id ?? null} onTap={open} picture={picture} />
        {view.footnote !== null && <p class="map-footnote">{view.footnote}</p>}
      </div>
      <div class="leaf">
        {chosen === null ? (
          <MapIndex run={run} view={view} shown={shown} filter={filter} onFilter={setFilter} />
        ) : (
          <MapItemSheet
            key={chosen.id}
            item={chosen}
            view={view}
            onSeek={() => picture.current?.seek(chosen.at.lon, chosen.at.lat)}
            onBack={() => session.show('map')}
          />
        )}
      </div>
    </div>
  );
}

interface IndexProps {
  readonly run: RunView;
  readonly view: MapView;
  readonly shown: MapView;
  readonly filter: MapFilter;
  readonly onFilter: (filter: MapFilter) => void;
}

function MapIndex({ run, view, shown, filter, onFilter }: IndexProps) {
  const session = useSession();
  const active = view.items.filter((item) => item.status === 'active').length;
  const placeless = run.desk.commitments.length - view.items.length;
  const heap = filter.heap;
  return (
    <article class="sheet drawer map-sheet">
      <p class="dateline caps">{formatHalfYear(view.turn)}</p>
      <Heading moment={heap === null ? 'map' : `map heap ${heap.join()}`} title={t('map.page-title', { time: formatHalfYear(view.turn) })}>
        {heap === null ? t('map.title') : t('map.heap', { n: heap.length })}
      </Heading>
      {heap === null ? (
        <p class="lead">
          {t('map.lead', { active, ended: view.items.length - active })}
          {placeless > 0 && (
            <>
              {' '}
              {t('map.elsewhere', { n: placeless })}{' '}
              <button type="button" class="link" onClick={() => session.show('desk', 'drawer.signed')}>
                {t('map.elsewhere-link')}
              </button>
              .
            </>
          )}
        </p>
      ) : (
        <p>
          <button type="button" class="link" onClick={() => onFilter({ ...filter, heap: null })}>
            {t('map.heap-all')}
          </button>
        </p>
      )}
      <MapList view={view} shown={shown} filter={filter} onFilter={onFilter} />
    </article>
  );
}
