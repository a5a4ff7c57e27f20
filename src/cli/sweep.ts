/** `pillars sweep SCENARIO --bots a,b --seeds A..B [--shard i/n] --out FILE [--insurance] [--codes] [--csv] [--workers N]` */
import { closeSync, existsSync, openSync, truncateSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { listBots } from '../bots/index';
import type { Model } from '../engine/index';
import {
  computeRow,
  countShard,
  findResumePoint,
  formatColumns,
  formatOfName,
  formatPack,
  parsePlan,
  parseShard,
  SweepError,
  unitAt,
  type ShardFile,
  type Shard,
  type SweepFormat,
  type SweepOptions,
  type SweepPlan,
} from '../lab/index';
import { readArguments, readCount } from './arguments';
import { bundleWorker } from './bundle-worker';
import { EXIT, UsageError, type Exit } from './exit';
import { readLines } from './line-file';
import { loadModel } from './load-model';
import { createProgress } from './progress';
import { runPool } from './sweep-pool';
import type { SweepTask } from './sweep-protocol';

/** Campaigns of a task: enough to hide the message, few enough that a killed sweep loses little. */
const TASK_MAX = 200;

/** Plays a shard into its file, from where the file stands. */
export async function sweep(argv: readonly string[]): Promise<Exit> {
  const { positionals, flags, values } = readArguments(argv, {
    flags: ['insurance', 'codes', 'csv'],
    values: ['bots', 'seeds', 'shard', 'out', 'workers'],
  });
  const { model } = loadModel(positionals[0]);
  const out = values.get('out');
  if (out === undefined) throw new UsageError('name the file to write: --out runs.ndjson or runs.csv');
  const format = chooseFormat(out, flags.has('csv'));
  const options = { insurance: flags.has('insurance'), codes: flags.has('codes') };
  const workers = readCount(values, 'workers', availableParallelism(), [1, 256]);
  try {
    const plan = parsePlan(values.get('bots') ?? '', values.get('seeds') ?? '');
    const shard = parseShard(values.get('shard') ?? '1/1');
    checkBots(model, plan);
    await playShard(model, { plan, shard, format, options, out, workers });
    return EXIT.fine;
  } catch (error) {
    if (error instanceof SweepError) throw new UsageError(error.message);
    throw error;
  }
}

/** Format of a sweep's file by its flag or its name. */
export function chooseFormat(name: string, isCsv: boolean): SweepFormat {
  const format = isCsv ? 'csv' : formatOfName(name);
  if (format === null) throw new UsageError(`"${name}" ends neither in .ndjson or .jsonl nor in .csv, and there is no --csv`);
  return format;
}

function checkBots(model: Model, plan: SweepPlan): void {
  const bots = listBots(model);
  const unknown = plan.bots.find((id) => !bots.has(id));
  if (unknown !== undefined) throw new UsageError(`no bot "${unknown}"; there are ${[...bots.keys()].join(', ')}`);
}

interface Job {
  readonly plan: SweepPlan;
  readonly shard: Shard;
  readonly format: SweepFormat;
  readonly options: SweepOptions;
  readonly out: string;
  readonly workers: number;
}

async function playShard(model: Model, job: Job): Promise<void> {
  const { plan, shard, format, options, out } = job;
  const whole = countShard(plan, shard);
  const file = describeFile(model, job);
  const { rows, bytes } = existsSync(out) ? resume(out, file) : { rows: 0, bytes: 0 };
  const begin = performance.now();
  const handle = openSync(out, bytes === 0 ? 'w' : 'a');
  const progress = createProgress(whole, 'campaigns');
  try {
    if (bytes === 0 && format === 'csv') writeSync(handle, `${file.columns}\n`);
    progress.show(rows);
    let done = rows;
    if (rows < whole) {
      const worker = await bundleWorker('src/cli/sweep-worker.ts');
      try {
        const threads = Math.min(job.workers, Math.ceil((whole - rows) / 10));
        const size = Math.max(1, Math.min(TASK_MAX, Math.ceil((whole - rows) / (threads * 8))));
        const pool = { entry: worker.entry, data: { scenario: model.scenario, format, options }, threads };
        await runPool(pool, listTasks(plan, shard, rows, size), ({ text }) => {
          writeSync(handle, text);
          done = Math.min(whole, done + size);
          progress.show(done);
        });
      } finally {
        worker.drop();
      }
    }
  } finally {
    progress.end();
    closeSync(handle);
  }
  const seconds = (performance.now() - begin) / 1000;
  const went = rows === 0 ? '' : `, ${rows} of them found in the file`;
  console.log(`${out}: ${whole} campaigns${went}; ${(whole - rows).toFixed(0)} played in ${seconds.toFixed(1)} s`);
}

/** The columns follow from a first row. */
function describeFile(model: Model, { plan, shard, format, options }: Job): ShardFile {
  const { bot, seed } = unitAt(plan, { index: 1, count: 1 }, 0);
  const first = computeRow(model, listBots(model).get(bot) as never, seed, options);
  const content = `${first.scenario}, rules ${first.rules}, pack ${formatPack(model)}`;
  return { plan, shard, format, content, columns: formatColumns(first, format) };
}

function resume(out: string, file: ShardFile): { readonly rows: number; readonly bytes: number } {
  try {
    const point = findResumePoint(file, readLines(out));
    truncateSync(out, point.bytes);
    return point;
  } catch (error) {
    throw error instanceof SweepError ? new SweepError(`${out} ${error.message}`) : error;
  }
}

function* listTasks(plan: SweepPlan, shard: Shard, from: number, size: number): Generator<SweepTask> {
  const whole = countShard(plan, shard);
  for (let begin = from, place = 0; begin < whole; begin += size, place++) {
    const units = Array.from({ length: Math.min(size, whole - begin) }, (_, k) => unitAt(plan, shard, begin + k));
    yield { place, units };
  }
}
