/** Vite plugin: the web manifest, its icons, and the service worker with a list of the build's files and their hashes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'vite';

const ICONS = [
  { file: 'icon-192.png', sizes: '192x192', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', purpose: 'any' },
  { file: 'icon-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
] as const;

/** Pictures larger than this, in bytes, and all sound, are kept when they are first used, not beforehand. */
const LARGE_PICTURE = 250_000;
const PICTURE = /\.(?:webp|png|avif)$/;
const SOUND = /\.(?:webm|m4a)$/;

interface BuiltFile {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Whether a file waits until it is used. */
export function isKeptLater({ fileName, bytes }: BuiltFile): boolean {
  return SOUND.test(fileName) || (PICTURE.test(fileName) && bytes.length > LARGE_PICTURE);
}

/** Adds offline play to a build. The edition's name is a hash over all files, so it changes when anything does. */
export function offlinePlugin(): Plugin {
  let isSite = true;
  return {
    name: 'four-pillars-offline',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ build: { rolldownOptions } }) => {
      isSite = rolldownOptions.input === undefined;
    },
    // Early, so that the list of the site's files, from which packages are made, holds them.
    buildStart() {
      if (!isSite) return;
      for (const { file } of ICONS) this.emitFile({ type: 'asset', fileName: file, source: readFileSync(`assets/icons/${file}`) });
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: `${JSON.stringify(makeManifest(), null, 2)}\n` });
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
        { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-192.png' }, injectTo: 'head' },
        { tag: 'meta', attrs: { name: 'edition', content: 'EDITION' }, injectTo: 'head' },
      ],
    },
    generateBundle: {
      order: 'post',
      handler: async function (_, bundle) {
        const page = bundle['index.html'];
        // The portable build has no page of its own to serve.
        if (page?.type !== 'asset') return;
        const built = Object.values(bundle)
          .map((entry) => ({ fileName: entry.fileName, bytes: Buffer.from(entry.type === 'chunk' ? entry.code : entry.source) }))
          .filter(({ fileName }) => !fileName.endsWith('.map'))
          .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
        const edition = hash(built.map(({ fileName, bytes }) => `${fileName} ${hash(bytes)}\n`).join('')).slice(0, 16);
        page.source = String(page.source).replace('content="EDITION"', `content="${edition}"`);
        const files = built
          .filter((file) => file.fileName !== 'index.html' && !isKeptLater(file))
          .map(({ fileName, bytes }) => [fileName, hash(bytes)]);
        const list = { edition, files: [['./', hash(page.source)], ...files] };
        const code = await buildWorker();
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: `const EDITION = ${JSON.stringify(list)};\n${code}` });
      },
    },
  };
}

function hash(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function buildWorker(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: 'src/app/offline/service-worker.ts',
        formats: ['iife'],
        name: 'FourPillarsOffline',
        fileName: () => 'service-worker.js',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('the service worker was not built');
  return chunk.code;
}

function makeManifest(): object {
  return {
    id: './',
    name: 'Four Pillars: Belgrade between the powers, 2008-2021',
    short_name: 'Four Pillars',
    description: 'A strategy game about hedging.',
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#F4EDDD',
    theme_color: '#F4EDDD',
    categories: ['education', 'games'],
    icons: ICONS.map(({ file, sizes, purpose }) => ({ src: file, sizes, type: 'image/png', purpose })),
  };
}
