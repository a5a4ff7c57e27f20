import '../text/later-words';
import '../styles/teach.css';
import { Frieze } from '../ornaments/Frieze';
import { useSelected, useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { isTeachPage, TEACH_GROUPS, TEACH_PAGES, type TeachPage } from './teach-pages';
import { TeachBlocks } from './TeachBlocks';

const STEPS = [1, 2, 3, 4] as const;

/** The teacher pack: its contents, or the page that the address names. */
export function TeachScreen() {
  const page = useSelected(({ screen, focus }) => (screen === 'teach' ? focus : null));
  return isTeachPage(page) ? <Page page={page} /> : <Contents />;
}

function Contents() {
  const session = useSession();
  return (
    <div class="page teach">
      <Heading moment="teach" title={t('teach.title')} />
      <Frieze />
      <p class="lead">{t('teach.lead')}</p>
      <h2>{t('teach.steps')}</h2>
      <ol class="teach-steps">
        {STEPS.map((step) => (
          <li key={step}>{t(`teach.step-${step}`)}</li>
        ))}
      </ol>
      <p class="actions">
        <button type="button" class="solid" onClick={() => session.show('exercise')}>
          {t('teach.exercise')}
        </button>
      </p>
      <div class="teach-contents">
        {TEACH_GROUPS.map(({ id, pages }) => (
          <section key={id}>
            <h2>{t(`teach.group-${id}`)}</h2>
            <ul>
              {pages.map((page) => (
                <li key={page}>
                  <a href={`#teach/${page}`}>{t(`teach.${page}`)}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Licence />
    </div>
  );
}

function Page({ page }: { page: TeachPage }) {
  const language = useSelected((state) => state.language);
  const { lead, blocks } = TEACH_PAGES[page];
  const title = t(`teach.${page}`);
  return (
    <article class={`page teach teach-${page}`}>
      <p class="teach-bar">
        <a href="#teach">{t('teach.back')}</a>
        <button type="button" class="plain" onClick={() => window.print()}>
          {t('teach.print')}
        </button>
      </p>
      <Heading moment={`teach ${page}`} title={title} />
      <Frieze />
      {language !== 'en' && <p class="fine">{t('teach.english')}</p>}
      <div lang="en">
        <p class="lead">{lead}</p>
        <TeachBlocks blocks={blocks} />
      </div>
      <Licence />
    </article>
  );
}

function Licence() {
  return <p class="fine teach-licence">{t('teach.licence')}</p>;
}
