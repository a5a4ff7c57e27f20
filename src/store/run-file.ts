/**
 * Runs as text files: one format for a single run and for a whole library. What a stranger wrote is read field by field into a record of our own;
 * a record with a fault is named with its place and left out, the others are kept.
 */
import { hashText } from '../engine/index';
import type { SavedRun } from './ports';
import { readNotes } from './read-notes';
import type { FileFault, ImportReport } from './run-report';

/** What a file of runs calls itself, and the version of its form. */
const FORMAT = 'four-pillars-runs';
const VERSION = 1;

/** Longest text that is read, in characters, and most runs in it. */
export const RUN_FILE_MAX = 8_000_000;
const RUNS_MAX = 5000;
const MOVES_MAX = 2000;
const NAME_MAX = 80;
const TEXT_MAX = 120;
/** Most tags of a run, and the longest. */
export const TAGS_MAX = 12;
export const TAG_MAX = 30;
const TURN_MAX = 400;

export interface ReadRuns {
  readonly runs: readonly SavedRun[];
  readonly faults: readonly FileFault[];
}

/** The text of a file of runs, in the order given. */
export function writeRunFile(runs: readonly SavedRun[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, runs: runs.map(keepKnown) }, null, 1)}\n`;
}

/** Reads what `writeRunFile` wrote, or what claims to be that. */
export function readRunFile(text: string): ReadRuns {
  if (text.length > RUN_FILE_MAX) return refuseFile('too-long', `${RUN_FILE_MAX}`);
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return refuseFile('empty', '');
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch (error) {
    return refuseFile('json', placeOf(plain, error));
  }
  if (!isRecord(value) || value['format'] !== FORMAT) return refuseFile('foreign', 'format');
  if (value['version'] !== VERSION) return refuseFile('version', 'version');
  const list = value['runs'];
  if (!Array.isArray(list)) return refuseFile('shape', 'runs');
  if (list.length > RUNS_MAX) return refuseFile('many', `runs[${RUNS_MAX}]`);
  const read = list.map((entry, at) => readRun(entry, `runs[${at}]`));
  return {
    runs: read.flatMap((entry) => ('id' in entry ? [entry] : [])),
    faults: read.flatMap((entry) => ('fault' in entry ? [entry] : [])),
  };
}

/**
 * What `incoming` adds to the runs of `kept`: runs of an unknown id as they are, runs of a known id that say something else under an id made of their
 * content, so that importing twice adds nothing and the order of files does not matter. Name, tags and time of saving are no difference.
 */
export function mergeRuns(
  kept: readonly SavedRun[],
  incoming: readonly SavedRun[],
): Pick<ImportReport, 'known' | 'copies'> & { readonly added: readonly SavedRun[] } {
  const known = new Map(kept.map((run) => [run.id, run]));
  const added: SavedRun[] = [];
  let copies = 0;
  let same = 0;
  const add = (run: SavedRun): void => {
    known.set(run.id, run);
    added.push(run);
  };
  for (const run of incoming) {
    const mine = known.get(run.id);
    if (mine === undefined) {
      add(run);
      continue;
    }
    const id = `${run.id.slice(0, 60)}~${(hashText(contentOf(run)) >>> 0).toString(36)}`;
    if (contentOf(mine) === contentOf(run) || known.has(id)) same++;
    else {
      add({ ...run, id });
      copies++;
    }
  }
  return { added, copies, known: same };
}

/** What makes a run this run. */
function contentOf({ scenario, seed, moves }: SavedRun): string {
  return JSON.stringify([scenario, seed, moves]);
}

/** Field by field: nothing else of a record goes into a file or comes out of one. */
function keepKnown(run: SavedRun): SavedRun {
  const { id, name, scenario, rulesVersion, packHash, seed, moves, hindsight, saved, turn, finished, ending = null, tags = [] } = run;
  const known = {
    id,
    name,
    scenario,
    rulesVersion,
    packHash,
    seed,
    moves: [...moves],
    hindsight,
    saved,
    turn,
    finished,
    ending,
    tags: [...tags],
  };
  const lesson = readNotes(run.lesson);
  return lesson === null ? known : { ...known, lesson };
}

type Check = (value: unknown) => boolean;
const isText =
  (most: number, form = /^/): Check =>
  (value) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= most && form.test(value);
const isNumber =
  (most: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && Math.abs(value as number) <= most;
const isFlag: Check = (value) => typeof value === 'boolean';
const isTag = isText(TAG_MAX);
const isMove = isText(TEXT_MAX, /^(close|(answer|start|aim):[a-z0-9.-]+(\/[a-z0-9.-]+)?)$/);

const FIELDS: Readonly<Record<string, Check>> = {
  id: isText(NAME_MAX, /^[A-Za-z0-9~-]+$/),
  name: isText(NAME_MAX),
  // A scenario, a released edition of one, or the code of an exercise (src/classroom/README.md).
  scenario: isText(255, /^([a-z0-9-]{1,60}(@[a-z0-9.-]{1,20})?|X\d[A-Za-z0-9.-]+)$/),
  rulesVersion: isNumber(1_000_000),
  packHash: isNumber(4_294_967_296),
  seed: isText(NAME_MAX),
  hindsight: isFlag,
  saved: isNumber(Number.MAX_SAFE_INTEGER),
  turn: (value) => isNumber(TURN_MAX)(value) && (value as number) >= 0,
  finished: isFlag,
};

function readRun(value: unknown, path: string): SavedRun | FileFault {
  if (!isRecord(value)) return { fault: 'shape', place: path, name: null };
  const name = isText(NAME_MAX)(value['name']) ? (value['name'] as string) : null;
  const refuse = (place: string): FileFault => ({ fault: 'shape', place: `${path}.${place}`, name });
  for (const [field, check] of Object.entries(FIELDS)) if (!check(value[field])) return refuse(field);
  const { moves, tags = [], ending = null } = value;
  if (!Array.isArray(moves) || moves.length > MOVES_MAX) return refuse('moves');
  const wrong = moves.findIndex((move) => !isMove(move));
  if (wrong >= 0) return refuse(`moves[${wrong}]`);
  if (!Array.isArray(tags) || tags.length > TAGS_MAX || !tags.every(isTag)) return refuse('tags');
  if (ending !== null && !isText(TEXT_MAX)(ending)) return refuse('ending');
  if (value['lesson'] !== undefined && readNotes(value['lesson']) === null) return refuse('lesson');
  return keepKnown({ ...value, moves, tags, ending } as unknown as SavedRun);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuseFile(fault: FileFault['fault'], place: string): ReadRuns {
  return { runs: [], faults: [{ fault, place, name: null }] };
}

/** Line and column of a JSON fault, from what the browser says of it; the end of the text when it says nothing. */
function placeOf(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const said = /line (\d+) column (\d+)/.exec(message);
  if (said !== null) return `${said[1]}:${said[2]}`;
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
