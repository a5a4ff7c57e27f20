import { Frieze } from '../ornaments/Frieze';
import { useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';

const PARTS = ['conforms', 'ways', 'tested', 'limits', 'report'] as const;

/** What the game promises to whoever plays it with other senses or hands, how that is tested, and where it falls short. */
export function AccessibilityStatement() {
  const session = useSession();
  return (
    <div class="page statement">
      <button type="button" class="link back" onClick={() => session.show('about')}>
        {t('statement.back')}
      </button>
      <Heading moment="statement" title={t('statement.title')} />
      <Frieze />
      {PARTS.map((part) => (
        <section key={part}>
          <h2>{t(`statement.${part}.title`)}</h2>
          <p>{t(`statement.${part}.text`)}</p>
        </section>
      ))}
    </div>
  );
}
