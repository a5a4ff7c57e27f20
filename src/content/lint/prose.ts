/** The look of every text: spaces, quotes, dashes, questions, markup, sources. */
import { createDiagnostic, type Place } from '../shape';
import { foldLines } from '../text-table';
import type { Path } from '../yaml-source';
import type { Code } from '../codes';
import type { Lint, LintInput } from './lint';

/** What no text may hold, in any language. */
export const PROSE_RULES: readonly (readonly [RegExp, Code, string])[] = [
  [/[<>]/, 'SCN307', 'a text holds "<" or ">"'],
  [/\S {2,}\S|^ | $/, 'SCN302', 'doubled or stray spaces'],
  [/"|\.\.\.|(?:^|\s)'|\w - \w|--/, 'SCN305', 'a straight quote, three dots or a hyphen used as a dash'],
];

/** Keys whose values are rules, not prose. */
const NOT_PROSE = new Set([
  'if',
  'unlocked',
  'amount',
  'measure',
  'breaks',
  'starts',
  'scale',
  'odds',
  'window',
  'when',
  'until',
  'at',
  'by',
  'id',
  'url',
  'effects',
  'upkeep',
  'tags',
  'cost',
  'signs',
  'ends',
  'ladder',
  'sources',
  'steps',
  'welfare',
  'level',
  'capital',
  'after',
  'backs',
  'weights',
  'prefers',
  'takes',
  'tagged',
  'except',
]); // prettier-ignore

export const lintProse: Lint = (input) => {
  const { sections } = input.declared;
  const all = Object.values(sections).flat() as { readonly raw: unknown; readonly at: Place }[];
  for (const { raw, at } of all) walk(raw, [], (text, path) => lintText(input, text, at, path));
  for (const { raw, at } of sections.dossiers) {
    if (/[!?]/.test(raw.brief)) input.declared.report(createDiagnostic(at, ['brief'], 'SCN306', 'a question or an exclamation in a brief'));
  }
  for (const { raw, at } of [...sections.dossiers, ...sections.initiatives]) {
    if ((raw.sources ?? []).length === 0) input.declared.report(createDiagnostic(at, ['sources'], 'SCN303', 'no source is named'));
  }
};

function walk(value: unknown, path: Path, visit: (text: string, path: Path) => void): void {
  if (typeof value === 'string') visit(value, path);
  else if (Array.isArray(value)) value.forEach((item, n) => walk(item, [...path, n], visit));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      // `measure` is an expression in an aim and a block in a ladder; `options` are names in a bar and papers' choices elsewhere.
      if (!NOT_PROSE.has(key) || (key === 'measure' && typeof item === 'object')) walk(item, [...path, key], visit);
    }
  }
}

function lintText({ declared }: LintInput, text: string, place: Place, path: Path): void {
  const folded = foldLines(text);
  for (const [pattern, code, message] of PROSE_RULES) {
    if (pattern.test(folded)) declared.report(createDiagnostic(place, path, code, message));
  }
}
