/** Where in a scenario a place is, in the words of its author: "card steel-quotas > option plead > effects". */
import type { Path } from './yaml-source';

const SINGULAR: Readonly<Record<string, string>> = {
  options: 'option',
  outcomes: 'outcome',
  chapters: 'chapter',
  arcs: 'arc',
  terms: 'term',
  bands: 'band',
  advisers: 'adviser',
  builds: 'build',
  warnings: 'warning',
  rungs: 'rung',
  moves: 'move',
}; // prettier-ignore

/** The trail of `path` below `value`, which is called `name`. List items are named by their id, or by number from 1. */
export function describeTrail(name: string, value: unknown, path: Path): string | null {
  const parts = name === '' ? [] : [name];
  let at = value;
  for (const part of path) {
    at = stepInto(at, part);
    if (typeof part === 'string') parts.push(part);
    else {
      const list = parts.pop() ?? '';
      parts.push(`${SINGULAR[list] ?? list} ${readName(at) ?? part + 1}`.trim());
    }
  }
  return parts.length === 0 ? null : parts.join(' > ');
}

/** The value at `path`, or undefined. */
export function readPath(value: unknown, path: Path): unknown {
  return path.reduce(stepInto, value);
}

/** The id that names an item, or null. */
export function readName(value: unknown): string | null {
  const id = stepInto(value, 'id') ?? stepInto(value, 'variable');
  return typeof id === 'string' && id.length <= 60 ? id : null;
}

function stepInto(value: unknown, part: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
  return (value as Record<string | number, unknown>)[part];
}
