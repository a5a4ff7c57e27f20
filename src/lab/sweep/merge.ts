/** Many shards as one file: the same bytes whatever their number and order. */
import type { FileLine } from './resume';
import { SweepError } from './sweep-plan';
import { readRow, type RowKey, type SweepFormat } from './sweep-text';

export interface SweepFile {
  readonly name: string;
  readonly lines: Iterable<FileLine>;
}

export interface MergedSweep {
  /** Lines without their ends: in CSV the columns, then the rows by bot (code-unit order) and seed. */
  readonly lines: readonly string[];
  readonly rows: number;
  /** Seeds that a bot lacks of those that any bot has, at most ten of them in words, such as "greedy 17". */
  readonly missing: { readonly count: number; readonly first: readonly string[] };
}

interface KeptRow {
  readonly key: RowKey;
  readonly text: string;
  readonly place: string;
}

/**
 * Merges the files of one sweep.
 * @throws SweepError naming file, line and cure: rows of other content or columns, a campaign that is there twice, half a line, a foreign file
 */
export function mergeSweeps(files: readonly SweepFile[], format: SweepFormat): MergedSweep {
  const rows: KeptRow[] = [];
  let first: { readonly content: string; readonly columns: string; readonly place: string } | null = null;
  for (const { name, lines } of files) {
    let header = '';
    let at = 0;
    for (const { text, isWhole } of lines) {
      const place = `${name} line ${++at}`;
      if (!isWhole) throw new SweepError(`${place} is half a line: run its shard again, it goes on where it stopped`);
      if (at === 1 && format === 'csv') {
        header = text;
        continue;
      }
      const { key, columns } = readPlaced(text, format, header, place);
      first ??= { content: key.content, columns, place };
      if (key.content !== first.content)
        throw new SweepError(
          `${place} was played on ${key.content}, ${first.place} on ${first.content}: sweeps of different content do not merge`,
        );
      if (columns !== first.columns)
        throw new SweepError(`${place} has other columns than ${first.place}: sweep both with the same options`);
      rows.push({ key, text, place });
    }
  }
  if (first === null) throw new SweepError('there is no row in these files');
  rows.sort(compareRows);
  refuseTwice(rows);
  const text = rows.map((row) => row.text);
  return { lines: format === 'csv' ? [first.columns, ...text] : text, rows: rows.length, missing: listMissing(rows) };
}

function readPlaced(text: string, format: SweepFormat, header: string, place: string): ReturnType<typeof readRow> {
  try {
    return readRow(text, format, header);
  } catch (error) {
    throw error instanceof SweepError ? new SweepError(`${place} ${error.message}`) : error;
  }
}

function compareRows({ key: a }: KeptRow, { key: b }: KeptRow): number {
  if (a.bot !== b.bot) return a.bot < b.bot ? -1 : 1;
  return a.seed - b.seed;
}

function refuseTwice(rows: readonly KeptRow[]): void {
  rows.forEach((row, n) => {
    const before = rows[n - 1];
    if (before === undefined || compareRows(before, row) !== 0) return;
    const [one, other] = [before.place, row.place].sort();
    throw new SweepError(`${row.key.bot} ${row.key.seed} is there twice: ${one} and ${other}; name each shard once`);
  });
}

const MISSING_SHOWN = 10;

/** Rows are sorted, so a gap is a gap between neighbours or at a bot's end. */
function listMissing(rows: readonly KeptRow[]): MergedSweep['missing'] {
  const seeds = rows.map(({ key }) => key.seed);
  const least = seeds.reduce((a, b) => Math.min(a, b), Infinity);
  const most = seeds.reduce((a, b) => Math.max(a, b), -Infinity);
  const shown: string[] = [];
  let count = 0;
  const miss = (bot: string, from: number, until: number): void => {
    count += Math.max(0, until - from);
    for (let seed = from; seed < until && shown.length < MISSING_SHOWN; seed++) shown.push(`${bot} ${seed}`);
  };
  rows.forEach(({ key }, n) => {
    const before = rows[n - 1]?.key;
    const after = rows[n + 1]?.key;
    miss(key.bot, before?.bot === key.bot ? before.seed + 1 : least, key.seed);
    if (after?.bot !== key.bot) miss(key.bot, key.seed + 1, most + 1);
  });
  return { count, first: shown };
}
