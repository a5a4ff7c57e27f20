import type { ProfileView } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { formatSigned } from '../format/quantity';
import { useWidth } from '../ledger/use-width';
import { PowerShape } from '../ornaments/PowerShape';
import { t } from '../text/translate';
import { HistoryKey } from './HistoryKey';

type Series = readonly (number | null)[];

const HEIGHT = 104;
const EDGE = { left: 34, right: 8, top: 8, bottom: 20 } as const;
/** Half the height of the scale, in hundredths: the smaller one when every line fits it. */
const SPANS = [50, 100] as const;

/** Alignment over time, one small chart per power; the same numbers stand in the table. */
export function AlignmentCharts({ profile }: { profile: ProfileView }) {
  const { powers, alignment, turns, nearest, farthest } = profile;
  const sizes = alignment.flatMap(({ own, history }) => [...own, ...history]).map((value) => Math.abs(value ?? 0));
  const span = SPANS.find((half) => Math.max(...sizes) <= half) ?? 100;
  return (
    <figure class="plate">
      <figcaption>
        <h3>
          {t('alignment.title', {
            near: nearest.power.name,
            nearValue: formatSigned(nearest.value),
            far: farthest.power.name,
            farValue: formatSigned(farthest.value),
          })}
        </h3>
        <p>{t('alignment.summary')}</p>
      </figcaption>
      <div class="panels">
        {powers.map((power, n) => (
          <Panel
            key={power.id}
            power={power}
            own={alignment[n]?.own ?? []}
            history={alignment[n]?.history ?? []}
            labels={turns.map(formatHalfYearShort)}
            span={span}
          />
        ))}
      </div>
      <HistoryKey lines />
      <AlignmentTable profile={profile} />
    </figure>
  );
}

interface PanelProps {
  readonly power: ProfileView['powers'][number];
  readonly own: Series;
  readonly history: Series;
  readonly labels: readonly string[];
  readonly span: number;
}

function Panel({ power, own, history, labels, span }: PanelProps) {
  const { ref, width } = useWidth(200);
  const last = Math.max(1, labels.length - 1);
  const x = (turn: number) => EDGE.left + (turn / last) * (width - EDGE.left - EDGE.right);
  const y = (value: number) => EDGE.top + (1 - (value + span) / (2 * span)) * (HEIGHT - EDGE.top - EDGE.bottom);
  const title = t('alignment.panel', { power: power.name, own: describeEnd(own), history: describeEnd(history) });
  return (
    <div class={`panel line-${power.shape}`} ref={ref}>
      <p class="panel-head">
        <PowerShape shape={power.shape} /> <span class="letters">{power.letters}</span> <b class="figures">{describeEnd(own)}</b>
      </p>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-label={title}>
        {[span, 0, -span].map((tick) => (
          <g class={tick === 0 ? 'chart-rule chart-zero' : 'chart-rule'} key={tick}>
            <path d={`M${EDGE.left} ${y(tick)}H${width - EDGE.right}`} />
            <text x={EDGE.left - 6} y={y(tick) + 4} text-anchor="end">
              {formatSigned(tick)}
            </text>
          </g>
        ))}
        <text x={EDGE.left} y={HEIGHT - 4}>
          {labels[0]}
        </text>
        <text x={width - EDGE.right} y={HEIGHT - 4} text-anchor="end">
          {labels.at(-1)}
        </text>
        <path class="chart-history" d={drawLine(history, x, y)} />
        <path class="track-run" d={drawLine(own, x, y)} />
      </svg>
    </div>
  );
}

/** A path through the known values of a series. */
function drawLine(series: Series, x: (turn: number) => number, y: (value: number) => number): string {
  let path = '';
  series.forEach((value, turn) => {
    if (value !== null) path += `${path === '' ? 'M' : 'L'}${x(turn).toFixed(1)} ${y(value).toFixed(1)}`;
  });
  return path;
}

function describeEnd(series: Series): string {
  const value = series.at(-1) ?? null;
  return value === null ? t('profile.none') : formatSigned(value);
}

function AlignmentTable({ profile: { powers, alignment, turns } }: { profile: ProfileView }) {
  const cell = (n: number, turn: number): string =>
    [alignment[n]?.own[turn], alignment[n]?.history[turn]]
      .map((value) => (value === undefined || value === null ? '·' : formatSigned(value)))
      .join(' / ');
  return (
    <details>
      <summary>{t('chart.table')}</summary>
      <table class="accounts">
        <caption class="for-ears">{t('alignment.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.time')}</th>
            {powers.map((power) => (
              <th scope="col" class="num">
                {power.letters}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {turns.map((label, turn) => (
            <tr key={label.turn}>
              <th scope="row">{formatHalfYearShort(label)}</th>
              {powers.map((_, n) => (
                <td class="num">{cell(n, turn)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
