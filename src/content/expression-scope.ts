/** What names an expression may use, and what was probably meant by one that it may not. */

/** What a name in an expression may refer to. */
export interface ExpressionScope {
  readonly has: (kind: ScopeKind, id: string) => boolean;
  readonly hasOption: (dossier: string, option: string) => boolean;
  readonly hasOutcome: (test: string, outcome: string) => boolean;
  readonly powers: ReadonlySet<string>;
  readonly sectors: ReadonlySet<string>;
  /** Ids of the commitments with a counterparty in a sector; "any" for all. */
  readonly commitmentsOf: (counterparty: string, sector: string) => readonly string[];
  /** Turn index of a date, or null when it is outside the calendar. */
  readonly turnOf: (date: string) => number | null;
  /** The nearest known name, for a hint. */
  readonly nearest: (kind: ScopeKind, id: string) => string | null;
}

export type ScopeKind = 'variable' | 'commitment' | 'dossier' | 'initiative' | 'ladder' | 'peril' | 'wind' | 'test' | 'aim' | 'reaction';

/** The nearest variable; or that a minus between names needs spaces around it. */
export function suggestName(word: string, scope: ExpressionScope): string | null {
  for (let at = word.indexOf('-'); at > 0; at = word.indexOf('-', at + 1)) {
    const rest = word.slice(at + 1);
    const isNumber = rest.charCodeAt(0) >= 0x30 && rest.charCodeAt(0) <= 0x39;
    if (scope.has('variable', word.slice(0, at)) && (isNumber || scope.has('variable', rest)))
      return `a minus needs spaces around it: ${word.slice(0, at)} - ${rest}`;
  }
  const near = scope.nearest('variable', word);
  return near === null ? null : `did you mean "${near}"?`;
}

/** Names that may stand before a bracket. */
export const FUNCTIONS = [
  'signed',
  'active',
  'ended',
  'since',
  'value',
  'count',
  'total',
  'answered',
  'chose',
  'started',
  'rung',
  'settled',
  'broken',
  'wind',
  'fired',
  'outcome',
  'aim',
  'reached',
  'min',
  'max',
  'abs',
  'if',
]; // prettier-ignore

/** Ids of the commitments of `list` with a counterparty in a sector; "any" for all. */
export function selectCommitmentIds(
  list: readonly { readonly id: string; readonly counterparty: string; readonly sector: string }[],
  counterparty: string,
  sector: string,
): string[] {
  return list.flatMap((entry) => {
    const fits = (counterparty === 'any' || entry.counterparty === counterparty) && (sector === 'any' || entry.sector === sector);
    return fits ? [entry.id] : [];
  });
}
