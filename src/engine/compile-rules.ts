/** Drift, cross-pressures, world clock, winds, ladders, tests, perils, endings, aims as tables. */
import { variablesOf } from './compile-state';
import type { Compiler } from './compiler';
import { hashText } from './hash';
import type { RuleTable } from './model';
import type { Expr } from './scenario';

/** Rungs per ladder row in `ladderRungs`. */
export const RUNGS_MAX = 4;

/** Compiles everything that happens without a decision. */
export function compileRules(compiler: Compiler): RuleTable {
  return {
    ...compileDrift(compiler),
    ...compileWorld(compiler),
    ...compileLadders(compiler),
    ...compileTests(compiler),
    ...compileEnds(compiler),
    ...compileReactions(compiler),
  };
}

type Part<Key extends keyof RuleTable> = Pick<RuleTable, Key>;

function compileDrift(
  compiler: Compiler,
): Part<
  | 'driftVariable'
  | 'driftWhen'
  | 'driftCode'
  | 'driftReadsDerived'
  | 'crossSource'
  | 'crossTarget'
  | 'crossSign'
  | 'crossPermille'
  | 'crossCode'
  | 'crossBase'
> {
  const { scenario, indexOf } = compiler.names;
  return {
    driftVariable: Int32Array.from(scenario.drift, (rule) => indexOf('variable', rule.variable)),
    driftWhen: Int32Array.from(scenario.drift, (rule) => compiler.condition(rule.when)),
    driftCode: Int32Array.from(scenario.drift, (rule) => compiler.amount(rule.amount)),
    driftReadsDerived: Uint8Array.from(scenario.drift, ({ when, amount }) => {
      const read = [...variablesOf(scenario, amount), ...(when === null ? [] : variablesOf(scenario, when))];
      return scenario.variables.some(({ id, terms }) => terms.length > 0 && read.includes(id)) ? 1 : 0;
    }),
    crossSource: Int32Array.from(scenario.cross, (rule) => indexOf('variable', rule.source)),
    crossTarget: Int32Array.from(scenario.cross, (rule) => indexOf('variable', rule.target)),
    crossSign: Int32Array.from(scenario.cross, (rule) => rule.sign),
    crossPermille: Int32Array.from(scenario.cross, (rule) => rule.permille),
    crossCode: Int32Array.from(scenario.cross, (rule) => compiler.amount(rule.scale)),
    crossBase: Int32Array.from(scenario.cross, (rule) => rule.scaleBase),
  };
}

function compileWorld(
  compiler: Compiler,
): Part<'stepStart' | 'stepVariable' | 'stepValue' | 'stepVary' | 'stepKey' | 'windFirst' | 'windLast' | 'windBlock'> {
  const { scenario, indexOf } = compiler.names;
  const steps = scenario.world.flatMap((clock) =>
    clock.steps.map((step, place) => ({ ...step, clock, key: hashText(`${clock.variable}#${place}`) })),
  );
  const stepStart = [0];
  const sorted: typeof steps = [];
  for (let turn = 0; turn < scenario.turnCount; turn++) {
    sorted.push(...steps.filter((step) => step.at === turn));
    stepStart.push(sorted.length);
  }
  return {
    stepStart: Int32Array.from(stepStart),
    stepVariable: Int32Array.from(sorted, (step) => indexOf('variable', step.clock.variable)),
    stepValue: Int32Array.from(sorted, (step) => step.value),
    stepVary: Int32Array.from(sorted, (step) => step.clock.vary),
    stepKey: Int32Array.from(sorted, (step) => step.key | 0),
    windFirst: Int32Array.from(scenario.winds, (wind) => wind.first),
    windLast: Int32Array.from(scenario.winds, (wind) => wind.last),
    windBlock: Int32Array.from(scenario.winds, (wind, index) =>
      compiler.block({ kind: 'wind', index, option: -1, branch: 'base' }, wind.block),
    ),
  };
}

function compileLadders(compiler: Compiler): Part<'ladderStarts' | 'ladderFirst' | 'ladderLast' | 'ladderRungs' | 'ladderMeasure'> {
  const { ladders } = compiler.names.scenario;
  return {
    ladderStarts: Int32Array.from(ladders, (ladder) => compiler.condition(ladder.starts)),
    ladderFirst: Int32Array.from(ladders, (ladder) => ladder.first),
    ladderLast: Int32Array.from(ladders, (ladder) => ladder.last),
    ladderRungs: Int32Array.from(ladders, (ladder) => ladder.rungs.length),
    ladderMeasure: Int32Array.from(ladders, (ladder, index) =>
      compiler.block({ kind: 'measure', index, option: -1, branch: 'base' }, ladder.measure),
    ),
  };
}

function compileTests(compiler: Compiler): Part<'testAt' | 'testEligible' | 'outcomeStart' | 'outcomeWhen' | 'outcomeBlock'> {
  const { tests } = compiler.names.scenario;
  const outcomeStart = [0];
  const outcomeWhen: number[] = [];
  const outcomeBlock: number[] = [];
  tests.forEach((test, index) => {
    test.outcomes.forEach((outcome, option) => {
      outcomeWhen.push(compiler.condition(outcome.when));
      outcomeBlock.push(compiler.block({ kind: 'outcome', index, option, branch: 'base' }, outcome.block));
    });
    outcomeStart.push(outcomeWhen.length);
  });
  return {
    testAt: Int32Array.from(tests, (test) => test.at),
    testEligible: Int32Array.from(tests, (test) => compiler.condition(test.eligible)),
    outcomeStart: Int32Array.from(outcomeStart),
    outcomeWhen: Int32Array.from(outcomeWhen),
    outcomeBlock: Int32Array.from(outcomeBlock),
  };
}

function compileReactions(compiler: Compiler): Part<'reactionWhen' | 'reactionAgain' | 'reactionBlock'> {
  const { reactions } = compiler.names.scenario;
  return {
    reactionWhen: Int32Array.from(reactions, (reaction) => compiler.condition(reaction.when)),
    reactionAgain: Int32Array.from(reactions, (reaction) => reaction.again),
    reactionBlock: Int32Array.from(reactions, (reaction, index) =>
      compiler.block({ kind: 'reaction', index, option: -1, branch: 'base' }, reaction.block),
    ),
  };
}

function compileEnds(
  compiler: Compiler,
): Part<
  | 'perilWarnFirst'
  | 'perilWarnSecond'
  | 'perilBreaks'
  | 'perilBlock'
  | 'endingWhen'
  | 'aimCode'
  | 'dossierAlsoStart'
  | 'dossierAlso'
  | 'endingAlsoStart'
  | 'endingAlso'
> {
  const { scenario } = compiler.names;
  const dossierAlso = compileAlso(compiler, scenario.dossiers);
  const endingAlso = compileAlso(compiler, scenario.endings);
  return {
    perilWarnFirst: Int32Array.from(scenario.perils, (peril) => compiler.condition(peril.warnings[0])),
    perilWarnSecond: Int32Array.from(scenario.perils, (peril) => compiler.condition(peril.warnings[1])),
    perilBreaks: Int32Array.from(scenario.perils, (peril) => compiler.condition(peril.breaks)),
    perilBlock: Int32Array.from(scenario.perils, (peril, index) =>
      compiler.block({ kind: 'peril', index, option: -1, branch: 'base' }, peril.block),
    ),
    endingWhen: Int32Array.from(scenario.endings, (ending) => compiler.condition(ending.when)),
    aimCode: Int32Array.from(scenario.aims, (aim) => compiler.amount(aim.measure)),
    dossierAlsoStart: dossierAlso.start,
    dossierAlso: dossierAlso.condition,
    endingAlsoStart: endingAlso.start,
    endingAlso: endingAlso.condition,
  };
}

function compileAlso(
  compiler: Compiler,
  owners: readonly { readonly also: readonly Expr[] }[],
): { start: Int32Array; condition: Int32Array } {
  const start = [0];
  const condition: number[] = [];
  for (const { also } of owners) {
    condition.push(...also.map((expr) => compiler.condition(expr)));
    start.push(condition.length);
  }
  return { start: Int32Array.from(start), condition: Int32Array.from(condition) };
}
