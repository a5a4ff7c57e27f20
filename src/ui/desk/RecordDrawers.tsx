import type { CommitmentView, DeskView, PowerView } from '../../store/index';
import { formatHalfYear, formatHalfYearShort } from '../format/half-year';
import { formatChange, formatQuantity } from '../format/quantity';
import { PowerMark, PowerShape } from '../ornaments/PowerShape';
import { useSelected } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';

type Shapes = ReadonlyMap<string, string>;

/** The tray: everything on its way, with the decision that sent it. */
export function TrayDrawer({ desk }: { desk: DeskView }) {
  return (
    <article class="sheet drawer">
      <Heading moment="tray" title={t('drawer.tray')} />
      <p class="lead">{t('drawer.about.tray')}</p>
      {desk.pending.length === 0 && <p class="empty">{t('tray.empty')}</p>}
      <ul class="entries">
        {desk.pending.map((item) => (
          <li>
            <p class="entry-head">
              <b>{item.name}</b> <span class="figures">{formatChange(item.amount, item.unit)}</span>{' '}
              <span class="entry-when">
                {item.until === null
                  ? t('tray.arrives', { at: formatHalfYearShort(item.at) })
                  : t('tray.builds', { until: formatHalfYearShort(item.until) })}
              </span>
            </p>
            <p class="entry-cause">
              {item.origin.turn === null
                ? item.origin.title
                : t('news.because', { title: item.origin.title, time: formatHalfYearShort(item.origin.turn) })}
            </p>
          </li>
        ))}
      </ul>
    </article>
  );
}

/** The calendar of known tests ahead. */
export function CalendarDrawer({ desk }: { desk: DeskView }) {
  return (
    <article class="sheet drawer">
      <Heading moment="calendar" title={t('drawer.calendar')} />
      <p class="lead">{t('drawer.about.calendar')}</p>
      {desk.calendar.length === 0 && <p class="empty">{t('calendar.empty')}</p>}
      <ol class="dated">
        {desk.calendar.map((item) => (
          <li>
            <span class="dated-at figures">{formatHalfYearShort(item.at)}</span>
            <div>
              <b>{item.title}</b>
              <p>{item.about}</p>
            </div>
          </li>
        ))}
      </ol>
    </article>
  );
}

/** The envoys' notes: what each power wants next, by when, and what refusal brings. */
export function EnvoysDrawer({ desk, shapes }: { desk: DeskView; shapes: Shapes }) {
  const names = new Map(desk.powers.map((power) => [power.id, power.name]));
  return (
    <article class="sheet drawer">
      <Heading moment="envoys" title={t('drawer.envoys')} />
      <p class="lead">{t('drawer.about.envoys')}</p>
      {desk.asks.length === 0 && <p class="empty">{t('envoys.empty')}</p>}
      <ul class="asks">
        {desk.asks.map((ask) => (
          <li key={ask.ladder}>
            <h2>
              <PowerMark power={ask.power} shapes={shapes} /> {names.get(ask.power)}: {ask.title}
            </h2>
            <p>{ask.ask}</p>
            <p class="ask-refused">
              <b class="caps">{t('envoys.refused')}</b> {ask.refused}
            </p>
            <p class="ask-due">
              {t('envoys.due', { time: formatHalfYear(ask.due) })} {t('envoys.rung', { n: ask.rung + 1, count: ask.rungCount })}
            </p>
          </li>
        ))}
      </ul>
    </article>
  );
}

/** What you have signed: the ties in force and the ties that ended. */
export function SignedDrawer({ desk }: { desk: DeskView }) {
  return (
    <article class="sheet drawer">
      <Heading moment="signed" title={t('drawer.signed')} />
      <p class="lead">{t('drawer.about.signed')}</p>
      <CommitmentList commitments={desk.commitments} />
    </article>
  );
}

const NOBODY: readonly PowerView[] = [];

/** Whom a tie binds us to, and in what: the power's shape and name, or words for the rest. */
function Party({ tie, powers }: { tie: CommitmentView; powers: readonly PowerView[] }) {
  const power = powers.find((one) => one.id === tie.counterparty);
  if (power === undefined) return <>{t(tie.counterparty === 'own' ? 'signed.with-own' : 'signed.with-other', { sector: tie.sector })}</>;
  return (
    <>
      <PowerShape shape={power.shape} /> {t('signed.with', { party: power.name, sector: tie.sector })}
    </>
  );
}

/** Commitments with partner, dates and what each is worth. */
export function CommitmentList({ commitments }: { commitments: DeskView['commitments'] }) {
  const powers = useSelected((state) => state.run?.desk.powers ?? NOBODY);
  if (commitments.length === 0) return <p class="empty">{t('signed.empty')}</p>;
  return (
    <ul class="entries">
      {commitments.map((tie) => (
        <li key={tie.id} class={tie.status === 'ended' ? 'entry-ended' : undefined}>
          <p class="entry-head">
            <b>{tie.title}</b>{' '}
            <span class="entry-when">
              {tie.signed !== null && t('signed.since', { time: formatHalfYearShort(tie.signed) })}
              {tie.expires !== null && ` ${t('signed.until', { time: formatHalfYearShort(tie.expires) })}`}
            </span>
          </p>
          <p>{tie.text}</p>
          <p class="entry-cause">
            <Party tie={tie} powers={powers} />
            {tie.value > 0 && ` · ${formatQuantity(tie.value, 'eur-millions')}`}
            {tie.bound && ` · ${t('signed.bound')}`}
            {tie.status === 'ended' && ` · ${t('signed.ended')}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
