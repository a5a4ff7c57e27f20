/** How far a shard's file has come: its whole rows must be the shard's own first ones. */
import { countShard, SweepError, unitAt, type Shard, type SweepPlan } from './sweep-plan';
import { readRow, type SweepColumns, type SweepFormat } from './sweep-text';

/** A line of a file; `isWhole` is false for a last line without its end. */
export interface FileLine {
  readonly text: string;
  readonly isWhole: boolean;
}

export interface ResumePoint {
  /** Rows that are there. */
  readonly rows: number;
  /** Length of what is kept, in bytes: a half-written last line is not. */
  readonly bytes: number;
}

export interface ShardFile {
  readonly plan: SweepPlan;
  readonly shard: Shard;
  readonly format: SweepFormat;
  readonly content: string;
  readonly columns: SweepColumns;
}

/**
 * Checks the lines of a file against the shard that is to be written there.
 * @throws SweepError when the file holds anything else: it is left as it is
 */
export function findResumePoint(file: ShardFile, lines: Iterable<FileLine>): ResumePoint {
  let rows = 0;
  let bytes = 0;
  let at = 0;
  for (const { text, isWhole } of lines) {
    if (!isWhole) break;
    at++;
    if (at === 1 && file.format === 'csv') {
      if (text !== file.columns) throw new SweepError(`line 1 has other columns than this sweep; ${CURE}`);
    } else {
      checkLine(file, text, at, rows);
      rows++;
    }
    bytes += text.length + 1;
  }
  return { rows, bytes };
}

const CURE = 'name another --out, or take the file away';

function checkLine({ plan, shard, format, content, columns }: ShardFile, text: string, at: number, place: number): void {
  const { key, columns: found } = readLine(text, format, columns, at);
  if (key.content !== content) throw new SweepError(`line ${at} was played on ${key.content}, and this is ${content}; ${CURE}`);
  if (found !== columns) throw new SweepError(`line ${at} has other columns than this sweep (--insurance, --codes); ${CURE}`);
  const total = countShard(plan, shard);
  if (place >= total) throw new SweepError(`line ${at} is beyond the ${total} campaigns of this shard; ${CURE}`);
  const unit = unitAt(plan, shard, place);
  if (unit.bot !== key.bot || unit.seed !== key.seed)
    throw new SweepError(`line ${at} is ${key.bot} ${key.seed} where this shard has ${unit.bot} ${unit.seed}; ${CURE}`);
}

function readLine(text: string, format: SweepFormat, columns: SweepColumns, at: number): ReturnType<typeof readRow> {
  try {
    return readRow(text, format, columns);
  } catch (error) {
    throw error instanceof SweepError ? new SweepError(`line ${at} ${error.message}; ${CURE}`) : error;
  }
}
