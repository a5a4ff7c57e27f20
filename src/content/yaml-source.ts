/** One YAML file with the position of every node. */
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Code } from './codes';
import { LIMITS } from './limits';
import { isUnshowable, refuseText, type RawFault } from './refuse-text';

export type Path = readonly (string | number)[];

export interface YamlSource {
  readonly path: string;
  readonly value: unknown;
  readonly faults: readonly RawFault[];
  /** Offset of the value at `path`, or of its nearest ancestor that is there. `inside` looks into a scalar's text. */
  readonly offsetOf: (path: Path, inside?: number) => number;
  /** Offset of the key that ends `path`. */
  readonly keyOffsetOf: (path: Path) => number;
  /** Line and column of an offset, from 1. */
  readonly placeOf: (offset: number) => { readonly line: number; readonly column: number };
}

/** Own checks follow for repeated keys: the parser's compares every pair of a map. */
const OPTIONS = { uniqueKeys: false, merge: false, prettyErrors: false, version: '1.2', schema: 'core', stringKeys: true } as const;

/** Parses a file. A file with faults has value null. */
export function readYaml(path: string, text: string): YamlSource {
  const counter = new LineCounter();
  const refused = refuseText(text);
  if (refused !== null) countLines(counter, text, refused.offset);
  const document = refused === null ? parseDocument(text, { ...OPTIONS, lineCounter: counter }) : null;
  const faults = refused !== null ? [refused] : document === null ? [] : listFaults(document);
  const value: unknown = document === null || faults.length > 0 ? null : document.toJS({ maxAliasCount: 0 });
  const placeOf = (offset: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(Math.max(0, offset));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  return {
    path,
    value,
    faults,
    placeOf,
    offsetOf: (at, inside = 0) => (document === null ? 0 : findOffset(document, at, text, inside)),
    keyOffsetOf: (at) => (document === null ? 0 : findKeyOffset(document, at)),
  };
}

/** The parser counts lines as it reads; a refused file is counted as far as the fault. */
function countLines(counter: LineCounter, text: string, end: number): void {
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) counter.addNewLine(at + 1);
}

function listFaults(document: Document): RawFault[] {
  const faults: RawFault[] = document.errors.map((error) => ({ code: 'SCN001', offset: error.pos[0], message: firstLine(error.message) }));
  if (faults.length > 0) return faults.slice(0, LIMITS.fileFaults);
  let nodes = 0;
  const add = (code: Code, node: unknown, message: string): void => {
    faults.push({ code, offset: isNode(node) ? (node.range?.[0] ?? 0) : 0, message });
  };
  visit(document, (_, node, ancestors) => {
    nodes++;
    if (nodes > LIMITS.nodes) {
      add('SCN004', node, `the file has more than ${LIMITS.nodes} nodes`);
      return visit.BREAK;
    }
    if (isPair(node)) return undefined;
    if (ancestors.filter(isCollection).length > LIMITS.depth) add('SCN004', node, `values are nested deeper than ${LIMITS.depth} levels`);
    if (isAlias(node)) add('SCN003', node, 'aliases are not allowed');
    if (isNode(node) && 'anchor' in node && node.anchor) add('SCN003', node, 'anchors are not allowed');
    if (isNode(node) && node.tag !== undefined) add('SCN003', node, `the tag "${node.tag}" is not allowed`);
    if (isCollection(node) && node.items.length > LIMITS.listItems)
      add('SCN004', node, `more than ${LIMITS.listItems} entries in one place`);
    if (isMap(node)) for (const key of listRepeatedKeys(node)) add('SCN002', key, `the key "${String(key.value)}" stands twice in its map`);
    if (isScalar(node) && typeof node.value === 'string') checkText(node.value, (code, message) => add(code, node, message));
    return faults.length >= LIMITS.fileFaults ? visit.BREAK : undefined;
  });
  return faults;
}

function checkText(value: string, add: (code: Code, message: string) => void): void {
  if (value.length > LIMITS.textLength) add('SCN004', `a text longer than ${LIMITS.textLength} characters`);
  if (isUnshowable(value)) add('SCN005', 'a text holds characters that cannot be shown');
}

/** Keys that stood before in the same map. */
function listRepeatedKeys(map: YAMLMap): Scalar[] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isRepeated = seen.has(key.value);
    seen.add(key.value);
    return isRepeated ? [key] : [];
  });
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}

function findOffset(document: Document, path: Path, text: string, inside: number): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const quoted = isScalar(node) && /["']/.test(text.charAt(node.range[0])) ? 1 : 0;
    // Offsets inside folded or escaped text are approximate; expressions are written on one line.
    return length === path.length ? node.range[0] + (inside > 0 ? quoted + inside : 0) : node.range[0];
  }
  return 0;
}

function findKeyOffset(document: Document, path: Path): number {
  const parent: unknown = path.length <= 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return findOffset(document, path, '', 0);
  const pair = parent.items.find((item) => (isScalar(item.key) ? item.key.value : item.key) === path.at(-1));
  return pair !== undefined && isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : findOffset(document, path.slice(0, -1), '', 0);
}
