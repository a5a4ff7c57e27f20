/** Checks the shape of files and gathers their sections, each item with the way back to its place. */
import * as v from 'valibot';
import type { Code } from './codes';
import { findNearest, severityOf, type Diagnostic } from './diagnostics';
import { SECTIONS, type Raw, type SectionName } from './schema';
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
  scenario: 'scenario', powers: 'power', variables: 'variable', commitments: 'commitment', dossiers: 'card', initiatives: 'initiative',
  drift: 'drift rule', cross: 'cross-pressure', world: 'world clock', winds: 'wind', ladders: 'ladder', tests: 'test', aims: 'aim',
  perils: 'peril', endings: 'ending', sources: 'source',
}; // prettier-ignore

/** Gathers all sections; items with a wrong shape are reported and left out. */
export function gatherSections(sources: readonly YamlSource[], report: (diagnostic: Diagnostic) => void): Sections {
  const sections = Object.fromEntries(Object.keys(SECTIONS).map((name) => [name, []])) as unknown as { [Name in SectionName]: Item<Name>[] };
  for (const source of sources) {
    if (source.value === null || source.value === undefined) continue;
    if (typeof source.value !== 'object' || Array.isArray(source.value)) {
      report(createDiagnostic({ source, path: [], name: '' }, [], 'SCN103', 'a file is a map of sections'));
      continue;
    }
    for (const [name, value] of Object.entries(source.value as Record<string, unknown>)) gatherSection(source, name, value, sections, report);
  }
  return sections;
}

function gatherSection(source: YamlSource, name: string, value: unknown, sections: Sections, report: (diagnostic: Diagnostic) => void): void {
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
    const at: Place = { source, path, name: `${NAMES[section]} ${readId(entry)}`.trim() };
    const result = v.safeParse(SECTIONS[section], entry);
    if (result.success) (sections[section] as unknown[]).push({ raw: result.output, at });
    else for (const issue of result.issues) reportIssue(at, issue as v.BaseIssue<unknown>, report);
  });
}

/** A diagnostic at `path` below a place. `key` points at the key instead of the value. */
export function createDiagnostic(place: Place, path: Path, code: Code, message: string, hint: string | null = null, key = false, inside = 0): Diagnostic {
  const full = [...place.path, ...path];
  const offset = key ? place.source.keyOffsetOf(full) : place.source.offsetOf(full, inside);
  const trail = [place.name, ...path.filter((part) => typeof part === 'string')].filter((part) => part !== '');
  return {
    code,
    severity: severityOf(code),
    path: place.source.path,
    ...place.source.placeOf(offset),
    message,
    context: trail.length === 0 ? null : trail.join(' > '),
    hint,
  };
}

/** `did you mean "x"?`, or null. */
export function suggest(word: string, known: Iterable<string>): string | null {
  const near = findNearest(word, known);
  return near === null ? null : `did you mean "${near}"?`;
}

function reportIssue(at: Place, issue: v.BaseIssue<unknown>, report: (diagnostic: Diagnostic) => void): void {
  const path = (issue.path ?? []).map((part) => part.key as string | number);
  const last = String(path.at(-1) ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const parent = issue.path?.at(-1);
    const known = parent?.type === 'object' ? listKeys(at, path) : [];
    report(createDiagnostic(at, path, 'SCN101', `unknown key "${last}"`, suggest(last, known), true));
    return;
  }
  if (issue.received === 'undefined') {
    report(createDiagnostic(at, path.slice(0, -1), 'SCN102', `key "${last}" is missing`));
    return;
  }
  const isDate = /half-year|window/.test(issue.message);
  report(createDiagnostic(at, path, isDate ? 'SCN105' : 'SCN103', describeIssue(issue, last)));
}

function describeIssue(issue: v.BaseIssue<unknown>, last: string): string {
  const isOwnWords = issue.type === 'regex' || issue.type === 'integer' || issue.type === 'min_length' || /^(a|an) /.test(issue.message);
  const wanted = isOwnWords ? issue.message : (issue.expected ?? issue.requirement ?? 'another value');
  return `"${last}" is ${issue.received}; wanted: ${String(wanted)}`;
}

/** Keys allowed where an unknown one stands, for the hint. */
function listKeys(at: Place, path: Path): string[] {
  let schema: unknown = SECTIONS[(at.path[0] ?? 'scenario') as SectionName];
  for (const part of path.slice(0, -1)) schema = descend(schema, part);
  const entries = schema !== null && typeof schema === 'object' && 'entries' in schema ? (schema.entries as object) : {};
  return Object.keys(entries);
}

function descend(schema: unknown, part: string | number): unknown {
  let at = unwrap(schema);
  if (typeof part === 'string' && at !== null && 'entries' in at) return unwrap((at.entries as Record<string, unknown>)[part]);
  if (at !== null && 'item' in at) at = at.item as Record<string, unknown>;
  return unwrap(at);
}

function unwrap(schema: unknown): Record<string, unknown> | null {
  if (typeof schema !== 'object' || schema === null) return null;
  if ('wrapped' in schema) return unwrap(schema.wrapped);
  return schema as Record<string, unknown>;
}

function readId(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return '';
  const value = 'id' in entry ? entry.id : 'variable' in entry ? entry.variable : '';
  return typeof value === 'string' ? value : '';
}
