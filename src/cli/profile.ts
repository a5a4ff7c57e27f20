/** `pillars profile CODE | --history SCENARIO | --archetypes SCENARIO [--json]`: the hedging profile, and what the run would have survived. */
import {
  computeProfile,
  computeRunProfile,
  COMPONENTS,
  createArchetypes,
  decisionsOf,
  DEFAULT_BLOCS,
  jitterDecisions,
  listRivalrySteps,
  type HedgingProfile,
  type RunProfile,
} from '../classroom/index';
import { advance, readSeed, SLOT, start, type Model } from '../engine/index';
import { computePremium, computeRunInsurance, playGame, playSinglePowers, type InsuranceReport, type Premium } from '../lab/index';
import { readArguments } from './arguments';
import { EXIT, UsageError, type Exit } from './exit';
import { loadModel } from './load-model';
import { findRun, labelTurn, playHistory, type Run } from './replay';

/** Coders whose small disagreements make the bands, and seeds an archetype is averaged over. */
const CODERS = 50;
const SEEDS = ['history', 'archetype#1', 'archetype#2', 'archetype#3', 'archetype#4'] as const;

/** Prints the profile of one run, or of every archetype. All shares are permille. */
export function profile(argv: readonly string[]): Exit {
  const { positionals, flags, values } = readArguments(argv, { flags: ['json'], values: ['history', 'archetypes'] });
  const history = values.get('history');
  const archetypes = values.get('archetypes');
  const asked = [history, archetypes, positionals[0]].filter((entry) => entry !== undefined);
  if (asked.length !== 1) throw new UsageError('give a replay code, --history SCENARIO or --archetypes SCENARIO');
  if (archetypes !== undefined) return printArchetypes(loadModel(archetypes).model, flags.has('json'));
  const run = history === undefined ? findRun(positionals.join('')) : playHistory(loadModel(history).model);
  if ('faults' in run) {
    for (const fault of run.faults) console.error(fault);
    return EXIT.findings;
  }
  const account = describeRun(run);
  if (flags.has('json')) console.log(JSON.stringify(account, null, 2));
  else printAccount(run.model, account);
  return EXIT.fine;
}

/** The ten metrics as numbers, by the names of the formulas; null where a run is too short for an index. */
export function listMetrics(profile: HedgingProfile): Readonly<Record<string, number | null>> {
  return {
    ENG: profile.engagement,
    NTS: profile.notTakingSides,
    OFF: profile.offsetting,
    DIV: profile.diversification,
    BAL: profile.components.balance,
    RM: profile.components.returnMaximising,
    RC: profile.components.riskContingency,
    LOCK: profile.lockIn,
    H: profile.observer.meanAmbiguity,
    HB: profile.broad,
    HN: profile.narrow,
  };
}

interface Account {
  readonly scenario: string;
  readonly profile: RunProfile;
  /** Tenth and ninetieth per cent of each metric among the coders. */
  readonly bands: Readonly<Record<string, readonly [number, number]>>;
  readonly insurance: InsuranceReport | null;
  readonly premium: Premium | null;
}

function describeRun({ model, seed, moves }: Run): Account {
  const { scenario } = model;
  const rivalry = listRivalrySteps(scenario, DEFAULT_BLOCS);
  const result = computeRunProfile(model, seed, moves, { rivalry });
  const decisions = decisionsOf(model, seed, moves);
  const turns = result.doors.series.length;
  const coded = Array.from({ length: CODERS }, (_, coder) =>
    listMetrics(computeProfile(jitterDecisions(decisions, coder), { powers: result.powers, turns })),
  );
  const state = start(model, seed);
  for (const move of moves) advance(model, state, move, null);
  const isInsured = scenario.insurance !== null;
  return {
    scenario: scenario.id,
    profile: result,
    bands: Object.fromEntries(Object.keys(listMetrics(result)).map((name) => [name, bandOf(coded.map((metrics) => metrics[name] ?? 0))])),
    insurance: isInsured ? computeRunInsurance(model, seed, moves) : null,
    premium: isInsured && state[SLOT.over] === 1 ? computePremium(model, state, playSinglePowers(model)) : null,
  };
}

function bandOf(values: readonly number[]): [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return [at(0.1), at(0.9)];
}

function printAccount(model: Model, { scenario, profile: result, bands, insurance, premium }: Account): void {
  const turns = result.doors.series.length;
  console.log(
    `${scenario}: ${result.decisions} coded decisions in ${turns} half-years; label ${result.label ?? 'none, too few decisions'}`,
  );
  for (const [name, value] of Object.entries(listMetrics(result))) {
    console.log(`  ${name.padEnd(5)}${String(value ?? '-').padStart(5)}   ${bands[name]?.join(' to ')}`);
  }
  const ends = result.powers.map((power, n) => `${power} ${result.alignment[n]?.at(-1) ?? '-'}`);
  console.log(
    `  alignment at the end: ${ends.join(', ')}; locked in with ${result.lockedTo ?? 'nobody'}; doors open ${result.doors.whole ?? '-'}`,
  );
  if (result.pairwise !== null) console.log(`  pair by pair: NTS ${result.pairwise.notTakingSides}, OFF ${result.pairwise.offsetting}`);
  for (const { power, series } of result.gauges) {
    const last = series.at(-1);
    console.log(`  ${power} thinks: west ${last?.west}, east ${last?.east}, neither ${last?.neither}`);
  }
  console.log(`  components       ${COMPONENTS.map((name) => name.padStart(5)).join('')}`);
  [...result.powers, 'no power'].forEach((name, n) => {
    console.log(`    ${name.padEnd(15)}${(result.components.matrix[n] ?? []).map((cell) => String(cell).padStart(5)).join('')}`);
  });
  console.log(
    `  spread: ${result.sectors.map(({ sector, commitments, diversity }) => `${sector} ${diversity} of ${commitments}`).join(', ')}`,
  );
  if (insurance !== null) printInsurance(model, insurance);
  if (premium !== null)
    console.log(
      `  welfare ${premium.own}; best single-power run ${premium.best.power} ${premium.best.welfare}; premium ${premium.premium}`,
    );
}

function printInsurance(model: Model, { checkpoints, cover }: InsuranceReport): void {
  const { scenario } = model;
  console.log(`  cover ${cover ?? '-'}`);
  for (const checkpoint of checkpoints) {
    const { at, worst, mean, cover: own } = checkpoint;
    console.log(`    ${labelTurn(model, at)}: cover ${own}, worst ${worst}, mean ${mean}`);
    for (const { shock, level, need, cover: left, saved, sank } of checkpoint.shocks) {
      const name = (entry: typeof saved): string =>
        entry === null ? '-' : `${scenario.commitments[entry.commitment]?.id} (${entry.levelWithout} without)`;
      const id = scenario.insurance?.shocks[shock]?.id ?? '';
      console.log(`      ${id.padEnd(24)}${String(left).padStart(5)}  ${level} of ${need}; saved ${name(saved)}; sank ${name(sank)}`);
    }
  }
}

function printArchetypes(model: Model, isJson: boolean): Exit {
  const powers = model.scenario.powers.map(({ id }) => id);
  const rows = createArchetypes(model).map((bot) => {
    const all = SEEDS.map((text) => {
      const { seed, moves } = playGame(model, readSeed(text), bot);
      return listMetrics(computeProfile(decisionsOf(model, seed, moves), { powers, turns: model.scenario.turnCount }));
    });
    const mean = (name: string): number => Math.round(all.reduce((sum, metrics) => sum + (metrics[name] ?? 0), 0) / all.length);
    return { archetype: bot.id, ...Object.fromEntries(Object.keys(all[0] ?? {}).map((name) => [name, mean(name)])) };
  });
  if (isJson) console.log(JSON.stringify(rows, null, 2));
  else {
    console.log(`${model.scenario.id}: means of ${SEEDS.length} runs, permille`);
    for (const { archetype, ...metrics } of rows) {
      const cells = Object.entries(metrics).map(([name, value]) => `${name} ${String(value).padStart(4)}`);
      console.log(`  ${archetype.padEnd(18)}${cells.join('  ')}`);
    }
  }
  return EXIT.fine;
}
