/** Derived and worldly variables are written by nobody but the model. */
import { createDiagnostic } from '../shape';
import type { Place } from '../shape';
import type { Path } from '../yaml-source';
import { listBlocks } from './blocks';
import type { Lint } from './lint';

export const lintWritten: Lint = (input) => {
  const { declared, scenario } = input;
  const { sections } = declared;
  const derived = new Set(scenario.variables.filter((variable) => variable.terms.length > 0).map((variable) => variable.id));
  const worldly = new Set(scenario.world.map((clock) => clock.variable));
  const check = (variable: string, place: Place | undefined, path: Path, isKey: boolean): void => {
    if (place === undefined || !(derived.has(variable) || worldly.has(variable))) return;
    const owner = derived.has(variable) ? 'the sum of its terms' : 'set by its world clock';
    declared.report(createDiagnostic(place, path, 'SCN207', `"${variable}" is ${owner} and cannot be written`, null, isKey));
  };
  for (const { block, place, path } of listBlocks(input)) {
    for (const { variable } of block.effects) check(variable, place, [...path, 'effects', variable], true);
    block.later.forEach(({ effects }, n) =>
      effects.forEach(({ variable }) => check(variable, place, [...path, 'later', n, 'effects', variable], true)),
    );
    block.builds.forEach(({ effects }, n) =>
      effects.forEach(({ variable }) => check(variable, place, [...path, 'builds', n, 'effects', variable], true)),
    );
  }
  scenario.commitments.forEach(({ upkeep }, n) =>
    upkeep.forEach(({ variable }) => check(variable, sections.commitments[n]?.at, ['upkeep', variable], true)),
  );
  scenario.drift.forEach(({ variable }, n) => check(variable, sections.drift[n]?.at, ['variable'], false));
  scenario.cross.forEach(({ target }, n) => check(target, sections.cross[n]?.at, ['target'], false));
  scenario.world.forEach(({ variable }, n) => {
    if (derived.has(variable)) check(variable, sections.world[n]?.at, ['variable'], false);
  });
};
