/** The model card: the historical run beside the real series, as the build computed it. */
import type { TurnLabel, Unit } from './fact-views';

export interface ModelCardYear {
  readonly year: number;
  readonly modelled: number;
  readonly measured: number;
  /** False where sources conflict. */
  readonly counts: boolean;
  /** 10th, 50th and 90th percentile of the same papers under other luck. */
  readonly band: readonly [number, number, number];
}

export interface ModelCardSeries {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly grade: string;
  readonly source: string;
  readonly note: string | null;
  readonly years: readonly ModelCardYear[];
  /** Mean absolute errors in tenths of the unit. */
  readonly errorTenths: number;
  readonly medianErrorTenths: number;
  /** Of the naive forecast; null where none is compared. */
  readonly naiveErrorTenths: number | null;
  readonly naive: 'constant' | 'persistence' | null;
  readonly target: number;
}

export interface ModelCardLoan {
  readonly id: string;
  readonly title: string;
  readonly first: TurnLabel;
  readonly last: TurnLabel;
  readonly signed: TurnLabel | null;
  readonly eurMillions: number;
  readonly wantedEurMillions: number;
  readonly wantedUsdMillions: number;
  readonly source: string;
}

export interface ModelCardClaim {
  readonly id: string;
  readonly title: string;
  readonly holds: boolean;
  readonly holdsPct: number;
  readonly source: string;
}

export interface ModelCardView {
  readonly scenario: string;
  readonly seeds: number;
  readonly datedParameters: number;
  readonly series: readonly ModelCardSeries[];
  readonly loans: readonly ModelCardLoan[];
  readonly claims: readonly ModelCardClaim[];
}
