/** Released content: rules and words of a scenario as they were, committed in scenarios/released, so that every code given out stays readable. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { packData, unpackData, type Data } from '../content/index';
import { compile, type Scenario } from '../engine/index';
import { RELEASED } from './scenario-files';

const ENDING = '.pack.br';
const VERSION = /^[a-z0-9][a-z0-9.-]{0,19}$/;

/** A released edition: `id` is "SCENARIO@VERSION". */
export interface Release {
  readonly id: string;
  readonly scenario: string;
  readonly version: string;
  /** Hash under which its codes were made. */
  readonly packHash: number;
  /** Packed rules and words, as a part of the site holds them. */
  readonly packed: string;
}

/** Every released edition of `folder`, in order of id. Throws when one does not compile to the hash it was released with: codes would then be lost. */
export function readReleases(folder: string): Release[] {
  const root = join(folder, RELEASED);
  if (!existsSync(root)) return [];
  const files = readdirSync(root).filter((name) => name.endsWith(ENDING));
  return files.sort().map((name) => readRelease(root, name));
}

function readRelease(root: string, name: string): Release {
  const id = name.slice(0, -ENDING.length);
  const [scenario = '', version = ''] = id.split('@');
  const packed = brotliDecompressSync(readFileSync(join(root, name))).toString('utf8');
  const data = unpackData(packed) as unknown as { readonly scenario: Scenario; readonly packHash: number };
  const { packHash } = compile(data.scenario);
  if (packHash !== data.packHash)
    throw new Error(
      `${RELEASED}/${name}: its rules now compile to pack ${packHash}, released as ${data.packHash}: the engine reads old rules otherwise`,
    );
  return { id, scenario, version, packHash, packed };
}

/** Writes an edition; refuses one that exists, for codes of it are out. Returns its path and size in bytes. */
export function writeRelease(
  folder: string,
  version: string,
  { scenario, text }: { readonly scenario: Scenario; readonly text: Readonly<Record<string, string>> },
): { readonly path: string; readonly bytes: number } {
  if (!VERSION.test(version)) throw new RangeError(`"${version}" is no version: small letters, digits, dots and hyphens, at most 20`);
  const path = join(folder, RELEASED, `${scenario.id}@${version}${ENDING}`);
  if (existsSync(path)) throw new RangeError(`${path} is released already: choose another version`);
  const packed = packData({ scenario, text, packHash: compile(scenario).packHash } as unknown as Data);
  const bytes = brotliCompressSync(Buffer.from(packed), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  mkdirSync(join(folder, RELEASED), { recursive: true });
  writeFileSync(path, bytes);
  return { path, bytes: bytes.length };
}
