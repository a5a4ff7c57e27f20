/** The real series a scenario is held against: `reference.yaml`, checked against the scenario it belongs to. */
import * as v from 'valibot';
import type { Expr, Scenario } from '../engine/index';
import { createCollector } from './collector';
import type { Diagnostic } from './diagnostics';
import { parseExpression } from './expression';
import { createScenarioScope } from './scenario-scope';
import { createDiagnostic, reportShape, suggest, type Place } from './shape';
import { readYaml, type Path } from './yaml-source';

/** How good a number is: A standard dataset, B official figure read by hand, C quoted in a press or institute page. */
export type Grade = 'A' | 'B' | 'C';

/** One measured series, by calendar year. All numbers are in `unit`. */
export interface ReferenceSeries {
  readonly id: string;
  readonly title: string;
  readonly measure: Expr;
  /** The mean of a year's two half-year ends, or the end of the year. */
  readonly per: 'mean' | 'end';
  readonly unit: 'points' | 'tenths-pct' | 'eur-millions' | 'count';
  readonly grade: Grade;
  readonly source: string;
  /** Mean absolute error that is asked of the historical run. */
  readonly target: number;
  /** The forecast it must beat: the mean of all years, or last year's value; null when none is compared. */
  readonly naive: 'constant' | 'persistence' | null;
  /** Value of the year before the first one. */
  readonly before: number | null;
  readonly values: ReadonlyMap<number, number>;
  /** Years in which sources conflict: shown, not counted. */
  readonly disputed: readonly number[];
  readonly note: string | null;
}

/** A state loan that must be signed in its half-year and size. */
export interface ReferenceLoan {
  readonly id: string;
  readonly title: string;
  readonly commitment: string;
  /** First and last half-year that the source allows. */
  readonly first: number;
  readonly last: number;
  readonly usdMillions: number;
  readonly eurMillions: number;
  readonly grade: Grade;
  readonly source: string;
  readonly note: string | null;
}

/** A direction between two dates or a rank at one; both in the historical run. */
export interface ReferenceClaim {
  readonly id: string;
  readonly title: string;
  /** Holds after half-year `at` was closed. For directions it compares with the value at `from`. */
  readonly at: number;
  readonly from: number | null;
  readonly measures: readonly Expr[];
  /** rank: measures descend in the order given. rises and falls: the one measure moves so from `from` to `at`. */
  readonly kind: 'rank' | 'rises' | 'falls';
  readonly grade: Grade;
  readonly source: string;
  readonly note: string | null;
}

export interface Reference {
  readonly series: readonly ReferenceSeries[];
  readonly loans: readonly ReferenceLoan[];
  readonly claims: readonly ReferenceClaim[];
}

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const int = v.pipe(v.number('a whole number'), v.integer('a whole number'));
const date = v.pipe(v.string(), v.regex(/^\d{4}-H[12]$/, 'a half-year such as 2012-H1'));
const window = v.pipe(v.string(), v.regex(/^\d{4}-H[12](\.\.\d{4}-H[12])?$/, 'a window such as 2012-H1 or 2012-H1..2012-H2'));
const grade = v.picklist(['A', 'B', 'C']);
const measure = v.union([int, text]);
const shared = { id: text, title: text, grade, source: text, note: v.exactOptional(text) };

/** Shape of `reference.yaml`. */
export const REFERENCE = v.strictObject({
  series: v.array(
    v.strictObject({
      ...shared,
      measure,
      per: v.picklist(['mean', 'end']),
      unit: v.picklist(['points', 'tenths-pct', 'eur-millions', 'count']),
      target: int,
      naive: v.exactOptional(v.picklist(['constant', 'persistence'])),
      before: v.exactOptional(int),
      values: v.record(v.pipe(v.string(), v.regex(/^\d{4}$/, 'a year')), int),
      disputed: v.exactOptional(v.array(int)),
    }),
  ),
  loans: v.array(v.strictObject({ ...shared, commitment: text, at: window, usd: int, eur: int })),
  claims: v.array(
    v.strictObject({
      ...shared,
      at: date,
      from: v.exactOptional(date),
      kind: v.picklist(['rank', 'rises', 'falls']),
      measures: v.array(measure),
    }),
  ),
});
type Raw = v.InferOutput<typeof REFERENCE>;

/** Reads a reference against its checked scenario. Never throws for anything a file can hold. */
export function loadReference(
  file: { readonly path: string; readonly text: string },
  scenario: Scenario,
): { readonly reference: Reference | null; readonly diagnostics: readonly Diagnostic[] } {
  const { diagnostics, report, hasErrors } = createCollector();
  const source = readYaml(file.path, file.text);
  const place: Place = { source, path: [], name: 'reference' };
  for (const fault of source.faults) report({ ...createDiagnostic(place, [], fault.code, fault.message), ...source.placeOf(fault.offset) });
  if (hasErrors()) return { reference: null, diagnostics };
  const result = v.safeParse(REFERENCE, source.value);
  if (!result.success) {
    reportShape(place, result.issues as unknown as v.BaseIssue<unknown>[], REFERENCE, report);
    return { reference: null, diagnostics };
  }
  const reference = readReference(result.output, scenario, place, report);
  return { reference: hasErrors() ? null : reference, diagnostics };
}

function readReference(raw: Raw, scenario: Scenario, place: Place, report: (diagnostic: Diagnostic) => void): Reference {
  const scope = createScenarioScope(scenario);
  const turnOf = (text_: string, path: Path): number => {
    const turn = scope.turnOf(text_);
    if (turn === null) report(createDiagnostic(place, path, 'SCN201', `${text_} lies outside the calendar`));
    return turn ?? 0;
  };
  const read = (value: string | number, path: Path): Expr => {
    const parsed = parseExpression(String(value), 'number', scope);
    if ('op' in parsed) return parsed;
    report(createDiagnostic(place, path, parsed.code, parsed.message, parsed.hint, false, parsed.at));
    return { op: 'int', value: 0 };
  };
  return {
    series: raw.series.map((entry, n) => ({
      ...entry,
      measure: read(entry.measure, ['series', n, 'measure']),
      naive: entry.naive ?? null,
      before: entry.before ?? null,
      values: new Map(Object.entries(entry.values).map(([year, value]) => [Number(year), value])),
      disputed: entry.disputed ?? [],
      note: entry.note ?? null,
    })),
    loans: raw.loans.map((entry, n) => {
      if (!scope.has('commitment', entry.commitment))
        report(
          createDiagnostic(
            place,
            ['loans', n, 'commitment'],
            'SCN108',
            `no commitment "${entry.commitment}" is declared`,
            suggest(
              entry.commitment,
              scenario.commitments.map(({ id }) => id),
            ),
          ),
        );
      const { usd, eur, at, ...rest } = entry;
      const [from = '', to = from] = at.split('..');
      const first = turnOf(from, ['loans', n, 'at']);
      return { ...rest, first, last: turnOf(to, ['loans', n, 'at']), usdMillions: usd, eurMillions: eur, note: entry.note ?? null };
    }),
    claims: raw.claims.map((entry, n) => ({
      ...entry,
      at: turnOf(entry.at, ['claims', n, 'at']),
      from: entry.from === undefined ? null : turnOf(entry.from, ['claims', n, 'from']),
      measures: entry.measures.map((value, k) => read(value, ['claims', n, 'measures', k])),
      note: entry.note ?? null,
    })),
  };
}
