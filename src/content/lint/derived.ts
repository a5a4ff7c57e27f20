/** Derived and worldly variables: nobody else writes them, and they form no circle. */
import type { Block, Expr, Scenario } from '../../engine/index';
import { LIMITS } from '../limits';
import { createDiagnostic, type Place } from '../shape';
import type { Path } from '../yaml-source';
import type { Lint, LintInput } from './lint';

export const lintDerived: Lint = (input) => {
  const { declared, scenario } = input;
  const readOnly = new Set([
    ...scenario.variables.filter((variable) => variable.terms.length > 0).map((variable) => variable.id),
    ...scenario.world.map((clock) => clock.variable),
  ]);
  lintCircles(input);
  const check = (block: Block, place: Place, at: Path): void => {
    const written = [...block.effects, ...block.later.flatMap((item) => item.effects), ...block.builds.flatMap((item) => item.effects)];
    for (const { variable } of written) {
      if (!readOnly.has(variable)) continue;
      declared.report(createDiagnostic(place, at, 'SCN207', `"${variable}" is computed by the model and cannot be written`));
    }
  };
  scenario.dossiers.forEach((dossier, n) => {
    const place = declared.sections.dossiers[n]?.at;
    if (place === undefined) return;
    dossier.options.forEach((option, k) => {
      check(option.block, place, ['options', k]);
      if (option.chance !== null) [option.chance.then, option.chance.else].forEach((block) => check(block, place, ['options', k, 'chance']));
    });
    check(dossier.fallback, place, ['default']);
  });
  scenario.initiatives.forEach((initiative, n) => {
    const place = declared.sections.initiatives[n]?.at;
    if (place !== undefined) check(initiative.block, place, []);
  });
  scenario.drift.forEach((rule, n) => {
    const place = declared.sections.drift[n]?.at;
    if (place !== undefined && readOnly.has(rule.variable)) declared.report(createDiagnostic(place, ['variable'], 'SCN207', `"${rule.variable}" is computed by the model and cannot drift`));
  });
};

function lintCircles({ declared, scenario }: LintInput): void {
  const derived = scenario.variables.filter((variable) => variable.terms.length > 0);
  const extra = derived[LIMITS.derived];
  const placeOf = (id: string): Place | undefined => declared.sections.variables.find(({ raw }) => raw.id === id)?.at;
  const extraPlace = extra === undefined ? undefined : placeOf(extra.id);
  if (extraPlace !== undefined) declared.report(createDiagnostic(extraPlace, ['terms'], 'SCN004', `more than ${LIMITS.derived} derived variables`));
  for (const variable of derived) {
    const place = placeOf(variable.id);
    if (place !== undefined && reaches(scenario, variable.id, variable.id, new Set())) {
      declared.report(createDiagnostic(place, ['terms'], 'SCN208', `"${variable.id}" depends on itself`));
    }
  }
}

function reaches(scenario: Scenario, from: string, target: string, seen: Set<string>): boolean {
  const terms = scenario.variables.find((variable) => variable.id === from)?.terms ?? [];
  for (const id of terms.flatMap((term) => listVariables(term.amount))) {
    if (id === target) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    if (reaches(scenario, id, target, seen)) return true;
  }
  return false;
}

/** Ids of the variables an expression reads. */
function listVariables(expr: Expr): string[] {
  if (expr.op === 'var') return [expr.id];
  if ('left' in expr) return [...listVariables(expr.left), ...listVariables(expr.right)];
  if ('of' in expr) return listVariables(expr.of);
  return expr.op === 'if' ? [expr.test, expr.then, expr.else].flatMap(listVariables) : [];
}
