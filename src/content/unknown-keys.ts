/** Keys that the definitions do not know. The shape check stops at the first of a map; authors want all of them. */
import type { Path } from './yaml-source';

export interface UnknownKey {
  readonly path: Path;
  /** Keys allowed in that map. */
  readonly known: readonly string[];
}

/** Every unknown key of `value` under a schema, in file order. */
export function listUnknownKeys(schema: unknown, value: unknown, path: Path = []): UnknownKey[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = selectSchema(schema);
  if (inner === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry, n) => listUnknownKeys(inner['item'] ?? itemOf(inner, n), entry, [...path, n]));
  const entries = inner['entries'] as Readonly<Record<string, unknown>> | undefined;
  if (inner['type'] === 'record')
    return [
      ...listForbidden(value, path),
      ...Object.entries(value).flatMap(([key, entry]) => listUnknownKeys(inner['value'], entry, [...path, key])),
    ];
  if (entries === undefined) return listForbidden(value, path);
  return Object.entries(value).flatMap(([key, entry]): UnknownKey[] =>
    Object.hasOwn(entries, key)
      ? listUnknownKeys(entries[key], entry, [...path, key])
      : [{ path: [...path, key], known: Object.keys(entries) }],
  );
}

/** Free maps take any id, but the checker of shapes passes over these three without a word. */
function listForbidden(value: object, path: Path): UnknownKey[] {
  return ['__proto__', 'prototype', 'constructor']
    .filter((key) => Object.hasOwn(value, key))
    .map((key) => ({ path: [...path, key], known: [] }));
}

/** Unwraps optionals; of alternatives takes the one that is a map. */
function selectSchema(schema: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof schema !== 'object' || schema === null) return null;
  if ('wrapped' in schema) return selectSchema(schema.wrapped);
  if ('options' in schema && Array.isArray(schema.options)) {
    const maps = schema.options.map(selectSchema).filter((option) => option !== null && 'entries' in option);
    return maps[0] ?? null;
  }
  return schema as Readonly<Record<string, unknown>>;
}

function itemOf(schema: Readonly<Record<string, unknown>>, n: number): unknown {
  return Array.isArray(schema['items']) ? schema['items'][n] : undefined;
}
