import type { RecordEntry } from '../../store/index';

/** Kinds of entries, as the filter groups them. */
export const ENTRY_GROUPS = {
  decisions: ['decision', 'default', 'initiative', 'aim'],
  arrivals: ['arrival', 'reaction', 'expiry'],
  tests: ['test', 'warning', 'break'],
  world: ['wind', 'ladder'],
} as const satisfies Readonly<Record<string, readonly RecordEntry['kind'][]>>;

export type EntryGroup = keyof typeof ENTRY_GROUPS;

/** What of the record is shown; '' for all. */
export interface RecordFilter {
  readonly group: EntryGroup | '';
  readonly arc: string;
  readonly power: string;
}

/** The whole record. */
export const WHOLE_RECORD: RecordFilter = { group: '', arc: '', power: '' };

/** True when `entry` is to be shown. */
export function isShown(entry: RecordEntry, { group, arc, power }: RecordFilter): boolean {
  const kinds: readonly string[] | null = group === '' ? null : ENTRY_GROUPS[group];
  return (
    (kinds === null || kinds.includes(entry.kind)) && (arc === '' || entry.arc === arc) && (power === '' || entry.powers.includes(power))
  );
}
