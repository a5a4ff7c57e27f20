/** A SCORM 1.2 package: the site's own files, a launch page that carries the exercise, and the manifest, in one zip. */
import { strToU8, strFromU8, zipSync, type Zippable } from 'fflate';
import { escapeXml, formatManifest, MANIFEST_FILE } from './scorm-manifest';

/** The page of the site, which is also the package's launch page. */
export const LAUNCH_FILE = 'index.html';
/** Name of the `<meta>` by which a page knows that it was packed; its content is the exercise's code, or empty. */
export const PACKAGE_META = 'four-pillars-package';

export interface PackageOptions {
  readonly title: string;
  /** Code of the exercise, or empty. */
  readonly exercise: string;
  /** False leaves the sound files out, which are a third of the package; the page is quiet without them. */
  readonly sound: boolean;
}

/** In local time, as zip has no other: noon exists everywhere, so that every time zone writes the same bytes. */
const DATE = '2021-06-30T12:00:00';
const SOUND = /\.(webm|m4a)$/;
/** Kinds of files that do not get smaller. */
const PACKED = /\.(webp|woff2|webm|m4a|png)$/;
/** Opening tag of the head, after which the mark is written. */
const HEAD = /<head>/;

/** Which of the site's files a package holds, in order. */
export function listPackageFiles(siteFiles: readonly string[], { sound }: Pick<PackageOptions, 'sound'>): string[] {
  return siteFiles.filter((path) => sound || !SOUND.test(path)).sort();
}

/**
 * The zip. The same files and options give the same bytes, wherever they are packed.
 * @param files path to bytes, of `listPackageFiles`
 * @throws RangeError when there is no page to launch, or a path or the exercise does not fit the manifest
 */
export function packScorm(files: ReadonlyMap<string, Uint8Array>, options: PackageOptions): Uint8Array {
  const page = files.get(LAUNCH_FILE);
  if (page === undefined) throw new RangeError(`the site has no ${LAUNCH_FILE}`);
  const paths = [...files.keys()].sort();
  const manifest = formatManifest({ title: options.title, launch: LAUNCH_FILE, files: paths, exercise: options.exercise });
  const zip: Zippable = { [MANIFEST_FILE]: [strToU8(manifest), { level: 6 }] };
  for (const path of paths) {
    const bytes = path === LAUNCH_FILE ? strToU8(markPage(strFromU8(page), options.exercise)) : (files.get(path) as Uint8Array);
    zip[path] = [bytes, { level: PACKED.test(path) ? 0 : 6 }];
  }
  return zipSync(zip, { mtime: DATE });
}

/** The page with the mark of a package. */
function markPage(html: string, exercise: string): string {
  if (!HEAD.test(html)) throw new RangeError(`${LAUNCH_FILE} has no <head>`);
  return html.replace(HEAD, () => `<head>\n    <meta name="${PACKAGE_META}" content="${escapeXml(exercise)}" />`);
}
