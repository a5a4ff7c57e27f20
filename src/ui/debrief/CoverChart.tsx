import type { InsuranceView, ShockView } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { PowerShape } from '../ornaments/PowerShape';
import { t } from '../text/translate';
import { Track, type TrackMark } from './Track';

/** Cover per blow at every date reached, weakest first. `brief` leaves out what held and what gave way. */
export function CoverChart({ insurance, brief = false }: { insurance: InsuranceView; brief?: boolean }) {
  const { checkpoints, shocks, weakest, strongest, cover, turns } = insurance;
  const worst = shocks.find((shock) => shock.id === weakest);
  const best = shocks.find((shock) => shock.id === strongest);
  return (
    <figure class={brief ? 'plate plate-brief' : 'plate'}>
      <figcaption>
        <h3>{t('insurance.title', { weakest: worst?.title ?? '', cover: worst?.covers.at(-1)?.cover ?? 0 })}</h3>
        <p>{t('insurance.summary', { cover, n: shocks.length, turns, strongest: best?.title ?? '' })}</p>
      </figcaption>
      <ul class="plate-key" aria-label={t('insurance.key-label')}>
        {checkpoints.map((checkpoint, n) => (
          <li>
            <KeyMark kind={kindOf(n, checkpoints.length)} />{' '}
            {t('insurance.key', { time: formatHalfYearShort(checkpoint.at), cover: checkpoint.cover })}
          </li>
        ))}
      </ul>
      <p class="scale" aria-hidden="true">
        <span>0</span>
        <span>50</span>
        <span>100</span>
        <small>{t('insurance.scale')}</small>
      </p>
      <ol class="covers">
        {shocks.map((shock) => (
          <CoverRow key={shock.id} shock={shock} brief={brief} />
        ))}
      </ol>
    </figure>
  );
}

function CoverRow({ shock, brief }: { shock: ShockView; brief: boolean }) {
  const last = shock.covers.at(-1);
  if (last === undefined) return null;
  const marks = shock.covers.map((entry, n) => ({ value: entry.cover, kind: kindOf(n, shock.covers.length) }));
  return (
    <li class="cover">
      <p class="cover-head">
        {shock.power !== null && (
          <>
            <PowerShape shape={shock.power.shape} /> <span class="letters">{shock.power.letters}</span>
          </>
        )}{' '}
        <b>{shock.title}</b> <span class="cover-figure figures">{t('insurance.share', { n: last.cover })}</span>
      </p>
      <Track marks={marks} value={last.cover} shape={shock.power?.shape} />
      {!brief && (
        <p class="cover-ties">
          {shock.service}. {last.saved !== null && t('insurance.saved', { title: last.saved.title, without: last.saved.coverWithout })}{' '}
          {last.sank !== null && t('insurance.sank', { title: last.sank.title, without: last.sank.coverWithout })}
          {last.saved === null && last.sank === null && t('insurance.neither')}
        </p>
      )}
    </li>
  );
}

function kindOf(n: number, count: number): Exclude<TrackMark['kind'], 'history'> {
  return n === count - 1 ? 'late' : n === 0 ? 'early' : 'middle';
}

function KeyMark({ kind }: { kind: Exclude<TrackMark['kind'], 'history'> }) {
  return (
    <svg class="track key-mark" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <circle class={`track-mark track-${kind}`} cx="7" cy="7" r="4.4" />
    </svg>
  );
}
