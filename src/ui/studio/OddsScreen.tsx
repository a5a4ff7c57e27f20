import { useState } from 'preact/hooks';
import type { OddsView, Studio } from '../../store/index';
import { formatHalfYear, formatHalfYearShort } from '../format/half-year';
import { formatQuantity } from '../format/quantity';
import { selectOdds } from '../lesson/limits';
import { useSelected, useSession } from '../session-context';
import { t } from '../text/translate';
import { FillerSelect } from './FillerSelect';
import { namePoint } from './ForkForm';
import { Impact } from './Impact';
import { ShareBar } from './ShareBar';
import { StudioFrame } from './StudioFrame';
import { useStudioState } from './use-studio';
import { WorkStatus } from './WorkStatus';

/** The odds of each option at a decision, and what mattered in a finished run. */
export function OddsScreen() {
  return <StudioFrame screen="odds" lead={t('odds.lead')} body={OddsBody} />;
}

function OddsBody({ studio }: { studio: Studio }) {
  const session = useSession();
  const wished = useSelected((state) => state.settings.odds);
  const odds = useSelected(selectOdds);
  const isRun = useStudioState(studio, (state) => state.trunk?.isRun ?? false);
  if (odds === 'kept' && isRun) return <p>{t('lesson.limit-odds')}</p>;
  if (odds === 'off' && isRun) {
    return (
      <div class="odds-off">
        <p>{t('odds.off')}</p>
        <button type="button" class="solid" onClick={() => session.changeSettings({ odds: true })}>
          {t('odds.on')}
        </button>
      </div>
    );
  }
  return (
    <>
      <Ask studio={studio} />
      <Impact studio={studio} />
      {wished && (
        <p class="fine">
          <button type="button" class="link" onClick={() => session.changeSettings({ odds: false })}>
            {t('odds.switch-off')}
          </button>
        </p>
      )}
    </>
  );
}

function Ask({ studio }: { studio: Studio }) {
  const odds = useStudioState(studio, (state) => state.odds);
  // A paper's own link names the paper.
  const focus = useSelected((state) => state.focus);
  const [decision, setDecision] = useState<string | null>(null);
  const [filler, setFiller] = useState('history');
  const waiting = studio.waiting();
  const points = studio.points('trunk').filter(({ kind }) => kind === 'paper');
  const named = waiting.find(({ id }) => id === focus) ?? waiting[0];
  const chosen = decision ?? (named === undefined ? String(points[0]?.at ?? '') : `now ${named.id}`);
  if (waiting.length === 0 && points.length === 0) return <p class="empty">{t('odds.nothing')}</p>;
  return (
    <>
      <form
        class="studio-form"
        onSubmit={(event) => {
          event.preventDefault();
          studio.askOdds(chosen.startsWith('now ') ? chosen.slice(4) : Number(chosen), filler);
        }}
      >
        <label class="field">
          <span>{t('odds.decision')}</span>
          <select name="decision" value={chosen} onChange={(event) => setDecision(event.currentTarget.value)}>
            {waiting.map(({ id, title }) => (
              <option key={id} value={`now ${id}`}>
                {t('odds.now', { title })}
              </option>
            ))}
            {points.map((point) => (
              <option key={point.at} value={String(point.at)}>
                {formatHalfYearShort(point.turn)} · {namePoint(point)}
              </option>
            ))}
          </select>
        </label>
        <FillerSelect label={t('odds.policy')} fillers={studio.fillers()} chosen={filler} onChoose={setFiller} />
        <button type="submit" class="solid">
          {t('odds.go')}
        </button>
      </form>
      <WorkStatus work={odds} onCancel={() => studio.cancel('odds')} />
      {odds.options.length > 0 && <Answer odds={odds} />}
    </>
  );
}

function Answer({ odds }: { odds: OddsView }) {
  return (
    <section class="odds-answer" aria-labelledby="odds-of">
      <h2 id="odds-of">{odds.turn === null ? odds.title : t('odds.of', { title: odds.title, time: formatHalfYear(odds.turn) })}</h2>
      <div class="odds-options">
        {odds.options.map((option) => (
          <article key={option.label} class="odds-option">
            <h3>{option.label}</h3>
            <p class="fine">
              {option.isOwn && <b>{t('odds.option-own')} · </b>}
              {t('odds.count', { n: option.count })}
            </p>
            <table class="accounts">
              <caption>{t('odds.endings')}</caption>
              <tbody>
                {option.endings.map(({ title, share }) => (
                  <tr key={title}>
                    <th scope="row">{title}</th>
                    <td>
                      <ShareBar share={share} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {option.aims.length > 0 && (
              <table class="accounts">
                <caption>{t('odds.aims')}</caption>
                <tbody>
                  {option.aims.map(({ title, reached, partly }) => (
                    <tr key={title}>
                      <th scope="row">{title}</th>
                      <td>
                        <ul>
                          <li>
                            <small>{t('odds.reached')}</small> <ShareBar share={reached} />
                          </li>
                          <li>
                            <small>{t('odds.partly')}</small> <ShareBar share={partly} />
                          </li>
                        </ul>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            <table class="accounts">
              <caption>{t('odds.meters')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('studio.column')}</th>
                  <th scope="col">{t('odds.mean-head')}</th>
                  <th scope="col">{t('odds.spread')}</th>
                </tr>
              </thead>
              <tbody>
                {option.meters.map(({ name, unit, mean, low, high }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>
                      {t('odds.mean', {
                        mean: formatQuantity(mean.mean, unit),
                        low: formatQuantity(mean.low, unit),
                        high: formatQuantity(mean.high, unit),
                      })}
                    </td>
                    <td>{t('odds.range', { low: formatQuantity(low, unit), high: formatQuantity(high, unit) })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </article>
        ))}
      </div>
    </section>
  );
}
