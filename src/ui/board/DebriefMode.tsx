import { useEffect } from 'preact/hooks';
import { useShortcuts } from '../navigation/use-shortcuts';
import { useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { PhaseMaterial } from './PhaseMaterial';
import { listQuestions, PHASES } from './phases';
import { saveFile } from '../share/save-file';
import { Timer } from './Timer';
import type { OpenBoard } from './use-board';
import { writeHandout } from './write-handout';

/** The debrief for a projector: one phase on the wall, all six on paper. */
export function DebriefMode({ phase, ...open }: OpenBoard & { readonly phase: number }) {
  const session = useSession();
  const { view } = open;
  const at = Number.isInteger(phase) ? Math.min(PHASES.length, Math.max(1, phase)) : 1;
  const show = (n: number) => {
    if (n >= 1 && n <= PHASES.length) session.show('board', `debrief/${n}`);
  };
  useShortcuts({ arrowright: () => show(at + 1), arrowleft: () => show(at - 1) });
  useEffect(() => {
    document.documentElement.dataset['projector'] = '';
    return () => {
      delete document.documentElement.dataset['projector'];
    };
  }, []);
  const back = (
    <button type="button" class="plain" onClick={() => session.show('board')}>
      {t('talk.to-board')}
    </button>
  );
  if (view === null)
    return (
      <article class="page talk">
        <Heading moment="talk" title={t('talk.title')} />
        <p>{t('talk.empty')}</p>
        <div class="actions">{back}</div>
      </article>
    );
  return (
    <article class="page talk">
      <Heading moment={`talk ${at}`} title={t(`talk.${PHASES[at - 1]?.id ?? 'feel'}.title`)}>
        <span class="talk-count caps">
          {t('talk.title')}, {t('talk.phase-n', { n: at, all: PHASES.length })}
        </span>{' '}
        <span class="talk-name">{t(`talk.${PHASES[at - 1]?.id ?? 'feel'}.title`)}</span>
        <span class="talk-handout">{t('talk.handout', { n: view.students.length })}</span>
      </Heading>
      {PHASES.map(({ id, minutes }, n) => (
        <section class={n + 1 === at ? 'phase' : 'phase phase-shut'} key={id}>
          <h2 class="phase-title">
            {n + 1}. {t(`talk.${id}.title`)}
          </h2>
          <ul class="talk-asks">
            {listQuestions(id).map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          <div class="talk-columns">
            <section class="talk-material">
              <h2>{t('talk.material')}</h2>
              <PhaseMaterial id={id} open={{ ...open, view }} />
            </section>
            <section class="talk-how">
              <h2>
                {t('talk.mechanic')}: {t(`talk.${id}.mechanic`)}
              </h2>
              <p>{t(`talk.${id}.how`)}</p>
              <p class="fine">{t('talk.minutes', { n: minutes })}</p>
              <Timer minutes={minutes} />
              <details class="talk-notes">
                <summary>{t('talk.notes')}</summary>
                <p>{t(`talk.${id}.notes`)}</p>
              </details>
            </section>
          </div>
        </section>
      ))}
      <nav class="talk-phases" aria-label={t('talk.phases')}>
        <ol>
          {PHASES.map(({ id }, n) => (
            <li key={id}>
              <button type="button" class="link" aria-current={n + 1 === at ? 'step' : undefined} onClick={() => show(n + 1)}>
                {n + 1}. {t(`talk.${id}.title`)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div class="actions">
        {back}
        <button type="button" class="plain" onClick={() => saveFile('debrief.txt', 'text/plain', writeHandout(view))}>
          {t('talk.save')}
        </button>
        <button type="button" class="plain" onClick={() => window.print()}>
          {t('talk.print')}
        </button>
        {at > 1 && (
          <button type="button" class="plain" onClick={() => show(at - 1)}>
            {t('talk.before')}
          </button>
        )}
        {at < PHASES.length && (
          <button type="button" class="solid" onClick={() => show(at + 1)}>
            {t('talk.next')}
          </button>
        )}
      </div>
    </article>
  );
}
