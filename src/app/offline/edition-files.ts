/**
 * The files of an edition (one build of the site) on this device. Each edition has a cache of its own; a page is served from the edition
 * that was chosen, whatever newer one lies ready beside it. So an update changes nothing under a run that is going on.
 */

/** What the build lists: a file's address relative to the site's root, and the SHA-256 of its bytes in hexadecimal. */
export interface EditionList {
  readonly edition: string;
  /** The page itself is "./". */
  readonly files: readonly (readonly [address: string, sha256: string])[];
}

const FILES = 'four-pillars.edition.';
/** Plates and sounds, kept as they are asked for; their names hold a hash of what is in them. */
const LARGE = 'four-pillars.large';
const STATE = 'four-pillars.state';
const SHELL = './';
const AT_ONCE = 4;

export interface EditionFiles {
  /** Fetches and checks every file, then marks the edition whole. Throws when one is missing or not what the build listed. */
  readonly install: () => Promise<void>;
  readonly chosen: () => Promise<string | null>;
  readonly choose: (edition: string) => Promise<void>;
  /** Deletes the files of other editions. */
  readonly sweep: () => Promise<void>;
  /** The page of the chosen edition, else whatever page is there. */
  readonly findPage: () => Promise<Response | undefined>;
  readonly findFile: (request: Request) => Promise<Response | undefined>;
  /** Keeps a large file that has just been fetched. */
  readonly keep: (request: Request | string, response: Response) => Promise<void>;
}

/** The files in `caches` of the edition in `list`, for a site at `root`. */
export function createEditionFiles(caches: CacheStorage, list: EditionList, root: string): EditionFiles {
  const addressOf = (address: string): string => new URL(address, root).href;
  const mark = addressOf('./.chosen-edition');

  const chosen = async (): Promise<string | null> => (await (await (await caches.open(STATE)).match(mark))?.text()) ?? null;

  const fetchFile = async (cache: Cache, address: string, sha256: string): Promise<void> => {
    const known = await caches.match(addressOf(address));
    if (known !== undefined && address !== SHELL) {
      await cache.put(addressOf(address), known);
      return;
    }
    const response = await fetch(addressOf(address), { cache: address.startsWith('assets/') ? 'default' : 'no-cache' });
    if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
    const bytes = await response.arrayBuffer();
    const found = toHex(await crypto.subtle.digest('SHA-256', bytes));
    if (found !== sha256) throw new Error(`${address} is not the file this edition was built with`);
    // A new response: one that was redirected or packed on the way may not be given to a page.
    const headers = new Headers(response.headers);
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
    await cache.put(addressOf(address), new Response(bytes, { headers }));
  };

  const install = async (): Promise<void> => {
    const cache = await caches.open(FILES + list.edition);
    const left = [...list.files];
    const work = async (): Promise<void> => {
      for (let next = left.pop(); next !== undefined; next = left.pop()) await fetchFile(cache, next[0], next[1]);
    };
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    } catch (error) {
      left.length = 0;
      if ((await chosen()) !== list.edition) await caches.delete(FILES + list.edition);
      throw error;
    }
  };

  return {
    install,
    chosen,
    choose: async (edition) => (await caches.open(STATE)).put(mark, new Response(edition)),
    sweep: async () => {
      const keep = [FILES + list.edition, LARGE, STATE];
      const names = (await caches.keys()).filter((name) => name.startsWith('four-pillars.') && !keep.includes(name));
      await Promise.all(names.map((name) => caches.delete(name)));
    },
    findPage: async () => {
      const edition = (await chosen()) ?? list.edition;
      const own = (await caches.has(FILES + edition)) ? await (await caches.open(FILES + edition)).match(addressOf(SHELL)) : undefined;
      return own ?? caches.match(addressOf(SHELL));
    },
    findFile: (request) => caches.match(request, { ignoreSearch: true }),
    keep: async (request, response) => {
      const { pathname } = new URL(typeof request === 'string' ? request : request.url);
      if (response.status !== 200 || !/\/assets\/[^/]+$/.test(pathname)) return;
      await (await caches.open(LARGE)).put(request, response).catch(() => undefined);
    },
  };
}

function toHex(buffer: ArrayBuffer): string {
  return [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
