import type { BoardView } from '../../store/index';
import { t } from '../text/translate';
import { Figure } from './Figure';

/** Aims of the class: how many declared each, and how far they got. */
export function ClassAims({ view: { aims, students } }: { view: BoardView }) {
  const [first] = aims;
  const title = first === undefined ? t('board.aims-none') : t('board.aims-title', { ...first });
  const unit = 100 / Math.max(1, students.length);
  return (
    <Figure title={title} summary={t('board.aims-summary')} table={<AimsTable aims={aims} />}>
      <ul class="bars">
        {aims.map(({ id, title: name, declared, reached, partly, missed }) => (
          <li key={id}>
            <span>{name}</span>
            <svg class="aim-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect class="aim-reached" x={0} y={1} width={reached * unit} height={8} />
              <rect class="aim-partly" x={reached * unit} y={1} width={partly * unit} height={8} />
              <rect class="aim-missed" x={(reached + partly) * unit} y={1} width={missed * unit} height={8} />
            </svg>
            <span class="figures">{t('board.split-of', { n: reached, met: declared })}</span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

function AimsTable({ aims }: Pick<BoardView, 'aims'>) {
  return (
    <table class="accounts">
      <caption class="for-ears">{t('board.aims-section')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('board.aim')}</th>
          {(['declared', 'reached', 'partly', 'missed'] as const).map((column) => (
            <th scope="col" class="num" key={column}>
              {t(`board.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {aims.map((aim) => (
          <tr key={aim.id}>
            <th scope="row">{aim.title}</th>
            <td class="num">{aim.declared}</td>
            <td class="num">{aim.reached}</td>
            <td class="num">{aim.partly}</td>
            <td class="num">{aim.missed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
