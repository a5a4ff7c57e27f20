/** The site's own files, and files handed to the person at the page. */

/** List that the build writes beside index.html: every file of the site but itself. */
const LIST = 'site-files.json';
/** Fetches at a time. */
const AT_ONCE = 6;

/** Paths of the site's files, relative to its page. Rejects when the list cannot be had or read. */
export async function listSiteFiles(base: string): Promise<readonly string[]> {
  const list: unknown = await (await fetchWell(new URL(LIST, base))).json();
  if (!Array.isArray(list) || !list.every((path) => typeof path === 'string')) throw new TypeError(`${LIST} holds no list of paths`);
  return list;
}

/** Bytes of the files at `paths`. Rejects with the first that cannot be had. */
export async function fetchSiteFiles(base: string, paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const rest = [...paths];
  const fetchOn = async (): Promise<void> => {
    for (let path = rest.pop(); path !== undefined; path = rest.pop()) {
      const response = await fetchWell(new URL(path, base));
      files.set(path, new Uint8Array(await response.arrayBuffer()));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchOn));
  return files;
}

/** Offers `bytes` as a file to be kept under `name`. */
export function offerFile(name: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function fetchWell(address: URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return response;
}
