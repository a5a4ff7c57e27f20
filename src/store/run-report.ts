/** What reading a file of runs came to. */

/** A fault of a file: `place` is "line 3, column 7" for a text that is no JSON, else a path such as "runs[2].moves[14]". */
export interface FileFault {
  readonly fault: 'empty' | 'too-long' | 'json' | 'foreign' | 'version' | 'shape' | 'many';
  readonly place: string;
  /** Name of the run in question, when one could be read. */
  readonly name: string | null;
}

/** What an import did. `copies` were added under a name of their own: a kept run of the same id says something else. */
export interface ImportReport {
  readonly added: number;
  readonly copies: number;
  readonly known: number;
  readonly faults: readonly FileFault[];
}
