import { useId } from 'preact/hooks';
import type { LedgerView } from '../../store/index';
import { formatChange, formatQuantity } from '../format/quantity';
import { t } from '../text/translate';
import { useWidth } from './use-width';

const CAUSES_MAX = 7;
const ROW = 40;

interface Step {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The largest causes, one under the other, each beginning where the one before ended; the lines below are its table. */
export function Waterfall({ account }: { account: LedgerView }) {
  const { ref, width } = useWidth();
  const id = useId();
  const steps = sumCauses(account);
  if (steps.length === 0) return null;
  const { meter, start } = account;
  const now = steps.at(-1)?.to ?? start;
  const ends = [start, ...steps.map(({ to }) => to)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const x = (value: number): number => 2 + ((value - low) / Math.max(1, high - low)) * (width - 4);
  return (
    <div class="chart waterfall" ref={ref}>
      <svg viewBox={`0 0 ${width} ${steps.length * ROW}`} width={width} height={steps.length * ROW} role="img" aria-labelledby={id}>
        <title id={id}>
          {t('waterfall.title', { name: meter.name, start: formatQuantity(start, meter.unit), now: formatQuantity(now, meter.unit) })}
        </title>
        <defs>
          <pattern id={`${id}h`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path class="fall-line" d="M0 0V5" />
          </pattern>
        </defs>
        {steps.map(({ name, from, to }, at) => {
          const [left, right] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
          const y = at * ROW;
          return (
            <g key={name}>
              <text x={0} y={y + 13}>
                {shorten(name, width)}
              </text>
              <text class="fall-sum" x={width} y={y + 13} text-anchor="end">
                {formatChange(to - from, meter.unit)}
              </text>
              <path class="fall-track" d={`M0 ${y + 25}H${width}`} />
              <rect
                class={to >= from ? 'rise' : 'fall'}
                x={left}
                y={y + 19}
                width={Math.max(2, right - left)}
                height={12}
                fill={to >= from ? undefined : `url(#${id}h)`}
              />
              {at + 1 < steps.length && <path class="fall-step" d={`M${x(to)} ${y + 19}V${y + ROW + 31}`} />}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function shorten(name: string, width: number): string {
  const most = Math.max(16, Math.floor((width - 60) / 6.4));
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`;
}

/** Lines of one cause are one step; the smallest causes are one step together. */
function sumCauses({ start, lines }: LedgerView): readonly Step[] {
  const sums = new Map<string, number>();
  for (const { origin, amount } of lines) sums.set(origin.title, (sums.get(origin.title) ?? 0) + amount);
  const all = [...sums].filter(([, sum]) => sum !== 0).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  const rest = all.slice(CAUSES_MAX).reduce((sum, [, amount]) => sum + amount, 0);
  const shown = [...all.slice(0, CAUSES_MAX), ...(rest === 0 ? [] : [[t('waterfall.rest'), rest] as const])];
  let at = start;
  return shown.map(([name, sum]) => {
    const from = at;
    at += sum;
    return { name, from, to: at };
  });
}
