import { useId } from 'preact/hooks';
import type { MeterView } from '../../store/index';
import { formatQuantity } from '../format/quantity';
import { t } from '../text/translate';
import { chooseScale, pathOf } from './chart-scale';
import { useWidth } from './use-width';

interface ChartProps {
  readonly meter: MeterView;
  readonly labels: readonly string[];
  readonly series: readonly number[];
  readonly history: readonly number[];
  /** Index of the half-year to be marked by an upright line. */
  readonly cursor?: number;
}

const HEIGHT = 240;
const EDGE = { left: 64, right: 14, top: 14, bottom: 30 } as const;

/** A meter over time: your line solid, history's dashed; the same numbers stand in the table beside it. */
export function LineChart({ meter, labels, series, history, cursor = -1 }: ChartProps) {
  const { ref, width } = useWidth();
  const id = useId();
  const scale = chooseScale([...series, ...history], meter.min, meter.max);
  const x = (turn: number) => EDGE.left + (turn / Math.max(1, labels.length - 1)) * (width - EDGE.left - EDGE.right);
  const y = (value: number) => EDGE.top + (1 - (value - scale.low) / (scale.high - scale.low)) * (HEIGHT - EDGE.top - EDGE.bottom);
  const every = Math.max(1, Math.ceil(labels.length / Math.floor((width - EDGE.left) / 92)));
  const last = series.length - 1;
  return (
    <div class="chart" ref={ref}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-labelledby={id}>
        <title id={id}>{t('chart.title', { name: meter.name })}</title>
        {scale.ticks.map((tick) => (
          <g class="chart-rule" key={tick}>
            <path d={`M${EDGE.left} ${y(tick)}H${width - EDGE.right}`} />
            <text x={EDGE.left - 8} y={y(tick) + 4} text-anchor="end">
              {formatQuantity(tick, meter.unit)}
            </text>
          </g>
        ))}
        {labels.map((label, turn) =>
          turn % every === 0 ? (
            <text class="chart-time" x={x(turn)} y={HEIGHT - 8} text-anchor={turn === labels.length - 1 ? 'end' : 'middle'} key={label}>
              {label}
            </text>
          ) : null,
        )}
        {cursor >= 0 && <path class="chart-cursor" d={`M${x(cursor)} ${EDGE.top}V${HEIGHT - EDGE.bottom}`} />}
        {history.length > 1 && <path class="chart-history" d={pathOf(history, x, y)} />}
        <path class="chart-line" d={pathOf(series, x, y)} />
        {last >= 0 && <circle class="chart-now" cx={x(last)} cy={y(series[last] ?? 0)} r="4" />}
      </svg>
      <p class="chart-key">
        <span class="key-line">{t('chart.yours')}</span>
        {history.length > 1 && <span class="key-history">{t('chart.history')}</span>}
      </p>
    </div>
  );
}
