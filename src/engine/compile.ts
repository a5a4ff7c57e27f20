/** compile(Scenario) -> Model: interned ids, flat tables, the first state. */
import { finishBlocks } from './block-code';
import { compileCards, compileInitiatives } from './compile-cards';
import { compileCommitments, compileDerived, compileInitial } from './compile-state';
import { compilePaths } from './compile-paths';
import { compileRefresh } from './compile-refresh';
import { compileRules } from './compile-rules';
import { compileInsurance, compilePlayed } from './compile-stress';
import { createCompiler, type Compiler } from './compiler';
import { finishConditions } from './condition-code';
import { createFrame } from './frame';
import { hashText, hashWords, mix32 } from './hash';
import { computeLayout } from './layout';
import type { ChoiceTable, Ids, Model, ProgramTable } from './model';
import { refreshDerived } from './refresh';
import type { Scenario } from './scenario';

/**
 * Compiles a checked scenario. Throws RangeError when the scenario was not checked (unknown ids);
 * `content` reports the same faults with their place.
 */
export function compile(scenario: Scenario): Model {
  const ids = internIds(scenario);
  const layout = computeLayout(scenario);
  const compiler = createCompiler({ scenario, layout, indexOf: (kind, id) => lookUp(ids, kind, id) });
  const rules = compileRules(compiler);
  const cards = compileCards(compiler);
  const initiatives = compileInitiatives(compiler);
  const derived = compileDerived(compiler);
  const commitments = compileCommitments(compiler);
  const played = compilePlayed(compiler);
  // The stress test moves no game, so the pack's hash is taken over the tables as they stand before it joins them.
  const rulesOnly = finishTables(compiler, rules);
  const insurance = compileInsurance(compiler);
  const programs = finishPrograms(compiler);
  const tables = finishTables(compiler, rules);
  const model: Model = {
    scenario,
    layout,
    ids,
    packHash: 0,
    initiativesMax: Int32Array.from({ length: scenario.turnCount }, (_, turn) =>
      scenario.played?.initiatives === false ? 0 : scenario.chapters.some((chapter) => chapter.first === turn) ? 2 : 1,
    ),
    due: Int32Array.from(scenario.due),
    minimum: Int32Array.from(scenario.variables, (variable) => variable.min),
    maximum: Int32Array.from(scenario.variables, (variable) => variable.max),
    capitalSlot: layout.variables + compiler.names.indexOf('variable', scenario.capital),
    ...tables,
    programs,
    refresh: compileRefresh(compiler.names, derived, rules, programs),
    paths: compilePaths(
      cards,
      commitments,
      tables.blocks,
      scenario.commitments.flatMap((entry, index) => (entry.held ? [index] : [])),
    ),
    owners: compiler.blocks.owners,
    delayedOwner: compiler.blocks.delayedOwner,
    choices: finishChoices(compiler),
    cards,
    initiatives,
    derived,
    commitments,
    rules,
    insurance,
    played,
    ...compileDrawn(scenario),
    initial: compileInitial(scenario, layout),
  };
  fillDerived(model);
  return { ...model, packHash: computePackHash({ ...model, ...rulesOnly }) };
}

/** The growing tables as they stand now. */
function finishTables(compiler: Compiler, rules: Model['rules']): Pick<Model, 'code' | 'lists' | 'conditions' | 'blocks' | 'delayed'> {
  return {
    code: Int32Array.from(compiler.code),
    lists: Int32Array.from(compiler.lists),
    conditions: finishConditions(compiler.conditions),
    ...finishBlocks(compiler.blocks, [...rules.crossSource]),
  };
}

function compileDrawn({ variables }: Scenario): Pick<Model, 'drawnVariable' | 'drawnStart' | 'drawnValue'> {
  const drawn = variables.flatMap(({ drawn: values }, index) => (values.length > 0 ? [{ index, values }] : []));
  const drawnStart = [0];
  for (const { values } of drawn) drawnStart.push((drawnStart.at(-1) ?? 0) + values.length);
  return {
    drawnVariable: Int32Array.from(drawn, ({ index }) => index),
    drawnStart: Int32Array.from(drawnStart),
    drawnValue: Int32Array.from(drawn.flatMap(({ values }) => values)),
  };
}

/** Gives the derived variables of the first state their sums, so that a ledger starts from what is true and not from 0. */
function fillDerived(model: Model): void {
  const frame = createFrame(model, model.initial, null);
  frame.dirtyLow = 0x7fffffff;
  frame.dirtyHigh = 0x7fffffff;
  refreshDerived(frame);
}

function finishPrograms({ programs, conditionNode, amountStart, code }: Compiler): ProgramTable {
  return {
    code: Int32Array.from(programs.code),
    graph: Int32Array.from(programs.graph),
    condition: Int32Array.from(conditionNode),
    amount: Int32Array.from(code, (_, offset) => amountStart.get(offset) ?? -1),
  };
}

function finishChoices({ choices }: Compiler): ChoiceTable {
  return {
    block: Int32Array.from(choices.block),
    unlocked: Int32Array.from(choices.unlocked),
    oddsCode: Int32Array.from(choices.oddsCode),
    thenBlock: Int32Array.from(choices.thenBlock),
    elseBlock: Int32Array.from(choices.elseBlock),
    drawName: Int32Array.from(choices.drawName),
    historyThen: Uint8Array.from(choices.historyThen),
  };
}

function internIds(scenario: Scenario): Ids {
  const intern = (list: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
    new Map(list.map(({ id }, index) => [id, index]));
  return {
    variable: intern(scenario.variables),
    commitment: intern(scenario.commitments),
    dossier: intern(scenario.dossiers),
    initiative: intern(scenario.initiatives),
    aim: intern(scenario.aims),
    ladder: intern(scenario.ladders),
    test: intern(scenario.tests),
    peril: intern(scenario.perils),
    wind: intern(scenario.winds),
    reaction: intern(scenario.reactions),
    ending: intern(scenario.endings),
  };
}

function lookUp(ids: Ids, kind: keyof Ids, id: string): number {
  const index = ids[kind].get(id);
  if (index === undefined) throw new RangeError(`unchecked scenario: no ${kind} "${id}"`);
  return index;
}

/** The player's share as one number's worth of text; "all" when nothing is left to history. */
function playedOf({ played }: Model): string {
  return played === null ? 'all' : `${played.first}-${played.last}-${played.initiatives ? 1 : 0}`;
}

/** Folds every numeric table and id into 32 bits, so that a typo in a text changes no code and a moved number does. */
function computePackHash(model: Model): number {
  const { rulesVersion, id, turnCount, handSize, windCount, aimCount, aimsBy, aims, focus } = model.scenario;
  const scalars = [
    rulesVersion,
    turnCount,
    handSize,
    windCount,
    aimCount,
    aimsBy,
    model.capitalSlot,
    playedOf(model),
    focus?.arcs ?? 0,
    focus?.times ?? 1,
    ...aims.map((aim) => aim.reached),
  ];
  const parts: string[] = [id, scalars.join(',')];
  for (const map of Object.values(model.ids) as ReadonlyMap<string, number>[]) parts.push([...map.keys()].join(','));
  const visit = (value: unknown): void => {
    if (value instanceof Int32Array) parts.push(hashWords(value));
    else if (value instanceof Uint8Array) parts.push(hashWords(Int32Array.from(value)));
  };
  for (const [name, value] of Object.entries(model)) {
    if (name === 'programs' || name === 'refresh' || name === 'paths' || name === 'insurance') continue;
    visit(value);
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && !('op' in value)) Object.values(value).forEach(visit);
  }
  return mix32(hashText(parts.join('|')));
}
