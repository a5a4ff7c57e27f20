import type { VerdictView } from '../../store/index';
import { HowComputed } from './HowComputed';
import { t } from '../text/translate';

/** What the voices say at the end, each under its own letterhead. */
export function Verdicts({ verdicts }: { verdicts: readonly VerdictView[] }) {
  return (
    <>
      <p class="lead">{t('verdicts.lead')}</p>
      <ul class="verdicts">
        {verdicts.map((verdict) => (
          <li key={verdict.id}>
            <h3>{verdict.title}</h3>
            <p class="verdict-about">{verdict.about}</p>
            <blockquote>
              <p class="verdict-opening">{verdict.opening}</p>
              {verdict.cites.map((cite) => (
                <p>{cite}</p>
              ))}
              <p class="verdict-closing">{verdict.closing}</p>
            </blockquote>
          </li>
        ))}
      </ul>
      <HowComputed paragraphs={[t('how.verdicts')]} />
    </>
  );
}
