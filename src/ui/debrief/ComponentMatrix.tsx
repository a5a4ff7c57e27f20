import type { ProfileView } from '../../store/index';
import { PowerShape } from '../ornaments/PowerShape';
import { t, type TextKey } from '../text/translate';

const SIDE = 26;
/** Share at which a square fills its cell. */
const FULL = 25;

/** What each act was, and towards whom: powers by components, the share of each as a square and a number. */
export function ComponentMatrix({ profile: { powers, components } }: { profile: ProfileView }) {
  const { columns, own, returnMaximising, riskContingency } = components;
  return (
    <figure class="plate">
      <figcaption>
        <h3>{t('matrix.title', { returns: returnMaximising, risk: riskContingency })}</h3>
        <p>{t('matrix.summary')}</p>
      </figcaption>
      <ComponentTable powers={powers} columns={columns} rows={own} />
    </figure>
  );
}

interface ComponentTableProps {
  readonly powers: ProfileView['powers'];
  readonly columns: readonly string[];
  /** Rows: `powers` in order, then nobody. */
  readonly rows: readonly (readonly number[])[];
}

/** Powers by components with a square and a number in each cell, and the names of the components under it. */
export function ComponentTable({ powers, columns, rows }: ComponentTableProps) {
  return (
    <>
      <table class="accounts matrix">
        <caption class="for-ears">{t('matrix.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('matrix.power')}</th>
            {columns.map((column) => (
              <th scope="col" class="num">
                <span aria-hidden="true">{column}</span>
                <span class="for-ears">{nameComponent(column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, n) => {
            const power = powers[n];
            return (
              <tr key={power?.id ?? 'nobody'}>
                <th scope="row">
                  {power === undefined ? (
                    t('matrix.nobody')
                  ) : (
                    <>
                      <PowerShape shape={power.shape} /> {power.letters}
                    </>
                  )}
                </th>
                {row.map((share) => (
                  <td class="num">
                    <Square share={share} />
                    <span class={share === 0 ? 'square-none' : undefined}>{share}</span>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="fine">{columns.map((column) => `${column} ${nameComponent(column)}`).join(' · ')}</p>
    </>
  );
}

function Square({ share }: { share: number }) {
  const side = SIDE * Math.min(1, Math.sqrt(share / FULL));
  const from = (SIDE - side) / 2;
  return (
    <svg class="square" viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true" focusable="false">
      {share > 0 && <path d={`M${from} ${from}h${side}v${side}h-${side}z`} />}
    </svg>
  );
}

/** A component by its name in full. */
export function nameComponent(id: string): string {
  return t(`component.${id.toLowerCase()}` as TextKey);
}
