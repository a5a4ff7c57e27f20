/** The hedging profile in words and percents, the player's beside history's. */
import { COMPONENTS, type Posterior, type RunProfile } from '../classroom/index';
import { divRound } from '../engine/index';
import { labelTurn, type ViewContext } from './context';
import { viewPowerMark } from './meter-view';
import type { BeliefView, CodingView, MetricId, PowerMarkView, ProfileView } from './views';

/** Both profiles, coded by the same codebook. */
export interface Profiles {
  readonly own: RunProfile;
  readonly history: RunProfile;
}

/** The view of `profiles` with the codings behind the player's. */
export function viewProfile(context: ViewContext, { own, history }: Profiles, codings: readonly CodingView[]): ProfileView {
  const powers = own.powers.map((power) => viewPowerMark(context, power));
  const ends = powers.map((power, n) => ({ power, value: divRound(own.alignment[n]?.at(-1) ?? 0, 10) })).sort((a, b) => b.value - a.value);
  const gauges = own.gauges.map(({ power, series }, n) => {
    const isEastern = own.blocs.east.includes(power ?? '');
    return { own: viewBelief(series.at(-1), isEastern), history: viewBelief(history.gauges[n]?.series.at(-1), isEastern) };
  });
  const pair = (measure: (profile: RunProfile) => number | null) => ({ own: measure(own), history: measure(history) });
  return {
    decisions: own.decisions,
    label: own.label,
    historyLabel: history.label,
    broad: pair(({ broad }) => toPercent(broad)),
    narrow: pair(({ narrow }) => toPercent(narrow)),
    metrics: METRICS.flatMap(({ id, measure }) => {
      const values = pair((profile) => toPercent(measure(profile)));
      // Only what was declared can be compared with what was done.
      return id === 'fit' && values.own === null ? [] : [{ id, ...values }];
    }),
    powers,
    lockedTo: own.lockedTo === null ? null : viewPowerMark(context, own.lockedTo),
    turns: (own.alignment[0] ?? []).map((_, turn) => labelTurn(context, turn)),
    alignment: own.alignment.map((series, n) => ({ own: series.map(toPercent), history: (history.alignment[n] ?? []).map(toPercent) })),
    nearest: ends[0] ?? NOWHERE,
    farthest: ends.at(-1) ?? NOWHERE,
    components: {
      columns: COMPONENTS,
      own: own.components.matrix.map((row) => row.map((share) => divRound(share, 10))),
      returnMaximising: divRound(own.components.returnMaximising, 10),
      riskContingency: divRound(own.components.riskContingency, 10),
    },
    gauges,
    surest: findSurest(powers, gauges),
    codings,
    edited: codings.filter(({ isEdited }) => isEdited).length,
  };
}

/** For a scenario without powers. */
const NOWHERE = { power: { id: '', name: '', letters: '', shape: 'circle' }, value: 0 } as const;

/** The metrics by the numbers of hedging.md; all in permille. Lock-in and open doors are two halves of the seventh. */
const METRICS: readonly { readonly id: MetricId; readonly measure: (profile: RunProfile) => number | null }[] = [
  { id: 'alignment', measure: leanAtEnd },
  { id: 'engagement', measure: ({ engagement }) => engagement },
  { id: 'not-taking-sides', measure: ({ notTakingSides }) => notTakingSides },
  { id: 'offsetting', measure: ({ offsetting }) => offsetting },
  { id: 'diversification', measure: ({ diversification }) => diversification },
  { id: 'balance', measure: ({ components }) => components.balance },
  { id: 'lock-in', measure: ({ lockIn }) => lockIn },
  { id: 'doors', measure: ({ doors }) => doors.whole },
  { id: 'narrow', measure: ({ narrow }) => narrow },
  { id: 'broad', measure: ({ broad }) => broad },
  { id: 'fit', measure: ({ fit }) => fit?.fit ?? null },
];

/** A_W - A_E at the last half-year: mean alignment with the western powers less that with the eastern ones, -2000 to 2000 permille. */
function leanAtEnd({ powers, blocs, alignment }: RunProfile): number {
  const mean = (bloc: readonly string[]): number => {
    const sum = bloc.reduce((total, power) => total + (alignment[powers.indexOf(power)]?.at(-1) ?? 0), 0);
    return bloc.length === 0 ? 0 : divRound(sum, bloc.length);
  };
  return mean(blocs.west) - mean(blocs.east);
}

/** A posterior as an eastern or a western capital reads it. */
function viewBelief(posterior: Posterior | undefined, isEastern: boolean): BeliefView {
  const { west = 0, east = 0, neither = 0 } = posterior ?? {};
  const [withThem, withOthers] = isEastern ? [east, west] : [west, east];
  return { withThem: divRound(withThem, 10), withOthers: divRound(withOthers, 10), withNobody: divRound(neither, 10) };
}

const SIDES = ['withThem', 'withOthers', 'withNobody'] as const;

function findSurest(powers: readonly PowerMarkView[], gauges: ProfileView['gauges']): ProfileView['surest'] {
  const beliefs = powers.flatMap((power, n) => SIDES.map((side) => ({ power, side, share: gauges[n]?.own[side] ?? 0 })));
  return beliefs.reduce<ProfileView['surest']>((most, belief) => (belief.share > most.share ? belief : most), {
    power: NOWHERE.power,
    side: 'withNobody',
    share: 0,
  });
}

function toPercent(permille: number | null): number | null {
  return permille === null ? null : divRound(permille, 10);
}
