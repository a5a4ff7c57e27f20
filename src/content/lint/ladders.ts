/** Ladders: two to four rungs, each on one ladder, dealt at once, and moving it whatever is decided. */
import { createDiagnostic, type Item } from '../shape';
import type { Lint, LintInput } from './lint';

export const lintLadders: Lint = (input) => {
  const { declared } = input;
  const owners = new Map<string, string>();
  for (const { raw, at } of declared.sections.ladders) {
    if (raw.rungs.length < 2 || raw.rungs.length > 4)
      declared.report(createDiagnostic(at, ['rungs'], 'SCN223', `${raw.rungs.length} rungs; two to four are wanted`));
    raw.rungs.forEach((rung, n) => {
      const other = owners.get(rung);
      if (other !== undefined)
        declared.report(createDiagnostic(at, ['rungs', n], 'SCN223', `"${rung}" is a rung already, of ladder "${other}"`));
      owners.set(rung, raw.id);
    });
  }
  for (const item of declared.sections.dossiers) {
    const ladder = owners.get(item.raw.id);
    if (ladder !== undefined) lintRung(input, item, ladder);
  }
};

function lintRung({ declared }: LintInput, { raw, at }: Item<'dossiers'>, ladder: string): void {
  if (raw.deal !== 'must') declared.report(createDiagnostic(at, ['deal'], 'SCN223', 'a rung is dealt when the ladder says so: deal: must'));
  if (raw.default.ladder?.[ladder] === undefined)
    declared.report(createDiagnostic(at, ['default'], 'SCN213', `the default does not move ladder "${ladder}"`));
  raw.options.forEach((option, n) => {
    const branches = [option.ladder, option.chance?.then.ladder, option.chance?.else?.ladder];
    const isMoved = branches.some((moves) => moves?.[ladder] !== undefined);
    if (!isMoved) declared.report(createDiagnostic(at, ['options', n], 'SCN224', `option "${option.id}" does not move ladder "${ladder}"`));
  });
}
