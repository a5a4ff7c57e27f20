import type { MapItem, MapView } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { formatQuantity } from '../format/quantity';
import { PowerShape } from '../ornaments/PowerShape';
import { useSession } from '../session-context';
import { announce } from '../shell/announcer';
import { t } from '../text/translate';
import { filterMap, groupItems, type MapFilter } from './map-filter';
import { MapLegend } from './MapLegend';

interface ListProps {
  readonly view: MapView;
  readonly shown: MapView;
  readonly filter: MapFilter;
  readonly onFilter: (filter: MapFilter) => void;
}

const STATUSES = ['all', 'active', 'ended'] as const;

/** The map as a list: every mark on it, by party, with a search that narrows both. */
export function MapList({ view, shown, filter, onFilter }: ListProps) {
  const listed = filter.heap === null ? shown.items : shown.items.filter((item) => filter.heap?.includes(item.id) === true);
  const change = (next: Partial<MapFilter>) => {
    const wanted = { ...filter, ...next };
    onFilter(wanted);
    announce(t('map.count', { n: filterMap(view, wanted).items.length, total: view.items.length }));
  };
  return (
    <>
      {view.items.length > 0 && (
        <div class="map-filter">
          <label class="field">
            <span>{t('map.search')}</span>
            <input
              type="search"
              value={filter.words}
              maxLength={60}
              autocomplete="off"
              spellcheck={false}
              onInput={(event) => change({ words: event.currentTarget.value })}
            />
          </label>
          <fieldset class="map-status">
            <legend>{t('map.show')}</legend>
            {STATUSES.map((status) => (
              <label key={status}>
                <input type="radio" name="map-status" checked={filter.status === status} onChange={() => change({ status })} />
                <span>{t(`map.show.${status}`)}</span>
              </label>
            ))}
          </fieldset>
        </div>
      )}
      {view.items.length === 0 && <p class="empty">{t('map.empty')}</p>}
      {view.items.length > 0 && listed.length === 0 && <p class="empty">{t('map.none')}</p>}
      {groupItems(view, listed).map(({ party, shape, items }) => (
        <section class="map-group" key={party}>
          <h2>
            {shape !== null && <PowerShape shape={shape} />} {nameParty(view, party)} <span class="figures">{items.length}</span>
          </h2>
          <ul class="entries">
            {items.map((item) => (
              <MapEntry key={item.id} item={item} />
            ))}
          </ul>
        </section>
      ))}
      <MapLegend view={view} />
    </>
  );
}

/** A party's name: a power's own, or words for the rest. */
export function nameParty(view: MapView, party: string): string {
  const power = view.powers.find((one) => one.id === party);
  return power?.name ?? t(party === 'own' ? 'map.group.own' : 'map.group.other');
}

function MapEntry({ item }: { item: MapItem }) {
  const session = useSession();
  const facts = [
    item.place,
    item.signed === null ? null : t('signed.since', { time: formatHalfYearShort(item.signed) }),
    item.value > 0 ? formatQuantity(item.value, 'eur-millions') : null,
    item.status === 'ended' ? t('map.status.ended') : null,
  ];
  return (
    <li class={item.status === 'ended' ? 'entry-ended' : undefined} data-commitment={item.id}>
      <button type="button" class="map-entry" onClick={() => session.show('map', item.id)}>
        <b>{item.title}</b>
        <small>{facts.filter((fact) => fact !== null && fact !== '').join(' · ')}</small>
      </button>
    </li>
  );
}
