/** What a sweep plays: bots and seeds in a fixed order, dealt out to shards. */

/** A fault of a sweep's arguments or files; the message names the place and the cure. */
export class SweepError extends Error {}

export interface SweepPlan {
  /** Bot ids in code-unit order, each once. */
  readonly bots: readonly string[];
  /** First and last seed, both played; 0 to 4,294,967,295. */
  readonly seeds: readonly [number, number];
}

/** Shard `index` of `count`; index from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** One campaign of a sweep. */
export interface SweepUnit {
  readonly bot: string;
  readonly seed: number;
}

const SEED_MAX = 0xffffffff;
const SHARDS_MAX = 100_000;

/** Reads "a,b" and "A..B". The order of the bots is not kept: a file's rows have one order, whoever asked. */
export function parsePlan(bots: string, seeds: string): SweepPlan {
  const ids = [...new Set(bots.split(',').map((id) => id.trim()))].filter((id) => id !== '').sort();
  if (ids.length === 0) throw new SweepError('--bots takes bot ids with commas between them, such as random,greedy');
  const [, from = '', to = ''] = /^(\d{1,10})\.\.(\d{1,10})$/.exec(seeds.trim()) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (from === '' || last > SEED_MAX || first > last)
    throw new SweepError(`--seeds takes a range such as 1..1000, within 0..${SEED_MAX}, not "${seeds}"`);
  return { bots: ids, seeds: [first, last] };
}

/** Reads "i/n"; 1/1 is everything. */
export function parseShard(text: string): Shard {
  const [, index = '0', count = '0'] = /^(\d{1,6})\/(\d{1,6})$/.exec(text.trim()) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index < 1 || shard.count < shard.index || shard.count > SHARDS_MAX)
    throw new SweepError(`--shard takes i/n with 1 <= i <= n <= ${SHARDS_MAX}, such as 3/16, not "${text}"`);
  return shard;
}

/** Number of campaigns of the whole plan. */
export function countUnits({ bots, seeds }: SweepPlan): number {
  return bots.length * (seeds[1] - seeds[0] + 1);
}

/** Number of campaigns of a shard. */
export function countShard(plan: SweepPlan, { index, count }: Shard): number {
  return Math.max(0, Math.ceil((countUnits(plan) - (index - 1)) / count));
}

/** Campaign `place` (from 0) of a shard. Shards take turns, so that a slow bot is shared out evenly; each is in the order of the whole. */
export function unitAt(plan: SweepPlan, shard: Shard, place: number): SweepUnit {
  const unit = place * shard.count + shard.index - 1;
  const [first, last] = plan.seeds;
  const perBot = last - first + 1;
  const bot = plan.bots[Math.floor(unit / perBot)];
  if (bot === undefined) throw new RangeError(`the shard has no campaign ${place}`);
  return { bot, seed: first + (unit % perBot) };
}
