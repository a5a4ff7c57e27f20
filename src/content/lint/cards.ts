/** Papers: number of options, history, locks and reasons, advisers, ladders, odds, reach of delayed effects. */
import type { Raw } from '../schema';
import { createDiagnostic, type Item } from '../shape';
import type { Lint, LintInput } from './lint';

export const lintCards: Lint = (input) => {
  for (const item of input.declared.sections.dossiers) {
    lintOptions(input, item);
    lintRung(input, item);
  }
};

function lintOptions({ declared, scenario }: LintInput, { raw, at }: Item<'dossiers'>): void {
  const { options, advisers } = raw;
  if (options.length < 2 || options.length > 4) declared.report(createDiagnostic(at, ['options'], 'SCN204', `${options.length} options; two to four are wanted`));
  const historical = options.filter((option) => option.history === true).length;
  if (historical !== 1) declared.report(createDiagnostic(at, ['options'], 'SCN205', `${historical} options are marked as the historical one`));
  if (advisers.length !== 2) declared.report(createDiagnostic(at, ['advisers'], 'SCN216', `${advisers.length} advisers; two are wanted`));
  if (options.every((option) => option.unlocked !== undefined)) declared.report(createDiagnostic(at, ['options'], 'SCN209', 'every option has a lock'));
  options.forEach((option, n) => {
    const path = ['options', n];
    if (option.unlocked !== undefined && option.reason === undefined) declared.report(createDiagnostic(at, [...path, 'unlocked'], 'SCN206', `option "${option.id}" is locked without a reason`));
    lintOdds({ declared }, option, at, path);
    lintReach({ declared, scenario }, raw, option, at, n);
  });
}

function lintOdds({ declared }: Pick<LintInput, 'declared'>, option: Raw<'dossiers'>['options'][number], at: Item<'dossiers'>['at'], path: readonly (string | number)[]): void {
  const odds = option.chance?.odds;
  if (typeof odds !== 'number') return;
  const hasWord = (odds >= 5 && odds <= 50) || (odds >= 65 && odds <= 95);
  if (!hasWord) declared.report(createDiagnostic(at, [...path, 'chance', 'odds'], 'SCN215', `odds of ${odds} per cent have no word`));
}

/** A relative delay that can only land after the end, whenever the paper is dealt. */
function lintReach({ declared, scenario }: Pick<LintInput, 'declared' | 'scenario'>, raw: Raw<'dossiers'>, option: Raw<'dossiers'>['options'][number], at: Item<'dossiers'>['at'], n: number): void {
  const first = declared.scope.turnOf(raw.window.slice(0, 7)) ?? 0;
  (option.later ?? []).forEach((item, k) => {
    if (typeof item.when !== 'number' || first + item.when < scenario.turnCount) return;
    declared.report(createDiagnostic(at, ['options', n, 'later', k, 'when'], 'SCN219', 'this can only land after the last half-year'));
  });
}

function lintRung({ declared }: LintInput, { raw, at }: Item<'dossiers'>): void {
  const ladder = declared.sections.ladders.find((entry) => entry.raw.rungs.includes(raw.id))?.raw.id;
  if (ladder === undefined) return;
  const moves = raw.default.ladder?.[ladder] !== undefined;
  if (!moves) declared.report(createDiagnostic(at, ['default'], 'SCN213', `the default does not move ladder "${ladder}"`));
}
