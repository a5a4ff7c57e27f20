import '../text/later-words';
import '../styles/lesson.css';
import { useEffect, useState } from 'preact/hooks';
import type { ExerciseView, MinistryCardView } from '../../store/index';
import { Frieze } from '../ornaments/Frieze';
import { useSelected, useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { Refused, useExercise } from './LessonScreen';

const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** One screen for a class: who sits at the table, cards to print, and the opening of the session. */
export function CabinetScreen() {
  const code = useSelected((state) => state.focus) ?? '';
  const answer = useExercise(code);
  return (
    <div class="page lesson cabinet-mode">
      {answer === 'loading' ? (
        <p class="loading">{t('app.loading')}</p>
      ) : answer === 'unreachable' || answer === null ? (
        <Refused text={t(answer === null ? 'lesson.no-code' : 'lesson.unreachable')} />
      ) : answer.ok ? (
        <Setup key={code} view={answer.view} />
      ) : (
        <Refused text={t(`lesson.bad-${answer.fault}`, { found: answer.found })} />
      )}
    </div>
  );
}

function Setup({ view }: { view: ExerciseView }) {
  const session = useSession();
  const loading = useSelected((state) => state.loading);
  const [seats, setSeats] = useState<readonly number[]>(() => view.ministries.map(({ index }) => index));
  const [chair, setChair] = useState(seats[0] ?? 0);
  const [name, setName] = useState(view.suggestion);
  const cards = useCards(view.code, seats);
  const seated = view.ministries.filter(({ index }) => seats.includes(index));
  const isFew = seated.length < 2;
  const chairing = seats.includes(chair) ? chair : (seats[0] ?? 0);
  return (
    <>
      <div class="cabinet-setup">
        <p class="dateline caps">{t('lesson.dateline', { mark: view.mark })}</p>
        <Heading moment={`cabinet ${view.code}`} title={t('cabinet-mode.title')} />
        <Frieze />
        <p class="lead">{t('cabinet-mode.lead')}</p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!isFew)
              void session.lessons.begin({ code: view.code, pseudonym: name, cabinet: { ministries: [...seats], chair: chairing } });
          }}
        >
          <fieldset class="choice">
            <legend>{t('cabinet-mode.ministries')}</legend>
            {view.ministries.map(({ index, title, about }) => (
              <label class="check" key={index}>
                <input
                  type="checkbox"
                  checked={seats.includes(index)}
                  onChange={(event) => {
                    const next = event.currentTarget.checked ? [...seats, index] : seats.filter((seat) => seat !== index);
                    setSeats([...next].sort((a, b) => a - b));
                  }}
                />
                <span>
                  {title}
                  <small>{about}</small>
                </span>
              </label>
            ))}
          </fieldset>
          {isFew && <p role="alert">{t('cabinet-mode.few')}</p>}
          <div class="span-fields">
            <label class="field">
              <span>{t('cabinet-mode.chair')}</span>
              <select value={String(chairing)} onChange={(event) => setChair(Number(event.currentTarget.value))}>
                {seated.map(({ index, title }) => (
                  <option value={index}>{title}</option>
                ))}
              </select>
            </label>
            <label class="field">
              <span>{t('cabinet-mode.name')}</span>
              <input type="text" value={name} maxLength={30} autocomplete="off" onInput={(event) => setName(event.currentTarget.value)} />
            </label>
          </div>
          <p class="fine">{t('cabinet-mode.print-about')}</p>
          <div class="actions">
            <button type="button" class="plain" disabled={isFew} onClick={() => window.print()}>
              {t('cabinet-mode.print')}
            </button>
            <button type="submit" class="solid" disabled={isFew || loading}>
              {t('cabinet-mode.begin')}
            </button>
          </div>
        </form>
      </div>
      <div class="print-only">
        {cards.map((card) => (
          <PrintedCard key={card.index} card={card} mark={view.mark} />
        ))}
      </div>
    </>
  );
}

function useCards(code: string, seats: readonly number[]): readonly MinistryCardView[] {
  const session = useSession();
  const [cards, setCards] = useState<readonly MinistryCardView[]>([]);
  useEffect(() => {
    let isWanted = true;
    session.lessons.cards(code, seats).then(
      (found) => isWanted && setCards(found),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [code, seats, session]);
  return cards;
}

/** A page of its own: office, private aim, four letters to hold up. */
function PrintedCard({ card, mark }: { card: MinistryCardView; mark: string }) {
  return (
    <article class="ministry-card">
      <p class="caps">
        {t('cabinet-mode.card-title')} · {t('exercise.mark', { mark })}
      </p>
      <h2>{card.title}</h2>
      <p>{card.about}</p>
      <h3>{t('cabinet-mode.card-aim')}</h3>
      <p>
        <b>{card.aim.title}.</b> {card.aim.about}
      </p>
      <p>{t('cabinet-mode.card-rules')}</p>
      <p class="letters" aria-hidden="true">
        {LETTERS.map((letter) => (
          <span>{letter}</span>
        ))}
      </p>
    </article>
  );
}
