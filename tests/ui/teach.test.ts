/** The teacher pack: plans whose minutes add up, names that the screens really use, references that can be looked up, text and nothing else. */
import { describe, expect, test } from 'vitest';
import { en } from '../../src/ui/text/en';
import type { TeachBlock } from '../../src/ui/teach/teach-document';
import { TEACH_GROUPS, TEACH_PAGES } from '../../src/ui/teach/teach-pages';

const pages = Object.entries(TEACH_PAGES) as [string, { readonly lead: string; readonly blocks: readonly TeachBlock[] }][];

function textsOf(block: TeachBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'list':
      return block.items;
    case 'terms':
      return block.terms.flatMap(({ term, text }) => [term, text]);
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()];
    case 'lines':
      return [block.label];
    case 'references':
      return block.references.map(({ text }) => text);
    default:
      return [];
  }
}

describe('the teacher pack', () => {
  test('every page is in the contents once', () => {
    expect(TEACH_GROUPS.flatMap((group) => group.pages).toSorted()).toEqual(Object.keys(TEACH_PAGES).toSorted());
  });

  test.each([
    ['plan-45', 45],
    ['plan-90', 90],
  ] as const)('%s: its minutes follow each other from 0 to %d', (id, minutes) => {
    const table = TEACH_PAGES[id].blocks.find((block) => block.kind === 'table');
    const spans = (table?.rows ?? []).map(([first = '']) => first.split('–').map(Number));
    expect(spans.length).toBeGreaterThan(8);
    expect(spans[0]?.[0]).toBe(0);
    expect(spans.at(-1)?.[1]).toBe(minutes);
    spans.forEach(([from = NaN, to = NaN], n) => {
      expect(to).toBeGreaterThan(from);
      if (n > 0) expect(from).toBe(spans[n - 1]?.[1]);
    });
  });

  test('buttons are called what the screens call them', () => {
    const all = pages.flatMap(([, { blocks }]) => blocks.flatMap(textsOf)).join('\n');
    for (const name of [en['nav.exercise'], en['exercise.package']]) expect(all).toContain(`“${name}”`);
  });

  test('rows are as wide as their head', () => {
    for (const [id, { blocks }] of pages)
      for (const block of blocks) if (block.kind === 'table') for (const row of block.rows) expect(row.length, id).toBe(block.head.length);
  });

  test('nothing is markup, empty or without an end', () => {
    for (const [id, { lead, blocks }] of pages) {
      expect(lead, id).toMatch(/[.]$/);
      for (const words of blocks.flatMap(textsOf)) expect(words, id).not.toMatch(/<\/?[a-z]|&[a-z]+;|\*\*|TODO/);
      for (const block of blocks) if (block.kind === 'text') expect(block.text, id).toMatch(/[.?:_”]$/);
    }
  });

  test('a reference has an author or a journal, a year or a journal’s page, and an address that is safe to follow', () => {
    const references = pages.flatMap(([, { blocks }]) => blocks.flatMap((block) => (block.kind === 'references' ? block.references : [])));
    expect(references.length).toBeGreaterThan(8);
    for (const { text, url } of references) {
      expect(text).toMatch(/\(\d{4}\)|Journal of Balkan Studies/);
      if (url !== null) expect(url).toMatch(/^https:\/\/(doi\.org\/10\.|balkanjournal\.org\/)/);
    }
    expect(references.map(({ text }) => text)).toEqual(references.map(({ text }) => text).toSorted());
  });
});
