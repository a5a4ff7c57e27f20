/** No option is worse than another of its paper in everything that can be compared. */
import type { Option, Scenario } from '../../engine/index';
import { createRanges, type Range } from '../range';
import { createDiagnostic } from '../shape';
import type { Lint } from './lint';

export const lintDominance: Lint = ({ declared, scenario }) => {
  scenario.dossiers.forEach((dossier, n) => {
    const place = declared.sections.dossiers[n]?.at;
    const sums = dossier.options.map((option) => sumOption(scenario, option));
    dossier.options.forEach((option, k) => {
      const better = dossier.options.find((other, j) => j !== k && other.unlocked === null && isWorse(sums[k], sums[j]));
      if (place === undefined || better === undefined) return;
      declared.report(createDiagnostic(place, ['options', k], 'SCN226', `option "${option.id}" is in nothing better than "${better.id}"`));
    });
  });
};

/** What an option adds up to per variable, counted so that more is better; null when it cannot be compared. */
function sumOption(scenario: Scenario, { block, chance }: Option): ReadonlyMap<string, Range> | null {
  // Draws, contracts and crises are worth what the player makes of them.
  if (chance !== null || block.signs.length > 0 || block.ends.length > 0 || block.ladder.length > 0) return null;
  const rangeOf = createRanges(scenario);
  const good = new Map(scenario.variables.map((variable) => [variable.id, variable.good]));
  const sums = new Map<string, Range>();
  const add = (variable: string, { lo, hi }: Range, turns: number): void => {
    const sum = sums.get(variable) ?? { lo: 0, hi: 0 };
    const sign = good.get(variable) ?? 0;
    const least = sign === 0 ? -Infinity : Math.min(lo * sign, hi * sign) * turns;
    const most = sign === 0 ? Infinity : Math.max(lo * sign, hi * sign) * turns;
    sums.set(variable, { lo: sum.lo + least, hi: sum.hi + most });
  };
  for (const { variable, amount } of block.effects) add(variable, rangeOf(amount, { lo: 0, hi: scenario.turnCount }), 1);
  for (const { effects } of block.later) for (const { variable, amount } of effects) add(variable, { lo: amount, hi: amount }, 1);
  for (const { effects, turns } of block.builds) {
    const count = turns > 0 ? turns : 1;
    for (const { variable, amount } of effects) add(variable, { lo: amount, hi: amount }, count);
  }
  return sums;
}

/** True when `a` is nowhere better than `b`, and somewhere worse, whatever the amounts turn out to be. */
function isWorse(a: ReadonlyMap<string, Range> | null | undefined, b: ReadonlyMap<string, Range> | null | undefined): boolean {
  if (a === null || a === undefined || b === null || b === undefined) return false;
  const pairs = [...new Set([...a.keys(), ...b.keys()])].map((id) => [a.get(id) ?? ZERO, b.get(id) ?? ZERO] as const);
  return pairs.every(([mine, other]) => mine.hi <= other.lo) && pairs.some(([mine, other]) => mine.hi < other.lo);
}

const ZERO: Range = { lo: 0, hi: 0 };
