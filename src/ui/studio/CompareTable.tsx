import type { ComparisonView } from '../../store/index';
import { t } from '../text/translate';
import { letterOf } from './LineMark';

interface TableProps {
  readonly title: string;
  readonly lines: ComparisonView['lines'];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
  /** Said instead of an empty table. */
  readonly none?: string;
}

/** A heading and a table with one column a timeline. */
export function CompareTable({ title, lines, rows, none }: TableProps) {
  return (
    <section>
      <h3>{title}</h3>
      {rows.length === 0 && none !== undefined ? (
        <p class="empty">{none}</p>
      ) : (
        <div class="scroll-x" tabIndex={0} role="region" aria-label={title}>
          <table class="accounts compare-table">
            <caption class="for-ears">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t('studio.column')}</th>
                {lines.map(({ id, name }, at) => (
                  <th scope="col" key={id}>
                    {letterOf(at)} {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, cells }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map((cell) => (
                    <td>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
