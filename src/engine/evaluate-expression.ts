/** Evaluates an expression that is not part of the model: scenario tests, questions from outside. */
import { emitExpr, evaluateCode, OP } from './expression-code';
import type { Model } from './model';
import type { Expr } from './scenario';

/** Value of `expr` at `state`; conditions give 0 or 1. Throws RangeError for names the model does not know. */
export function evaluateExpr(model: Model, state: Int32Array, expr: Expr): number {
  const code: number[] = [];
  const lists: number[] = [];
  const indexOf = (kind: keyof Model['ids'], id: string): number => {
    const index = model.ids[kind].get(id);
    if (index === undefined) throw new RangeError(`no ${kind} "${id}"`);
    return index;
  };
  emitExpr({ scenario: model.scenario, layout: model.layout, indexOf }, expr, code, lists);
  code.push(OP.end);
  return evaluateCode(Int32Array.from(code), Int32Array.from(lists), 0, state);
}
