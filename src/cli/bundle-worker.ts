/** Bundles a thread's code, for a loader's getters would slow the engine threefold. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

export interface BundledWorker {
  readonly entry: URL;
  /** Removes what was written. */
  readonly drop: () => void;
}

/** Bundles `source`, a path relative to the working folder, for Node into a folder of its own. */
export async function bundleWorker(source: string): Promise<BundledWorker> {
  const folder = mkdtempSync(join(tmpdir(), 'four-pillars-worker-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'es2022',
      ssr: source,
      rollupOptions: { output: { entryFileNames: 'worker.mjs', format: 'es' } },
    },
  });
  return { entry: pathToFileURL(join(folder, 'worker.mjs')), drop: () => rmSync(folder, { recursive: true, force: true }) };
}
