import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/ui/text/en';
import '../../src/ui/text/later-words';
import { isTextKey, t } from '../../src/ui/text/translate';

const root = path.resolve(import.meta.dirname, '../../src/ui');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/text[\\/](en|sr)\b/.test(file))
  .map((file) => readFileSync(path.join(root, file), 'utf8'));
const store = path.resolve(import.meta.dirname, '../../src/store');
const storeFiles = readdirSync(store, { encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join(store, file), 'utf8'));
const keys = Object.keys(en);
const families = new Set(keys.map((key) => key.split('.')[0] ?? key));

/** Literals that look like keys, and template literals as patterns. */
function findUses(): { literals: Set<string>; patterns: string[] } {
  const literals = new Set<string>();
  const patterns: string[] = [];
  for (const text of files) {
    for (const [, quoted] of text.matchAll(/['"]([a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+)['"]/g)) {
      if (quoted !== undefined && families.has(quoted.split('.')[0] ?? '')) literals.add(quoted);
    }
    for (const [, template] of text.matchAll(/\bt\(\s*`([^`]+)`/g)) if (template !== undefined) patterns.push(template);
  }
  return { literals, patterns };
}

/** Prefixes that settings screens join to their values. */
const JOINED = ['settings.theme', 'settings.text-size', 'settings.motion', 'settings.history', 'studio.filler'];

/** Families the session joins to ids of its own. */
const SESSION_FAMILIES = [
  'office.',
  'from.',
  'paper.',
  'code.',
  'link.',
  'file.',
  'storage.',
  'chronicle.',
  'caption.',
  'submission.',
  'inject.',
  'lms.',
];

describe('interface texts', () => {
  const { literals, patterns } = findUses();
  const matchers = patterns.map(
    (pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/\$\{[^}]+\}/g, '[A-Za-z0-9.-]+')}$`),
  );

  it('sees the sources', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(literals.size).toBeGreaterThan(150);
  });

  it('has a text for every key in use', () => {
    const addresses = new Set(['drawer.', 'paper.']);
    const missing = [...literals].filter((key) => !isTextKey(key) && ![...addresses].some((start) => key.startsWith(start)));
    expect(missing).toEqual([]);
    for (const matcher of matchers)
      expect(
        keys.some((key) => matcher.test(key)),
        String(matcher),
      ).toBe(true);
  });

  it('has a text for every key the session asks for', () => {
    const asked = storeFiles.flatMap((text) => [...text.matchAll(/(?:words\(|notify\('\w+', )'([^']+)'/g)].map(([, key]) => key ?? ''));
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((key) => !isTextKey(key))).toEqual([]);
  });

  it('has no text that nobody uses', () => {
    const unused = keys.filter(
      (key) =>
        !SESSION_FAMILIES.some((family) => key.startsWith(family)) &&
        !storeFiles.some((text) => text.includes(`'${key}'`)) &&
        !literals.has(key) &&
        !JOINED.some((prefix) => key.startsWith(`${prefix}.`)) &&
        !matchers.some((matcher) => matcher.source !== '^[A-Za-z0-9.-]+\\.[A-Za-z0-9.-]+$' && matcher.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('formats every text without an error', () => {
    const sample: Record<string, number | string> = {};
    for (const key of keys) {
      const pattern = en[key as keyof typeof en];
      for (const [, name] of pattern.matchAll(/\{(\w+)/g)) if (name !== undefined) sample[name] = 2;
      expect(t(key as keyof typeof en, sample)).not.toContain('undefined');
    }
  });
});
