/** Large text files line by line, without holding them whole. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { FileLine } from '../lab/index';

const CHUNK_BYTES = 1 << 20;
/** Longer lines are cut, so that a foreign file cannot fill the memory. */
const LINE_MAX = 1 << 20;

/** The lines of `path`. Bytes outside ASCII are read as Latin letters: a sweep holds none, and its reader says so. */
export function* readLines(path: string): Generator<FileLine> {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES);
    let rest = '';
    for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) {
      const lines = (rest + chunk.toString('latin1', 0, length)).split('\n');
      rest = lines.pop() ?? '';
      for (const text of lines) yield { text, isWhole: true };
      if (rest.length > LINE_MAX) {
        yield { text: rest.slice(0, LINE_MAX), isWhole: true };
        return;
      }
    }
    if (rest !== '') yield { text: rest, isWhole: false };
  } finally {
    closeSync(file);
  }
}
