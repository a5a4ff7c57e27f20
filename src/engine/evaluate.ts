/** Runs the programs and graphs of `program.ts`. This is where the engine spends its time. */
import { divRound, saturate } from './math';
import type { ProgramTable } from './model';
import { STACK_MAX } from './program';

/** Scratch: values pushed by a program. */
const stack = new Int32Array(STACK_MAX);

/** `dividend / divisor` for 32-bit numbers whose rounding fits 32 bits; halves away from zero. */
function divSmall(dividend: number, divisor: number): number {
  const half = divisor >> 1;
  return dividend < 0 ? -(((half - dividend) / divisor) | 0) | 0 : ((dividend + half) / divisor) | 0;
}

/** True when the graph that starts at `node` ends in TRUE. */
export function testGraph({ graph, code }: ProgramTable, node: number, state: Int32Array): boolean {
  let at = node | 0;
  while (at >= 0) {
    const source = graph[at] as number;
    const value = source >= 0 ? (state[source] as number) : runProgram(code, (-1 - source) | 0, state);
    at = (
      value >= (graph[(at + 1) | 0] as number) && value <= (graph[(at + 2) | 0] as number) ? graph[(at + 3) | 0] : graph[(at + 4) | 0]
    ) as number;
  }
  return at === -1;
}

// The cases are the numbers of RUN, written out: engines build jump tables from literals only (test: every operation is evaluated).

/** The 32-bit integer that the program at `start` of `code` computes from `state`. It calls nothing that is not small, so that tables stay in registers. */
export function runProgram(code: Int32Array, start: number, state: Int32Array): number {
  let at = start | 0;
  let place = 0;
  let sum = 0;
  for (;;) {
    switch (code[at]) {
      case 0: // end
        return sum;
      case 1: // constant
        sum = code[(at + 1) | 0] as number;
        at = (at + 2) | 0;
        break;
      case 2: // load
        sum = (Math.imul(state[code[(at + 1) | 0] as number] as number, code[(at + 2) | 0] as number) + (code[(at + 3) | 0] as number)) | 0;
        at = (at + 4) | 0;
        break;
      case 3: {
        // loadDivided
        const dividend =
          (Math.imul(state[code[(at + 1) | 0] as number] as number, code[(at + 2) | 0] as number) + (code[(at + 3) | 0] as number)) | 0;
        sum = (divSmall(dividend, code[(at + 4) | 0] as number) + (code[(at + 5) | 0] as number)) | 0;
        at = (at + 6) | 0;
        break;
      }
      case 4: // add
        sum = (sum + Math.imul(state[code[(at + 1) | 0] as number] as number, code[(at + 2) | 0] as number)) | 0;
        at = (at + 3) | 0;
        break;
      case 5: {
        // addDivided
        const dividend =
          (Math.imul(state[code[(at + 1) | 0] as number] as number, code[(at + 2) | 0] as number) + (code[(at + 3) | 0] as number)) | 0;
        sum = (sum + divSmall(dividend, code[(at + 4) | 0] as number)) | 0;
        at = (at + 5) | 0;
        break;
      }
      case 6: // scale
        sum = (Math.imul(sum, code[(at + 1) | 0] as number) + (code[(at + 2) | 0] as number)) | 0;
        at = (at + 3) | 0;
        break;
      case 7: // divide
        sum = divSmall(sum, code[(at + 1) | 0] as number);
        at = (at + 2) | 0;
        break;
      case 8: {
        // clamp
        const least = code[(at + 1) | 0] as number;
        const most = code[(at + 2) | 0] as number;
        sum = sum < least ? least : sum > most ? most : sum;
        at = (at + 3) | 0;
        break;
      }
      case 9: // push
        stack[place] = sum;
        place = (place + 1) | 0;
        at = (at + 1) | 0;
        break;
      case 10: // popAdd
        sum = ((stack[(place = (place - 1) | 0)] as number) + Math.imul(sum, code[(at + 1) | 0] as number)) | 0;
        at = (at + 2) | 0;
        break;
      case 11: // popMul
        sum = Math.imul(stack[(place = (place - 1) | 0)] as number, sum);
        at = (at + 1) | 0;
        break;
      case 14: {
        // count: the status of a commitment in force is 1
        const end = (at + 2 + (code[(at + 1) | 0] as number)) | 0;
        sum = 0;
        for (at = (at + 2) | 0; at < end; at = (at + 1) | 0) if (state[code[at] as number] === 1) sum = (sum + 1) | 0;
        break;
      }
      case 15: {
        // total
        const end = (at + 2 + (code[(at + 1) | 0] as number)) | 0;
        let total = 0;
        for (at = (at + 2) | 0; at < end; at = (at + 1) | 0) total += state[code[at] as number] as number;
        sum = saturate(total) | 0;
        break;
      }
      case 16: {
        // branch
        const value = state[code[(at + 1) | 0] as number] as number;
        const isInside = value >= (code[(at + 2) | 0] as number) && value <= (code[(at + 3) | 0] as number);
        at = (at + 6 + (isInside ? (code[(at + 4) | 0] as number) : (code[(at + 5) | 0] as number))) | 0;
        break;
      }
      case 17: // jump
        at = (at + 2 + (code[(at + 1) | 0] as number)) | 0;
        break;
      case 18: {
        // branchSum
        const isInside = sum >= (code[(at + 1) | 0] as number) && sum <= (code[(at + 2) | 0] as number);
        at = (at + 5 + (isInside ? (code[(at + 3) | 0] as number) : (code[(at + 4) | 0] as number))) | 0;
        break;
      }
      case 19: // abs
        sum = sum < 0 ? saturate(-sum) | 0 : sum;
        at = (at + 1) | 0;
        break;
      case 24: // returnConstant
        return code[(at + 1) | 0] as number;
      case 25: // returnLoad
        return (
          (Math.imul(state[code[(at + 1) | 0] as number] as number, code[(at + 2) | 0] as number) + (code[(at + 3) | 0] as number)) | 0
        );
      case 26: {
        // returnLoadDivided
        const dividend =
          (Math.imul(state[code[(at + 1) | 0] as number] as number, code[(at + 2) | 0] as number) + (code[(at + 3) | 0] as number)) | 0;
        return (divSmall(dividend, code[(at + 4) | 0] as number) + (code[(at + 5) | 0] as number)) | 0;
      }
      case 27: // returnDivide
        return divSmall(sum, code[(at + 1) | 0] as number);
      default:
        // A double may be -0 here, which is not a number of the state.
        sum = combineRare(code[at] as number, stack[(place = (place - 1) | 0)] as number, sum) | 0;
        at = (at + 1) | 0;
    }
  }
}

function combineRare(op: number, a: number, b: number): number {
  switch (op) {
    case 12: // popMin
      return a < b ? a : b;
    case 13: // popMax
      return a > b ? a : b;
    case 20: // wideAdd
      return saturate(a + b);
    case 21: // wideSub
      return saturate(a - b);
    case 22: // wideMul
      return saturate(a * b);
    default: // wideDiv
      return b > 0 ? saturate(divRound(a, b)) : 0;
  }
}
