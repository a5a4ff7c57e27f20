/** `pillars merge FILE... --out FILE [--csv]`: shards of a sweep as one file, the same bytes whatever their number and order. */
import { closeSync, existsSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { mergeSweeps, SweepError, type MergedSweep } from '../lab/index';
import { readArguments } from './arguments';
import { EXIT, UsageError, type Exit } from './exit';
import { readLines } from './line-file';
import { chooseFormat } from './sweep';

/** Lines written at once. */
const BATCH = 1000;

/** Merges shards. Exit 1 when campaigns are missing between them: the file is written all the same. */
export function merge(argv: readonly string[]): Exit {
  const { positionals, flags, values } = readArguments(argv, { flags: ['csv'], values: ['out'] });
  const out = values.get('out');
  if (out === undefined || positionals.length === 0) throw new UsageError('name the shards, and the file to write: --out all.ndjson');
  const format = chooseFormat(out, flags.has('csv'));
  const absent = positionals.find((name) => !existsSync(name) || !statSync(name).isFile());
  if (absent !== undefined) throw new UsageError(`no file "${absent}"`);
  if (positionals.some((name) => resolve(name) === resolve(out)))
    throw new UsageError(`--out ${out} is one of the shards; name another file`);
  const merged = mergeNamed(positionals, format);
  writeLines(out, merged.lines);
  console.log(`${out}: ${merged.rows} campaigns from ${positionals.length} ${positionals.length === 1 ? 'file' : 'files'}`);
  const { count, first } = merged.missing;
  if (count === 0) return EXIT.fine;
  console.log(
    `${count} campaigns are missing that other bots or neighbours have: ${first.join(', ')}${count > first.length ? ', ...' : ''}`,
  );
  return EXIT.findings;
}

function mergeNamed(names: readonly string[], format: 'ndjson' | 'csv'): MergedSweep {
  try {
    return mergeSweeps(
      names.map((name) => ({ name, lines: readLines(name) })),
      format,
    );
  } catch (error) {
    throw error instanceof SweepError ? new UsageError(error.message) : error;
  }
}

/** Written beside and moved into place, so that nobody finds half of it. */
function writeLines(out: string, lines: readonly string[]): void {
  const draft = `${out}.part`;
  const handle = openSync(draft, 'w');
  for (let k = 0; k < lines.length; k += BATCH) writeSync(handle, `${lines.slice(k, k + BATCH).join('\n')}\n`);
  closeSync(handle);
  renameSync(draft, out);
}
