import '../text/later-words';
import '../styles/lesson.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckpointDraft, CheckpointView } from '../../store/index';
import { formatHalfYear, formatHalfYearShort } from '../format/half-year';
import { Frieze } from '../ornaments/Frieze';
import { PowerShape } from '../ornaments/PowerShape';
import { useSelected, useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t, type TextKey } from '../text/translate';
import { PredictionTable } from './PredictionTable';
import { useReady } from './use-ready';

const STEPS = [2, 1, 0, -1, -2] as const;
const PERCENTS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] as const;
const KEEP_AFTER_MS = 400;

/** A pause, not a pop-up: the risk insured, where to stand, two predictions, one thought. Every answer may be left open. */
export function CheckpointScreen() {
  const session = useSession();
  useReady();
  // The whole run: a checkpoint is drawn again when later texts come.
  const pause = useSelected((state) => state.run)?.lesson?.pause ?? null;
  const view = session.lessons.checkpoint();
  if (pause !== null && view === null) return <p class="page loading">{t('app.loading')}</p>;
  if (view === null) {
    return (
      <div class="page lesson">
        <Heading moment="no checkpoint" title={t('checkpoint.title')} />
        <p class="lead">{t('checkpoint.none')}</p>
        <button type="button" class="solid" onClick={() => session.show('desk')}>
          {t('checkpoint.to-desk')}
        </button>
      </div>
    );
  }
  return <Checkpoint key={view.turn.turn} view={view} />;
}

function Checkpoint({ view }: { view: CheckpointView }) {
  const session = useSession();
  const [draft, setDraft] = useState<CheckpointDraft>(
    view.draft ?? { risk: null, stance: view.powers.map(() => null), predictions: [null, null], reflection: '' },
  );
  const change = (part: Partial<CheckpointDraft>) => setDraft((now) => ({ ...now, ...part }));
  useKept(draft, (kept) => session.lessons.sketch(kept));
  const until = view.until === null ? null : formatHalfYear(view.until);
  return (
    <form
      class="page lesson checkpoint"
      onSubmit={(event) => {
        event.preventDefault();
        session.lessons.answer(draft);
        session.show('desk');
      }}
    >
      <p class="dateline caps">
        {t('checkpoint.dateline', { n: view.number, count: view.count })} · {formatHalfYearShort(view.now)}
      </p>
      <Heading moment={`checkpoint ${view.turn.turn}`} title={t('checkpoint.title')} />
      <Frieze />
      <p class="lead">{t('checkpoint.lead')}</p>
      {view.earlier.length > 0 && (
        <section>
          <h2>{t('checkpoint.earlier')}</h2>
          <PredictionTable predictions={view.earlier} />
        </section>
      )}
      {view.risks.length > 0 && <Risks view={view} chosen={draft.risk} onChoose={(risk) => change({ risk })} />}
      <fieldset class="choice">
        <legend>{until === null ? t('checkpoint.stance-end') : t('checkpoint.stance', { until })}</legend>
        <p class="fine">{t('checkpoint.stance-about')}</p>
        <div class="stances">
          {view.powers.map((power, place) => (
            <label class="field" key={power.id}>
              <span>
                <PowerShape shape={power.shape} /> {power.name}
              </span>
              <select
                value={String(draft.stance[place] ?? '')}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  change({ stance: draft.stance.map((step, n) => (n === place ? (value === '' ? null : Number(value)) : step)) });
                }}
              >
                <option value="">{t('checkpoint.step-open')}</option>
                {STEPS.map((step) => (
                  <option value={step}>{nameStep(step)}</option>
                ))}
              </select>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="choice">
        <legend>{until === null ? t('checkpoint.predict-end') : t('checkpoint.predict', { until })}</legend>
        <p class="fine">{t('checkpoint.predict-about')}</p>
        {view.questions.map(({ kind, power }, place) => (
          <label class="field">
            <span>{t(`checkpoint.${kind}`, { power: power.name })}</span>
            <select
              value={String(draft.predictions[place] ?? '')}
              onChange={(event) => {
                const { value } = event.currentTarget;
                const percent = value === '' ? null : Number(value);
                const [first, second] = draft.predictions;
                change({ predictions: place === 0 ? [percent, second] : [first, percent] });
              }}
            >
              <option value="">{t('checkpoint.step-open')}</option>
              {PERCENTS.map((percent) => (
                <option value={percent}>{describePercent(percent)}</option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
      <fieldset class="choice">
        <legend>{t('checkpoint.reflect')}</legend>
        <label class="field">
          <span>{t(`checkpoint.reflect-${((view.number - 1) % 3) + 1}` as TextKey)}</span>
          <textarea
            rows={3}
            maxLength={view.reflectionMax}
            value={draft.reflection}
            onInput={(event) => change({ reflection: event.currentTarget.value })}
          />
          <small>{t('checkpoint.reflect-about', { max: view.reflectionMax })}</small>
        </label>
      </fieldset>
      <div class="actions">
        <button type="submit" class="solid">
          {t('checkpoint.go-on')}
        </button>
      </div>
    </form>
  );
}

/** "clearly with it" to "clearly against it". */
function nameStep(step: number): string {
  const name = step < 0 ? `m${-step}` : step;
  return t(`checkpoint.step-${name}` as TextKey);
}

function describePercent(percent: number): string {
  return percent === 0 || percent === 50 || percent === 100
    ? t(`checkpoint.percent-${percent}`)
    : t('checkpoint.percent', { n: percent / 10 });
}

interface RisksProps {
  readonly view: CheckpointView;
  readonly chosen: string | null;
  readonly onChoose: (risk: string | null) => void;
}

function Risks({ view, chosen, onChoose }: RisksProps) {
  return (
    <fieldset class="choice">
      <legend>{t('checkpoint.risk')}</legend>
      <p class="fine">{t('checkpoint.risk-about')}</p>
      <div class="risks">
        {view.risks.map((risk) => (
          <label class="check" key={risk.id}>
            <input type="radio" name="risk" checked={chosen === risk.id} onChange={() => onChoose(risk.id)} />
            <span>
              {risk.title}
              <small>{risk.about}</small>
            </span>
          </label>
        ))}
        <label class="check">
          <input type="radio" name="risk" checked={chosen === null} onChange={() => onChoose(null)} />
          <span>{t('checkpoint.risk-none')}</span>
        </label>
      </div>
    </fieldset>
  );
}

/** Keeps what is begun: shortly after the last change, and when the page is left. */
function useKept(draft: CheckpointDraft, keep: (draft: CheckpointDraft) => void): void {
  const latest = useRef(draft);
  const kept = useRef(draft);
  latest.current = draft;
  useEffect(() => {
    const save = () => {
      if (kept.current === latest.current) return;
      kept.current = latest.current;
      keep(latest.current);
    };
    const timer = setTimeout(save, KEEP_AFTER_MS);
    window.addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', save);
    };
  }, [draft]);
}
