/** Papers: number of options, history, locks and reasons, advisers, odds. */
import type { RawChance } from '../schema';
import { createDiagnostic, type Item, type Place } from '../shape';
import type { Path } from '../yaml-source';
import type { Lint, LintInput } from './lint';

export const lintCards: Lint = (input) => {
  for (const item of input.declared.sections.dossiers) lintOptions(input, item);
  for (const { raw, at } of input.declared.sections.initiatives) lintOdds(input, raw.chance, at, []);
};

function lintOptions({ declared }: LintInput, { raw, at }: Item<'dossiers'>): void {
  const { options, advisers } = raw;
  if (options.length < 2 || options.length > 4)
    declared.report(createDiagnostic(at, ['options'], 'SCN204', `${options.length} options; two to four are wanted`));
  const historical = options.filter((option) => option.history === true).length;
  if (historical !== 1)
    declared.report(createDiagnostic(at, ['options'], 'SCN205', `${historical} options are marked as the historical one`));
  if (advisers.length !== 2) declared.report(createDiagnostic(at, ['advisers'], 'SCN216', `${advisers.length} advisers; two are wanted`));
  if (options.every((option) => option.unlocked !== undefined))
    declared.report(createDiagnostic(at, ['options'], 'SCN209', 'every option has a lock'));
  options.forEach((option, n) => {
    const path = ['options', n];
    if (option.unlocked !== undefined && option.reason === undefined)
      declared.report(createDiagnostic(at, [...path, 'unlocked'], 'SCN206', `option "${option.id}" is locked without a reason`));
    lintOdds({ declared }, option.chance, at, path);
  });
}

function lintOdds({ declared }: Pick<LintInput, 'declared'>, chance: RawChance | undefined, at: Place, path: Path): void {
  const odds = chance?.odds;
  if (typeof odds !== 'number') return;
  const hasWord = (odds >= 5 && odds <= 50) || (odds >= 65 && odds <= 95);
  if (!hasWord) declared.report(createDiagnostic(at, [...path, 'chance', 'odds'], 'SCN215', `odds of ${odds} per cent have no word`));
}
