/** Calibration: the historical run against the real series, with the band of the same papers under other luck and the naive forecasts beside it. */
import { historicalBot } from '../bots/index';
import type { Reference, ReferenceClaim, ReferenceSeries } from '../content/index';
import { evaluateExpr, readSeed, STATUS, type Expr, type Model, type Seed } from '../engine/index';
import { traceRun, type Trace } from './trace-run';

/** One year of a series, in the series' unit. */
export interface CalibratedYear {
  readonly year: number;
  readonly modelled: number;
  readonly measured: number;
  readonly error: number;
  /** False where sources conflict. */
  readonly counts: boolean;
  /** 10th, 50th and 90th percentile over the other seeds. */
  readonly band: readonly [number, number, number];
}

export interface CalibratedSeries {
  readonly id: string;
  readonly title: string;
  readonly unit: ReferenceSeries['unit'];
  readonly grade: string;
  readonly source: string;
  readonly note: string | null;
  readonly years: readonly CalibratedYear[];
  /** Mean absolute errors in tenths of the unit: of the historical run, of the band's median, of the naive forecast (null: none). */
  readonly errorTenths: number;
  readonly medianErrorTenths: number;
  readonly naiveErrorTenths: number | null;
  readonly naive: ReferenceSeries['naive'];
  readonly target: number;
  /** Within the target, and nearer than the naive forecast. */
  readonly passes: boolean;
}

export interface CalibratedLoan {
  readonly id: string;
  readonly title: string;
  readonly wantedFirst: number;
  readonly wantedLast: number;
  /** -1 when it was not signed. */
  readonly signedAt: number;
  readonly wantedEurMillions: number;
  readonly wantedUsdMillions: number;
  readonly eurMillions: number;
  readonly source: string;
  readonly passes: boolean;
}

export interface CalibratedClaim {
  readonly id: string;
  readonly title: string;
  readonly values: readonly number[];
  readonly source: string;
  readonly passes: boolean;
  /** Share of the other seeds in which it holds, per cent. */
  readonly holdsPct: number;
}

export interface Calibration {
  readonly seeds: number;
  readonly series: readonly CalibratedSeries[];
  readonly loans: readonly CalibratedLoan[];
  readonly claims: readonly CalibratedClaim[];
  /** Dated numbers that only the calendar sets: world steps, and rules that read the date. */
  readonly datedParameters: number;
  readonly passes: boolean;
}

/** A loan's size may be off by this share of its real size, in per cent. */
const LOAN_TOLERANCE_PCT = 15;

/** Calibrates `model` against `reference` over the reserved seed and `seeds` others under history's deal. */
export function calibrate(model: Model, reference: Reference, seeds: number, onGame?: (done: number) => void): Calibration {
  const history = traceRun(model, readSeed('history'), historicalBot);
  const others = Array.from({ length: seeds }, (_, index) => {
    const seed: Seed = { value: readSeed(`calibrate#${index}`).value, history: false, historicalDeal: true };
    const trace = traceRun(model, seed, historicalBot);
    onGame?.(index + 1);
    return trace;
  });
  const series = reference.series.map((entry) => calibrateSeries(model, entry, history, others));
  const loans = reference.loans.map((loan) => {
    const index = model.ids.commitment.get(loan.commitment) ?? -1;
    const state = history.states.at(-1) as Int32Array;
    const isSigned = state[model.layout.status + index] !== STATUS.none;
    const signedAt = isSigned ? (state[model.layout.signedTurn + index] as number) : -1;
    const eurMillions = isSigned ? (history.states[signedAt]?.[model.layout.value + index] ?? 0) : 0;
    const isSized = Math.abs(eurMillions - loan.eurMillions) * 100 <= LOAN_TOLERANCE_PCT * loan.eurMillions;
    return {
      id: loan.id,
      title: loan.title,
      wantedFirst: loan.first,
      wantedLast: loan.last,
      signedAt,
      wantedEurMillions: loan.eurMillions,
      wantedUsdMillions: loan.usdMillions,
      eurMillions,
      source: loan.source,
      passes: signedAt >= loan.first && signedAt <= loan.last && isSized,
    };
  });
  const claims = reference.claims.map((claim) => ({
    id: claim.id,
    title: claim.title,
    values: claim.measures.map((measure) => valueAt(model, history, measure, claim.at)),
    source: claim.source,
    passes: holdsIn(model, history, claim),
    holdsPct: others.length === 0 ? 0 : Math.round((100 * others.filter((trace) => holdsIn(model, trace, claim)).length) / others.length),
  }));
  const passes = [...series, ...loans, ...claims].every((entry) => entry.passes);
  return { seeds, series, loans, claims, datedParameters: countDated(model), passes };
}

function calibrateSeries(model: Model, entry: ReferenceSeries, history: Trace, others: readonly Trace[]): CalibratedSeries {
  const modelledIn = (trace: Trace): ReadonlyMap<number, number> => computeYears(model, trace, entry);
  const own = modelledIn(history);
  const bands = others.map(modelledIn);
  const years = [...entry.values].map(([year, measured]): CalibratedYear => {
    const modelled = own.get(year) ?? 0;
    const sorted = bands.map((band) => band.get(year) ?? 0).sort((a, b) => a - b);
    const percentile = (pct: number): number => sorted[Math.floor(((sorted.length - 1) * pct) / 100)] ?? modelled;
    return {
      year,
      modelled,
      measured,
      error: modelled - measured,
      counts: !entry.disputed.includes(year),
      band: [percentile(10), percentile(50), percentile(90)],
    };
  });
  const counted = years.filter((year) => year.counts);
  const errorTenths = meanTenths(counted.map((year) => Math.abs(year.error)));
  const medianErrorTenths = meanTenths(counted.map((year) => Math.abs(year.band[1] - year.measured)));
  const naiveErrorTenths = naiveError(entry);
  const isNear = (tenths: number): boolean => tenths <= 10 * entry.target;
  return {
    id: entry.id,
    title: entry.title,
    unit: entry.unit,
    grade: entry.grade,
    source: entry.source,
    note: entry.note,
    years,
    errorTenths,
    medianErrorTenths,
    naiveErrorTenths,
    naive: entry.naive,
    target: entry.target,
    passes: isNear(errorTenths) && isNear(medianErrorTenths) && (naiveErrorTenths === null || errorTenths < naiveErrorTenths),
  };
}

/** The series' value for every calendar year of the run. */
function computeYears(model: Model, trace: Trace, { measure, per }: ReferenceSeries): ReadonlyMap<number, number> {
  const { start, turnCount } = model.scenario;
  const years = new Map<number, number>();
  for (let turn = start.half === 1 ? 1 : 0; turn < turnCount; turn += 2) {
    const year = start.year + Math.floor((start.half - 1 + turn) / 2);
    const end = valueAt(model, trace, measure, turn);
    years.set(year, per === 'end' || turn === 0 ? end : Math.round((end + valueAt(model, trace, measure, turn - 1)) / 2));
  }
  return years;
}

/** Value of `measure` when half-year `turn` was closed, before the next one opened. */
function valueAt(model: Model, trace: Trace, measure: Expr, turn: number): number {
  return evaluateExpr(model, trace.states[turn] as Int32Array, measure);
}

function holdsIn(model: Model, trace: Trace, { kind, measures, at, from }: ReferenceClaim): boolean {
  const now = measures.map((measure) => valueAt(model, trace, measure, at));
  if (kind === 'rank') return now.every((value, n) => n === 0 || value <= (now[n - 1] ?? value));
  const change = (now[0] ?? 0) - valueAt(model, trace, measures[0] as Expr, from ?? at);
  return kind === 'rises' ? change > 0 : change < 0;
}

/** Mean absolute error of the naive forecast, in tenths of the unit. */
function naiveError({ values, naive, before, disputed }: ReferenceSeries): number | null {
  if (naive === null) return null;
  const years = [...values].filter(([year]) => !disputed.includes(year)).sort(([a], [b]) => a - b);
  const mean = years.reduce((sum, [, value]) => sum + value, 0) / Math.max(1, years.length);
  const errors = years.flatMap(([, value], n) => {
    if (naive === 'constant') return [Math.abs(value - mean)];
    const last = n === 0 ? before : (years[n - 1]?.[1] ?? null);
    return last === null ? [] : [Math.abs(value - last)];
  });
  return meanTenths(errors);
}

function meanTenths(values: readonly number[]): number {
  return Math.round((10 * values.reduce((sum, value) => sum + value, 0)) / Math.max(1, values.length));
}

function countDated({ scenario }: Model): number {
  const steps = scenario.world.reduce((sum, clock) => sum + clock.steps.length, 0);
  const readsTurn = (expr: Expr | null): boolean => {
    if (expr === null) return false;
    if (expr.op === 'turn') return true;
    if ('left' in expr) return readsTurn(expr.left) || readsTurn(expr.right);
    if ('of' in expr) return readsTurn(expr.of);
    return expr.op === 'if' && [expr.test, expr.then, expr.else].some(readsTurn);
  };
  return steps + scenario.drift.filter(({ when, amount }) => readsTurn(when) || readsTurn(amount)).length;
}
