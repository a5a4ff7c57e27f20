/** How a run stands, in the figures that a learning platform keeps. */
import { CLOSE, divRound, MOVE, SLOT, unpackMove } from '../engine/index';
import { writeCode } from './open-run';
import type { OpenRun } from './run-record';
import { currentState, type Timeline } from './timeline';
import type { ProfileView, RunReport } from './views';

/** The report of `run`; `profile` is null as long as it is not worked out. */
export function viewReport({ id, timeline }: OpenRun, profile: ProfileView | null): RunReport {
  const isFinished = currentState(timeline)[SLOT.over] === 1;
  return {
    run: id,
    code: writeCode(timeline),
    decisions: listClosedDecisions(timeline),
    progressPct: isFinished ? 100 : measureProgress(timeline),
    isFinished,
    metrics: isFinished && profile !== null ? listShares(profile) : [],
  };
}

function listClosedDecisions({ model, moves }: Timeline): RunReport['decisions'] {
  const closed = moves.slice(0, moves.lastIndexOf(CLOSE) + 1);
  return closed.flatMap((move) => {
    const { kind, index, option } = unpackMove(move);
    const { dossiers, initiatives } = model.scenario;
    if (kind === MOVE.answer) return { id: dossiers[index]?.id ?? '', option };
    return kind === MOVE.start ? { id: initiatives[index]?.id ?? '', option: 0 } : [];
  });
}

function measureProgress({ model, marks }: Timeline): number {
  const { turnCount, played } = model.scenario;
  const first = played?.first ?? 0;
  const last = played?.last ?? turnCount - 1;
  const turn = marks.at(-1)?.state[SLOT.turn] ?? first;
  return Math.min(99, Math.max(0, divRound(100 * (turn - first), last - first + 1)));
}

/** What is a share of a whole; the lean to a side is not one. */
function listShares({ metrics }: ProfileView): RunReport['metrics'] {
  return metrics.flatMap(({ id, own }) => (own === null || id === 'alignment' ? [] : [{ id, pct: own }]));
}
