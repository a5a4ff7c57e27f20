/** One YAML file with the position of every node. */
import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Code } from './codes';
import { LIMITS } from './limits';

export type Path = readonly (string | number)[];

/** A fault with an offset into its file. */
export interface RawFault {
  readonly code: Code;
  readonly offset: number;
  readonly message: string;
}

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

/** Parses a file. A file with faults has value null. */
export function readYaml(path: string, text: string): YamlSource {
  const counter = new LineCounter();
  const refused = refuseText(text);
  const document = refused === null ? parseDocument(text, { lineCounter: counter, uniqueKeys: true, merge: false, version: '1.2', stringKeys: true }) : null;
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

/** Text that must not reach the parser. Cheap: looks at each character once at most. */
function refuseText(text: string): RawFault | null {
  if (text.length > LIMITS.fileLength) {
    return { code: 'SCN004', offset: 0, message: `the file has ${text.length} characters; ${LIMITS.fileLength} are allowed` };
  }
  // Anything but tab, line feed, return and printable text is a sign of a binary file.
  const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD\uFFFE\uFFFF]/.exec(text);
  if (control !== null) return { code: 'SCN005', offset: control.index, message: 'the file holds characters that are not text' };
  return refuseDepth(text);
}

/** Flow nesting and indentation are bounded before parsing, so that a hostile file cannot exhaust the parser's stack. */
function refuseDepth(text: string): RawFault | null {
  let depth = 0;
  let dashes = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    if (character === 0x5b || character === 0x7b) depth++;
    else if (character === 0x5d || character === 0x7d) depth = Math.max(0, depth - 1);
    else if (character === 0x0a) dashes = 0;
    else if (character === 0x2d && text.charCodeAt(i + 1) === 0x20) dashes++;
    if (depth > LIMITS.depth * 2 || dashes > LIMITS.depth) {
      return { code: 'SCN004', offset: i, message: `values are nested deeper than ${LIMITS.depth} levels` };
    }
  }
  return null;
}

function listFaults(document: Document): RawFault[] {
  const faults: RawFault[] = document.errors.map((error) => ({
    code: error.code === 'DUPLICATE_KEY' ? 'SCN002' : 'SCN001',
    offset: error.pos[0],
    message: error.code === 'DUPLICATE_KEY' ? 'this key stands twice in its map' : firstLine(error.message),
  }));
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
    if (ancestors.length > LIMITS.depth * 2) add('SCN004', node, `values are nested deeper than ${LIMITS.depth} levels`);
    if (isAlias(node)) add('SCN003', node, 'aliases are not allowed');
    if (isNode(node) && 'anchor' in node && node.anchor) add('SCN003', node, 'anchors are not allowed');
    if (isNode(node) && node.tag !== undefined && node.tag.startsWith('!')) add('SCN003', node, `the tag "${node.tag}" is not allowed`);
    if ((isSeq(node) || isMap(node)) && node.items.length > LIMITS.listItems) add('SCN004', node, `more than ${LIMITS.listItems} entries in one place`);
    if (isScalar(node) && typeof node.value === 'string' && node.value.length > LIMITS.textLength) add('SCN004', node, `a text longer than ${LIMITS.textLength} characters`);
    return faults.length > LIMITS.diagnostics ? visit.BREAK : undefined;
  });
  return faults;
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
