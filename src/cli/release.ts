/** `pillars release SCENARIO VERSION`: freezes a scenario's rules and words as a released edition. */
import { readArguments } from './arguments';
import { EXIT, UsageError, type Exit } from './exit';
import { loadModel, SCENARIO_FOLDER } from './load-model';
import { readReleases, writeRelease } from './released-packs';

/** Writes the edition and says where; a wrong version or one that exists already is wrong use. */
export function release(argv: readonly string[]): Exit {
  const { positionals } = readArguments(argv, { flags: [], values: [] });
  const [id, version] = positionals;
  if (version === undefined || positionals.length > 2) throw new UsageError('name a scenario and a version');
  const { model, text } = loadModel(id);
  const same = readReleases(SCENARIO_FOLDER).find(({ scenario, packHash }) => scenario === id && packHash === model.packHash);
  if (same !== undefined) throw new UsageError(`these rules are released already, as ${same.id}`);
  try {
    const { path, bytes } = writeRelease(SCENARIO_FOLDER, version, { scenario: model.scenario, text });
    console.log(`${path}: pack ${(model.packHash >>> 0).toString(16).padStart(8, '0')}, ${bytes} bytes`);
    return EXIT.fine;
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}
