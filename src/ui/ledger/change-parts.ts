import type { ChangeRow, PowerView } from '../../store/index';

/** Where a change stands in the table of a closed half-year. */
export type ChangePart = 'powers' | 'country' | 'results' | 'world';

const ORDER: readonly ChangePart[] = ['powers', 'country', 'results', 'world'];

/** Standings are the powers, sums of other numbers are results, the world is the world; all else is at home. */
export function partOfChange(row: ChangeRow, powers: readonly PowerView[]): ChangePart {
  const { meter } = row;
  if (powers.some((power) => power.standing.id === meter.id)) return 'powers';
  if (powers.some((power) => power.hold.id === meter.id || power.strain.id === meter.id) || meter.derived) return 'results';
  if (meter.group === 'cabinet') return 'results';
  return meter.group === 'world' ? 'world' : 'country';
}

const SHARES: Readonly<Record<ChangePart, number>> = { powers: 4, country: 3, results: 1, world: 0 };

/** At most `limit` rows to be seen at once and the rest, both grouped by part; inside a part the order is kept. */
export function splitChanges(
  rows: readonly ChangeRow[],
  powers: readonly PowerView[],
  limit: number,
): { first: readonly ChangeRow[]; rest: readonly ChangeRow[] } {
  const parts = ORDER.map((part) => ({ part, rows: rows.filter((row) => partOfChange(row, powers) === part) }));
  const ordered = parts.flatMap((one) => one.rows);
  const shared = parts.flatMap((one) => one.rows.slice(0, SHARES[one.part]));
  const seen = new Set([...shared, ...ordered.filter((row) => !shared.includes(row))].slice(0, limit));
  return { first: ordered.filter((row) => seen.has(row)), rest: ordered.filter((row) => !seen.has(row)) };
}
