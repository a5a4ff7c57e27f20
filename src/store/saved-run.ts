/** The record of a kept run: its formats, and the reading of one that may be anything. */
import { readNotes } from './read-notes';
import type { SavedRun, WhatIfRecord } from './ports';

/** Format of the records this build writes. 1: all fields of SavedRun; records before it carry no number and are the same. */
export const SAVE_FORMAT = 1;

/** Limits of a record: what is beyond them was not written by the game. */
export const SAVED_RUN_LIMITS = { moves: 2000, moveLength: 300, textLength: 400, tags: 100 } as const;

/** The run in `value`, or null when it is half-written, foreign or of a newer format. Nothing else of `value` is taken over. */
export function readSavedRun(value: unknown): SavedRun | null {
  if (typeof value !== 'object' || value === null) return null;
  const record = value as Readonly<Record<string, unknown>>;
  if (isNewerSave(value)) return null;
  const { id, name, scenario, seed, rulesVersion, packHash, moves, hindsight, saved, turn, finished } = record;
  if (!isText(id) || !isText(name) || !isText(scenario) || !isText(seed)) return null;
  if (!isWhole(rulesVersion) || !isWhole(packHash) || !isWhole(saved) || !isWhole(turn)) return null;
  if (!Array.isArray(moves) || moves.length > SAVED_RUN_LIMITS.moves || !moves.every(isMove)) return null;
  const { ending, tags } = record;
  const whatIf = readWhatIf(record['whatIf']);
  const lesson = readNotes(record['lesson']);
  // Half a timeline of the studio is none, and must not be listed as a run.
  if (whatIf === null && record['whatIf'] !== undefined) return null;
  return {
    id,
    name,
    scenario,
    seed,
    rulesVersion,
    packHash,
    moves,
    saved,
    turn,
    hindsight: hindsight === true,
    finished: finished === true,
    ...(ending === null || isText(ending) ? { ending } : {}),
    ...(Array.isArray(tags) && tags.length <= SAVED_RUN_LIMITS.tags && tags.every(isText) ? { tags } : {}),
    ...(whatIf === null ? {} : { whatIf }),
    ...(lesson === null ? {} : { lesson }),
  };
}

/** True for a record of a format that only a newer build can read. */
export function isNewerSave(value: unknown): boolean {
  const format = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)['format'] : undefined;
  return typeof format === 'number' && format > SAVE_FORMAT;
}

/** How a timeline of the studio came about, or null when `value` does not say it whole. */
function readWhatIf(value: unknown): WhatIfRecord | null {
  if (typeof value !== 'object' || value === null) return null;
  const { trunk, parent, filler, changes } = value as Readonly<Record<string, unknown>>;
  if (!isText(trunk) || !isText(parent) || !isText(filler)) return null;
  if (!Array.isArray(changes) || changes.length > SAVED_RUN_LIMITS.moves) return null;
  const read = changes.flatMap((change: unknown) => {
    if (typeof change !== 'object' || change === null) return [];
    const { turn, was, instead } = change as Readonly<Record<string, unknown>>;
    return isWhole(turn) && isMove(was) && isMove(instead) ? [{ turn, was, instead }] : [];
  });
  return read.length === changes.length ? { trunk, parent, filler, changes: read } : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= SAVED_RUN_LIMITS.textLength;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isMove(value: unknown): value is string {
  return typeof value === 'string' && value.length <= SAVED_RUN_LIMITS.moveLength;
}
