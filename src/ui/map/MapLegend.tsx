import type { MapView } from '../../store/index';
import { PowerShape } from '../ornaments/PowerShape';
import { t } from '../text/translate';

/** Each power's line as a dash pattern; the solid one has none. */
const PATTERNS: Readonly<Record<string, string>> = { EU: 'none', US: '9 5', RU: '9 4 2 4', CN: '2 4' };

const BEADS = {
  money: 'M12 8.6a3.4 3.4 0 1 0 .01 0z',
  gas: 'M12 6.6c2 3 3 4.4 3 6a3 3 0 1 1-6 0c0-1.6 1-3 3-6z',
  goods: 'M8.5 9h7v6.5h-7zM8.5 11.5h7',
  arms: 'M8.8 15 12 8.5l3.2 6.5M12 8.5v7',
  vaccines: 'M12 8v8M8 12h8',
} as const;
const CARGOES = Object.keys(BEADS) as (keyof typeof BEADS)[];

/** What the signs say: whose line is whose, what a bead carries. */
export function MapLegend({ view }: { view: MapView }) {
  return (
    <details class="map-legend">
      <summary>{t('map.legend')}</summary>
      <ul>
        {view.powers.map((power) => (
          <li key={power.id}>
            <PowerShape shape={power.shape} />
            <svg class={`map-line shape-${power.shape}`} viewBox="0 0 60 12" aria-hidden="true">
              <path class="map-line-ink" d="M2 6h56" stroke-dasharray={PATTERNS[power.letters]} />
              <path class="map-line-core" d="M2 6h56" stroke-dasharray={PATTERNS[power.letters]} />
            </svg>
            {power.name}
          </li>
        ))}
        {CARGOES.map((cargo) => (
          <li key={cargo}>
            <svg class="map-bead" viewBox="0 0 24 24" aria-hidden="true">
              <circle cx="12" cy="12" r="9.5" />
              <path d={BEADS[cargo]} />
            </svg>
            {t(`map.cargo.${cargo}`)}
          </li>
        ))}
        <li>{t('map.legend.ended')}</li>
      </ul>
    </details>
  );
}
