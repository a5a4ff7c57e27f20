/** The service worker: answers from this device first. The build puts it at the site's root with its list of files (src/cli/offline-plugin.ts). */
import { createEditionFiles, type EditionList } from './edition-files';

/** As much of a service worker's surroundings as is used here; TypeScript's own types of them clash with those of a page. */
interface Surroundings {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void>; readonly matchAll: () => Promise<readonly unknown[]> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
}

interface WorkerEvent extends Event {
  readonly request: Request;
  readonly data: { readonly ask: 'which' } | { readonly choose: string } | { readonly keep: readonly string[] };
  readonly ports: readonly MessagePort[];
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly respondWith: (answer: Promise<Response>) => void;
}

declare const self: Surroundings;
declare const EDITION: EditionList;

const root = self.registration.scope;
const files = createEditionFiles(caches, EDITION, root);

self.addEventListener('install', (event) => event.waitUntil(files.install().then(() => self.skipWaiting())));

self.addEventListener('activate', (event) => {
  const settle = async (): Promise<void> => {
    if ((await files.chosen()) === null) await files.choose(EDITION.edition);
    await self.clients.claim();
  };
  event.waitUntil(settle());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(root) || request.headers.has('range')) return;
  event.respondWith(request.mode === 'navigate' ? answerPage(request) : answerFile(request));
});

self.addEventListener('message', (event) => {
  const { data } = event;
  if ('choose' in data) event.waitUntil(files.choose(data.choose).then(() => event.ports[0]?.postMessage('chosen')));
  else if ('keep' in data) event.waitUntil(Promise.all(data.keep.map(keepAddress)));
  else event.waitUntil(tellWhich(event.ports[0]));
});

async function answerPage(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const isGame = pathname === new URL(root).pathname || pathname.endsWith('/index.html');
  return (isGame ? await files.findPage() : await files.findFile(request)) ?? fetch(request);
}

async function answerFile(request: Request): Promise<Response> {
  const known = await files.findFile(request);
  if (known !== undefined) return known;
  const response = await fetch(request);
  void files.keep(request, response.clone());
  return response;
}

/** Fetched before this worker was there: taken over from the browser's own cache. */
async function keepAddress(address: string): Promise<void> {
  if (!address.startsWith(root) || (await caches.match(address)) !== undefined) return;
  const response = await fetch(address).catch(() => undefined);
  if (response !== undefined) await files.keep(address, response);
}

/** Tells the edition that lies ready; when the only page open is of it, the others are no longer needed. */
async function tellWhich(port: MessagePort | undefined): Promise<void> {
  port?.postMessage(EDITION.edition);
  const isAlone = (await self.clients.matchAll()).length <= 1;
  if (isAlone && (await files.chosen()) === EDITION.edition) await files.sweep();
}
