/** `npm run -s build:twice`: two builds from the same sources must be the same bytes, file by file. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { EXIT } from './exit';

process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true';
const folders = ['first', 'second'].map((name) => mkdtempSync(join(tmpdir(), `four-pillars-${name}-`)));
try {
  for (const outDir of folders) await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const [first = new Map<string, string>(), second = new Map<string, string>()] = folders.map(hashFiles);
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const differing = names.filter((name) => first.get(name) !== second.get(name));
  for (const name of differing) console.log(`differs: ${name}`);
  const whole = createHash('sha256')
    .update(names.map((name) => `${name} ${first.get(name)}\n`).join(''))
    .digest('hex');
  console.log(`${names.length} files, ${differing.length} differ, sha256 over all ${whole}`);
  process.exitCode = names.length > 0 && differing.length === 0 ? EXIT.fine : EXIT.findings;
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

function hashFiles(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(
    names.map((name) => [
      name.replaceAll('\\', '/'),
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
