/** Rows as text: newline JSON or CSV, in ASCII, with keys in one order, so that equal rows are equal bytes. */
import { SweepError } from './sweep-plan';
import type { SweepRow } from './sweep-row';

export const SWEEP_FORMATS = ['ndjson', 'csv'] as const;
export type SweepFormat = (typeof SWEEP_FORMATS)[number];

/** Format by a file's name: ".csv", or ".ndjson" and ".jsonl"; null for others. */
export function formatOfName(name: string): SweepFormat | null {
  if (/\.csv$/i.test(name)) return 'csv';
  return /\.(ndjson|jsonl)$/i.test(name) ? 'ndjson' : null;
}

/** The part of a row that says which it is and what content it was played on. */
export interface RowKey {
  readonly content: string;
  readonly bot: string;
  readonly seed: number;
}

/** What all rows of a file share: the columns of CSV, the keys of JSON. */
export type SweepColumns = string;

/** Line of `row`, without its end. */
export function formatRow(row: SweepRow, format: SweepFormat): string {
  return format === 'ndjson'
    ? JSON.stringify(row)
    : listCells(row)
        .map(([, cell]) => cell)
        .join(',');
}

/** First line of a CSV file; it follows from any row. */
export function formatColumns(row: SweepRow, format: SweepFormat): SweepColumns {
  const names = format === 'ndjson' ? listKeys(row) : listCells(row).map(([name]) => name);
  return names.join(',');
}

function listCells(row: SweepRow): (readonly [string, string | number])[] {
  return Object.entries(row).flatMap(([key, value]): (readonly [string, string | number])[] => {
    if (key === 'signed' || key === 'end') return Object.entries(value as object).map(([id, count]) => [`${key}.${id}`, count as number]);
    if (value === null) return [[key, '']];
    return typeof value === 'object' ? [[key, formatPairs(value as Record<string, string | number>)]] : [[key, value as string | number]];
  });
}

/** "a=1 b=2": ids hold neither spaces nor commas. */
function formatPairs(pairs: Readonly<Record<string, string | number>>): string {
  return Object.entries(pairs)
    .map(([id, value]) => `${id}=${value}`)
    .join(' ');
}

/** Keys of a row with those of its fixed parts. */
function listKeys(row: Readonly<Record<string, unknown>> | SweepRow): string[] {
  return Object.entries(row).flatMap(([key, value]) =>
    (key === 'signed' || key === 'end') && typeof value === 'object' && value !== null
      ? Object.keys(value).map((id) => `${key}.${id}`)
      : [key],
  );
}

/** Reads a line of `format`. For CSV `header` is the file's first line. @throws SweepError saying what is wrong with it */
export function readRow(line: string, format: SweepFormat, header: string): { readonly key: RowKey; readonly columns: SweepColumns } {
  return format === 'ndjson' ? readJson(line) : readCsv(line, header);
}

function readJson(line: string): { readonly key: RowKey; readonly columns: SweepColumns } {
  let row: Partial<Record<keyof SweepRow, unknown>>;
  try {
    row = JSON.parse(line) as typeof row;
  } catch {
    throw new SweepError('is no JSON; the file was altered or is no sweep');
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new SweepError('is no row of a sweep');
  const { scenario, rules, pack, bot, seed } = row;
  return { key: readKey([scenario, rules, pack, bot, seed].map(String)), columns: listKeys(row).join(',') };
}

const KEY_COLUMNS = 'scenario,rules,pack,bot,seed,';

function readCsv(line: string, header: string): { readonly key: RowKey; readonly columns: SweepColumns } {
  if (!header.startsWith(KEY_COLUMNS)) throw new SweepError('follows a first line that is not that of a sweep');
  const cells = line.split(',');
  const wanted = header.split(',').length;
  if (cells.length !== wanted) throw new SweepError(`has ${cells.length} cells and not ${wanted}; the file was altered or is no sweep`);
  return { key: readKey(cells), columns: header };
}

function readKey([scenario = '', rules = '', pack = '', bot = '', seed = '']: readonly string[]): RowKey {
  const isRow = /^[\w-]+$/.test(scenario) && /^\d+$/.test(rules) && /^[0-9a-f]{8}$/.test(pack) && bot !== '' && /^\d{1,10}$/.test(seed);
  if (!isRow) throw new SweepError('is no row of a sweep: scenario, rules, pack, bot and seed come first');
  return { content: `${scenario}, rules ${rules}, pack ${pack}`, bot, seed: Number(seed) };
}
