import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { fieldReference, findMeaning, scenarioJsonSchema, type JsonSchema } from '../../src/content/index';
import { readFiles } from './load';

const schema = scenarioJsonSchema();

/** Paths of all keys that the schema knows. */
function listPaths(part: JsonSchema, path: string): string[] {
  const own = Object.entries(part.properties ?? {}).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [at, ...listPaths(value, at)];
  });
  const items = part.items === undefined || Array.isArray(part.items) ? [] : listPaths(part.items as JsonSchema, path);
  return [...own, ...items, ...(part.anyOf ?? []).flatMap((entry) => listPaths(entry, path))];
}

/** Paths of all keys that a file holds. */
function listUsed(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => listUsed(entry, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [at, ...listUsed(entry, at)];
  });
}

describe('the JSON Schema', () => {
  it('is a closed object with every section', () => {
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(Object.keys(schema.properties ?? {})).toHaveLength(28);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('says what every key means, and so does the reference', () => {
    const paths = listPaths(schema, '');
    expect(paths.length).toBeGreaterThan(150);
    expect(paths.filter((path) => (findMeaning(path) ?? '') === '')).toEqual([]);
    expect(fieldReference()).toContain('| `options.reason` | text |  | Why it is locked');
  });

  it('knows no key that the toy scenario does not use', () => {
    const used = new Set(readFiles('toy').flatMap(({ text }) => listUsed(parseDocument(text).toJS(), '')));
    // A block has the same keys everywhere; the toy shows each of them once, not in every place.
    const isBlockKey = (path: string): boolean =>
      /\.(effects|later|builds|signs|ends|ladder|line|chance|tags|sources|model)(\.|$)/.test(path);
    expect(listPaths(schema, '').filter((path) => !isBlockKey(path) && !used.has(path))).toEqual([]);
    for (const key of ['effects', 'later', 'builds', 'signs', 'ends', 'ladder', 'line', 'chance'])
      expect(
        [...used].some((path) => path.endsWith(`.${key}`)),
        key,
      ).toBe(true);
  });
});
