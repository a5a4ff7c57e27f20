/**
 * A submission: what a student hands in, as one line of text that is found in any pasted text: the exercise, the run so far, a pseudonym,
 * the answers at the checkpoints, own tags and the cabinet's dissent. It carries no time, no device and no free text; reflections never enter it.
 *
 * Code (token-code.ts): `FPS1` · the tokens of the exercise code, its checksum included · R replay code without its hyphens · P pseudonym ·
 * K checkpoint: turn, declared positions (one digit a power, 0 to 4, or x), two predictions (a to k = 0 to 100 %, or x), risk (left out when
 * none was declared) · G own tags: move index and component, in pairs · D dissent: move index, ministries as bits in base 36 · Z checksum.
 * About 250 to 450 characters; at most SUBMISSION_MAX.
 */
import { decodeExercise, type Exercise } from './exercise';
import { escapeId, openTokens, readCount, readId, refuseToken, sealTokens, type TokenError } from './token-code';

/** Answers at one checkpoint. What was skipped is null. */
export interface CheckpointAnswer {
  /** The half-year that opens after the checkpoint. */
  readonly turn: number;
  /** Id of the shock of the stress test that the student means to insure against. */
  readonly risk: string | null;
  /** Where the student means to stand until the next checkpoint, per power in the scenario's order: -2 to 2, against to with. Null = skipped. */
  readonly stance: readonly (number | null)[];
  /** How likely each of two things is (predictions.ts says which), in per cent: 0, 10, ... 100. */
  readonly predictions: readonly [number | null, number | null];
}

/** A ministry or several were against a decision. */
export interface Dissent {
  /** Index into the run's moves. */
  readonly move: number;
  /** Indices into the scenario's offices, ascending. */
  readonly ministries: readonly number[];
}

/** How the student read a move of their own before the game said how its authors read it. */
export interface OwnTag {
  /** Index into the run's moves. */
  readonly move: number;
  /** EP, BE, LB, DD, IB, BW, BA or none. */
  readonly component: string;
}

export interface Submission {
  /** Code of the exercise (`decodeExercise`). */
  readonly exercise: string;
  /** Replay code of the run, finished or not (`decodeRun` over the scenario with the exercise applied). */
  readonly run: string;
  readonly pseudonym: string;
  readonly checkpoints: readonly CheckpointAnswer[];
  readonly ownTags: readonly OwnTag[];
  readonly dissents: readonly Dissent[];
}

/** Most characters of a submission: leaves 2,000 of SCORM 1.2's 4,096 for what a package keeps beside it. */
export const SUBMISSION_MAX = 2000;
const NAME = 'FPS';
const VERSION = 1;
const MOVES_MAX = 255;
const PSEUDONYM_MAX = 30;
const RUN_PREFIX = 'FP-';
const COMPONENT = /^(EP|BE|LB|DD|IB|BW|BA|none)$/;
/** Where whitespace or a mail's quoting may have come between: the first seal is the exercise's, the second the submission's. */
const IN_TEXT =
  /FPS\d{1,2}\.X\d{1,2}\.(?:(?!Z[0-9A-Z]{4}\.)[A-Za-z0-9-]+\.)+Z[0-9A-Z]{4}\.(?:(?!Z[0-9A-Z]{4})[A-Za-z0-9-]+\.)+Z[0-9A-Z]{4}/;

/** A name as a code can hold it: lower case, unaccented, words joined by hyphens. May be empty. */
export function cleanPseudonym(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[đĐ]/g, 'd')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, PSEUDONYM_MAX)
    .replace(/^-+|-+$/g, '');
}

/**
 * The code of a submission.
 * @throws RangeError when a field is out of its bounds or the code would be longer than SUBMISSION_MAX
 */
export function encodeSubmission(submission: Submission): string {
  const code = sealTokens([
    `${NAME}${VERSION}`,
    submission.exercise,
    `R${submission.run.slice(RUN_PREFIX.length).replaceAll('-', '')}`,
    `P${submission.pseudonym}`,
    ...submission.checkpoints.map(writeCheckpoint),
    ...(submission.ownTags.length === 0 ? [] : [`G${submission.ownTags.map(({ move, component }) => `${move}${component}`).join('-')}`]),
    ...submission.dissents.map(({ move, ministries }) => `D${move}-${maskOf(ministries).toString(36)}`),
  ]);
  const read = decodeSubmission(code);
  if (!read.ok) throw new RangeError(`a submission that cannot be written: ${read.fault} ${read.found}`);
  return code;
}

/** The submission behind a code, or what is wrong with it. A legal code that somebody forged is simply a submission. */
export function decodeSubmission(
  text: string,
): { readonly ok: true; readonly submission: Submission; readonly exercise: Exercise } | TokenError {
  const tokens = openTokens(text, NAME, VERSION, SUBMISSION_MAX);
  if ('fault' in tokens) return tokens;
  const seal = tokens.findIndex((token) => /^Z[0-9A-Z]{4}$/.test(token));
  if (seal < 0) return refuseToken('cut', tokens.length);
  const exercise = tokens.slice(1, seal + 1).join('.');
  const read = decodeExercise(exercise);
  if (!read.ok) return { ...read, place: read.place + 1 };
  const draft: Draft = { exercise, run: '', pseudonym: '', checkpoints: [], ownTags: [], dissents: [] };
  for (let n = seal + 1; n < tokens.length; n++) {
    const token = tokens[n] as string;
    if (READERS[token.charAt(0)]?.(draft, token.slice(1)) !== true) return refuseToken('field', n + 1, token);
  }
  if (draft.run === '' || draft.pseudonym === '') return refuseToken('cut', tokens.length);
  return { ok: true, submission: draft, exercise: read.exercise };
}

/** A code found in a text: where it began and ended (character offsets), and the code without what came between. */
export interface FoundCode {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/**
 * Every submission code in `text`, in order: also altered ones (`decodeSubmission` says what is wrong), and ones that a mail has broken over
 * lines or quoted with ">"; no more than `most`. Where no end is found, the code runs to the first character that no code holds, so that a cut one is told.
 */
export function findSubmissions(text: string, most = Infinity): FoundCode[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(/FPS\d{1,2}\.X/g)) if (starts.push(index) >= most) break;
  return starts.map((start, n) => {
    const limit = Math.min(starts[n + 1] ?? text.length, start + 2 * SUBMISSION_MAX);
    const raw = text.slice(start, limit);
    const straight = /^[A-Za-z0-9.-]+/.exec(raw)?.[0] ?? '';
    const whole = IN_TEXT.exec(straight)?.[0];
    if (whole !== undefined) return { start, end: start + whole.length, code: whole };
    // Characters that may stand between two parts of a broken code, with the place each kept character came from.
    const places: number[] = [];
    let joined = '';
    for (let at = 0; at < raw.length; at++) {
      const character = raw.charAt(at);
      if (/[\s>\u200b\u00ad]/.test(character)) continue;
      if (!/[A-Za-z0-9.-]/.test(character)) break;
      joined += character;
      places.push(at);
    }
    const mended = IN_TEXT.exec(joined)?.[0];
    const code = mended ?? straight.replace(/[.-]+$/, '');
    const end = mended === undefined ? start + straight.length : start + (places[mended.length - 1] ?? 0) + 1;
    return { start, end, code };
  });
}

type Draft = {
  -readonly [Key in keyof Submission]: Submission[Key] extends readonly (infer Item)[] ? Item[] : Submission[Key];
};

function writeCheckpoint({ turn, risk, stance, predictions }: CheckpointAnswer): string {
  const digits = stance.map((step) => (step === null ? 'x' : String(step + 2))).join('');
  const odds = predictions.map((percent) => (percent === null ? 'x' : 'abcdefghijk'.charAt(percent / 10))).join('');
  return [`K${turn}`, digits, odds, ...(risk === null ? [] : [escapeId(risk)])].join('-');
}

function maskOf(ministries: readonly number[]): number {
  return ministries.reduce((mask, ministry) => mask | (1 << ministry), 0);
}

/** Per key: takes the rest of the token into the draft; false when it cannot be read. */
const READERS: Readonly<Record<string, (draft: Draft, rest: string) => boolean>> = {
  R: (draft, rest) => {
    if (!/^[0-9A-Z]{3,400}$/.test(rest)) return false;
    draft.run = RUN_PREFIX + (rest.match(/.{1,6}/g) ?? []).join('-');
    return true;
  },
  P: (draft, rest) => {
    if (rest === '' || cleanPseudonym(rest) !== rest) return false;
    draft.pseudonym = rest;
    return true;
  },
  K: (draft, rest) => {
    const [, turn, digits = '', odds = '', risk] = /^(\d{1,2})-([0-4x]{1,12})-([a-kx]{2})(?:-(.+))?$/.exec(rest) ?? [];
    const id = risk === undefined ? null : readId(risk);
    if (turn === undefined || (risk !== undefined && id === null) || draft.checkpoints.length >= 9) return false;
    const [first = null, second = null] = [...odds].map((letter) => (letter === 'x' ? null : 'abcdefghijk'.indexOf(letter) * 10));
    const stance = [...digits].map((digit) => (digit === 'x' ? null : Number(digit) - 2));
    draft.checkpoints.push({ turn: Number(turn), risk: id, stance, predictions: [first, second] });
    return true;
  },
  G: (draft, rest) => {
    for (const pair of rest.split('-')) {
      const [, move = '', component = ''] = /^(\d+)([A-Za-z]+)$/.exec(pair) ?? [];
      const index = readCount(move, MOVES_MAX);
      if (index === null || !COMPONENT.test(component)) return false;
      draft.ownTags.push({ move: index, component });
    }
    return true;
  },
  D: (draft, rest) => {
    const [, move, bits = ''] = /^(\d{1,3})-([0-9a-z]{1,5})$/.exec(rest) ?? [];
    const index = readCount(move, MOVES_MAX);
    const mask = Number.parseInt(bits, 36);
    if (index === null || !(mask > 0) || mask >= 1 << 16) return false;
    draft.dissents.push({ move: index, ministries: Array.from({ length: 16 }, (_, bit) => bit).filter((bit) => (mask >>> bit) & 1) });
    return true;
  },
};
