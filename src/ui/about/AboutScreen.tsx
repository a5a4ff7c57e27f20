import '../text/later-words';
import '../styles/glossary.css';
import '../styles/model-card.css';
import { SourceList } from '../desk/SourceNotes';
import { Crest } from '../ornaments/Crest';
import { Frieze } from '../ornaments/Frieze';
import { useSelected, useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { GlossaryList } from '../glossary/GlossaryList';
import { AccessibilityStatement } from './AccessibilityStatement';
import { Licences } from './Licences';
import { ModelCard } from './ModelCard';

const SECTIONS = ['what', 'hedging', 'model', 'kosovo', 'places', 'privacy', 'security', 'accessibility', 'credits'] as const;

/** What the game is, what it rests on, how it names disputed places, what it keeps about you (nothing), and who made what. */
export function AboutScreen() {
  const session = useSession();
  const sources = session.sources();
  const isCardOpen = useSelected(({ screen, focus }) => screen === 'about' && focus === 'model');
  const isStatementOpen = useSelected(({ screen, focus }) => screen === 'about' && focus === 'accessibility');
  if (isStatementOpen) return <AccessibilityStatement />;
  return (
    <div class="page about">
      <Crest />
      <Heading moment="about" title={t('about.title')} />
      <Frieze />
      <div class="about-text">
        {SECTIONS.map((section) => (
          <section key={section} id={`about-${section}`}>
            <h2>{t(`about.${section}.title`)}</h2>
            {t(`about.${section}.text`)
              .split('\n\n')
              .map((paragraph) => (
                <p>{paragraph}</p>
              ))}
            {section === 'accessibility' && (
              <button type="button" class="link" onClick={() => session.show('about', 'accessibility')}>
                {t('statement.open')}
              </button>
            )}
          </section>
        ))}
      </div>
      <section id="about-card">
        <h2>{t('card.title')}</h2>
        {isCardOpen ? (
          <ModelCard />
        ) : (
          <>
            <p class="lead">{t('card.about')}</p>
            <button type="button" class="plain" onClick={() => session.show('about', 'model')}>
              {t('card.open')}
            </button>
          </>
        )}
      </section>
      <section id="about-glossary">
        <h2>{t('glossary.title')}</h2>
        <p class="lead">{t('glossary.lead')}</p>
        <GlossaryList />
      </section>
      <Licences />
      <section>
        <h2>{t('about.sources.title', { n: sources.length })}</h2>
        <p class="lead">{t('about.sources.text')}</p>
        <SourceList sources={sources} />
      </section>
    </div>
  );
}
