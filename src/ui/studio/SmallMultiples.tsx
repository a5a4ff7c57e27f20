import { useId } from 'preact/hooks';
import type { ComparedMeter, ComparisonView } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { formatQuantity } from '../format/quantity';
import { chooseScale, pathOf } from '../ledger/chart-scale';
import { t } from '../text/translate';
import { letterOf } from './LineMark';

const WIDTH = 300;
const HEIGHT = 150;
const EDGE = { left: 52, right: 22, top: 10, bottom: 20 } as const;
const SHOWN = 6;

/** Every meter that differs as a small chart, all timelines on one scale; the widest apart first, the same numbers in tables below. */
export function SmallMultiples({ comparison }: { comparison: ComparisonView }) {
  const meters = comparison.meters.filter(({ spread }) => spread > 0);
  const rest = meters.slice(SHOWN);
  return (
    <section>
      <h3>{t('studio.meters')}</h3>
      {meters.length === 0 ? (
        <p class="empty">{t('studio.meters-same')}</p>
      ) : (
        <>
          <p>{t('studio.meters-about')}</p>
          <div class="multiples">
            {meters.slice(0, SHOWN).map((meter) => (
              <Multiple key={meter.id} meter={meter} comparison={comparison} />
            ))}
          </div>
          {rest.length > 0 && (
            <details>
              <summary>{t('studio.meters-all', { n: rest.length })}</summary>
              <div class="multiples">
                {rest.map((meter) => (
                  <Multiple key={meter.id} meter={meter} comparison={comparison} />
                ))}
              </div>
            </details>
          )}
        </>
      )}
    </section>
  );
}

function Multiple({ meter, comparison }: { meter: ComparedMeter; comparison: ComparisonView }) {
  const id = useId();
  const { turns } = comparison;
  const scale = chooseScale(meter.series.flat(), meter.min, meter.max);
  const x = (turn: number) => EDGE.left + (turn / Math.max(1, turns.length - 1)) * (WIDTH - EDGE.left - EDGE.right);
  const y = (value: number) => EDGE.top + (1 - (value - scale.low) / (scale.high - scale.low)) * (HEIGHT - EDGE.top - EDGE.bottom);
  const ticks = scale.ticks.filter((_, n) => n % 2 === 0);
  const [first] = turns;
  const last = turns.at(-1);
  return (
    <figure class="multiple">
      <figcaption>{meter.name}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={id}>
        <title id={id}>{t('studio.chart', { name: meter.name, n: meter.series.length })}</title>
        {ticks.map((tick) => (
          <g class="chart-rule" key={tick}>
            <path d={`M${EDGE.left} ${y(tick)}H${WIDTH - EDGE.right}`} />
            <text x={EDGE.left - 6} y={y(tick) + 4} text-anchor="end">
              {formatQuantity(tick, meter.unit)}
            </text>
          </g>
        ))}
        {first !== undefined && (
          <text x={EDGE.left} y={HEIGHT - 4}>
            {formatHalfYearShort(first)}
          </text>
        )}
        {last !== undefined && (
          <text x={WIDTH - EDGE.right} y={HEIGHT - 4} text-anchor="end">
            {formatHalfYearShort(last)}
          </text>
        )}
        {meter.series.map((series, at) => (
          <path class={`multiple-line line-${at}`} d={pathOf(series, x, y)} />
        ))}
        {spreadLetters(meter, y).map(({ at, top, end }) => (
          <text class="multiple-letter" x={x(end) + 5} y={top + 4}>
            {letterOf(at)}
          </text>
        ))}
      </svg>
      <details>
        <summary>{t('studio.numbers')}</summary>
        <div class="scroll-x" tabIndex={0} role="region" aria-label={meter.name}>
          <table class="accounts">
            <caption class="for-ears">{meter.name}</caption>
            <thead>
              <tr>
                <th scope="col">{t('studio.time')}</th>
                {comparison.lines.map(({ id: line, name }) => (
                  <th scope="col" class="num" key={line}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {turns.map((turn, n) => (
                <tr key={turn.turn}>
                  <th scope="row">{formatHalfYearShort(turn)}</th>
                  {meter.series.map((series) => {
                    const value = series[n];
                    return <td class="num">{value === undefined ? '' : formatQuantity(value, meter.unit)}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** Letters at the ends of the lines, moved apart where they would lie upon each other. */
function spreadLetters({ series }: ComparedMeter, y: (value: number) => number) {
  const letters = series.map((own, at) => ({ at, end: own.length - 1, top: y(own.at(-1) ?? 0) })).sort((a, b) => a.top - b.top);
  let least = -Infinity;
  return letters.map((letter) => {
    const top = Math.max(letter.top, least);
    least = top + 12;
    return { ...letter, top };
  });
}
