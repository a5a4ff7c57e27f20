/** Makes a SCORM package in the browser out of the site's own files. */
import { listPackageFiles, packScorm, type PackageOptions } from '../classroom/index';
import { fetchSiteFiles, listSiteFiles, offerFile } from '../platform/index';

/** Fetches, packs and offers `NAME.zip`. `tell` hears the share fetched, 0 to 100. Rejects when a file cannot be had. */
export async function makePackage(name: string, options: PackageOptions, tell: (pct: number) => void): Promise<void> {
  const base = new URL('.', window.location.href).href;
  const paths = listPackageFiles(await listSiteFiles(base), options);
  const files = await fetchSiteFiles(base, paths, (done) => tell(Math.floor((100 * done) / paths.length)));
  offerFile(`${name}.zip`, packScorm(files, options), 'application/zip');
}
