import { useWidth } from '../ledger/use-width';
import { t } from '../text/translate';

export interface ScatterPoint {
  readonly id: number;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

interface ScatterProps {
  readonly label: string;
  readonly points: readonly ScatterPoint[];
  readonly history: { readonly x: number | null; readonly y: number | null };
  readonly axes: { readonly x: string; readonly y: string };
  /** Bounds that hold all there is to show; they are widened to what lies outside. */
  readonly bounds: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  readonly chosen: number | null;
  readonly onChoose: (id: number) => void;
}

const HEIGHT = 300;
const EDGE = { left: 42, right: 14, top: 14, bottom: 40 } as const;

/** Runs as signs in a field of two figures. A sign can be pressed; the class table does the same by keyboard. */
export function Scatter({ label, points, history, axes, bounds, chosen, onChoose }: ScatterProps) {
  const { ref, width } = useWidth(260);
  const [x0, x1] = widen(bounds.x, [...points.map(({ x }) => x), history.x ?? bounds.x[0]]);
  const [y0, y1] = widen(bounds.y, [...points.map(({ y }) => y), history.y ?? bounds.y[0]]);
  const x = (value: number) => EDGE.left + ((value - x0) / Math.max(1, x1 - x0)) * (width - EDGE.left - EDGE.right);
  const y = (value: number) => EDGE.top + (1 - (value - y0) / Math.max(1, y1 - y0)) * (HEIGHT - EDGE.top - EDGE.bottom);
  const middle = (from: number, to: number) => Math.round((from + to) / 2);
  return (
    <div class="chart scatter" ref={ref}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-label={label}>
        {[y0, middle(y0, y1), y1].map((tick) => (
          <g class="chart-rule" key={tick}>
            <path d={`M${EDGE.left} ${y(tick)}H${width - EDGE.right}`} />
            <text x={EDGE.left - 6} y={y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        {[x0, middle(x0, x1), x1].map((tick, n) => (
          <text key={tick} x={x(tick)} y={HEIGHT - 22} text-anchor={n === 0 ? 'start' : n === 2 ? 'end' : 'middle'}>
            {tick}
          </text>
        ))}
        <text x={width - EDGE.right} y={HEIGHT - 5} text-anchor="end">
          {axes.x}
        </text>
        <text x={EDGE.left + 4} y={EDGE.top + 10}>
          {axes.y}
        </text>
        {points.map((point) => (
          <circle
            key={point.id}
            class={point.id === chosen ? 'dot dot-chosen' : 'dot'}
            cx={x(point.x)}
            cy={y(point.y)}
            r={point.id === chosen ? 8 : 5}
            onClick={() => onChoose(point.id)}
          >
            <title>{point.name}</title>
          </circle>
        ))}
        {history.x !== null && history.y !== null && <circle class="dot-history" cx={x(history.x)} cy={y(history.y)} r="9" />}
      </svg>
    </div>
  );
}

function widen([low, high]: readonly [number, number], values: readonly number[]): [number, number] {
  return [Math.min(low, ...values), Math.max(high, ...values)];
}

/** The points as a table. */
export function ScatterTable({ points, axes, caption }: Pick<ScatterProps, 'points' | 'axes'> & { caption: string }) {
  return (
    <table class="accounts">
      <caption class="for-ears">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('board.name')}</th>
          <th scope="col" class="num">
            {axes.y}
          </th>
          <th scope="col" class="num">
            {axes.x}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.id}>
            <th scope="row">{point.name}</th>
            <td class="num">{point.y}</td>
            <td class="num">{point.x}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
