import '../text/later-words';
import '../styles/lesson.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExerciseAnswer, ExerciseView } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { Frieze } from '../ornaments/Frieze';
import { useSelected, useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { codeIn } from './exercise-link';

/** What a link opens: the exercise in a few lines, a name, and the way in. */
export function LessonScreen() {
  const code = useSelected((state) => state.focus) ?? '';
  const answer = useExercise(code);
  return (
    <div class="page lesson">
      {answer === 'loading' ? (
        <p class="loading">{t('app.loading')}</p>
      ) : answer === 'unreachable' ? (
        <Refused text={t('lesson.unreachable')} />
      ) : answer === null ? (
        <Refused text={t('lesson.no-code')} />
      ) : answer.ok ? (
        <Entry key={code} view={answer.view} />
      ) : (
        <Refused text={t(`lesson.bad-${answer.fault}`, { found: answer.found })} />
      )}
    </div>
  );
}

/** The exercise behind `code`; null without a code. Speaks its language at first. */
export function useExercise(code: string): ExerciseAnswer | 'loading' | 'unreachable' | null {
  const session = useSession();
  const language = useSelected((state) => state.language);
  const [answer, setAnswer] = useState<ExerciseAnswer | 'loading' | 'unreachable' | null>('loading');
  const spoken = useRef<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (code === '') setAnswer(null);
    else
      session.lessons.open(code).then(
        (found) => {
          if (!isWanted) return;
          const wish = found.ok ? found.view.exercise.language : null;
          if (wish !== null && spoken.current !== code && session.store.getState().settings.language !== wish)
            session.changeSettings({ language: wish });
          spoken.current = code;
          setAnswer(found);
        },
        () => isWanted && setAnswer('unreachable'),
      );
    return () => {
      isWanted = false;
    };
  }, [code, language, session]);
  return answer;
}

function Entry({ view }: { view: ExerciseView }) {
  const session = useSession();
  const loading = useSelected((state) => state.loading);
  const [name, setName] = useState(view.suggestion);
  const { kept, exercise } = view;
  const begin = () => void session.lessons.begin({ code: view.code, pseudonym: name });
  return (
    <>
      <p class="dateline caps">{t('lesson.dateline', { mark: view.mark })}</p>
      <Heading moment={`lesson ${view.code}`} title={view.title} />
      <Frieze />
      <p class="lead">{view.about}</p>
      <ul class="lesson-facts">
        <li>
          {t(view.from.turn === view.to.turn ? 'lesson.facts-one' : 'lesson.facts', {
            from: formatHalfYearShort(view.from),
            to: formatHalfYearShort(view.to),
            minutes: view.minutes,
          })}
        </li>
        <li>{t('lesson.checkpoints', { n: view.checkpoints.length })}</li>
        <li>{t(`lesson.history-${exercise.history}`)}</li>
        {view.aims.length > 0 && <li>{t('lesson.aims', { aims: view.aims.join(', ') })}</li>}
      </ul>
      <form
        class="lesson-entry"
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <label class="field">
          <span>{t('lesson.name')}</span>
          <input
            type="text"
            value={name}
            maxLength={30}
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <small>{t('lesson.name-about')}</small>
        </label>
        <div class="actions">
          <button type="button" class="plain" onClick={() => setName(session.lessons.suggest())}>
            {t('lesson.another')}
          </button>
          {kept !== null && (
            <button type="button" class="solid" disabled={loading} onClick={() => void session.continueRun(kept.id)}>
              {t('lesson.continue', { name: kept.pseudonym })}
            </button>
          )}
          <button type="submit" class={kept === null ? 'solid' : 'plain'} disabled={loading}>
            {t(kept === null ? 'lesson.begin' : 'lesson.anew')}
          </button>
        </div>
        <p class="fine">{t('lesson.privacy')}</p>
      </form>
      <p class="fine">
        <button type="button" class="link" onClick={() => session.show('cabinet', view.code)}>
          {t('lesson.as-cabinet')}
        </button>
      </p>
    </>
  );
}

/** Why nothing can be begun here, and a field for another link. */
export function Refused({ text }: { text: string }) {
  const session = useSession();
  const [typed, setTyped] = useState('');
  return (
    <>
      <Heading moment={`refused ${text}`} title={t('lesson.bad')} />
      <Frieze />
      <p class="lead">{text}</p>
      <form
        class="lesson-entry"
        onSubmit={(event) => {
          event.preventDefault();
          session.show('lesson', codeIn(typed));
        }}
      >
        <label class="field">
          <span>{t('lesson.paste')}</span>
          <input type="text" value={typed} spellcheck={false} autocomplete="off" onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
        <div class="actions">
          <button type="submit" class="solid">
            {t('lesson.paste-open')}
          </button>
        </div>
      </form>
    </>
  );
}
