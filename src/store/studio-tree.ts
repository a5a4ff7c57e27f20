/** The tree of timelines: a trunk that is never changed, and forks that are its changes. */
import { formatMove, parseMove, SLOT, type Model, type Move } from '../engine/index';
import { addChange, changeOf, changeRun, findPolicy, listFlips, listTurns, type Change, type ChangedRun, type Policy } from '../lab/index';
import type { SavedRun, WhatIfRecord } from './ports';
import { keyOf } from './studio-words';
import type { FillerId } from './studio-views';
import { openTimeline, pushMove, type Timeline } from './timeline';

/** Id of the trunk. */
export const TRUNK = 'trunk';

/** Most forks kept of one trunk. */
export const FORKS_MAX = 40;

export interface Fork {
  readonly id: string;
  readonly name: string;
  readonly parent: string;
  /** All of its changes to the trunk, its parent's included. */
  readonly changes: readonly Change[];
  readonly filler: FillerId;
}

/** A fork worked out. */
export interface GrownFork {
  readonly run: ChangedRun;
  readonly timeline: Timeline;
}

/** Plays a fork of the trunk out. */
export function growFork(trunk: Timeline, fork: Pick<Fork, 'changes' | 'filler'>): GrownFork {
  const { model, seed, moves } = trunk;
  const run = changeRun(model, seed, moves, fork.changes, policyOf(model, fork.filler, moves));
  const timeline = openTimeline(model, seed);
  for (const move of run.moves) pushMove(timeline, move);
  return { run, timeline };
}

/** The policy behind a filler's name. */
export function policyOf(model: Model, filler: FillerId, moves: readonly Move[]): Policy {
  if (filler === 'ask' || filler === 'caretaker') return filler as 'ask' | 'caretaker';
  return findPolicy(model, filler, moves);
}

/**
 * The changes of a fork at move `at` of `parent`: the parent's own, what its filler decided before that move, and the new one.
 * `instead` is a move key, or "none". Null when that is not possible there.
 */
export function forkChanges(
  trunk: Timeline,
  parent: Pick<Fork, 'changes'>,
  grown: GrownFork,
  at: number,
  instead: string,
): Change[] | null {
  const { model, seed } = trunk;
  const { moves, decided } = grown.run;
  const flip = listFlips(model, seed, moves, at).find((entry) => keyOf(model, entry.instead) === instead);
  if (flip === undefined) return null;
  const { turns } = listTurns(model, seed, moves);
  const fixed = decided
    .filter((place) => place < at && !trunk.moves.includes(moves[place] as Move))
    .map((place): Change => ({ turn: turns[place] ?? 0, was: null, instead: moves[place] as Move }));
  const known = fixed.reduce((changes, change) => addChange(changes, change, trunk.moves), [...parent.changes]);
  return addChange(known, changeOf(flip, moves, turns), trunk.moves);
}

/** The answer to a question that a fork stopped at, as one more change. Null when the move is not open. */
export function answerChanges(trunk: Timeline, fork: Fork, grown: GrownFork, key: string): Change[] | null {
  const { model } = trunk;
  const instead = parseMove(model, key);
  const { state, asks } = grown.run;
  if (asks === null || instead === null) return null;
  return addChange(fork.changes, { turn: state[SLOT.turn] as number, was: null, instead }, trunk.moves);
}

/** A fork as it is kept. */
export function toRecord(
  fork: Fork,
  grown: GrownFork,
  known: Pick<SavedRun, 'scenario' | 'seed' | 'saved'> & { readonly trunk: string },
): SavedRun {
  const { model } = grown.timeline;
  const { trunk, scenario, seed, saved } = known;
  const whatIf: WhatIfRecord = {
    trunk,
    parent: fork.parent,
    filler: fork.filler,
    changes: fork.changes.map(({ turn, was, instead }) => ({ turn, was: keyOf(model, was), instead: keyOf(model, instead) })),
  };
  return {
    id: fork.id,
    name: fork.name,
    scenario,
    seed,
    saved,
    hindsight: true,
    rulesVersion: model.scenario.rulesVersion,
    packHash: model.packHash,
    moves: grown.run.moves.map((move) => formatMove(model, move)),
    turn: grown.run.state[SLOT.turn] as number,
    finished: grown.run.state[SLOT.over] === 1,
    whatIf,
  };
}

/** The fork behind a record; null for one whose changes this scenario does not know any more. */
export function fromRecord(model: Model, record: SavedRun): Fork | null {
  const { whatIf } = record;
  if (whatIf === undefined) return null;
  const read = (key: string): Move | null => (key === 'none' ? null : parseMove(model, key));
  const changes = whatIf.changes.map(({ turn, was, instead }): Change => ({ turn, was: read(was), instead: read(instead) }));
  const isKnown = whatIf.changes.every(({ was, instead }, n) => {
    const change = changes[n];
    const isRead = (was === 'none') === (change?.was === null) && (instead === 'none') === (change?.instead === null);
    return isRead && (change?.was ?? change?.instead ?? null) !== null;
  });
  return isKnown ? { id: record.id, name: record.name, parent: whatIf.parent, changes, filler: whatIf.filler } : null;
}
