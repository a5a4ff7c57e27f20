/** Derived variables form no circle, also through what an aim measures. */
import type { Expr, Scenario } from '../../engine/index';
import { LIMITS } from '../limits';
import { createDiagnostic, type Place } from '../shape';
import type { Lint } from './lint';

export const lintCircles: Lint = ({ declared, scenario }) => {
  const nested = scenario.aims.findIndex(({ measure }) => readsReached(measure));
  const aimPlace = declared.sections.aims[nested]?.at;
  if (aimPlace !== undefined) {
    declared.report(createDiagnostic(aimPlace, ['measure'], 'SCN208', 'a measure may not ask whether an aim is reached'));
    return;
  }
  const derived = scenario.variables.filter((variable) => variable.terms.length > 0);
  const placeOf = (id: string | undefined): Place | undefined => declared.sections.variables.find(({ raw }) => raw.id === id)?.at;
  const extra = placeOf(derived[LIMITS.derived]?.id);
  if (extra !== undefined) declared.report(createDiagnostic(extra, ['terms'], 'SCN004', `more than ${LIMITS.derived} derived variables`));
  const reads = new Map(derived.map(({ id, terms }) => [id, terms.flatMap(({ amount }) => listVariables(scenario, amount))]));
  for (const { id } of derived) {
    const circle = findCircle(reads, id);
    const place = placeOf(id);
    if (circle !== null && place !== undefined)
      declared.report(createDiagnostic(place, ['terms'], 'SCN208', `"${id}" depends on itself: ${circle.join(' reads ')}`));
  }
};

/** The way from `id` back to itself, or null. */
function findCircle(reads: ReadonlyMap<string, readonly string[]>, id: string): string[] | null {
  const seen = new Set<string>();
  const follow = (from: string, way: readonly string[]): string[] | null => {
    for (const next of reads.get(from) ?? []) {
      if (next === id) return [...way, id];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = follow(next, [...way, next]);
      if (found !== null) return found;
    }
    return null;
  };
  return follow(id, [id]);
}

function readsReached(expr: Expr): boolean {
  return expr.op === 'reached' || childrenOf(expr).some(readsReached);
}

function childrenOf(expr: Expr): readonly Expr[] {
  if ('left' in expr) return [expr.left, expr.right];
  if ('of' in expr) return [expr.of];
  return expr.op === 'if' ? [expr.test, expr.then, expr.else] : [];
}

/** Ids of the variables that an expression reads, an aim's measure included. */
function listVariables(scenario: Scenario, expr: Expr): string[] {
  const deeper = (parts: readonly Expr[]): string[] => parts.flatMap((part) => listVariables(scenario, part));
  if (expr.op === 'var') return [expr.id];
  if (expr.op === 'reached') return deeper(scenario.aims.filter(({ id }) => id === expr.aim).map(({ measure }) => measure));
  return deeper(childrenOf(expr));
}
