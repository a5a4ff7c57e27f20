import { useState } from 'preact/hooks';
import type { ComparisonView, Studio } from '../../store/index';
import { formatHalfYear, formatHalfYearShort } from '../format/half-year';
import { formatChange, formatQuantity } from '../format/quantity';
import { isTextKey, t } from '../text/translate';
import { CompareTable } from './CompareTable';
import { LineMark } from './LineMark';
import { SmallMultiples } from './SmallMultiples';
import { useStudioState } from './use-studio';

/** Two to four timelines side by side, from where they part to what became of them. */
export function Comparison({ studio }: { studio: Studio }) {
  const comparison = useStudioState(studio, (state) => state.comparison);
  if (comparison === null) return null;
  return (
    <section class="comparison" aria-labelledby="studio-compare">
      <h2 id="studio-compare">{t('studio.side-by-side')}</h2>
      <ul class="line-key">
        {comparison.lines.map(({ id, name }, at) => (
          <li key={id}>
            <LineMark at={at} /> {name}
          </li>
        ))}
      </ul>
      <FirstDivergence comparison={comparison} />
      <SmallMultiples comparison={comparison} />
      <Ledgers studio={studio} comparison={comparison} />
      <Outcomes comparison={comparison} />
      <Chances comparison={comparison} />
    </section>
  );
}

function FirstDivergence({ comparison }: { comparison: ComparisonView }) {
  const { divergence, lines } = comparison;
  return (
    <section class="divergence">
      <h3>{t('studio.first')}</h3>
      {divergence === null ? (
        <p>{t('studio.first-none')}</p>
      ) : (
        <>
          <p class="lead">{t('studio.first-at', { time: formatHalfYear(divergence.turn) })}</p>
          <dl>
            {divergence.sides.map((side, at) => (
              <div key={lines[at]?.id}>
                <dt>
                  <LineMark at={at} /> {lines[at]?.name}
                </dt>
                <dd>{side ?? t('studio.first-nothing')}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function Ledgers({ studio, comparison }: { studio: Studio; comparison: ComparisonView }) {
  const { lines, meters } = comparison;
  const [meter, setMeter] = useState<string | null>(null);
  const [against, setAgainst] = useState<string | null>(null);
  const [one] = lines;
  const two = lines.find(({ id }, at) => at > 0 && id === against) ?? lines[1];
  const chosen = meters.find(({ id }) => id === meter) ?? meters[0];
  if (one === undefined || two === undefined || chosen === undefined) return null;
  const ledger = studio.ledger(chosen.id, one.id, two.id);
  return (
    <section class="ledger-difference">
      <h3>{t('studio.ledger')}</h3>
      <p>{t('studio.ledger-about')}</p>
      <div class="studio-form">
        <label class="field">
          <span>{t('studio.ledger-meter')}</span>
          <select value={chosen.id} onChange={(event) => setMeter(event.currentTarget.value)}>
            {meters.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {lines.length > 2 && (
          <label class="field">
            <span>{t('studio.ledger-with')}</span>
            <select value={two.id} onChange={(event) => setAgainst(event.currentTarget.value)}>
              {lines.slice(1).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {ledger !== null && (
        <div class="scroll-x" tabIndex={0} role="region" aria-label={t('studio.ledger')}>
          <table class="accounts">
            <caption class="for-ears">{ledger.name}</caption>
            <thead>
              <tr>
                <th scope="col">{t('studio.ledger-line')}</th>
                <th scope="col" class="num">
                  {one.name}
                </th>
                <th scope="col" class="num">
                  {two.name}
                </th>
                <th scope="col" class="num">
                  {t('studio.ledger-difference')}
                </th>
              </tr>
            </thead>
            <tbody>
              {ledger.rows.map(({ turn, title, sides }) => (
                <tr>
                  <th scope="row">
                    {title} <small>{formatHalfYearShort(turn)}</small>
                  </th>
                  <td class="num">{sides[0] === 0 ? '' : formatChange(sides[0], ledger.unit)}</td>
                  <td class="num">{sides[1] === 0 ? '' : formatChange(sides[1], ledger.unit)}</td>
                  <td class="num change">{formatChange(sides[1] - sides[0], ledger.unit)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('studio.ledger-sum')}</th>
                <td class="num">{formatQuantity(ledger.ends[0], ledger.unit)}</td>
                <td class="num">{formatQuantity(ledger.ends[1], ledger.unit)}</td>
                <td class="num change">{formatChange(ledger.ends[1] - ledger.ends[0], ledger.unit)}</td>
              </tr>
            </tfoot>
          </table>
          <p class="fine">{t('studio.ledger-same', { n: ledger.same })}</p>
        </div>
      )}
    </section>
  );
}

function Outcomes({ comparison }: { comparison: ComparisonView }) {
  const { lines, commitments, aims, judged } = comparison;
  const label = (name: string | null | undefined): string => {
    const key = `profile.label.${name}`;
    return isTextKey(key) ? t(key) : t('studio.judged-none');
  };
  const percent = (value: number | null): string => (value === null ? t('studio.judged-none') : `${value} %`);
  return (
    <>
      <CompareTable
        title={t('studio.end')}
        lines={lines}
        rows={[{ name: t('studio.search-ending'), cells: lines.map(({ ending }) => ending ?? t('studio.end-open')) }]}
      />
      <CompareTable
        title={t('studio.aims')}
        none={t('studio.aims-none')}
        lines={lines}
        rows={aims.map(({ title, unit, sides }) => ({
          name: title,
          cells: sides.map(({ declared, value, result }) =>
            declared ? `${formatQuantity(value, unit)}, ${t(`studio.aim.${result}`)}` : t('studio.aim.undeclared'),
          ),
        }))}
      />
      <CompareTable
        title={t('studio.commitments')}
        none={t('studio.commitments-none')}
        lines={lines}
        rows={commitments.map(({ title, sides, since }) => ({
          name: title,
          cells: sides.map((side, at) => {
            const turn = since[at] ?? null;
            const status = t(`studio.status.${side}`);
            return turn === null ? status : `${status}, ${t('studio.since', { time: formatHalfYearShort(turn) })}`;
          }),
        }))}
      />
      <CompareTable
        title={t('studio.judged')}
        lines={lines}
        rows={(['cover', 'premium', 'label', 'broad', 'narrow', 'engagement', 'lockIn'] as const).map((id) => ({
          name: t(`studio.judged.${id}`),
          cells: judged.map((entry) => {
            if (entry === null) return t('studio.judged-working');
            if (id === 'label') return label(entry.label);
            if (id === 'premium') return entry.premium === null ? t('studio.judged-none') : formatQuantity(entry.premium, 'points');
            return percent(entry[id]);
          }),
        }))}
      />
    </>
  );
}

function Chances({ comparison }: { comparison: ComparisonView }) {
  const { chances, lines } = comparison;
  const [one = '', two = ''] = lines.map(({ name }) => name);
  return (
    <section class="chances">
      <h3>{t('studio.chances')}</h3>
      <p>{t('studio.luck')}</p>
      <p>{t('studio.chances-about', { same: chances.same, n: chances.rows.length, one, two })}</p>
      {chances.rows.length > 0 && (
        <ul class="chance-list">
          {chances.rows.map(({ turn, title, reason, sides }) => (
            <li>
              <p>
                <b>{title}</b> <small>{formatHalfYearShort(turn)}</small>
              </p>
              <p>{t(`studio.chance.${reason}`, { one, two })}</p>
              {sides.map(
                (side, at) =>
                  side !== null && (
                    <p class="fine">
                      <LineMark at={at} />{' '}
                      {t('studio.chance-side', { label: side.label, odds: side.oddsPct, happened: String(side.happened) })}
                    </p>
                  ),
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
