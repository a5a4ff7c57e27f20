/** Word budgets (design of the game: a paper is read in a minute). */
import { createDiagnostic, type Item, type Place, type Sections } from '../shape';
import { countWords } from '../text-table';
import type { Path } from '../yaml-source';
import type { Lint, LintInput } from './lint';

/** Words allowed per text, and in all before the choice. */
export const WORD_BUDGETS = {
  brief: 70,
  known: 40,
  adviser: 20,
  label: 8,
  default: 20,
  line: 30,
  history: 45,
  initiative: 40,
  /** A later beat of a night is read standing. */
  beat: 45,
  letter: 40,
  verdict: 40,
  before: 120,
} as const;

export const lintWords: Lint = (input) => {
  const check = (text: string | undefined, budget: number, place: Place, path: Path): void => {
    const words = text === undefined ? 0 : countWords(text);
    if (words > budget) input.declared.report(createDiagnostic(place, path, 'SCN301', `${words} words; the budget is ${budget}`));
  };
  for (const item of input.declared.sections.dossiers) lintDossier(input, item, check);
  for (const { raw, at } of input.declared.sections.initiatives) check(raw.text, WORD_BUDGETS.initiative, at, ['text']);
  for (const { raw, at } of input.declared.sections.letters)
    raw.variants.forEach((variant, n) => check(variant.text, WORD_BUDGETS.letter, at, ['variants', n, 'text']));
  for (const { raw, at } of input.declared.sections.voices) {
    for (const key of ['opens', 'cites', 'closes'] as const)
      raw[key].forEach((part, n) => check(part.text, WORD_BUDGETS.verdict, at, [key, n, 'text']));
  }
  for (const items of Object.values(input.declared.sections) as (readonly Item<keyof Sections>[])[]) {
    for (const { raw, at } of items) visitLines(raw, [], (text, path) => check(text, WORD_BUDGETS.line, at, path));
  }
};

/** Every sentence that a block speaks, wherever the block stands. */
function visitLines(value: unknown, path: Path, visit: (text: string, path: Path) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'line' && typeof part === 'string') visit(part, at);
    else visitLines(part, at, visit);
  }
}

type Check = (text: string | undefined, budget: number, place: Place, path: Path) => void;

function lintDossier({ declared }: LintInput, { raw, at }: Item<'dossiers'>, check: Check): void {
  check(raw.brief, raw.after === undefined ? WORD_BUDGETS.brief : WORD_BUDGETS.beat, at, ['brief']);
  check(raw.known, WORD_BUDGETS.known, at, ['known']);
  check(raw.history, WORD_BUDGETS.history, at, ['history']);
  check(raw.default.text, WORD_BUDGETS.default, at, ['default', 'text']);
  raw.advisers.forEach((adviser, n) => check(adviser.says, WORD_BUDGETS.adviser, at, ['advisers', n, 'says']));
  raw.options.forEach((option, n) => {
    check(option.label, WORD_BUDGETS.label, at, ['options', n, 'label']);
  });
  const before = countWords([raw.brief, ...raw.advisers.map((adviser) => adviser.says)].join(' '));
  const also = (raw.also ?? []).reduce((most, item) => Math.max(most, countWords(item.text)), 0);
  if (before + also > WORD_BUDGETS.before) {
    declared.report(
      createDiagnostic(at, ['brief'], 'SCN301', `${before + also} words before the choice; the budget is ${WORD_BUDGETS.before}`),
    );
  }
}
