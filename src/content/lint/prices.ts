/** Every option has a price: something that is bad for Belgrade, now, later or by chance; or a bond it signs or breaks. */
import type { Block, Chance, Scenario } from '../../engine/index';
import { createRanges } from '../range';
import { createDiagnostic } from '../shape';
import type { Lint } from './lint';

export const lintPrices: Lint = ({ declared, scenario }) => {
  scenario.dossiers.forEach((dossier, n) => {
    const place = declared.sections.dossiers[n]?.at;
    dossier.options.forEach((option, k) => {
      if (place === undefined || hasPrice(scenario, option.block, option.chance)) return;
      declared.report(createDiagnostic(place, ['options', k], 'SCN203', `option "${option.id}" costs nothing`));
    });
  });
};

function hasPrice(scenario: Scenario, block: Block, chance: Chance | null): boolean {
  const blocks = chance === null ? [block] : [block, chance.then, chance.else];
  return blocks.some((entry) => isPriced(scenario, entry));
}

function isPriced(scenario: Scenario, block: Block): boolean {
  const rangeOf = createRanges(scenario);
  const good = new Map(scenario.variables.map((variable) => [variable.id, variable.good]));
  const isBad = (variable: string, amount: number): boolean => amount * (good.get(variable) ?? 0) < 0;
  // A computed amount is a price when it can be one within the limits of its variables.
  const now = block.effects.some(({ variable, amount }) => {
    const { lo, hi } = rangeOf(amount, { lo: 0, hi: scenario.turnCount });
    return isBad(variable, lo) || isBad(variable, hi);
  });
  const delayed = [...block.later, ...block.builds].some((item) => item.effects.some(({ variable, amount }) => isBad(variable, amount)));
  return now || delayed || block.ends.length > 0 || block.ladder.some((entry) => entry.move !== 'settle');
}
