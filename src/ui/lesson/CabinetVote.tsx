import '../text/later-words';
import '../styles/lesson.css';
import { useState } from 'preact/hooks';
import type { DossierView } from '../../store/index';
import { useSession } from '../session-context';
import { announce } from '../shell/announcer';
import { t } from '../text/translate';
import { MinuteClock } from './MinuteClock';
import { useReady } from './use-ready';

const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** Cards up: one row per ministry, the count, what is decided, and the signature. */
export function CabinetVote({ dossier }: { dossier: DossierView }) {
  const session = useSession();
  useReady();
  const table = session.lessons.table();
  const [cards, setCards] = useState<readonly (number | null)[]>([]);
  const [picked, setPicked] = useState<number | null>(null);
  if (table === null) return null;
  const shown = table.ministries.map((_, place) => cards[place] ?? null);
  const { counts, winner } = session.lessons.count(shown, dossier.options.length);
  const isUp = shown.some((card) => card !== null);
  const open = (option: number | null) => option !== null && dossier.options[option]?.locked === null;
  const decided = picked ?? (open(winner) ? winner : null);
  const letterOf = (option: number) => LETTERS[option] ?? '';
  const sign = () => {
    const option = decided === null ? undefined : dossier.options[decided];
    if (decided === null || option === undefined) announce(t('cabinet-mode.choose'));
    else session.lessons.decideInCabinet(option.move, shown, decided);
  };
  return (
    <section class="cabinet-vote sheet" aria-labelledby="cabinet-vote">
      <h2 id="cabinet-vote">{t('cabinet-mode.table')}</h2>
      <MinuteClock />
      <ol class="ballot">
        {dossier.options.map(({ label, locked }, option) => (
          <li>
            <b>{letterOf(option)}</b> {label} {locked !== null && <small>{locked}</small>}
          </li>
        ))}
      </ol>
      <table class="accounts">
        <caption class="for-ears">{t('cabinet-mode.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cabinet-mode.ministry')}</th>
            {dossier.options.map((_, option) => (
              <th scope="col">
                {letterOf(option)} <span class="figures">{counts[option]}</span>
              </th>
            ))}
            <th scope="col">{t('cabinet-mode.no-card')}</th>
          </tr>
        </thead>
        <tbody>
          {table.ministries.map(({ index, title, isChair }, place) => (
            <tr key={index}>
              <th scope="row">
                {title} {isChair && <small>{t('cabinet-mode.chairs')}</small>}
              </th>
              {[...dossier.options.map((_, option) => option), null].map((option) => (
                <td>
                  <input
                    type="radio"
                    name={`card-${dossier.id}-${index}`}
                    aria-label={`${t('cabinet-mode.card-of', { ministry: title })}: ${option === null ? t('cabinet-mode.no-card') : letterOf(option)}`}
                    disabled={option !== null && !open(option)}
                    checked={shown[place] === option}
                    onChange={() => setCards(shown.map((card, n) => (n === place ? option : card)))}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status">
        {!isUp
          ? t('cabinet-mode.no-cards')
          : winner === null
            ? t('cabinet-mode.tie')
            : t('cabinet-mode.majority', { letter: letterOf(winner) })}
      </p>
      <div class="span-fields">
        <label class="field">
          <span>{t('cabinet-mode.decision')}</span>
          <select
            value={decided === null ? '' : String(decided)}
            onChange={(event) => setPicked(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
          >
            <option value="">–</option>
            {dossier.options.map(({ label }, option) => (
              <option value={option} disabled={!open(option)}>
                {letterOf(option)}: {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="actions">
        <button type="button" class="solid" onClick={sign}>
          {decided === null ? t('cabinet-mode.choose') : t('cabinet-mode.decide', { letter: letterOf(decided) })}
        </button>
      </div>
    </section>
  );
}
