/** Evaluates an expression that is not part of the model: scenario tests, questions from outside. */
import { toAmount } from './analyse';
import { runProgram } from './evaluate';
import type { Model, ProgramTable } from './model';
import { addProgram, type ProgramBuilder } from './program';
import type { Expr } from './scenario';

const NONE = new Int32Array(0);

/** Value of `expr` at `state`; conditions give 0 or 1. Throws RangeError for names the model does not know. */
export function evaluateExpr(model: Model, state: Int32Array, expr: Expr): number {
  const builder: ProgramBuilder = { code: [], graph: [] };
  const indexOf = (kind: keyof Model['ids'], id: string): number => {
    const index = model.ids[kind].get(id);
    if (index === undefined) throw new RangeError(`no ${kind} "${id}"`);
    return index;
  };
  const start = addProgram(builder, toAmount({ scenario: model.scenario, layout: model.layout, indexOf }, expr), 0);
  const programs: ProgramTable = {
    code: Int32Array.from(builder.code),
    graph: Int32Array.from(builder.graph),
    condition: NONE,
    amount: NONE,
  };
  return runProgram(programs.code, start, state);
}
