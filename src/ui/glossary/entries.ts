/** Entries of the glossary, in the order in which they are looked for. */
export const ENTRIES = [
  'unscr1244',
  'pristina',
  'court',
  'tribunal',
  'karadzic',
  'mladic',
  'srebrenica',
  'commission',
  'chapter35',
  'cluster',
  'fund',
  'southstream',
  'balkanstream',
  'nis',
  'gazprom',
  'smederevo',
  'bor',
  'kostolac',
  'huawei',
  'safecity',
  'neutrality',
  'fk3',
  'pantsir',
  'xinjiang',
  'crimea',
  'presevo',
  'peg',
] as const;

/** An entry's name in the catalogues. */
export type Entry = (typeof ENTRIES)[number];
