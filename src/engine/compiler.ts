/** What the parts of the compiler share: growing tables and the functions that add to them. */
import { toAmount, toTest } from './analyse';
import { addBlock, createBlocks, type BlockBuilder } from './block-code';
import { addCode, addCondition, createConditions, type ConditionBuilder } from './condition-code';
import type { Names } from './expression-code';
import { hashText } from './hash';
import { addGraph, addProgram, type ProgramBuilder } from './program';
import type { BlockOwner, ChoiceTable } from './model';
import type { Block, Chance, Expr } from './scenario';

/** What the parts of the compiler share. */
export interface Compiler {
  readonly names: Names;
  readonly code: number[];
  readonly lists: number[];
  readonly conditions: ConditionBuilder;
  readonly blocks: BlockBuilder;
  readonly programs: ProgramBuilder;
  /** First node of each condition's graph. */
  readonly conditionNode: number[];
  /** Start of the program of the code at an offset. */
  readonly amountStart: Map<number, number>;
  readonly choices: Record<keyof ChoiceTable, number[]>;
  readonly condition: (expr: Expr | null) => number;
  readonly amount: (expr: Expr | null) => number;
  readonly block: (owner: BlockOwner, block: Block) => number;
}

/** Adds the base block, lock and chance of an option or initiative; returns the choice's index. */
export function addChoice(
  compiler: Compiler,
  owner: Omit<BlockOwner, 'branch'>,
  source: { readonly block: Block; readonly chance: Chance | null; readonly unlocked: Expr | null },
): number {
  const { choices } = compiler;
  const { chance } = source;
  choices.block.push(compiler.block({ ...owner, branch: 'base' }, source.block));
  choices.unlocked.push(compiler.condition(source.unlocked));
  choices.oddsCode.push(compiler.amount(chance?.odds ?? null));
  choices.thenBlock.push(chance === null ? -1 : compiler.block({ ...owner, branch: 'then' }, chance.then));
  choices.elseBlock.push(chance === null ? -1 : compiler.block({ ...owner, branch: 'else' }, chance.else));
  choices.drawName.push(chance === null ? 0 : hashText(chance.name) | 0);
  choices.historyThen.push(chance?.history === 'else' ? 0 : 1);
  return choices.block.length - 1;
}

/** Empty tables for one compilation. */
export function createCompiler(names: Names): Compiler {
  const code: number[] = [];
  const lists: number[] = [];
  const conditions = createConditions();
  const blocks = createBlocks();
  const programs: ProgramBuilder = { code: [], graph: [] };
  const conditionNode: number[] = [];
  const amountStart = new Map<number, number>();
  const amount = (expr: Expr | null): number => {
    if (expr !== null) amountStart.set(code.length, addProgram(programs, toAmount(names, expr), 0));
    return addCode(names, expr, code, lists);
  };
  const condition = (expr: Expr | null): number => {
    if (expr !== null) conditionNode.push(addGraph(programs, toTest(names, expr), 0));
    return addCondition(names, conditions, expr, code, lists);
  };
  return {
    names,
    code,
    lists,
    conditions,
    blocks,
    programs,
    conditionNode,
    amountStart,
    choices: { block: [], unlocked: [], oddsCode: [], thenBlock: [], elseBlock: [], drawName: [], historyThen: [] },
    condition,
    amount,
    block: (owner, block) => addBlock(names, blocks, owner, block, amount),
  };
}
