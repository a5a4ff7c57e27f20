/** Declared numbers agree with each other: limits, bands, sizes, clocks, aims. */
import { createDiagnostic, type Item } from '../shape';
import type { Lint, LintInput } from './lint';

export const lintNumbers: Lint = (input) => {
  for (const item of input.declared.sections.variables) lintVariable(input, item);
  lintClocks(input);
  for (const { raw, at } of input.declared.sections.aims) {
    if (raw.partly > raw.reached)
      input.declared.report(createDiagnostic(at, ['partly'], 'SCN221', `partly (${raw.partly}) is harder than reached (${raw.reached})`));
  }
};

function lintVariable({ declared }: LintInput, { raw, at }: Item<'variables'>): void {
  const refuse = (key: string, message: string): void => declared.report(createDiagnostic(at, [key], 'SCN221', message));
  if (raw.min >= raw.max) refuse('min', `min (${raw.min}) is not below max (${raw.max})`);
  else if (raw.start < raw.min || raw.start > raw.max) refuse('start', `start (${raw.start}) is outside ${raw.min}..${raw.max}`);
  if (raw.sizes[0] >= raw.sizes[1]) refuse('sizes', 'the size of "sharply" must be above that of "clearly"');
  const bands = raw.bands ?? [];
  bands.forEach((band, n) => {
    if (band.below <= (bands[n - 1]?.below ?? raw.min)) refuse('bands', `band "${band.name}" holds nothing`);
  });
  const top = bands.at(-1);
  if (top !== undefined && top.below <= raw.max) refuse('bands', `values from ${top.below} to ${raw.max} have no band`);
}

function lintClocks({ declared, scenario }: LintInput): void {
  scenario.world.forEach(({ steps }, n) => {
    const place = declared.sections.world[n]?.at;
    if (place === undefined) return;
    if (steps[0]?.at !== 0) declared.report(createDiagnostic(place, ['steps'], 'SCN222', 'the first step is not the first half-year'));
    const late = steps.findIndex(({ at }, k) => k > 0 && at <= (steps[k - 1]?.at ?? 0));
    if (late > 0) declared.report(createDiagnostic(place, ['steps'], 'SCN222', `step ${late + 1} stands after a later half-year`));
  });
}
