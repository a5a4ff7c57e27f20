/** Limits against hostile files, checked before any expensive work. Documented in scenarios/README.md. */
export const LIMITS = {
  /** UTF-16 code units of one file and of a scenario. */
  fileLength: 1_000_000,
  scenarioLength: 8_000_000,
  files: 400,
  /** Nesting of YAML nodes. */
  depth: 32,
  nodes: 200_000,
  /** Spaces before a line's first sign. */
  indent: 200,
  /** Lines, commas, brackets, anchors and stars of one file: a cheap upper bound of its nodes. */
  marks: 40_000,
  /** Faults reported per file before its shape is looked at. */
  fileFaults: 50,
  idLength: 60,
  /** A text's key: its path of ids. */
  keyLength: 200,
  /** Items of one list, keys of one map. */
  listItems: 2_000,
  textLength: 4_000,
  expressionLength: 600,
  expressionDepth: 24,
  /** Diagnostics kept; the rest is counted. */
  diagnostics: 500,
  dossiers: 1_000,
  turns: 120,
  variables: 200,
  derived: 31,
} as const;
