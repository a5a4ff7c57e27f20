/** The hedging profile: ten metrics and a label from a run's decisions. Source of all formulas and thresholds: hedging.md. */
import { divRound, fifthRootFloor } from '../engine/index';
import { computeAlignment, computeFit, type Declaration, type FitReport } from './alignment';
import type { Decision } from './decision';
import { computeComponents, computeDiversification, computeEngagement, computeLockIn, type ComponentBalance } from './engagement';
import { computeGauge, type Gauge } from './observers';
import { computePairwise, type PairwiseMeasures, type RivalryStep } from './rivalry';
import { DEFAULT_BLOCS, type Blocs } from './weights';
import { computeNotTakingSides, computeOffsetting, countSignChanges, listWindowViews, type WindowView } from './windows';

/** Runs with fewer decisions get no index and no label. */
export const DECISIONS_MIN = 12;

export type ProfileLabel = 'bandwagoning' | 'hiding' | 'vacillation' | 'light-hedge' | 'hedge' | 'heavy-hedge' | 'mixed';

export interface ProfileOptions {
  /** Power ids in the order of all outputs. */
  readonly powers: readonly string[];
  /** Half-years looked at, from the first of the calendar. */
  readonly turns: number;
  readonly blocs?: Blocs;
  /** For the pairwise version of metrics 3 and 4. */
  readonly rivalry?: readonly RivalryStep[];
  /** For many runs at once: `alignment` holds the last half-year only, and there are no gauges of single capitals. */
  readonly brief?: boolean;
  /** For metric 10. */
  readonly declarations?: readonly Declaration[];
}

/** All shares are 0 to 1000 permille unless said otherwise. */
export interface HedgingProfile {
  readonly powers: readonly string[];
  readonly blocs: Blocs;
  readonly decisions: number;
  /** 1. A_p(t): [power][half-year], -1000 to 1000, null before the first decision. */
  readonly alignment: readonly (readonly (number | null)[])[];
  /** 2. ENG. */
  readonly engagement: number;
  /** 3. NTS and 4. OFF, the three-year windows behind them, how often these change sides, and the pairwise version. */
  readonly notTakingSides: number;
  readonly offsetting: number;
  readonly windows: readonly WindowView[];
  readonly sideChanges: number;
  readonly pairwise: PairwiseMeasures | null;
  /** 5. DIV. */
  readonly diversification: number;
  /** 6. RM, RC, BAL and the matrix. */
  readonly components: ComponentBalance;
  /** 7. LOCK, and with whom. */
  readonly lockIn: number;
  readonly lockedTo: string | null;
  /** 8. The observer behind H, then one gauge a power. */
  readonly observer: Gauge;
  readonly gauges: readonly Gauge[];
  /** HN = mean H × ENG; null under DECISIONS_MIN decisions. */
  readonly narrow: number | null;
  /** 9. HB = (ENG NTS OFF DIV BAL)^(1/5); null under DECISIONS_MIN decisions. To be shown beside `narrow`, never alone. */
  readonly broad: number | null;
  /** 10. FIT; null when nothing was declared. */
  readonly fit: FitReport | null;
  readonly label: ProfileLabel | null;
}

/** The profile of `decisions` (oldest first). The index is a description and never a grade: random clicking scores well on it. */
export function computeProfile(decisions: readonly Decision[], options: ProfileOptions): HedgingProfile {
  const { powers, turns, blocs = DEFAULT_BLOCS, rivalry = [], declarations = [], brief = false } = options;
  const windows = listWindowViews(decisions, blocs, turns);
  const { lockIn, power } = computeLockIn(decisions, powers);
  const measured = {
    powers,
    blocs,
    decisions: decisions.length,
    alignment: computeAlignment(decisions, powers, turns, brief ? Math.max(0, turns - 1) : 0),
    engagement: computeEngagement(decisions, powers),
    notTakingSides: computeNotTakingSides(windows),
    offsetting: computeOffsetting(windows),
    windows,
    sideChanges: countSignChanges(windows),
    pairwise: rivalry.length === 0 ? null : computePairwise(decisions, rivalry, turns),
    diversification: computeDiversification(decisions, powers),
    components: computeComponents(decisions, powers),
    lockIn,
    lockedTo: power,
    observer: computeGauge(decisions, null, blocs, turns),
    gauges: (brief ? [] : powers).map((name) => computeGauge(decisions, name, blocs, turns)),
    fit: declarations.length === 0 ? null : computeFit(decisions, declarations, powers),
  };
  const isIndexed = decisions.length >= DECISIONS_MIN;
  const broad = isIndexed ? computeBroad(measured) : null;
  return {
    ...measured,
    narrow: isIndexed ? divRound(measured.observer.meanAmbiguity * measured.engagement, 1000) : null,
    broad,
    label: broad === null ? null : chooseLabel(measured, broad),
  };
}

type Measured = Omit<HedgingProfile, 'narrow' | 'broad' | 'label'>;

function computeBroad({ engagement, notTakingSides, offsetting, diversification, components }: Measured): number {
  return fifthRootFloor(engagement * notTakingSides * offsetting * diversification * components.balance);
}

function chooseLabel(measured: Measured, broad: number): ProfileLabel {
  const { riskContingency } = measured.components;
  if (measured.lockIn > 500 && Math.abs(leanAtEnd(measured)) > 500) return 'bandwagoning';
  if (measured.engagement < 250) return 'hiding';
  if (measured.offsetting < 300 && measured.sideChanges >= 2) return 'vacillation';
  if (broad < 750) return 'mixed';
  if (riskContingency < 250) return 'light-hedge';
  return riskContingency >= 400 ? 'heavy-hedge' : 'hedge';
}

/** A_W - A_E at the last half-year, -2000 to 2000 permille. */
function leanAtEnd({ powers, blocs, alignment }: Measured): number {
  const mean = (bloc: readonly string[]): number => {
    const sum = bloc.reduce((total, power) => total + (alignment[powers.indexOf(power)]?.at(-1) ?? 0), 0);
    return bloc.length === 0 ? 0 : divRound(sum, bloc.length);
  };
  return mean(blocs.west) - mean(blocs.east);
}
