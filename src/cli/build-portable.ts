/** `npm run -s build:portable`: the game as one HTML file that opens from a stick, in dist-portable/four-pillars.html. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

const FOLDER = 'dist-portable';
const FILE = 'four-pillars.html';

process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true';
const { script, style } = await bundle();
const page = writePage(script, style);
mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, FILE), page);
console.log(`${FOLDER}/${FILE}: ${(Buffer.byteLength(page) / 1e6).toFixed(1)} MB, one file, no host, no worker, no sound`);

/** One classic script with every picture, letter and scenario inside, and one sheet of styles. */
async function bundle(): Promise<{ script: string; style: string }> {
  const result = await build({
    logLevel: 'error',
    plugins: [swapPlates()],
    build: {
      write: false,
      cssCodeSplit: false,
      assetsInlineLimit: () => true,
      rolldownOptions: {
        input: resolve('src/app/portable.ts'),
        output: { format: 'iife', codeSplitting: false, entryFileNames: 'portable.js' },
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  const chunks = output.output.filter((file) => file.type === 'chunk');
  const styles = output.output.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []));
  const others = output.output.filter((file) => file.type === 'asset' && !file.fileName.endsWith('.css'));
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length > 1) throw new Error(`one script was wanted, ${chunks.length} were built`);
  if (others.length > 0) throw new Error(`not inside the page: ${others.map(({ fileName }) => fileName).join(', ')}`);
  return { script: chunk.code, style: styles.join('\n') };
}

/** The large plates stay out. */
function swapPlates(): Plugin {
  return {
    name: 'four-pillars-portable-plates',
    enforce: 'pre',
    resolveId: (id, from) => (id === './plates' && from?.includes('/src/app/') === true ? resolve('src/app/portable-plates.ts') : null),
  };
}

/** The page: its policy allows this script and these styles by their hashes, and no address at all. */
function writePage(script: string, style: string): string {
  const code = `\n${script.replaceAll(/<(?=\/script|!--)/gi, '\\x3C')}\n`.replaceAll('\r', '');
  const sheet = `\n${style.replaceAll(/<(?=\/style)/gi, '\\3C ')}\n`.replaceAll('\r', '');
  const policy = [
    "default-src 'none'",
    `script-src '${hash(code)}'`,
    `style-src '${hash(sheet)}'`,
    'img-src data: blob:',
    'font-src data:',
    'connect-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<link rel="icon" href="data:,">',
    '<title>Four Pillars</title>',
    `<style>${sheet}</style>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    '<noscript>Four Pillars needs JavaScript. It runs in this page alone: nothing is sent anywhere.</noscript>',
    `<script>${code}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
