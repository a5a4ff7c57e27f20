/** Keyed chance: a draw depends on who asks and what for, never on what was drawn before. */
import alea from 'seedrandom/lib/alea.js';
import { fold, mix32 } from './hash';

/** Separate streams for separate askers, so that bots and screens never share a draw with the rules. */
export const DOMAIN = { chance: 1, deal: 2, hand: 3, wind: 4, world: 5, bot: 6, rollout: 7, start: 8, arc: 9 } as const;
export type Domain = (typeof DOMAIN)[keyof typeof DOMAIN];

/** The seed text under which nothing varies and every chance takes the branch its card marks as historical. */
export const HISTORY_SEED = 'history';

/** Turns a seed text into 32 bits, 0 to 4,294,967,295, through seedrandom's Alea generator. A number in that range stands for itself. */
export function parseSeed(text: string): number {
  const trimmed = text.trim();
  if (/^\d{1,10}$/.test(trimmed) && Number(trimmed) <= 0xffffffff) return Number(trimmed);
  return alea(trimmed, { state: true }).int32() >>> 0;
}

/** A keyed draw, uniform on 0 to 4,294,967,295. `asker` and `name` are text hashes or table indices. */
export function draw(seed: number, domain: Domain, asker: number, occurrence: number, name: number): number {
  let h = mix32(seed ^ Math.imul(domain, 0x27d4eb2f));
  h = fold(h, asker);
  h = fold(h, occurrence);
  return fold(h, name);
}

/** Scales a draw to 0..`count`-1 without bias that matters (below 2^-25 for count <= 100). */
export function scaleDraw(drawn: number, count: number): number {
  return Math.floor((drawn * count) / 0x100000000);
}
