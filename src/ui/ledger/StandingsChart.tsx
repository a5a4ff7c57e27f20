import { useId } from 'preact/hooks';
import type { PowerView, RunView } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { PowerShape } from '../ornaments/PowerShape';
import { useSelected, useSession } from '../session-context';
import { t } from '../text/translate';
import { pathOf } from './chart-scale';
import { listLabels } from './half-years';
import { useWidth } from './use-width';

const HEIGHT = 230;
const EDGE = { left: 30, right: 34, top: 10, bottom: 28 } as const;
const TICKS = [0, 25, 50, 75, 100] as const;

/** The four standings in one picture, each in its power's line pattern; thin lines are history's. The table holds the same numbers. */
export function StandingsChart({ run }: { run: RunView }) {
  const session = useSession();
  const { ref, width } = useWidth();
  const id = useId();
  const showHistory = useSelected((state) => state.settings.history) !== 'never';
  const accounts = run.desk.powers.flatMap((power) => {
    const account = session.ledger(power.standing.id);
    return account === null ? [] : [{ power, series: account.series, history: showHistory ? account.historySeries : [] }];
  });
  const count = Math.max(0, ...accounts.map(({ series }) => series.length));
  if (count < 2) return null;
  const labels = listLabels(run.desk.turn, count).map(formatHalfYearShort);
  const x = (turn: number): number => EDGE.left + (turn / (count - 1)) * (width - EDGE.left - EDGE.right);
  const y = (value: number): number => EDGE.top + (1 - value / 100) * (HEIGHT - EDGE.top - EDGE.bottom);
  const ends = spreadEnds(accounts.map(({ power, series }) => ({ power, at: y(series.at(-1) ?? 0) })));
  const every = Math.max(1, Math.ceil(count / Math.floor((width - 64) / 80)));
  return (
    <section class="chart standings">
      <h2>{t('standings.title')}</h2>
      <p class="fine">
        {t('standings.lead')} {showHistory && t('standings.history')}
      </p>
      <div ref={ref}>
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-labelledby={id}>
          <title id={id}>{t('standings.title')}</title>
          {TICKS.map((tick) => (
            <g class="chart-rule" key={tick}>
              <path d={`M${EDGE.left} ${y(tick)}H${width - EDGE.right}`} />
              <text x={EDGE.left - 7} y={y(tick) + 4} text-anchor="end">
                {tick}
              </text>
            </g>
          ))}
          {labels.map(
            (label, turn) =>
              turn % every === 0 && (
                <text key={label} x={x(turn)} y={HEIGHT - 8} text-anchor="middle">
                  {label}
                </text>
              ),
          )}
          {accounts.map(({ power, series, history }) => (
            <g class={`line-${power.shape}`} key={power.id}>
              <path class="thin" d={pathOf(history.slice(0, count), x, y)} />
              <path d={pathOf(series, x, y)} />
            </g>
          ))}
          {ends.map(({ power, at }) => (
            <text class="line-end" key={power.id} x={width - EDGE.right + 6} y={at + 4}>
              {power.letters}
            </text>
          ))}
        </svg>
      </div>
      <ul class="standings-key">
        {accounts.map(({ power }) => (
          <li key={power.id}>
            <button type="button" class="link" onClick={() => session.show('ledger', power.standing.id)}>
              <PowerShape shape={power.shape} /> {power.name}
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('chart.table')}</summary>
        <table class="accounts">
          <caption class="for-ears">{t('standings.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('chart.time')}</th>
              {accounts.map(({ power }) => (
                <th scope="col" class="num" key={power.id}>
                  <abbr title={power.name}>{power.letters}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {labels.map((label, turn) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {accounts.map(({ power, series }) => (
                  <td class="num" key={power.id}>
                    {series[turn]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** Letters at the lines' ends, moved apart where they would lie on each other. */
function spreadEnds(ends: readonly { readonly power: PowerView; readonly at: number }[]) {
  const placed: { power: PowerView; at: number }[] = [];
  for (const { power, at } of [...ends].sort((a, b) => a.at - b.at))
    placed.push({ power, at: Math.max(at, (placed.at(-1)?.at ?? -99) + 13) });
  return placed;
}
