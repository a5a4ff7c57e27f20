/**
 * An exercise: what a class plays, as data and as a short code that a link, a QR code and an LMS can carry. Everything that changes the
 * rules of the run (scenario, seed, span, aims, injects) is in it, so that a run of the exercise can be played again from codes alone.
 *
 * Code: tokens joined by full stops (token-code.ts): `X1`, the scenario, then keyed tokens in this order, left out where they say the
 * default: S seed · T first-last turn · A an aim (repeated) · C turn of a checkpoint (repeated) · I an inject (repeated) · H history
 * (n, c, d) · O what is switched on (t hints, s sound, a analyst numbers) · L language · Z checksum. Turns count from 0.
 */
import { escapeId, openTokens, readCount, readId, refuseToken, sealTokens, type TokenError } from './token-code';

/** A dated shock: it strikes at the close of `turn`. */
export type Inject =
  /** A shock of the scenario's stress test, or one of its winds. */
  | { readonly turn: number; readonly kind: 'shock' | 'wind'; readonly id: string }
  /** One variable up or down: 1 slightly, 2 clearly, 3 sharply, by the variable's own sizes. */
  | { readonly turn: number; readonly kind: 'move'; readonly id: string; readonly steps: number };

export interface Exercise {
  readonly scenario: string;
  /** Seed text: letters, digits and hyphens. */
  readonly seed: string;
  /** Half-years that are the class's, both included; null = as the scenario says. History plays the rest. */
  readonly span: { readonly first: number; readonly last: number } | null;
  /** Aims that may be declared; empty = all. As many as the scenario wants, or fewer: they are declared for everybody. */
  readonly aims: readonly string[];
  /** Turns before which the game pauses for questions, ascending. */
  readonly checkpoints: readonly number[];
  readonly injects: readonly Inject[];
  /** When what really happened is shown: at the end, at chapter breaks, after each decision. */
  readonly history: 'hidden' | 'chapters' | 'decisions';
  /** Notes in the margin. */
  readonly hints: boolean;
  readonly sound: boolean;
  /** Exact numbers may be switched on. */
  readonly analyst: boolean;
  /** Language tag that the page speaks at first, or null: the student's own. */
  readonly language: string | null;
}

/** Most characters of a code: an LMS keeps 255 of a launch text (SCORM 1.2, `datafromlms`). */
export const EXERCISE_MAX = 255;
export const CHECKPOINTS_MAX = 3;
export const INJECTS_MAX = 4;
const AIMS_MAX = 20;
const TURNS_MAX = 99;
const NAME = 'X';
const VERSION = 1;
const SEED = /^[A-Za-z0-9-]{1,40}$/;
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?$/;
const HISTORY = { n: 'hidden', c: 'chapters', d: 'decisions' } as const;
const SWITCHES = { t: 'hints', s: 'sound', a: 'analyst' } as const;

/** What a new exercise begins with: everything of the scenario, history at the end, hints on, quiet. */
export const PLAIN_EXERCISE: Omit<Exercise, 'scenario' | 'seed'> = {
  span: null,
  aims: [],
  checkpoints: [],
  injects: [],
  history: 'hidden',
  hints: true,
  sound: false,
  analyst: false,
  language: null,
};

/** A text as a seed can hold it: other characters become hyphens. May be empty. */
export function cleanSeed(text: string): string {
  return text
    .trim()
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
}

/**
 * The code of an exercise: the same exercise always has the same code.
 * @throws RangeError when a field is out of its bounds, or the code is longer than EXERCISE_MAX (`fitsExercise` asks first)
 */
export function encodeExercise(exercise: Exercise): string {
  const code = writeExercise(exercise);
  const read = decodeExercise(code);
  if (!read.ok) throw new RangeError(`an exercise that cannot be written: ${read.fault} ${read.found}`);
  return code;
}

/** Whether every field is in its bounds and the code short enough. */
export function fitsExercise(exercise: Exercise): boolean {
  return decodeExercise(writeExercise(exercise)).ok;
}

function writeExercise(exercise: Exercise): string {
  const { span, history, language } = exercise;
  const switches = Object.entries(SWITCHES).filter(([, key]) => exercise[key]);
  return sealTokens([
    `${NAME}${VERSION}`,
    exercise.scenario,
    `S${exercise.seed}`,
    ...(span === null ? [] : [`T${span.first}-${span.last}`]),
    ...[...exercise.aims].sort().map((aim) => `A${escapeId(aim)}`),
    ...[...exercise.checkpoints].sort((a, b) => a - b).map((turn) => `C${turn}`),
    ...exercise.injects.map(writeInject).sort(),
    `H${Object.entries(HISTORY).find(([, value]) => value === history)?.[0] ?? ''}`,
    `O${switches.map(([letter]) => letter).join('')}`,
    ...(language === null ? [] : [`L${language}`]),
  ]);
}

function writeInject(inject: Inject): string {
  const turn = String(inject.turn).padStart(2, '0');
  if (inject.kind !== 'move') return `I${turn}${inject.kind.charAt(0)}-${escapeId(inject.id)}`;
  return `I${turn}${inject.steps < 0 ? 'd' : 'u'}${Math.abs(inject.steps)}-${escapeId(inject.id)}`;
}

/** The exercise behind a code, or what is wrong with it. Whether the scenario knows its ids is for `applyExercise` to say. */
export function decodeExercise(text: string): { readonly ok: true; readonly exercise: Exercise } | TokenError {
  const tokens = openTokens(text, NAME, VERSION, EXERCISE_MAX);
  if ('fault' in tokens) return tokens;
  const scenario = readId(tokens[1] ?? '');
  if (scenario === null) return refuseToken('field', 2, tokens[1]);
  const draft: Draft = { ...PLAIN_EXERCISE, scenario, seed: '', aims: [], checkpoints: [], injects: [], hints: false };
  for (let n = 2; n < tokens.length; n++) {
    const token = tokens[n] as string;
    if (READERS[token.charAt(0)]?.(draft, token.slice(1)) !== true) return refuseToken('field', n + 1, token);
  }
  if (draft.seed === '') return refuseToken('cut', tokens.length);
  // One exercise, one code: what could be written otherwise is not taken.
  return writeExercise(draft) === text.replace(/\s/g, '') ? { ok: true, exercise: draft } : refuseToken('field');
}

/** The four characters that stand for an exercise on a sheet or a board: its checksum. */
export function exerciseMark(code: string): string {
  return code.slice(-4);
}

type Draft = {
  -readonly [Key in keyof Exercise]: Exercise[Key] extends readonly (infer Item)[] ? Item[] : Exercise[Key];
};

/** Per key: takes the rest of the token into the draft; false when it cannot be read. */
const READERS: Readonly<Record<string, (draft: Draft, rest: string) => boolean>> = {
  S: (draft, rest) => {
    if (!SEED.test(rest)) return false;
    draft.seed = rest;
    return true;
  },
  T: (draft, rest) => {
    const [first, last] = rest.split('-').map((part) => readCount(part, TURNS_MAX));
    if (typeof first !== 'number' || typeof last !== 'number' || first > last) return false;
    draft.span = { first, last };
    return true;
  },
  A: (draft, rest) => {
    const id = readId(rest);
    if (id === null || draft.aims.length >= AIMS_MAX || draft.aims.includes(id)) return false;
    draft.aims.push(id);
    return true;
  },
  C: (draft, rest) => {
    const turn = readCount(rest, TURNS_MAX);
    if (turn === null || draft.checkpoints.length >= CHECKPOINTS_MAX || draft.checkpoints.includes(turn)) return false;
    draft.checkpoints.push(turn);
    return true;
  },
  I: (draft, rest) => {
    const inject = readInject(rest);
    if (inject === null || draft.injects.length >= INJECTS_MAX) return false;
    draft.injects.push(inject);
    return true;
  },
  H: (draft, rest) => {
    if (!Object.hasOwn(HISTORY, rest)) return false;
    draft.history = HISTORY[rest as keyof typeof HISTORY];
    return true;
  },
  O: (draft, rest) => {
    if (!/^t?s?a?$/.test(rest)) return false;
    for (const [letter, key] of Object.entries(SWITCHES)) draft[key] = rest.includes(letter);
    return true;
  },
  L: (draft, rest) => {
    if (!LANGUAGE.test(rest)) return false;
    draft.language = rest;
    return true;
  },
};

function readInject(text: string): Inject | null {
  const [, turnText = '', kind = '', steps, idText = ''] = /^(\d\d)([swud])([1-3])?-(.+)$/.exec(text) ?? [];
  const id = readId(idText);
  if (id === null) return null;
  const turn = Number(turnText);
  if (kind === 's' || kind === 'w') return steps === undefined ? { turn, kind: kind === 's' ? 'shock' : 'wind', id } : null;
  return steps === undefined ? null : { turn, kind: 'move', id, steps: kind === 'd' ? -Number(steps) : Number(steps) };
}
