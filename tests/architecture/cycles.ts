/** Finds import cycles. */
import type { SourceFile } from './sources';

/** Files that reach themselves through imports, with the shortest way round. */
export function findCycles(sources: readonly SourceFile[]): string[] {
  const edges = new Map(sources.map((source) => [source.path, source.imports.map((entry) => entry.target)]));
  const found = new Set<string>();
  for (const start of edges.keys()) {
    const loop = findShortestLoop(start, edges);
    if (loop !== undefined) found.add(loop.toSorted().join(' <-> '));
  }
  return [...found].toSorted();
}

function findShortestLoop(start: string, edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const path of queue) {
    for (const next of edges.get(path) ?? []) {
      if (next === start) return listWay(path, start, cameFrom);
      if (!edges.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, path);
      queue.push(next);
    }
  }
  return undefined;
}

function listWay(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const path = [end];
  while (path[0] !== undefined && path[0] !== start) path.unshift(cameFrom.get(path[0]) ?? start);
  return path;
}
