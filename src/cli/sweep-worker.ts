/** A thread of `pillars sweep`: plays the campaigns it is sent and answers with their lines. */
import { parentPort, workerData } from 'node:worker_threads';
import { listBots } from '../bots/index';
import { compile } from '../engine/index';
import { computeRow, formatRow } from '../lab/index';
import type { SweepTask, SweepTaskResult, SweepWorkerData } from './sweep-protocol';

const { scenario, format, options } = workerData as SweepWorkerData;
const model = compile(scenario);
const bots = listBots(model);

parentPort?.on('message', ({ place, units }: SweepTask) => {
  let text = '';
  for (const { bot: id, seed } of units) {
    const bot = bots.get(id);
    if (bot === undefined) throw new RangeError(`no bot "${id}"`);
    text += `${formatRow(computeRow(model, bot, seed, options), format)}\n`;
  }
  parentPort?.postMessage({ place, text } satisfies SweepTaskResult);
});
