/** Amounts as short programs over one accumulator, conditions as graphs of intervals; both in flat tables. */
import type { Amount, Node, SlotPart, Test } from './amount';
import { INT32_MAX, INT32_MIN } from './math';

/** Operations of a program, each followed by its operands. `evaluate.ts` has the same numbers written out. */
export const RUN = {
  end: 0,
  /** Value. */
  constant: 1,
  /** Slot, factor, summand: the accumulator is factor * slot + summand. */
  load: 2,
  /** Slot, factor, summand, divisor, base. */
  loadDivided: 3,
  /** Slot, factor. */
  add: 4,
  /** Slot, factor, summand, divisor. */
  addDivided: 5,
  /** Factor, summand. */
  scale: 6,
  /** Divisor. */
  divide: 7,
  /** Least, most. */
  clamp: 8,
  push: 9,
  /** Factor of the accumulator; the sum with what was pushed. */
  popAdd: 10,
  popMul: 11,
  popMin: 12,
  popMax: 13,
  /** Number of slots, then the slots. */
  count: 14,
  total: 15,
  /** Slot, lo, hi, distance when inside, distance when outside. */
  branch: 16,
  /** Distance. */
  jump: 17,
  /** The same on the accumulator: lo, hi, distance when inside, distance when outside. */
  branchSum: 18,
  abs: 19,
  wideAdd: 20,
  wideSub: 21,
  wideMul: 22,
  wideDiv: 23,
  /** The same as without `return`, at a program's end. */
  returnConstant: 24,
  returnLoad: 25,
  returnLoadDivided: 26,
  returnDivide: 27,
} as const;

/** Where a graph ends. */
export const TRUE = -1;
export const FALSE = -2;

/** Words per node of a graph: slot (or -1 - program), lo, hi, next node when inside, next node when outside. */
export const NODE_WORDS = 5;

/** Values a program may have pushed at once. */
export const STACK_MAX = 256;

/** Growing tables. */
export interface ProgramBuilder {
  readonly code: number[];
  readonly graph: number[];
}

/** Adds the program of `amount`; returns where it starts. `depth` values may lie on the stack when it runs. */
export function addProgram(builder: ProgramBuilder, amount: Amount, depth: number): number {
  const words = emitAmount(builder, amount, depth);
  const last = findLast(amount, words);
  const short = last < 0 ? undefined : RETURN[words[last] ?? -1];
  if (short === undefined) words.push(RUN.end);
  else words[last] = short;
  const start = builder.code.length;
  for (const word of words) builder.code.push(word);
  return start;
}

const RETURN: Readonly<Record<number, number>> = {
  [RUN.constant]: RUN.returnConstant,
  [RUN.load]: RUN.returnLoad,
  [RUN.loadDivided]: RUN.returnLoadDivided,
  [RUN.divide]: RUN.returnDivide,
};

/** Where the last operation stands in `words`, if it is one that can return; else -1. */
function findLast({ base, slots, nodes }: Amount, words: readonly number[]): number {
  const [only] = nodes;
  if (only === undefined) return slots.length < 2 ? 0 : -1;
  const isDivide = nodes.length === 1 && slots.length === 0 && base === 0 && only.mul === 1 && only.node.kind === 'divide';
  return isDivide ? words.length - 2 : -1;
}

/** Adds the graph of `test`; returns its first node, TRUE or FALSE. It goes on at `yes` or `no`. */
export function addGraph(builder: ProgramBuilder, test: Test, depth: number, yes: number = TRUE, no: number = FALSE): number {
  switch (test.kind) {
    case 'always':
      return yes;
    case 'never':
      return no;
    case 'not':
      return addGraph(builder, test.of, depth, no, yes);
    case 'and':
    case 'or':
      return addChain(builder, test, depth, yes, no);
    default: {
      const source = test.kind === 'slot' ? test.slot : -1 - addProgram(builder, test.amount, depth);
      return builder.graph.push(source, test.lo, test.hi, yes, no) - NODE_WORDS;
    }
  }
}

/** Parts joined by the same word, the cheapest first: they read and change nothing else, so their order is free. */
function addChain(builder: ProgramBuilder, test: JoinedTest, depth: number, yes: number, no: number): number {
  const parts = listParts(test, test.kind).sort((a, b) => costOf(a) - costOf(b));
  const decided = test.kind === 'and' ? no : yes;
  const end = test.kind === 'and' ? yes : no;
  return parts.reduceRight(
    (next, part) => (test.kind === 'and' ? addGraph(builder, part, depth, next, decided) : addGraph(builder, part, depth, decided, next)),
    end,
  );
}

type JoinedTest = Extract<Test, { readonly kind: 'and' | 'or' }>;

function listParts(test: Test, kind: JoinedTest['kind']): Test[] {
  if (test.kind !== 'and' && test.kind !== 'or') return [test];
  return test.kind === kind ? [...listParts(test.left, kind), ...listParts(test.right, kind)] : [test];
}

function costOf(test: Test): number {
  if (test.kind === 'amount') return 100;
  if (test.kind === 'not') return costOf(test.of);
  return test.kind === 'and' || test.kind === 'or' ? costOf(test.left) + costOf(test.right) : 1;
}

function emitAmount(builder: ProgramBuilder, amount: Amount, depth: number): number[] {
  if (depth >= STACK_MAX) throw new RangeError(`an expression needs more than ${STACK_MAX} values at once`);
  const { base, nodes } = amount;
  const [first, ...others] = nodes;
  // An undivided slot first: it carries the constant.
  const slots = [...amount.slots].sort((a, b) => a.div - b.div);
  if (first === undefined) {
    const [slot, ...rest] = slots;
    return slot === undefined ? [RUN.constant, base] : [...emitLoad(slot, base), ...rest.flatMap(emitAdd)];
  }
  const words = emitNode(builder, first.node, depth);
  if (first.mul !== 1 || base !== 0) words.push(RUN.scale, first.mul, base);
  for (const { mul, node } of others) words.push(RUN.push, ...emitNode(builder, node, depth + 1), RUN.popAdd, mul);
  words.push(...slots.flatMap(emitAdd));
  return words;
}

function emitLoad({ slot, mul, add, div }: SlotPart, base: number): number[] {
  return div === 1 ? [RUN.load, slot, mul, base] : [RUN.loadDivided, slot, mul, add, div, base];
}

function emitAdd({ slot, mul, add, div }: SlotPart): number[] {
  return div === 1 ? [RUN.add, slot, mul] : [RUN.addDivided, slot, mul, add, div];
}

const POP = { mul: RUN.popMul, min: RUN.popMin, max: RUN.popMax } as const;
const WIDE = { add: RUN.wideAdd, sub: RUN.wideSub, mul: RUN.wideMul, div: RUN.wideDiv } as const;

function emitNode(builder: ProgramBuilder, node: Node, depth: number): number[] {
  switch (node.kind) {
    case 'divide':
      return [...emitAmount(builder, node.of, depth), RUN.divide, node.by];
    case 'abs':
      return [...emitAmount(builder, node.of, depth), RUN.abs];
    case 'clamp': {
      const of = emitAmount(builder, node.of, depth);
      return node.min === INT32_MIN && node.max === INT32_MAX ? of : [...of, RUN.clamp, node.min, node.max];
    }
    case 'count':
    case 'total':
      return [RUN[node.kind], node.slots.length, ...node.slots];
    case 'choose':
      return emitChoice(builder, node, depth);
    default: {
      const pop = node.kind === 'wide' ? WIDE[node.op] : POP[node.kind];
      return [...emitAmount(builder, node.left, depth), RUN.push, ...emitAmount(builder, node.right, depth + 1), pop];
    }
  }
}

/** A condition stands inline before what it decides between, so that running a program calls nothing. */
function emitChoice(builder: ProgramBuilder, node: Extract<Node, { readonly kind: 'choose' }>, depth: number): number[] {
  const no = emitAmount(builder, node.else, depth);
  const rest = [...emitAmount(builder, node.then, depth), RUN.jump, no.length, ...no];
  return prependTest(builder, node.test, depth, rest, rest.length, no.length);
}

/** Puts the code of `test` before `rest`. It goes on `yes` or `no` words before the end. */
function prependTest(builder: ProgramBuilder, test: Test, depth: number, rest: readonly number[], yes: number, no: number): number[] {
  switch (test.kind) {
    case 'always':
      return [RUN.jump, rest.length - yes, ...rest];
    case 'never':
      return [RUN.jump, rest.length - no, ...rest];
    case 'not':
      return prependTest(builder, test.of, depth, rest, no, yes);
    case 'slot':
      return [RUN.branch, test.slot, test.lo, test.hi, rest.length - yes, rest.length - no, ...rest];
    case 'amount':
      return [...emitAmount(builder, test.amount, depth), RUN.branchSum, test.lo, test.hi, rest.length - yes, rest.length - no, ...rest];
    default:
      return prependChain(builder, test, depth, rest, yes, no);
  }
}

function prependChain(
  builder: ProgramBuilder,
  test: JoinedTest,
  depth: number,
  rest: readonly number[],
  yes: number,
  no: number,
): number[] {
  const parts = listParts(test, test.kind).sort((a, b) => costOf(a) - costOf(b));
  let words = [...rest];
  let next = test.kind === 'and' ? yes : no;
  for (const part of parts.reverse()) {
    words = test.kind === 'and' ? prependTest(builder, part, depth, words, next, no) : prependTest(builder, part, depth, words, yes, next);
    next = words.length;
  }
  return words;
}
