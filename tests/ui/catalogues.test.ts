import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { parseSync } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../src/ui/text/catalogues';
import { en } from '../../src/ui/text/en';
import '../../src/ui/text/later-words';
import { currentLocale, loadWords, t, type TextKey } from '../../src/ui/text/translate';

type Ast = ReturnType<IntlMessageFormat['getAst']>;
const keys = Object.keys(en) as TextKey[];
const parse = (pattern: string, locale: string): Ast => new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true }).getAst();

/** Names of a message's places, and its plurals with their branches. Element kinds 5 and 6 are select and plural. */
function readMessage(ast: Ast, names: Set<string>, plurals: { branches: Record<string, { value: Ast }> }[]): void {
  for (const element of ast) {
    if ('value' in element && typeof element.value === 'string' && element.type !== 0) names.add(element.value);
    if (!('options' in element)) continue;
    if (element.type === 6) plurals.push({ branches: element.options });
    for (const option of Object.values(element.options)) readMessage(option.value, names, plurals);
  }
}

describe.each(Object.entries(CATALOGUES))('catalogue %s', (tag, entry) => {
  const load = entry.load();

  it('has the keys of the English one, each with a text', async () => {
    const catalogue = await load;
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => catalogue[key].trim() === '')).toEqual([]);
    expect(keys.filter((key) => /[<>]| {2}|"|\.\.\./.test(catalogue[key]))).toEqual([]);
  });

  it('asks for the same arguments', async () => {
    const catalogue = await load;
    for (const key of keys) {
      const [mine, theirs] = [new Set<string>(), new Set<string>()];
      readMessage(parse(catalogue[key], tag), mine, []);
      readMessage(parse(en[key], 'en'), theirs, []);
      expect([...mine].sort(), key).toEqual([...theirs].sort());
    }
  });

  it('has every plural form of its language, and no form that the language lacks', async () => {
    const catalogue = await load;
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const key of keys) {
      const plurals: { branches: Record<string, { value: Ast }> }[] = [];
      readMessage(parse(catalogue[key], tag), new Set(), plurals);
      for (const { branches } of plurals) {
        const named = Object.keys(branches).filter((branch) => !branch.startsWith('='));
        expect(
          named.filter((branch) => !forms.includes(branch as Intl.LDMLPluralRule)),
          key,
        ).toEqual([]);
        // One branch for all is as good as every form; a half-made plural is not.
        if (named.length > 1) expect([...named].sort(), key).toEqual([...forms].sort());
        // "one" is also 21 and 31 here: such a branch must show its number.
        if (forms.includes('few') && branches['one'] !== undefined)
          expect(
            branches['one'].value.some((element) => element.type === 7),
            key,
          ).toBe(true);
      }
    }
  });

  it('formats every text', async () => {
    (await loadWords(tag))();
    expect(currentLocale()).toBe(tag);
    for (const key of keys) {
      const names = new Set<string>();
      readMessage(parse(en[key], 'en'), names, []);
      for (const n of [0, 1, 2, 5, 21])
        expect(t(key, Object.fromEntries([...names].map((name) => [name, n])))).not.toMatch(/undefined|[{}]/);
    }
  });
});

describe('the choice of language', () => {
  afterAll(async () => (await loadWords('en'))());

  it('speaks English where there is no catalogue, and keeps speaking until the new words are asked to', async () => {
    const speak = await loadWords('sr-Latn');
    (await loadWords('tlh'))();
    expect([currentLocale(), t('dossier.sign')]).toEqual(['en', en['dossier.sign']]);
    speak();
    expect([currentLocale(), t('dossier.sign')]).toEqual(['sr-Latn', 'Potpišite']);
    expect([1, 3, 5, 22].map((n) => t('sources.summary', { n }))).toEqual(['1 izvor', '3 izvora', '5 izvora', '22 izvora']);
    expect([1, 2, 5, 21].map((n) => t('saves.at', { time: '2008/I', n }))).toEqual(
      ['1 odluka', '2 odluke', '5 odluka', '21 odluka'].map((words) => `2008/I, ${words}`),
    );
  });
});

const root = path.resolve(import.meta.dirname, '../../src/ui');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(path.join(root, file), 'utf8') }));

describe('words of the interface', () => {
  /** Attributes whose value is read or shown. */
  const SPOKEN = new Set([
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'alt',
    'title',
    'placeholder',
    'label',
  ]);
  const isWords = (text: string): boolean => /\p{L}/u.test(text);

  /** Words that JSX shows without the catalogue: text nodes, strings as children, strings in spoken attributes of HTML elements. */
  function findWords(text: string, file: string): string[] {
    const found: string[] = [];
    const strings = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { type, value, expression, quasis, consequent, alternate, left, right } = node as Record<string, unknown>;
      if (type === 'Literal' && typeof value === 'string' && isWords(value)) found.push(value);
      if (type === 'TemplateLiteral')
        for (const { value: part } of quasis as { value: { cooked: string } }[]) if (isWords(part.cooked)) found.push(part.cooked);
      if (type === 'JSXExpressionContainer') strings(expression);
      if (type === 'ConditionalExpression') [consequent, alternate].forEach(strings);
      if (type === 'LogicalExpression') [left, right].forEach(strings);
      if (type === 'BinaryExpression' && (node as { operator?: string }).operator === '+') [left, right].forEach(strings);
    };
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(visit);
      if (typeof node !== 'object' || node === null) return;
      const { type, value, children, name } = node as { type?: string; value?: unknown; children?: unknown[]; name?: { name?: unknown } };
      if (type === 'JSXText' && isWords(String(value))) found.push(String(value).trim());
      if ((type === 'JSXElement' || type === 'JSXFragment') && children !== undefined)
        for (const child of children) if ((child as { type: string }).type === 'JSXExpressionContainer') strings(child);
      if (type === 'JSXAttribute' && SPOKEN.has(String(name?.name))) strings(value);
      Object.values(node).forEach(visit);
    };
    visit(parseSync(file, text).program);
    return found;
  }

  it('all come from the catalogue: no component holds words of its own', () => {
    const found = sources
      .filter(({ file }) => file.endsWith('.tsx'))
      .flatMap(({ file, text }) => findWords(text, file).map((words) => `${file}: ${words}`));
    // `label` of a settings choice is a key of the catalogue.
    expect(found.filter((entry) => !/: settings\.[a-z.-]+$/.test(entry))).toEqual([]);
  });

  it('would be found if they did not', () => {
    const bad = 'export const A = () => <p title="Hi">Hello {name} {`H${n}`} {x ? "yes" : t("no")}</p>;';
    expect(findWords(bad, 'A.tsx').sort()).toEqual(['H', 'Hello', 'Hi', 'yes']);
  });

  it('load in one language: other catalogues are only ever imported when they are chosen', () => {
    const tags = /['"]\.{1,2}\/(?:[\w-]+\/)*(sr)(-\w+)?['"]/;
    const readers = sources.filter(
      ({ file, text }) => !/^text\/sr\b/.test(file) && text.split('\n').some((line) => tags.test(line) && !/import\('/.test(line)),
    );
    expect(readers.map(({ file }) => file)).toEqual([]);
    expect(sources.some(({ text }) => text.includes("import('./sr')"))).toBe(true);
  });
});
