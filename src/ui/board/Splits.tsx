import type { Board, BoardView, SplitView, StudentView } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { t } from '../text/translate';
import { Figure } from './Figure';
import { useOpenRun } from './StudentSheet';

const SHOWN = 8;

interface SplitsProps {
  readonly board: Board;
  readonly view: BoardView;
}

/** Where the class split: the papers whose answers were spread widest, each with who took what. */
export function Splits({ board, view }: SplitsProps) {
  const divided = view.splits.filter(({ entropy }) => entropy > 0);
  const [first] = divided;
  return (
    <Figure title={titleSplit(first)} summary={t('board.split-summary')} table={<SplitTable splits={view.splits} />}>
      <ol class="splits">
        {divided.slice(0, SHOWN).map((split) => (
          <li key={split.dossier}>
            <SplitBar split={split} />
            <Takers board={board} split={split} students={view.students} />
          </li>
        ))}
      </ol>
    </Figure>
  );
}

/** The finding on the most divisive paper. */
export function titleSplit(split: SplitView | undefined): string {
  const most = split?.choices.reduce((top, choice) => (choice.students.length > top.students.length ? choice : top));
  if (split === undefined || most === undefined) return t('board.split-none');
  return t('board.split-title', {
    title: split.title,
    n: most.students.length,
    met: split.met,
    label: most.label ?? t('board.split-left'),
  });
}

/** A paper's answers as one bar, a piece an answer. */
export function SplitBar({ split }: { split: SplitView }) {
  let from = 0;
  return (
    <div class="split">
      <p class="split-head">
        <span class="figures">{formatHalfYearShort(split.turn)}</span> <b>{split.title}</b>
      </p>
      <svg class="split-bar" viewBox="0 0 400 22" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {split.choices.map(({ students, option }, n) => {
          const width = (400 * students.length) / Math.max(1, split.met);
          const at = from;
          from += width;
          return <rect key={option} class={`piece piece-${n % 5}`} x={at + 0.75} y={1} width={Math.max(0, width - 1.5)} height={20} />;
        })}
      </svg>
      <ul class="split-key">
        {split.choices.map(({ label, students, option, isHistory }, n) => (
          <li key={option}>
            <svg class="piece-mark" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
              <rect class={`piece piece-${n % 5}`} x="1" y="1" width="12" height="12" />
            </svg>
            <span class="figures">{t('board.split-of', { n: students.length, met: split.met })}</span> {label ?? t('board.split-left')}
            {isHistory && <i> ({t('board.happened')})</i>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who took which answer; a name opens that run before the signature. */
function Takers({ board, split, students }: { board: Board; split: SplitView; students: readonly StudentView[] }) {
  const openAt = useOpenRun(board);
  return (
    <details class="takers">
      <summary>
        {t('board.split-who')} <span class="for-ears">{split.title}</span>
      </summary>
      <dl>
        {split.choices.map(({ label, option, students: ids }) => (
          <div key={option}>
            <dt>{label ?? t('board.split-left')}</dt>
            <dd>
              {ids.length === 0 && '–'}
              {ids.map((id) => {
                const name = students.find((student) => student.id === id)?.name ?? '';
                return (
                  <button
                    type="button"
                    class="link"
                    key={id}
                    aria-label={t('board.split-open', { name, title: split.title })}
                    onClick={() => openAt(id, { dossier: split.dossier })}
                  >
                    {name}
                  </button>
                );
              })}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function SplitTable({ splits }: { splits: readonly SplitView[] }) {
  return (
    <table class="accounts">
      <caption class="for-ears">{t('board.split-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('board.split-paper')}</th>
          <th scope="col">{t('board.split-answers')}</th>
          <th scope="col" class="num">
            {t('board.split-spread')}
          </th>
        </tr>
      </thead>
      <tbody>
        {splits.map(({ dossier, title, choices, met, divisiveness }) => (
          <tr key={dossier}>
            <th scope="row">{title}</th>
            <td>
              {choices
                .filter(({ students }) => students.length > 0)
                .map(({ label, students }) => `${label ?? t('board.split-left')}: ${t('board.split-of', { n: students.length, met })}`)
                .join('; ')}
            </td>
            <td class="num">{Math.round(divisiveness / 10)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
