/** What leaves the screen: the figures of a run that a learning platform keeps, and papers to be printed. */

/** A paper with its options and nothing of what they do. */
export interface OptionSheetView {
  readonly id: string;
  readonly title: string;
  readonly dateline: string;
  readonly brief: string;
  readonly options: readonly string[];
}

export interface RunReport {
  /** Changes with every run that is opened. */
  readonly run: string;
  readonly code: string;
  /** Answers and initiatives of closed half-years, which cannot be taken back; `option` is the place of the chosen one, from 0. */
  readonly decisions: readonly { readonly id: string; readonly option: number }[];
  /** Share of the player's half-years that are closed, 0 to 100. */
  readonly progressPct: number;
  readonly isFinished: boolean;
  /** Metrics of the hedging profile in per cent, once they are worked out. */
  readonly metrics: readonly { readonly id: string; readonly pct: number }[];
}
