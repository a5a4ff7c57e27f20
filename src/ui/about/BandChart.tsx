import { useId } from 'preact/hooks';
import type { ModelCardSeries } from '../../store/index';
import { formatQuantity } from '../format/quantity';
import { chooseScale, pathOf } from '../ledger/chart-scale';
import { useWidth } from '../ledger/use-width';
import { t } from '../text/translate';

const HEIGHT = 220;
const EDGE = { left: 64, right: 14, top: 14, bottom: 30 } as const;

/** The model's line with its band, and the measured years as rings; the same numbers stand in the table under it. */
export function BandChart({ series: { years, unit } }: { series: ModelCardSeries }) {
  const { ref, width } = useWidth();
  const id = useId();
  const first = years[0]?.year ?? 0;
  const span = Math.max(1, (years.at(-1)?.year ?? 0) - first);
  const all = years.flatMap((year) => [year.modelled, year.measured, ...year.band]);
  const scale = chooseScale(all, Math.min(0, ...all), Math.max(...all) + 1);
  const x = (at: number) => EDGE.left + (((years[at]?.year ?? first) - first) / span) * (width - EDGE.left - EDGE.right);
  const y = (value: number) => EDGE.top + (1 - (value - scale.low) / (scale.high - scale.low)) * (HEIGHT - EDGE.top - EDGE.bottom);
  const every = Math.max(1, Math.ceil(years.length / Math.floor((width - EDGE.left) / 56)));
  const band = [...years.map((year, at) => [at, year.band[2]] as const), ...years.map((year, at) => [at, year.band[0]] as const).reverse()];
  return (
    <div class="chart" ref={ref}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-labelledby={id}>
        <title id={id}>{t('card.chart')}</title>
        {scale.ticks.map((tick) => (
          <g class="chart-rule" key={tick}>
            <path d={`M${EDGE.left} ${y(tick)}H${width - EDGE.right}`} />
            <text x={EDGE.left - 8} y={y(tick) + 4} text-anchor="end">
              {formatQuantity(tick, unit)}
            </text>
          </g>
        ))}
        {years.map((year, at) =>
          at % every === 0 ? (
            <text class="chart-time" x={x(at)} y={HEIGHT - 8} text-anchor={at === years.length - 1 ? 'end' : 'middle'} key={year.year}>
              {year.year}
            </text>
          ) : null,
        )}
        <polygon class="chart-band" points={band.map(([at, value]) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(' ')} />
        <path
          class="chart-line"
          d={pathOf(
            years.map((year) => year.modelled),
            x,
            y,
          )}
        />
        {years.map((year, at) => (
          <circle
            class={year.counts ? 'chart-ring' : 'chart-ring chart-ring-disputed'}
            cx={x(at)}
            cy={y(year.measured)}
            r="4.5"
            key={year.year}
          />
        ))}
      </svg>
      <p class="chart-key">
        <span class="key-line">{t('card.key.model')}</span>
        <span class="key-band">{t('card.key.band')}</span>
        <span class="key-ring">{t(years.every((year) => year.counts) ? 'card.key.measured' : 'card.key.measured-disputed')}</span>
      </p>
    </div>
  );
}
