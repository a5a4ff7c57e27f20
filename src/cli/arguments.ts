/** Command-line arguments, read with Node's own parser and checked. */
import { parseArgs } from 'node:util';
import { UsageError } from './exit';

export interface Arguments {
  readonly positionals: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/** Reads `argv` against the allowed flags and valued options. Throws UsageError with a hint. */
export function readArguments(
  argv: readonly string[],
  allowed: { readonly flags?: readonly string[]; readonly values?: readonly string[] },
): Arguments {
  const options = Object.fromEntries([
    ...(allowed.flags ?? []).map((name) => [name, { type: 'boolean' as const }]),
    ...(allowed.values ?? []).map((name) => [name, { type: 'string' as const }]),
  ]);
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    const entries = Object.entries(values);
    return {
      positionals,
      flags: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
      values: new Map(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))),
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A whole number from an option, between `min` and `max`. */
export function readCount(
  values: ReadonlyMap<string, string>,
  name: string,
  fallback: number,
  [min, max]: readonly [number, number],
): number {
  const text = values.get(name);
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < min || value > max)
    throw new UsageError(`--${name} takes a whole number from ${min} to ${max}, not "${text}"`);
  return value;
}
