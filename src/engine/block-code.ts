/** Blocks (what an option, a default, a chance branch, a wind or a measure does) as ranges in flat tables. */
import type { Names } from './expression-code';
import { LADDER_MOVES, type BlockOwner, type BlockTable, type DelayedTable } from './model';
import type { Block, Expr } from './scenario';

/** Collects blocks while a scenario is compiled. */
export interface BlockBuilder {
  readonly owners: BlockOwner[];
  readonly delayedOwner: { block: number; ordinal: number }[];
  readonly lists: Readonly<Record<ListName, number[]>>;
}

const LIST_NAMES = [
  'effectStart',
  'effectVariable',
  'effectCode',
  'effectAmount',
  'delayedStart',
  'signStart',
  'signCommitment',
  'signValue',
  'signTerm',
  'endStart',
  'endCommitment',
  'ladderStart',
  'ladderIndex',
  'ladderMove',
  'kind',
  'turns',
  'at',
  'delayedEffectStart',
  'delayedVariable',
  'delayedAmount',
] as const; // prettier-ignore
type ListName = (typeof LIST_NAMES)[number];

/** An empty builder. */
export function createBlocks(): BlockBuilder {
  const lists = Object.fromEntries(LIST_NAMES.map((name) => [name, name.endsWith('Start') ? [0] : []]));
  return { owners: [], delayedOwner: [], lists: lists as Record<ListName, number[]> };
}

/** Adds a block and returns its index. `addAmount` compiles the amounts that are not literal. */
export function addBlock(names: Names, builder: BlockBuilder, owner: BlockOwner, block: Block, addAmount: (expr: Expr) => number): number {
  const to = builder.lists;
  const index = builder.owners.length;
  builder.owners.push(owner);
  for (const { variable, amount } of block.effects) {
    to.effectVariable.push(names.indexOf('variable', variable));
    const literal = amount.op === 'int' ? amount.value : amount.op === 'neg' && amount.of.op === 'int' ? -amount.of.value : null;
    to.effectCode.push(literal === null ? addAmount(amount) : -1);
    to.effectAmount.push(literal ?? 0);
  }
  to.effectStart.push(to.effectVariable.length);
  addDelayed(names, builder, index, block);
  for (const { commitment, value, turns } of block.signs) {
    to.signCommitment.push(names.indexOf('commitment', commitment));
    to.signValue.push(value ?? -1);
    to.signTerm.push(turns ?? -1);
  }
  to.signStart.push(to.signCommitment.length);
  to.endCommitment.push(...block.ends.map((id) => names.indexOf('commitment', id)));
  to.endStart.push(to.endCommitment.length);
  for (const { ladder, move } of block.ladder) {
    to.ladderIndex.push(names.indexOf('ladder', ladder));
    to.ladderMove.push(LADDER_MOVES.indexOf(move));
  }
  to.ladderStart.push(to.ladderIndex.length);
  return index;
}

function addDelayed(names: Names, builder: BlockBuilder, block: number, source: Block): void {
  const to = builder.lists;
  const items = [
    ...source.later.map((item, ordinal) => ({ kind: 0, turns: item.turns, at: item.at, effects: item.effects, ordinal })),
    ...source.builds.map((item, ordinal) => ({ kind: 1, turns: item.turns, at: item.until, effects: item.effects, ordinal })),
  ];
  for (const item of items) {
    to.kind.push(item.kind);
    to.turns.push(item.turns);
    to.at.push(item.at);
    for (const { variable, amount } of item.effects) {
      to.delayedVariable.push(names.indexOf('variable', variable));
      to.delayedAmount.push(amount);
    }
    to.delayedEffectStart.push(to.delayedVariable.length);
    builder.delayedOwner.push({ block, ordinal: item.ordinal });
  }
  to.delayedStart.push(to.kind.length);
}

/** Freezes the builder; `sources` are the variables that set off cross-pressures. */
export function finishBlocks(builder: BlockBuilder, sources: readonly number[]): { blocks: BlockTable; delayed: DelayedTable } {
  const from = builder.lists;
  const words = (name: ListName): Int32Array => Int32Array.from(from[name]);
  const presses = builder.owners.map((_, index) => {
    const touched = from.effectVariable.slice(from.effectStart[index], from.effectStart[index + 1]);
    return touched.some((variable) => sources.includes(variable)) ? 1 : 0;
  });
  return {
    blocks: {
      effectStart: words('effectStart'),
      effectVariable: words('effectVariable'),
      effectCode: words('effectCode'),
      effectAmount: words('effectAmount'),
      delayedStart: words('delayedStart'),
      signStart: words('signStart'),
      signCommitment: words('signCommitment'),
      signValue: words('signValue'),
      signTerm: words('signTerm'),
      endStart: words('endStart'),
      endCommitment: words('endCommitment'),
      ladderStart: words('ladderStart'),
      ladderIndex: words('ladderIndex'),
      ladderMove: words('ladderMove'),
      presses: Uint8Array.from(presses),
    },
    delayed: {
      kind: Uint8Array.from(from.kind),
      turns: words('turns'),
      at: words('at'),
      effectStart: words('delayedEffectStart'),
      effectVariable: words('delayedVariable'),
      effectAmount: words('delayedAmount'),
    },
  };
}
