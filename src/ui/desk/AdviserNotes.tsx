import type { AdviserView, OptionView } from '../../store/index';
import { TrustMarks } from '../ornaments/TrustMarks';
import { t, type TextKey } from '../text/translate';

/** Advisers in the margin: what they say, what for, how they stand, and what the chosen answer would do to that. */
export function AdviserNotes({ advisers, chosen }: { advisers: readonly AdviserView[]; chosen: OptionView | null }) {
  if (advisers.length === 0) return null;
  return (
    <div class="notes">
      {advisers.map((adviser) => (
        <AdviserNote key={adviser.officeId} adviser={adviser} chosen={chosen} />
      ))}
    </div>
  );
}

function AdviserNote({ adviser, chosen }: { adviser: AdviserView; chosen: OptionView | null }) {
  const move = chosen?.trust.find(({ office }) => office === adviser.officeId);
  const [first, second] = adviser.backs;
  return (
    <blockquote class={adviser.outcome === null ? 'note' : `note note-${adviser.outcome}`}>
      <p>{adviser.says}</p>
      <footer>
        <span class="note-office">
          {adviser.office}
          {adviser.vacant ? ` (${t('adviser.vacant')})` : adviser.temper !== null && `, ${adviser.temper.name}`}
        </span>{' '}
        {adviser.trust !== null && <TrustMarks trust={adviser.trust} />}{' '}
        {adviser.outcome !== null && <b class="note-move">{t(`adviser.${adviser.outcome}`)}</b>}
        {move !== undefined && <b class="note-move">{t(wordOfMove(move.amount))}</b>}{' '}
        {first !== undefined && (
          <span class="note-for">
            {second === undefined
              ? t('adviser.for', { label: first.label })
              : t('adviser.for-two', { label: first.label, other: second.label })}
          </span>
        )}
      </footer>
    </blockquote>
  );
}

function wordOfMove(amount: number): TextKey {
  return amount > 0 ? 'adviser.more' : amount < -1 ? 'adviser.much-less' : 'adviser.less';
}
