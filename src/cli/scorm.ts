/** `pillars scorm`: writes a SCORM 1.2 package of the built site, the same bytes that the exercise page makes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanSeed, decodeExercise, encodeExercise, listPackageFiles, packScorm, PLAIN_EXERCISE, type Exercise } from '../classroom/index';
import { readArguments } from './arguments';
import { buildSite } from './build-site';
import { EXIT, UsageError, type Exit } from './exit';
import { loadModel } from './load-model';
import { SITE_FILES } from './site-files-plugin';

/** Writes the zip to --out. Without --dist the site is built first. */
export async function scorm(argv: readonly string[]): Promise<Exit> {
  const { flags, values } = readArguments(argv, {
    flags: ['json'],
    values: ['scenario', 'exercise', 'seed', 'title', 'out', 'dist'],
  });
  const out = values.get('out');
  if (out === undefined) throw new UsageError('name the file: --out FILE.zip');
  const { code, exercise } = readExercise(values);
  const { text } = loadModel(exercise.scenario);
  const dist = values.get('dist') ?? 'dist';
  if (!values.has('dist')) await buildSite();
  const title = values.get('title') ?? `Four Pillars: ${text['scenario.title'] ?? exercise.scenario}`;
  const files = readSite(dist, exercise.sound);
  const zip = packScorm(files, { title, exercise: code, sound: exercise.sound });
  writeFileSync(out, zip);
  const account = { out, title, exercise: code, files: files.size, bytes: zip.length };
  if (flags.has('json')) console.log(JSON.stringify(account, null, 2));
  else console.log(`${out}: “${title}”, ${account.files} files, ${(zip.length / 1e6).toFixed(1)} MB\nexercise ${code}`);
  return EXIT.fine;
}

/** The exercise of --exercise, or a plain one of --scenario. */
function readExercise(values: ReadonlyMap<string, string>): { readonly code: string; readonly exercise: Exercise } {
  const scenario = values.get('scenario');
  const given = values.get('exercise');
  if (given === undefined) {
    if (scenario === undefined) throw new UsageError('name a scenario (--scenario ID) or an exercise (--exercise CODE)');
    const seed = cleanSeed(values.get('seed') ?? 'class');
    if (seed === '') throw new UsageError('a seed holds letters and digits');
    const exercise: Exercise = { ...PLAIN_EXERCISE, scenario, seed };
    return { code: encodeExercise(exercise), exercise };
  }
  const read = decodeExercise(given);
  if (!read.ok)
    throw new UsageError(
      `--exercise cannot be read: ${read.fault} at part ${read.place}${read.found === '' ? '' : ` ("${read.found}")`}; copy the whole code`,
    );
  if (scenario !== undefined && scenario !== read.exercise.scenario)
    throw new UsageError(`the exercise is of "${read.exercise.scenario}", not of "${scenario}": leave --scenario out`);
  if (values.has('seed')) throw new UsageError('the exercise has its own seed: leave --seed out');
  return { code: given.replace(/\s/g, ''), exercise: read.exercise };
}

function readSite(dist: string, sound: boolean): ReadonlyMap<string, Uint8Array> {
  const list = join(dist, SITE_FILES);
  if (!existsSync(list)) throw new UsageError(`${list} is missing: build the site first (npm run build), or leave --dist out`);
  const paths = listPackageFiles(JSON.parse(readFileSync(list, 'utf8')) as string[], { sound });
  return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(dist, path)))]));
}
