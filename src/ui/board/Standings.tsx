import type { BandView, BoardView, StandingView, StudentView } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { pathOf } from '../ledger/chart-scale';
import { useWidth } from '../ledger/use-width';
import { PowerShape } from '../ornaments/PowerShape';
import { t } from '../text/translate';
import { Figure } from './Figure';

const HEIGHT = 150;
const EDGE = { left: 34, right: 8, top: 8, bottom: 20 } as const;
const TICKS = [0, 50, 100] as const;

/** Standings over time: the class as a band, one student's line, and what happened. */
export function Standings({ view, student, hint }: { view: BoardView; student: StudentView | null; hint?: string }) {
  const spread = view.standings.map(({ power, bands }) => {
    const last = bands.findLast((band) => band !== null) ?? null;
    return { power, width: last === null ? 0 : last.threeQuarters - last.quarter };
  });
  const ranked = [...spread].sort((a, b) => a.width - b.width);
  return (
    <Figure
      title={t('board.standings-title', { near: ranked[0]?.power.name ?? '', far: ranked.at(-1)?.power.name ?? '' })}
      summary={[t('board.standings-summary'), student === null ? (hint ?? '') : t('board.standings-own', { student: student.name })]
        .join(' ')
        .trim()}
      table={<StandingsTable view={view} />}
    >
      <div class="panels">
        {view.standings.map((standing, n) => (
          <Panel key={standing.power.id} standing={standing} own={student?.standings[n] ?? null} turns={view.turns} />
        ))}
      </div>
    </Figure>
  );
}

interface PanelProps {
  readonly standing: StandingView;
  readonly own: readonly number[] | null;
  readonly turns: BoardView['turns'];
}

function Panel({ standing: { power, bands, history }, own, turns }: PanelProps) {
  const { ref, width } = useWidth(200);
  const last = Math.max(1, turns.length - 1);
  const x = (turn: number) => EDGE.left + (turn / last) * (width - EDGE.left - EDGE.right);
  const y = (value: number) => EDGE.top + (1 - value / 100) * (HEIGHT - EDGE.top - EDGE.bottom);
  const known = bands.filter((band): band is BandView => band !== null);
  const end = known.at(-1);
  const title = t('board.standings-panel', {
    power: power.name,
    middle: end?.middle ?? '–',
    quarter: end?.quarter ?? '–',
    threeQuarters: end?.threeQuarters ?? '–',
    history: history.at(-1) ?? '–',
  });
  return (
    <div class={`panel line-${power.shape}`} ref={ref}>
      <p class="panel-head">
        <PowerShape shape={power.shape} /> <span class="letters">{power.letters}</span> <b class="figures">{end?.middle ?? '–'}</b>
      </p>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-label={title}>
        {TICKS.map((tick) => (
          <g class="chart-rule" key={tick}>
            <path d={`M${EDGE.left} ${y(tick)}H${width - EDGE.right}`} />
            <text x={EDGE.left - 6} y={y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        <text x={EDGE.left} y={HEIGHT - 4}>
          {turns[0] !== undefined && formatHalfYearShort(turns[0])}
        </text>
        <text x={width - EDGE.right} y={HEIGHT - 4} text-anchor="end">
          {turns[last] !== undefined && formatHalfYearShort(turns[last])}
        </text>
        <path class="class-band" d={drawBand(known, x, y)} />
        <path class="chart-history" d={pathOf(history, x, y)} />
        <path
          class="class-middle"
          d={pathOf(
            known.map(({ middle }) => middle),
            x,
            y,
          )}
        />
        {own !== null && <path class="track-run" d={pathOf(own, x, y)} />}
      </svg>
    </div>
  );
}

/** The middle half as an area: there along its upper edge, back along its lower one. */
function drawBand(bands: readonly BandView[], x: (turn: number) => number, y: (value: number) => number): string {
  if (bands.length === 0) return '';
  const upper = bands.map(({ threeQuarters }, turn) => `${x(turn).toFixed(1)} ${y(threeQuarters).toFixed(1)}`);
  const lower = bands.map(({ quarter }, turn) => `${x(turn).toFixed(1)} ${y(quarter).toFixed(1)}`).reverse();
  return `M${[...upper, ...lower].join('L')}Z`;
}

function StandingsTable({ view: { turns, standings } }: { view: BoardView }) {
  const cell = ({ bands, history }: StandingView, turn: number): string => {
    const band = bands[turn] ?? null;
    const own = band === null ? '–' : `${band.quarter} / ${band.middle} / ${band.threeQuarters}`;
    return `${own}; ${history[turn] ?? '–'}`;
  };
  return (
    <table class="accounts">
      <caption class="for-ears">{t('board.standings-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('chart.time')}</th>
          {standings.map(({ power }) => (
            <th scope="col" class="num" key={power.id}>
              {power.letters}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {turns.map((label) => (
          <tr key={label.turn}>
            <th scope="row">{formatHalfYearShort(label)}</th>
            {standings.map((standing) => (
              <td class="num" key={standing.power.id}>
                {cell(standing, label.turn)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
