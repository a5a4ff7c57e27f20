import { RUN_FILE_MAX } from '../../store/index';

/** The text of a file that somebody chose or dropped; null when the browser cannot read it, one character too many when it is too large to be read. */
export async function readTextFile(file: Blob): Promise<string | null> {
  // A file far beyond every limit is not read into memory: its size alone refuses it.
  if (file.size > RUN_FILE_MAX * 4) return ' '.repeat(RUN_FILE_MAX + 1);
  try {
    return await file.text();
  } catch {
    return null;
  }
}
