import { useState } from 'preact/hooks';
import type { Board, BoardView, ClassCodingView } from '../../store/index';
import { CodingForm } from '../debrief/CodingEditor';
import { announce } from '../shell/announcer';
import { t } from '../text/translate';
import { formatTenths } from '../format/quantity';
import { nameLabel } from './ClassTable';

/** One decision of the class, coded otherwise, and what becomes of the class's profile. */
export function ClassCodebook({ board, view }: { board: Board; view: BoardView }) {
  const [key, setKey] = useState<string | null>(null);
  const coding = view.codings.find((entry) => entry.key === key) ?? view.codings[0];
  if (coding === undefined) return null;
  return (
    <section class="class-codebook">
      <h3>{t('talk.codebook')}</h3>
      <label class="field">
        <span>{t('talk.codebook-choose')}</span>
        <select onChange={(event) => setKey(event.currentTarget.value)}>
          {view.codings.map((entry) => (
            <option key={entry.key} value={entry.key} selected={entry.key === coding.key}>
              {nameCoding(entry)}
            </option>
          ))}
        </select>
      </label>
      <CodingForm
        key={coding.key}
        coding={coding}
        powers={view.powers}
        takesFocus={false}
        onRecode={(tags) => {
          board.recode(coding.key, tags);
          const { recoded } = board.view() ?? view;
          announce(t('talk.codebook-status', { broad: showMean(recoded.broad), narrow: showMean(recoded.narrow) }));
        }}
      />
      <table class="accounts">
        <caption class="for-ears">{t('talk.codebook-caption')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" class="num">
              {t('board.broad')}
            </th>
            <th scope="col" class="num">
              {t('board.narrow')}
            </th>
            <th scope="col">{t('board.label')}</th>
          </tr>
        </thead>
        <tbody>
          {(['shipped', 'recoded'] as const).map((side) => (
            <tr key={side} class={`codebook-${side}`}>
              <th scope="row">{t(side === 'shipped' ? 'talk.codebook-before' : 'talk.codebook-now')}</th>
              <td class="num">{showMean(view[side].broad)}</td>
              <td class="num">{showMean(view[side].narrow)}</td>
              <td>{view[side].labels.map(({ label, n }) => `${nameLabel(label)} ${n}`).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {view.moved !== null && (
        <p class="codebook-moved">
          {t('talk.codebook-moved', {
            n: view.moved.n,
            total: view.students.length,
            name: view.moved.name,
            broad: view.moved.broad.map(formatTenths).join(' → '),
            narrow: view.moved.narrow.map(formatTenths).join(' → '),
          })}
        </p>
      )}
      {view.edited > 0 && (
        <p class="codebook-state">
          {t('codebook.edited', { n: view.edited })}{' '}
          <button type="button" class="link" onClick={() => board.resetCodebook()}>
            {t('codebook.reset')}
          </button>
        </p>
      )}
    </section>
  );
}

/** A mean in permille as hundredths with one place. */
function showMean(value: number | null): string {
  return value === null ? '–' : formatTenths(value);
}

function nameCoding({ title, label, taken }: ClassCodingView): string {
  return label === null ? t('talk.codebook-initiative', { title, n: taken }) : t('talk.codebook-option', { title, label, n: taken });
}
