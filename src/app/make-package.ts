/** Makes a SCORM package in the browser out of the site's own files. */
import { decodeExercise, exerciseMark, listPackageFiles, packScorm } from '../classroom/index';
import { fetchSiteFiles, listSiteFiles, offerFile } from '../platform/index';
import type { Session } from '../store/index';

/** Fetches, packs and offers the package of the exercise `code`. Rejects when the code or a file cannot be had. */
export async function makePackage(session: Session, code: string): Promise<void> {
  const read = decodeExercise(code);
  if (!read.ok) throw new RangeError(`no exercise: ${read.fault}`);
  const { scenario, sound } = read.exercise;
  const choice = session.store.getState().scenarios.find(({ id }) => id === scenario);
  const base = new URL('.', window.location.href).href;
  const paths = listPackageFiles(await listSiteFiles(base), { sound });
  const files = await fetchSiteFiles(base, paths);
  const zip = packScorm(files, { title: `Four Pillars: ${choice?.title ?? scenario}`, exercise: code, sound });
  offerFile(`four-pillars-${exerciseMark(code)}.zip`, zip, 'application/zip');
}
