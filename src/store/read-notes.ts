/** The notes of a lesson in what storage or a file gave: field by field, because anybody may have written it. */
import type { CheckpointAnswer } from '../classroom/index';
import { createNotes, type CabinetSeats, type CheckpointDraft, type LessonNotes } from './lesson-notes';

/** Most entries of a list, and most characters of a text: what is beyond was not written by the game. */
const ENTRIES_MAX = 400;
const TEXT_MAX = 2000;

/** Notes in `value`, or null when it holds none or half of some. */
export function readNotes(value: unknown): LessonNotes | null {
  if (!isRecord(value)) return null;
  const { pseudonym, cabinet = null, draft = null } = value;
  const checkpoints = readList(value['checkpoints'], readCheckpoint);
  const ownTags = readList(value['ownTags'], ({ move, component }) => (isCount(move) && isText(component) ? { move, component } : null));
  const dissents = readList(value['dissents'], ({ move, ministries }) =>
    isCount(move) && isCounts(ministries) ? { move, ministries } : null,
  );
  const reflections = readList(value['reflections'], ({ turn, text }) => (isCount(turn) && isText(text) ? { turn, text } : null));
  if (!isText(pseudonym) || checkpoints === null || ownTags === null || dissents === null || reflections === null) return null;
  return {
    ...createNotes(pseudonym, readSeats(cabinet)),
    checkpoints,
    ownTags,
    dissents,
    reflections,
    isTagged: value['isTagged'] === true,
    draft: readDraft(draft),
  };
}

function readCheckpoint(value: Readonly<Record<string, unknown>>): CheckpointAnswer | null {
  const { turn, risk, stance, predictions } = value;
  if (!isCount(turn) || !(risk === null || isText(risk))) return null;
  if (!isStances(stance) || !isPair(predictions)) return null;
  return { turn, risk, stance, predictions };
}

function readDraft(value: unknown): CheckpointDraft | null {
  if (!isRecord(value) || !isText(value['reflection'])) return null;
  const answer = readCheckpoint({ ...value, turn: 0 });
  if (answer === null) return null;
  const { risk, stance, predictions } = answer;
  return { risk, stance, predictions, reflection: value['reflection'] };
}

function readSeats(value: unknown): CabinetSeats | null {
  if (!isRecord(value)) return null;
  const { ministries, chair } = value;
  return isCounts(ministries) && isCount(chair) ? { ministries, chair } : null;
}

/** Every entry read, or null when one cannot be. */
function readList<T>(value: unknown, read: (entry: Readonly<Record<string, unknown>>) => T | null): readonly T[] | null {
  if (!Array.isArray(value) || value.length > ENTRIES_MAX) return null;
  const entries = value.flatMap((entry: unknown) => {
    const known = isRecord(entry) ? read(entry) : null;
    return known === null ? [] : [known];
  });
  return entries.length === value.length ? entries : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= TEXT_MAX;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isCounts(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length <= ENTRIES_MAX && value.every(isCount);
}

const isNumberOrNull = (value: unknown): value is number | null => value === null || Number.isSafeInteger(value);

function isStances(value: unknown): value is readonly (number | null)[] {
  return Array.isArray(value) && value.length <= ENTRIES_MAX && value.every(isNumberOrNull);
}

function isPair(value: unknown): value is readonly [number | null, number | null] {
  return Array.isArray(value) && value.length === 2 && value.every(isNumberOrNull);
}
