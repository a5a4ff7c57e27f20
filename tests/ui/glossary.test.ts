/** The glossary: every entry is complete in both languages, its pattern finds its own name, and a paper is never peppered with notes. */
import { describe, expect, it } from 'vitest';
import { ENTRIES } from '../../src/ui/glossary/entries';
import { markTerms } from '../../src/ui/glossary/mark-terms';
import { enGlossary } from '../../src/ui/text/en-glossary';
import { srGlossary } from '../../src/ui/text/sr-glossary';

const join = (paragraphs: ReturnType<typeof markTerms>): string[] => paragraphs.map((pieces) => pieces.map(({ text }) => text).join(''));
const termsIn = (paragraphs: ReturnType<typeof markTerms>) => paragraphs.flat().flatMap(({ entry }) => (entry === null ? [] : [entry]));

describe('glossary', () => {
  it('has three texts an entry and nothing else', () => {
    const keys = ENTRIES.flatMap((entry) => ['match', 'name', 'text'].map((part) => `glossary.${entry}.${part}`));
    const own = ['glossary.close', 'glossary.title', 'glossary.lead'];
    expect(Object.keys(enGlossary).sort()).toEqual([...keys, ...own].sort());
  });

  it.each([
    ['en', enGlossary],
    ['sr', srGlossary],
  ] as const)('finds each name by its pattern: %s', (_, texts) => {
    const table: Readonly<Record<string, string>> = texts;
    const lost = ENTRIES.filter((entry) => {
      const pattern = new RegExp(table[`glossary.${entry}.match`] ?? '(?!)', 'iu');
      return !pattern.test(`${table[`glossary.${entry}.name`]} ${table[`glossary.${entry}.text`]}`);
    });
    expect(lost).toEqual([]);
  });

  it('loses no letter, marks the first mention only, and whole words only', () => {
    const text = ['NIS and Gazprom sign; Gazprom pays for NIS.', 'Denis asks about Borča, NIS, and Bor.'];
    const marked = markTerms(text);
    expect(join(marked)).toEqual(text);
    expect(termsIn(marked)).toEqual(['nis', 'gazprom', 'bor']);
  });

  it('marks at most five', () => {
    const text = ['NIS, Gazprom, Bor, Smederevo, Kostolac, Huawei, Crimea, Xinjiang.'];
    expect(termsIn(markTerms(text))).toHaveLength(5);
    expect(join(markTerms(text))).toEqual(text);
  });
});
