import type { BoardView, StudentView } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { formatSigned } from '../format/quantity';
import { t } from '../text/translate';

interface TableProps {
  readonly view: BoardView;
  readonly chosen: number | null;
  readonly onChoose: (id: number) => void;
}

/** Every run in a line; a name opens its sheet and shows its line in the charts. */
export function ClassTable({ view, chosen, onChoose }: TableProps) {
  const { history } = view;
  return (
    <div class="class-table">
      <table class="accounts">
        <caption class="for-ears">{t('board.students-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('board.name')}</th>
            <th scope="col">{t('board.stands')}</th>
            <th scope="col">{t('board.label')}</th>
            <th scope="col" class="num">
              {t('board.broad')}
            </th>
            <th scope="col" class="num">
              {t('board.narrow')}
            </th>
            <th scope="col" class="num">
              {t('board.cover')}
            </th>
            <th scope="col" class="num">
              {t('board.premium')}
            </th>
            <th scope="col" class="num">
              {t('board.aims')}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.students.map((student) => (
            <tr key={student.id} class={student.id === chosen ? 'chosen' : undefined}>
              <th scope="row">
                <button type="button" class="link" aria-expanded={student.id === chosen} onClick={() => onChoose(student.id)}>
                  {student.name}
                </button>
              </th>
              <td>{student.ending ?? formatHalfYearShort(student.at)}</td>
              <td>{nameLabel(student.label)}</td>
              <td class="num">{showNumber(student.broad)}</td>
              <td class="num">{showNumber(student.narrow)}</td>
              <td class="num">{showNumber(student.cover)}</td>
              <td class="num">{showNumber(student.premium, true)}</td>
              <td class="num">{countReached(student)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('board.history')}</th>
            <td />
            <td>{nameLabel(history.label)}</td>
            <td class="num">{showNumber(history.broad)}</td>
            <td class="num">{showNumber(history.narrow)}</td>
            <td class="num">{showNumber(history.cover)}</td>
            <td class="num">{showNumber(history.premium, true)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** A profile's label in words; a dash for runs that are too short for one. */
export function nameLabel(label: StudentView['label']): string {
  return label === null ? '–' : t(`profile.label.${label}`);
}

/** A figure, or a dash where there is none. */
export function showNumber(value: number | null, signed = false): string {
  if (value === null) return '–';
  return signed ? formatSigned(value) : String(value);
}

function countReached({ aims }: StudentView): string {
  const reached = aims.filter(({ result }) => result === 'reached').length;
  return aims.length === 0 ? '–' : t('board.aims-of', { reached, declared: aims.length });
}
