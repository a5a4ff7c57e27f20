/** The judgements behind architecture.test.ts; each returns "path:line: what is wrong" lines. */
import { BANNED_METHODS, BANNED_NAMES, BANNED_SURROUNDINGS, EXACT_MATH, LAYERS, LONGER_FILES, MAX_LINES, NOT_YET, SEALED } from './layers';
import type { SourceFile, SyntaxNode } from './sources';

type Visit = (node: SyntaxNode, parent: SyntaxNode | undefined, key: string) => void;

/** Styles, pictures, sounds, fonts and data that a bundler takes in. */
const ASSET = /\.(css|svg|png|jpe?g|webp|avif|woff2|opus|m4a|mp3|webm|json)$/;

/** Imports that the table does not allow. */
export function judgeImports(source: SourceFile): string[] {
  const layer = LAYERS[source.folder];
  if (layer === undefined) return [`${source.path}: src/${source.folder} has no row in layers.ts`];
  return source.imports.flatMap(({ target, where }) => {
    const isRelative = /^(\.\.\/)*(src|assets|scenarios|tests)\//.test(target);
    if (isRelative && ASSET.test(target)) return judgeAsset(source, target, where);
    if (!target.startsWith('src/')) {
      const isAllowed = layer.packages.some((name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`));
      return isAllowed ? [] : [`${where}: src/${source.folder} may not import "${target}"`];
    }
    const folder = target.split('/')[1] ?? '';
    if (folder === source.folder) return [];
    if (!layer.folders.includes(folder)) return [`${where}: src/${source.folder} may not import src/${folder}`];
    if (SEALED.includes(folder) && !/^src\/[^/]+\/index\.tsx?$/.test(target))
      return [`${where}: import src/${folder}/index.ts, not ${target}`];
    return [];
  });
}

function judgeAsset(source: SourceFile, target: string, where: string): string[] {
  if (LAYERS[source.folder]?.pure === true) return [`${where}: a pure folder imports no "${target}"`];
  const isOwn = target.startsWith(`src/${source.folder}/`) || target.startsWith('assets/');
  return isOwn ? [] : [`${where}: styles, pictures and sounds come from src/${source.folder} or assets, not ${target}`];
}

/** Rows without files and files of folders that the table says do not exist yet. */
export function judgePresence(folders: ReadonlySet<string>): string[] {
  return Object.keys(LAYERS).flatMap((folder) => {
    if (NOT_YET.includes(folder)) return folders.has(folder) ? [`src/${folder} exists: take it off NOT_YET`] : [];
    return folders.has(folder) ? [] : [`src/${folder} has no files: the scan is empty, or the folder belongs on NOT_YET`];
  });
}

/** Files over their limit, and accepted longer files that have become short. */
export function judgeSize({ path, codeLines }: Pick<SourceFile, 'path' | 'codeLines'>): string[] {
  const accepted = LONGER_FILES.get(path);
  if (codeLines > (accepted ?? MAX_LINES)) return [`${path}: ${codeLines} code lines`];
  return accepted !== undefined && codeLines <= MAX_LINES ? [`${path}: short again, take it off LONGER_FILES`] : [];
}

/** What could give another result in another browser, place or moment. */
export function judgeDeterminism(source: SourceFile): string[] {
  const found: string[] = [];
  const own = listOwnNames(source.program);
  walk(source.program, (node, parent, key) => {
    const problem = JUDGES[node.type]?.(node, parent, key, own);
    if (problem !== undefined) found.push(`${source.locate(node.start)}: ${problem}`);
  });
  return found;
}

type Judge = (node: SyntaxNode, parent: SyntaxNode | undefined, key: string, own: ReadonlySet<string>) => string | undefined;

const JUDGES: Readonly<Record<string, Judge>> = {
  Identifier: (node, parent, key, own) => {
    const name = String(node['name']);
    const isProperty = (key === 'property' || key === 'key') && parent?.['computed'] !== true;
    if (isProperty) return judgeMethod(name);
    return name === 'Math' ? judgeMath(parent, key) : judgeName(name, own);
  },
  Literal: (node, parent, key) => {
    const isComputedName = key === 'property' && parent?.['computed'] === true;
    return isComputedName ? judgeMethod(String(node['value'])) : undefined;
  },
  BinaryExpression: (node) => judgeOperator(node),
  AssignmentExpression: (node) => judgeOperator(node),
  ForInStatement: () => 'for...in has no order to rely on; iterate a sorted array',
  MetaProperty: () => 'import.meta does not belong in a pure folder',
  VariableDeclaration: (node, parent) => {
    const isModuleLevel = parent?.type === 'Program' || parent?.type === 'ExportNamedDeclaration';
    return isModuleLevel && node['kind'] !== 'const' && node['declare'] !== true
      ? 'module-level variable; keep it in the state'
      : undefined;
  },
};

function judgeMethod(name: string): string | undefined {
  const advice = BANNED_METHODS.get(name);
  return advice === undefined ? undefined : `.${name}() depends on the locale; ${advice}`;
}

function judgeName(name: string, own: ReadonlySet<string>): string | undefined {
  const advice = BANNED_NAMES.get(name) ?? (own.has(name) ? undefined : BANNED_SURROUNDINGS.get(name));
  return advice === undefined ? undefined : `${name} is not for pure folders; ${advice}`;
}

function judgeMath(parent: SyntaxNode | undefined, key: string): string | undefined {
  const isDirect = key === 'object' && parent?.['computed'] === false;
  const member = isDirect ? String((parent['property'] as SyntaxNode)['name']) : '<indirect>';
  if (EXACT_MATH.includes(member)) return undefined;
  return `Math.${member} is unseeded or differs between browsers; use src/engine/chance or src/engine/math`;
}

function judgeOperator(node: SyntaxNode): string | undefined {
  const isPower = /^\*\*=?$/.test(String(node['operator']));
  return isPower ? '** differs between browsers; use src/engine/math' : undefined;
}

/** Names the file declares itself: variables, functions, parameters, imports. */
function listOwnNames(program: SyntaxNode): ReadonlySet<string> {
  const names = new Set<string>();
  const addPattern = (node: unknown): void => {
    walk(node, (inner, _, key) => {
      if (inner.type === 'Identifier' && key !== 'key' && key !== 'right') names.add(String(inner['name']));
    });
  };
  walk(program, (node) => {
    for (const key of ['id', 'params', 'param', 'local']) if (key in node) addPattern(node[key]);
  });
  return names;
}

function walk(node: unknown, visit: Visit, parent?: SyntaxNode, key = ''): void {
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit, parent, key);
    return;
  }
  if (typeof node !== 'object' || node === null || !('type' in node)) return;
  visit(node as SyntaxNode, parent, key);
  for (const [name, child] of Object.entries(node)) walk(child, visit, node as SyntaxNode, name);
}
