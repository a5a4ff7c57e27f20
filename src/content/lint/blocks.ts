/** Every block of a scenario with its place, so that a pass need not know who may own one. */
import type { Block, Chance } from '../../engine/index';
import type { Place } from '../shape';
import type { Path } from '../yaml-source';
import type { LintInput } from './lint';

export interface PlacedBlock {
  readonly block: Block;
  readonly place: Place;
  readonly path: Path;
  /** First and last turn at which it can happen. */
  readonly first: number;
  readonly last: number;
}

/** All blocks in file order. */
export function listBlocks({ declared: { sections }, scenario }: LintInput): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  const end = scenario.turnCount - 1;
  const add = (place: Place | undefined, path: Path, block: Block, first: number, last: number): void => {
    if (place !== undefined) blocks.push({ block, place, path, first, last });
  };
  const addChoice = (
    place: Place | undefined,
    path: Path,
    choice: { readonly block: Block; readonly chance: Chance | null },
    first: number,
    last: number,
  ): void => {
    add(place, path, choice.block, first, last);
    if (choice.chance === null) return;
    add(place, [...path, 'chance', 'then'], choice.chance.then, first, last);
    add(place, [...path, 'chance', 'else'], choice.chance.else, first, last);
  };
  scenario.dossiers.forEach(({ options, fallback, first, last }, n) => {
    const place = sections.dossiers[n]?.at;
    options.forEach((option, k) => addChoice(place, ['options', k], option, first, last));
    add(place, ['default'], fallback, first, last);
  });
  scenario.initiatives.forEach((initiative, n) =>
    addChoice(sections.initiatives[n]?.at, [], initiative, initiative.first, initiative.last),
  );
  scenario.winds.forEach(({ block, first, last }, n) => add(sections.winds[n]?.at, [], block, first, last));
  scenario.ladders.forEach(({ measure, first }, n) => add(sections.ladders[n]?.at, ['measure'], measure, first, end));
  scenario.tests.forEach(({ outcomes, at }, n) =>
    outcomes.forEach(({ block }, k) => add(sections.tests[n]?.at, ['outcomes', k], block, at, at)),
  );
  scenario.reactions.forEach(({ block }, n) => add(sections.reactions[n]?.at, [], block, 0, end));
  scenario.insurance?.shocks.forEach(({ block }, n) => add(sections.shocks[n]?.at, [], block, 0, end));
  scenario.perils.forEach(({ block }, n) => add(sections.perils[n]?.at, [], block, 0, end));
  return blocks;
}
