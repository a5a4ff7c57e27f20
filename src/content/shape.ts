/** Checks the shape of files and gathers their sections, each item with the way back to its place. */
import * as v from 'valibot';
import { CODES, type Code } from './codes';
import { findNearest, severityOf, type Diagnostic } from './diagnostics';
import { SECTIONS, type Raw, type SectionName } from './schema';
import { describeTrail, readName, readPath } from './trail';
import { listUnknownKeys } from './unknown-keys';
import type { Path, YamlSource } from './yaml-source';

/** An item of a section and where it stands. */
export interface Item<Name extends SectionName> {
  readonly raw: Raw<Name>;
  readonly at: Place;
}

/** A place in a file: the file and the path of an item in it. */
export interface Place {
  readonly source: YamlSource;
  readonly path: Path;
  /** "card steel-quotas", for the context line. */
  readonly name: string;
}

export type Sections = { readonly [Name in SectionName]: Item<Name>[] };

/** Words for the context line. */
const NAMES: Readonly<Record<SectionName, string>> = {
  scenario: 'scenario',
  powers: 'power',
  variables: 'variable',
  commitments: 'commitment',
  dossiers: 'card',
  initiatives: 'initiative',
  drift: 'drift rule',
  cross: 'cross-pressure',
  world: 'world clock',
  winds: 'wind',
  ladders: 'ladder',
  tests: 'test',
  aims: 'aim',
  perils: 'peril',
  endings: 'ending',
  reactions: 'reaction',
  bars: 'bar',
  offices: 'office',
  places: 'place',
  routes: 'route',
  correspondents: 'correspondent',
  letters: 'letter',
  voices: 'voice',
  services: 'service',
  shocks: 'shock',
  plans: 'plan',
  house: 'sight of the House',
  sources: 'source',
}; // prettier-ignore

/** Gathers all sections; items with a wrong shape are reported and left out. */
export function gatherSections(sources: readonly YamlSource[], report: (diagnostic: Diagnostic) => void): Sections {
  const sections = Object.fromEntries(Object.keys(SECTIONS).map((name) => [name, []])) as unknown as {
    [Name in SectionName]: Item<Name>[];
  };
  for (const source of sources) {
    if (source.value === null || source.value === undefined) continue;
    if (typeof source.value !== 'object' || Array.isArray(source.value)) {
      report(createDiagnostic({ source, path: [], name: '' }, [], 'SCN103', 'a file is a map of sections'));
      continue;
    }
    for (const [name, value] of Object.entries(source.value as Record<string, unknown>))
      gatherSection(source, name, value, sections, report);
  }
  return sections;
}

function gatherSection(
  source: YamlSource,
  name: string,
  value: unknown,
  sections: Sections,
  report: (diagnostic: Diagnostic) => void,
): void {
  const place: Place = { source, path: [], name: '' };
  if (!Object.hasOwn(SECTIONS, name)) {
    report(createDiagnostic(place, [name], 'SCN101', `"${name}" is not a section`, suggest(name, Object.keys(SECTIONS)), true));
    return;
  }
  const section = name as SectionName;
  if (section !== 'scenario' && !Array.isArray(value)) {
    report(createDiagnostic(place, [name], 'SCN103', `section "${name}" must be a list`));
    return;
  }
  const entries: readonly unknown[] = section === 'scenario' ? [value] : (value as unknown[]);
  entries.forEach((entry, index) => {
    const path = section === 'scenario' ? [name] : [name, index];
    const at: Place = { source, path, name: `${NAMES[section]} ${readName(entry) ?? ''}`.trim() };
    const result = v.safeParse(SECTIONS[section], entry);
    if (result.success && listUnknownKeys(SECTIONS[section], entry).length === 0)
      (sections[section] as unknown[]).push({ raw: result.output, at });
    else reportShape(at, (result.issues ?? []) as unknown as v.BaseIssue<unknown>[], SECTIONS[section], report);
  });
}

/** A diagnostic at `path` below a place, with the cure of its code when there is no better hint. `key` points at the key instead of the value. */
export function createDiagnostic(
  place: Place,
  path: Path,
  code: Code,
  message: string,
  hint: string | null = null,
  key = false,
  inside = 0,
): Diagnostic {
  const full = [...place.path, ...path];
  const offset = key ? place.source.keyOffsetOf(full) : place.source.offsetOf(full, inside);
  return {
    code,
    severity: severityOf(code),
    path: place.source.path,
    ...place.source.placeOf(offset),
    message,
    context: describeTrail(place.name, readPath(place.source.value, place.path), key ? path.slice(0, -1) : path),
    hint: hint ?? `cure: ${CODES[code].cure}`,
  };
}

/** `did you mean "x"?`, or null. */
export function suggest(word: string, known: Iterable<string>): string | null {
  const near = findNearest(word, known);
  return near === null ? null : `did you mean "${near}"?`;
}

/** Reports what the shape check found in an entry, and every key that its schema does not know. */
export function reportShape(
  at: Place,
  issues: readonly v.BaseIssue<unknown>[],
  schema: unknown,
  report: (diagnostic: Diagnostic) => void,
): void {
  for (const { path, known } of listUnknownKeys(schema, readPath(at.source.value, at.path))) {
    const key = String(path.at(-1));
    report(createDiagnostic(at, path, 'SCN101', `unknown key "${key}"`, suggest(key, known), true));
  }
  for (const issue of issues) if (issue.type !== 'strict_object' || issue.expected !== 'never') reportIssue(at, issue, report);
}

function reportIssue(at: Place, issue: v.BaseIssue<unknown>, report: (diagnostic: Diagnostic) => void): void {
  const path = (issue.path ?? []).map((part) => part.key as string | number);
  const last = String(path.at(-1) ?? '');
  if (issue.received === 'undefined') {
    report(createDiagnostic(at, path.slice(0, -1), 'SCN102', `key "${last}" is missing`));
    return;
  }
  const isDate = /half-year|window/.test(issue.message);
  const isKey = issue.path?.at(-1)?.origin === 'key';
  report(createDiagnostic(at, path, isDate ? 'SCN105' : 'SCN103', describeIssue(issue, last), null, isKey));
}

function describeIssue(issue: v.BaseIssue<unknown>, last: string): string {
  const isOwnWords = issue.type === 'regex' || issue.type === 'integer' || issue.type === 'min_length' || /^(a|an) /.test(issue.message);
  const wanted = isOwnWords ? issue.message : (issue.expected ?? issue.requirement ?? 'another value');
  return `"${last}" is ${issue.received}; wanted: ${String(wanted)}`;
}
