import type { LedgerLineView, MapItem, MapView } from '../../store/index';
import { formatHalfYear, formatHalfYearShort } from '../format/half-year';
import { formatChange, formatQuantity } from '../format/quantity';
import { PowerShape } from '../ornaments/PowerShape';
import { useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { nameParty } from './MapList';

interface ItemProps {
  readonly item: MapItem;
  readonly view: MapView;
  readonly onSeek: () => void;
  readonly onBack: () => void;
}

/** One commitment on the map: with whom, where, since when, what it is worth, and its lines in the ledger. */
export function MapItemSheet({ item, view, onSeek, onBack }: ItemProps) {
  const power = view.powers.find((one) => one.id === item.counterparty);
  return (
    <article class="sheet drawer map-sheet">
      <button type="button" class="link back" onClick={onBack}>
        {t('map.back')}
      </button>
      <p class="dateline caps">{item.place ?? item.sector}</p>
      <Heading moment={`map ${item.id}`} title={item.title} />
      <p class="lead">{item.text}</p>
      <dl class="map-facts">
        <div>
          <dt>{t('map.party')}</dt>
          <dd>
            {power !== undefined && <PowerShape shape={power.shape} />} {nameParty(view, item.counterparty)}, {item.sector}
          </dd>
        </div>
        <div>
          <dt>{t('map.stands')}</dt>
          <dd>
            {t(`map.status.${item.status}`)}
            {item.bound && `, ${t('signed.bound')}`}
          </dd>
        </div>
        <div>
          <dt>{t('map.since')}</dt>
          <dd>{item.signed === null ? t('map.held') : formatHalfYear(item.signed)}</dd>
        </div>
        <div>
          <dt>{t('map.until')}</dt>
          <dd>{item.expires === null ? t('map.open-ended') : formatHalfYear(item.expires)}</dd>
        </div>
        {item.value > 0 && (
          <div>
            <dt>{t('map.value')}</dt>
            <dd class="figures">{formatQuantity(item.value, 'eur-millions')}</dd>
          </div>
        )}
        {item.route !== null && (
          <div>
            <dt>{t('map.line')}</dt>
            <dd>{t(`map.route.${item.route}`)}</dd>
          </div>
        )}
        {item.cargo !== null && (
          <div>
            <dt>{t('map.carries')}</dt>
            <dd>{t(`map.cargo.${item.cargo}`)}</dd>
          </div>
        )}
      </dl>
      <p class="actions">
        <button type="button" class="plain" onClick={onSeek}>
          {t('map.seek')}
        </button>
      </p>
      <h2>{t('map.lines')}</h2>
      {item.lines.length === 0 ? <p class="empty">{t('map.lines-none')}</p> : <LineTable title={item.title} lines={item.lines} />}
    </article>
  );
}

function LineTable({ title, lines }: { title: string; lines: readonly LedgerLineView[] }) {
  const session = useSession();
  return (
    <table class="accounts map-lines">
      <caption class="for-ears">{t('map.lines-caption', { title })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('chart.time')}</th>
          <th scope="col">{t('ledger.meter')}</th>
          <th scope="col" class="num">
            {t('account.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr>
            <td class="figures">{formatHalfYearShort(line.turn)}</td>
            <th scope="row">
              <button type="button" class="link" onClick={() => session.show('ledger', line.variable)}>
                {line.name}
              </button>
              <small>{line.line ?? line.origin.title}</small>
            </th>
            <td class="num">{formatChange(line.amount, line.unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
