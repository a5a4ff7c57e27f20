/** The gates of model.md, judged from played cases. Each names its figure and what it asks. */
import type { Model, Plan } from '../../engine/index';
import type { CaseRun } from './play-cases';

export interface Gate {
  readonly id: string;
  readonly title: string;
  readonly passes: boolean;
  /** What was found, in words and figures. */
  readonly figure: string;
  /** What is asked. */
  readonly asked: string;
}

/** Limits of the gates, per cent unless said otherwise (model.md, "Gate in the build"). */
export const GATE_LIMITS = {
  belowBestPlan: 90,
  topDecile: 5,
  plansWithin: 10,
  plansNeeded: 4,
  winsMost: 45,
  optionMost: 90,
  panelSpread: 10,
  parOff: 7,
} as const;

/** Runs of one set of aims under one seed. */
export interface Case {
  readonly runs: readonly CaseRun[];
}

/** Cases in order of set and seed. */
export function groupCases(runs: readonly CaseRun[]): Case[] {
  const cases = new Map<string, CaseRun[]>();
  for (const run of runs) {
    const key = `${run.set} ${run.seed}`;
    const known = cases.get(key);
    if (known === undefined) cases.set(key, [run]);
    else known.push(run);
  }
  return [...cases.values()].map((list) => ({ runs: list }));
}

/** Each single-rule bot stays below the best plan in most cases and out of the best tenth. */
export function judgeRules(cases: readonly Case[]): Gate[] {
  const bots = [...new Set(cases.flatMap(({ runs }) => runs.filter(({ kind }) => kind === 'rule').map(({ bot }) => bot)))];
  return bots.map((bot) => {
    let below = 0;
    let top = 0;
    let played = 0;
    for (const { runs } of cases) {
      const own = runs.find((run) => run.bot === bot);
      if (own === undefined) continue;
      played++;
      const best = Math.max(...runs.filter(({ kind }) => kind === 'plan').map(({ score }) => score));
      if (own.score < best) below++;
      const places = Math.max(1, Math.floor(runs.length / 10));
      if (runs.filter(({ score }) => score > own.score).length < places) top++;
    }
    const belowPct = pct(below, played);
    const topPct = pct(top, played);
    return {
      id: `rule-${bot}`,
      title: `${bot} is no way to win`,
      passes: belowPct >= GATE_LIMITS.belowBestPlan && topPct < GATE_LIMITS.topDecile,
      figure: `below the best plan in ${belowPct} %, in the best tenth in ${topPct} % of ${played} cases`,
      asked: `at least ${GATE_LIMITS.belowBestPlan} %, less than ${GATE_LIMITS.topDecile} %`,
    };
  });
}

/** Enough plans come near the best, among them the leanings asked for, and none wins too often. */
export function judgePlans(model: Model, cases: readonly Case[]): Gate[] {
  const { plans } = model.scenario;
  const means = plans.map((plan) => meanScore(cases, plan.id));
  const best = Math.max(0, ...means);
  const near = plans.filter((_, n) => (means[n] ?? 0) * 100 >= best * (100 - GATE_LIMITS.plansWithin));
  const leans: readonly Plan['lean'][] = ['west', 'east', 'accession'];
  const missing = leans.filter((lean) => !near.some((plan) => plan.lean === lean));
  const listed = plans.map((plan, n) => `${plan.id} ${((means[n] ?? 0) / 1000).toFixed(1)}`).join(', ');
  const gates: Gate[] = [
    {
      id: 'plans-near',
      title: 'Several plans are near the best',
      passes: near.length >= GATE_LIMITS.plansNeeded && missing.length === 0,
      figure: `${near.length} within ${GATE_LIMITS.plansWithin} %${missing.length > 0 ? `, none leaning ${missing.join(', ')}` : ''} (${listed})`,
      asked: `at least ${GATE_LIMITS.plansNeeded}, one leaning west, one east, one committed to accession`,
    },
  ];
  const wins = plans.map((plan) => pct(cases.filter(({ runs }) => isWinner(runs, plan.id)).length, cases.length));
  const most = Math.max(0, ...wins);
  gates.push({
    id: 'plans-wins',
    title: 'No plan wins too often',
    passes: plans.length > 0 && most <= GATE_LIMITS.winsMost,
    figure: plans.map((plan, n) => `${plan.id} ${wins[n]} %`).join(', '),
    asked: `none more than ${GATE_LIMITS.winsMost} %`,
  });
  return gates;
}

/** In good runs no option is taken nearly always where there was a choice. Good runs are the better quarter of each case. */
export function judgeOptions(model: Model, cases: readonly Case[]): Gate {
  const taken = model.scenario.dossiers.map(({ options }) => options.map(() => 0));
  const answered = model.scenario.dossiers.map(() => 0);
  for (const { runs } of cases) {
    const sorted = [...runs].sort((a, b) => b.score - a.score);
    for (const run of sorted.slice(0, Math.max(1, Math.floor(runs.length / 4)))) {
      run.papers.forEach((word, card) => {
        if (word < 2) return;
        answered[card] = (answered[card] ?? 0) + 1;
        const row = taken[card];
        if (row !== undefined) row[word - 2] = (row[word - 2] ?? 0) + 1;
      });
    }
  }
  const worst = model.scenario.dossiers
    .flatMap((dossier, card) =>
      dossier.options.map((option, place) => ({
        key: `${dossier.id}/${option.id}`,
        count: answered[card] ?? 0,
        pct: pct(taken[card]?.[place] ?? 0, answered[card] ?? 0),
      })),
    )
    .filter(({ count }) => count >= 20)
    .sort((a, b) => b.pct - a.pct);
  const over = worst.filter((entry) => entry.pct > GATE_LIMITS.optionMost);
  return {
    id: 'options-share',
    title: 'No option is the answer to its paper in good runs',
    passes: over.length === 0,
    figure:
      over.length === 0
        ? `at most ${worst[0]?.pct ?? 0} % (${worst[0]?.key ?? 'none'})`
        : `${over.length} above: ${over.map((entry) => `${entry.key} ${entry.pct} %`).join(', ')}`,
    asked: `at most ${GATE_LIMITS.optionMost} %`,
  };
}

/** The sets of aims are about equally hard, and the pars that screens show are the measured ones. */
export function judgePars(model: Model, runs: readonly CaseRun[]): Gate[] {
  const { aims, panel } = model.scenario;
  const pars = measurePars(model, runs);
  const means = panel.map((set) => set.reduce((sum, id) => sum + (pars[model.ids.aim.get(id) ?? 0] ?? 0), 0) / Math.max(1, set.length));
  const mean = means.reduce((sum, value) => sum + value, 0) / Math.max(1, means.length);
  const spread = Math.max(0, ...means.map((value) => Math.abs(value - mean)));
  const spreadPct = mean === 0 ? 100 : Math.round((100 * spread) / mean);
  const off = aims.flatMap((aim, n) =>
    aim.par === null || Math.abs(aim.par - (pars[n] ?? 0)) > GATE_LIMITS.parOff ? [`${aim.id} ${pars[n]}`] : [],
  );
  return [
    {
      id: 'panel',
      title: 'Every set of aims has about the same par',
      passes: panel.length === 12 && spreadPct <= GATE_LIMITS.panelSpread,
      figure: `${panel.length} sets, mean par ${mean.toFixed(1)} %, furthest ${spreadPct} % away`,
      asked: `twelve, within ${GATE_LIMITS.panelSpread} %`,
    },
    {
      id: 'pars',
      title: 'The pars shown are the measured ones',
      passes: off.length === 0,
      figure: off.length === 0 ? aims.map((aim, n) => `${aim.id} ${pars[n]}`).join(', ') : `differ: ${off.join(', ')}`,
      asked: `within ${GATE_LIMITS.parOff} points`,
    },
  ];
}

/** Share of all bots' games that reach each aim, per cent. Length aims. */
export function measurePars({ scenario }: Model, runs: readonly CaseRun[]): number[] {
  const mixed = runs.filter(({ kind }) => kind !== 'historical');
  return scenario.aims.map((_, aim) => pct(mixed.filter((run) => run.aims[aim] === 2).length, mixed.length));
}

/** Everything can be met with, and nothing breaks unannounced. */
export function judgeReach({ scenario }: Model, runs: readonly CaseRun[]): Gate[] {
  const papers = scenario.dossiers.filter((_, card) => !runs.some((run) => (run.papers[card] ?? 0) > 0)).map(({ id }) => id);
  const initiatives = scenario.initiatives.filter((_, index) => !runs.some((run) => run.initiatives[index] === 1)).map(({ id }) => id);
  const endings = scenario.endings.filter((_, ending) => !runs.some((run) => run.ending === ending)).map(({ id }) => id);
  const never = [...papers, ...initiatives, ...endings];
  const unwarned = runs.reduce((sum, run) => sum + run.unwarned, 0);
  return [
    {
      id: 'reach',
      title: 'Every paper, initiative and ending is reached',
      passes: never.length === 0,
      figure: never.length === 0 ? `all, in ${runs.length} games` : `never in ${runs.length} games: ${never.join(', ')}`,
      asked: 'all',
    },
    {
      id: 'warnings',
      title: 'Nothing breaks without two warnings',
      passes: unwarned === 0,
      figure: `${unwarned} breaks without them`,
      asked: 'none',
    },
  ];
}

function isWinner(runs: readonly CaseRun[], bot: string): boolean {
  const plans = runs.filter(({ kind }) => kind === 'plan');
  const own = plans.find((run) => run.bot === bot);
  // A shared first place is nobody's win.
  return own !== undefined && plans.every((run) => run === own || run.score < own.score);
}

function meanScore(cases: readonly Case[], bot: string): number {
  const scores = cases.flatMap(({ runs }) => runs.filter((run) => run.bot === bot).map(({ score }) => score));
  return Math.round(scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length));
}

function pct(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
