/** A small server of the built site, with the headers that the content policy needs. Development and tests; any static host will do. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** The content policy, also in index.html for hosts that set no headers. */
export const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; media-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/** Tries `port` and the nine after it. Resolves to the server and the address it answers at. */
export async function serveFolder(folder: string, port: number): Promise<{ server: Server; address: string }> {
  const root = resolve(folder);
  for (let offset = 0; offset < 10; offset++) {
    const server = createServer((request, response) =>
      answer(root, request.url ?? '/', response, /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))),
    );
    const isUp = await new Promise<boolean>((done) => {
      server.once('error', () => done(false));
      server.listen(port === 0 ? 0 : port + offset, '127.0.0.1', () => done(true));
    });
    if (!isUp) continue;
    const bound = server.address();
    const number = typeof bound === 'object' && bound !== null ? bound.port : port;
    return { server, address: `http://localhost:${number}/` };
  }
  throw new Error(`ports ${port} to ${port + 9} are taken; set PORT to a free one`);
}

/** Files that are text, and so become smaller. */
const PACKABLE = /\.(?:html|js|css|json|svg|txt|webmanifest)$/;

function answer(root: string, url: string, response: ServerResponse, takesGzip: boolean): void {
  const file = findFile(root, url);
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  const isPacked = takesGzip && PACKABLE.test(file);
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    ...(isPacked ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : { 'content-length': statSync(file).size }),
    'content-security-policy': `${CONTENT_POLICY}; frame-ancestors 'self'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (isPacked) createReadStream(file).pipe(createGzip()).pipe(response);
  else createReadStream(file).pipe(response);
}

function findFile(root: string, url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(root + sep) || !existsSync(file) || !statSync(file).isFile()) return null;
  return file;
}
