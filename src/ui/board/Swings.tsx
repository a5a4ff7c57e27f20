import type { BoardView, SwingView } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { formatQuantity } from '../format/quantity';
import { t } from '../text/translate';
import { Figure } from './Figure';

/** What most hung on: the papers whose other answers would have changed most. */
export function Swings({ view: { swings, examined, finished } }: { view: BoardView }) {
  if (swings === null) return <p class="empty">{t('board.swings-working')}</p>;
  const [first] = swings;
  if (first === undefined || finished === 0) return <p class="empty">{t('board.swings-none')}</p>;
  const most = Math.max(1, first.weight);
  return (
    <Figure
      title={t('board.swings-title', { title: first.title })}
      summary={summariseSwing(first, examined)}
      table={<SwingTable swings={swings} />}
    >
      <ol class="bars swing-bars">
        {swings.map(({ dossier, title, weight, finding }) => (
          <li key={dossier}>
            <span>
              <span class="figures">{formatHalfYearShort(finding.turn)}</span> {title}
            </span>
            <svg class="aim-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect class="aim-reached" x={0} y={1} width={(100 * weight) / most} height={8} />
            </svg>
            <span class="figures">{Math.round(weight / 100)}</span>
          </li>
        ))}
      </ol>
    </Figure>
  );
}

/** How the swings were found, and the largest of them. */
export function summariseSwing({ name, finding }: SwingView, examined: number): string {
  return t('board.swings-summary', { examined, name, chosen: finding.chosen, instead: finding.instead });
}

/** What would have differed in the run where it weighed most. */
export function describeDifference({ finding }: SwingView): string {
  const changes = finding.differences.map(({ name, unit, was, wouldBe }) =>
    t('board.swing-change', { name, was: formatQuantity(was, unit), wouldBe: formatQuantity(wouldBe, unit) }),
  );
  return [...changes, ...(finding.otherEnding === null ? [] : [t('board.swing-ending', { ending: finding.otherEnding })])].join('; ');
}

function SwingTable({ swings }: { swings: readonly SwingView[] }) {
  return (
    <table class="accounts">
      <caption class="for-ears">{t('board.swings-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('board.split-paper')}</th>
          <th scope="col">{t('board.swing-largest')}</th>
          <th scope="col">{t('board.swing')}</th>
        </tr>
      </thead>
      <tbody>
        {swings.map((swing) => (
          <tr key={swing.dossier}>
            <th scope="row">{swing.title}</th>
            <td>{swing.name}</td>
            <td>{describeDifference(swing)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
