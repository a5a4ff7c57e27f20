/** Reads and parses src/ once, with the parser that Vite already ships (no TypeScript API). */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { parseSync } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export interface SourceFile {
  readonly path: string;
  /** First folder below src/, for example "engine". */
  readonly folder: string;
  readonly program: SyntaxNode;
  /** Import targets: repository paths, or package names as written. Type imports count. */
  readonly imports: readonly { readonly target: string; readonly where: string }[];
  readonly codeLines: number;
  /** Turns an offset into "path:line". */
  readonly locate: (offset: number) => string;
}

/** Every TypeScript file of src/, parsed; declaration files hold no code and are left out. */
export function readSources(): readonly SourceFile[] {
  const paths = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join('src', name.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .toSorted();
  const known = new Set(paths);
  return paths.map((path) => parseSource(path, readFileSync(join(ROOT, path), 'utf8'), known));
}

/** Parses one file. `known` are the paths that imports may mean. */
export function parseSource(path: string, text: string, known: ReadonlySet<string>): SourceFile {
  const { program, module, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message ?? ''}`);
  const locate = (offset: number): string => `${path}:${text.slice(0, offset).split('\n').length}`;
  const requests = [
    ...module.staticImports.map((entry) => entry.moduleRequest),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest ?? [])),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({ start, value: readSpecifier(text.slice(start, end)) })),
    ...listTypeImports(program),
  ];
  return {
    path,
    folder: path.split('/')[1] ?? '',
    program: program as unknown as SyntaxNode,
    imports: requests.map(({ start, value }) => ({ where: locate(start), target: resolveImport(path, value, known) })),
    codeLines: countCodeLines(text, comments),
    locate,
  };
}

/** Specifier of a dynamic import; one that is put together at run time cannot be judged and is named so. */
function readSpecifier(request: string): string {
  return /^(['"`])[^'"`$]*\1$/.test(request) ? request.slice(1, -1) : '<computed>';
}

/** `import('./x').Type` in a type position is an import too. */
function listTypeImports(node: unknown): { start: number; value: string }[] {
  if (Array.isArray(node)) return node.flatMap(listTypeImports);
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(listTypeImports);
  if (!('type' in node) || node.type !== 'TSImportType') return inner;
  const source = ('source' in node ? node.source : null) as { start: number; value: string } | null;
  return source === null ? inner : [{ start: source.start, value: source.value }, ...inner];
}

function resolveImport(from: string, specifier: string, known: ReadonlySet<string>): string {
  const [bare = specifier] = specifier.split('?');
  if (!bare.startsWith('.')) return bare;
  const base = posix.join(posix.dirname(from), bare);
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`].find((path) => known.has(path)) ?? base;
}

function countCodeLines(text: string, comments: readonly { readonly start: number; readonly end: number }[]): number {
  let code = text;
  for (const { start, end } of comments) {
    code = code.slice(0, start) + code.slice(start, end).replace(/[^\n]/g, ' ') + code.slice(end);
  }
  return code.split('\n').filter((line) => line.trim() !== '').length;
}
