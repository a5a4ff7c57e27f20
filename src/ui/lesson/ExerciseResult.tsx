import { useEffect, useState } from 'preact/hooks';
import type { ExerciseView, MadeExercise } from '../../store/index';
import { formatHalfYearShort, formatHalfYearTitle } from '../format/half-year';
import { useSession, useSlots } from '../session-context';
import { announce } from '../shell/announcer';
import { t } from '../text/translate';
import { CopyField } from './CopyField';
import { linkOf } from './exercise-link';
import { QrCode } from './QrCode';

/** The link and what can be done with it; or what is missing. */
export function ExerciseResult({ made }: { made: MadeExercise }) {
  return (
    <section class="exercise-result sheet" aria-labelledby="exercise-result">
      <h2 id="exercise-result">{t('exercise.result')}</h2>
      {made.code === null ? (
        <>
          <p>{t('exercise.unmade')}</p>
          <ul>
            {made.faults.map((fault) => (
              <li>{t(`exercise.fault-${fault}`)}</li>
            ))}
          </ul>
        </>
      ) : (
        <Made code={made.code} />
      )}
    </section>
  );
}

function Made({ code }: { code: string }) {
  const session = useSession();
  const { lessons } = useSlots();
  const [view, setView] = useState<ExerciseView | null>(null);
  const link = linkOf(code);
  const makePackage = lessons?.makePackage;
  useEffect(() => {
    let isWanted = true;
    session.lessons.open(code).then(
      (answer) => isWanted && setView(answer.ok ? answer.view : null),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [code, session]);
  return (
    <>
      {view !== null && <SheetFacts view={view} />}
      <CopyField
        label={t('exercise.link')}
        about={t('exercise.link-about', { n: link.length })}
        value={link}
        action={t('exercise.copy')}
        copied={t('exercise.copied')}
        byHand={t('exercise.copy-by-hand')}
      />
      <QrCode text={link} label={t('exercise.qr')} />
      <p class="print-only exercise-url">{link}</p>
      <p class="print-only">{t('exercise.sheet-steps')}</p>
      <p class="print-only">{t('exercise.sheet-privacy')}</p>
      <div class="actions">
        <button type="button" class="plain" onClick={() => window.print()}>
          {t('exercise.print')}
        </button>
        {makePackage !== undefined && (
          <button type="button" class="plain" onClick={() => void makePackage(code).catch(() => announce(t('exercise.package-failed')))}>
            {t('exercise.package')}
          </button>
        )}
        <button type="button" class="plain" onClick={() => session.show('cabinet', code)}>
          {t('exercise.cabinet')}
        </button>
        <button type="button" class="plain" onClick={() => session.show('lesson', code)}>
          {t('exercise.try')}
        </button>
      </div>
    </>
  );
}

/** The settings in words, as the printed sheet heads them. */
function SheetFacts({ view }: { view: ExerciseView }) {
  return (
    <>
      <h3>
        {view.title} · {t('exercise.mark', { mark: view.mark })}
      </h3>
      <ul class="lesson-facts">
        <li>
          {t('exercise.sheet-settings', {
            from: formatHalfYearShort(view.from),
            to: formatHalfYearShort(view.to),
            minutes: view.minutes,
            seed: view.exercise.seed,
          })}
        </li>
        <li>{t('lesson.checkpoints', { n: view.checkpoints.length })}</li>
        {view.injects.map(({ turn, title }) => (
          <li class="screen-only">
            {formatHalfYearTitle(turn)}: {title}
          </li>
        ))}
        {view.aims.length > 0 && <li>{t('lesson.aims', { aims: view.aims.join(', ') })}</li>}
        <li>{t(`lesson.history-${view.exercise.history}`)}</li>
      </ul>
    </>
  );
}
