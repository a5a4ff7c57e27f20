import type { LetterView } from '../../store/index';
import { t } from '../text/translate';

/** Letters of a chapter: the first lies open, the others in a bundle to be untied one by one. */
export function Letters({ letters }: { letters: readonly LetterView[] }) {
  const [first, ...others] = letters;
  if (first === undefined) return null;
  return (
    <div class="letters">
      <p class="lead">{t('letters.lead')}</p>
      <Letter letter={first} />
      {others.length > 0 && (
        <>
          <h3 class="letters-bundle">{t('letters.bundle', { n: others.length })}</h3>
          <ul class="bundle">
            {others.map((letter) => (
              <li key={letter.id}>
                <details>
                  <summary>{t('letters.open', { from: letter.from })}</summary>
                  <Letter letter={letter} />
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Letter({ letter }: { letter: LetterView }) {
  return (
    <figure class="letter">
      <blockquote>
        <p>{letter.text}</p>
      </blockquote>
      <figcaption>
        <b>{letter.from}</b>
        <small>{letter.about}</small>
      </figcaption>
    </figure>
  );
}
