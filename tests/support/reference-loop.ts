/** A fixed integer workload that the bench measures beside the engine. Never change it: its only use is that it never changes. */

/** Rounds of one pass. */
export const REFERENCE_ROUNDS = 1_000_000;

/** One pass; the result must be used, so that no compiler drops the work. */
export function runReferenceLoop(seed: number): number {
  const table = new Int32Array(1024);
  let h = seed | 0;
  for (let round = 0; round < REFERENCE_ROUNDS; round++) {
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) + round;
    const slot = h & 1023;
    const value = table[slot] as number;
    table[slot] = value > h ? value - (h >> 3) : value + (h & 0xff);
    h ^= value;
  }
  return h >>> 0;
}
