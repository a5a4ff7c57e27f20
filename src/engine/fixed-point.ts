/**
 * Fixed-point numbers for metrics: a real x stands as the integer nearest x * Q16. Roots are integer Newton, logarithm and exponential
 * small tables, so that every JavaScript engine gives the same digits; no rule of play uses them.
 */
import { divRound, mulDiv } from './math';

/** One in Q16: 16 binary places. */
export const Q16 = 65536;

/** Largest argument of log2Q16: just under 2^15 in Q16. */
export const LOG2_MAX = 0x7fffffff;

/** `value` times `by`, both Q16, to the nearest Q16. Throws RangeError when the product leaves the safe integers. */
export function mulQ16(value: number, by: number): number {
  return mulDiv(value, by, Q16);
}

/** `part / whole` in Q16, to the nearest; 0 when `whole` is 0, so that a share of nothing is nothing. `whole` must not be negative. */
export function shareQ16(part: number, whole: number): number {
  return whole === 0 ? 0 : mulDiv(part, Q16, whole);
}

/** The largest integer whose square is at most `value`, an integer from 0 to 2^53 - 1. Integer Newton from above. */
export function rootFloor(value: number): number {
  return descend(value, 2);
}

/** The largest integer whose fifth power is at most `value`, an integer from 0 to 2^53 - 1. Integer Newton from above. */
export function fifthRootFloor(value: number): number {
  return descend(value, 5);
}

/** Square root of a Q16 number from 0 to 2^21, in Q16. Error: below 1 unit of Q16, always downwards. */
export function rootQ16(value: number): number {
  return rootFloor(value * Q16);
}

/**
 * Binary logarithm of a Q16 number, 1 to LOG2_MAX, in Q16. Error: at most 2 units of Q16 (3.1e-5): a table of 128 steps,
 * straight lines between them.
 * @throws RangeError for other arguments
 */
export function log2Q16(value: number): number {
  if (!Number.isInteger(value) || value < 1 || value > LOG2_MAX) throw new RangeError(`log2Q16(${value})`);
  const exponent = 31 - Math.clz32(value);
  const scale = 1 << exponent;
  const step = Math.floor((value * STEPS) / scale) - STEPS;
  const rest = value * STEPS - (step + STEPS) * scale;
  const low = LOG2[step] as number;
  const high = LOG2[step + 1] as number;
  return (exponent - 16) * Q16 + low + divRound((high - low) * rest, scale);
}

/**
 * e to the power of `basisPoints / 10,000`, an integer of 0 or less, in Q16 (0 to Q16). Error: at most 1 unit of Q16 (1.5e-5): tables of whole
 * numbers, tenths and hundredths in 24 binary places, two terms of the series for the rest; 0 below -13.
 * @throws RangeError for other arguments
 */
export function expQ16(basisPoints: number): number {
  if (!Number.isInteger(basisPoints) || basisPoints > 0) throw new RangeError(`expQ16(${basisPoints})`);
  const size = -basisPoints;
  const whole = EXP_UNITS[Math.floor(size / 10_000)];
  if (whole === undefined) return 0;
  const tenths = EXP_TENTHS[Math.floor(size / 1000) % 10] as number;
  const hundredths = EXP_HUNDREDTHS[Math.floor(size / 100) % 10] as number;
  const rest = size % 100;
  const series = Q24 - mulDiv(Q24, rest * (20_000 - rest), 200_000_000);
  return divRound(mulDiv(mulDiv(mulDiv(whole, tenths, Q24), hundredths, Q24), series, Q24), 256);
}

/** Floor of the `degree`-th root. From a power of two above the root every Newton step falls until the floor is reached. */
function descend(value: number, degree: 2 | 5): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`root of ${value}`);
  if (value === 0) return 0;
  let root = 1;
  while (powerOf(root, degree) <= value) root *= 2;
  for (;;) {
    const next = Math.floor(((degree - 1) * root + Math.floor(value / powerOf(root, degree - 1))) / degree);
    if (next >= root) return root;
    root = next;
  }
}

function powerOf(base: number, degree: number): number {
  let power = base;
  for (let k = 1; k < degree; k++) power *= base;
  return power;
}

const Q24 = 16_777_216;
const STEPS = 128;

/** log2(1 + i / 128) in Q16, i from 0 to 128. */
// biome-ignore format: a table
const LOG2: readonly number[] = [
  0, 736, 1466, 2190, 2909, 3623, 4331, 5034, 5732, 6425, 7112, 7795, 8473, 9146, 9814,
  10477, 11136, 11791, 12440, 13086, 13727, 14363, 14996, 15624, 16248, 16868, 17484, 18096, 18704, 19308,
  19909, 20505, 21098, 21687, 22272, 22854, 23433, 24007, 24579, 25146, 25711, 26272, 26830, 27384, 27936,
  28484, 29029, 29571, 30109, 30645, 31178, 31707, 32234, 32758, 33279, 33797, 34312, 34825, 35334, 35841,
  36346, 36847, 37346, 37842, 38336, 38827, 39316, 39802, 40286, 40767, 41246, 41722, 42196, 42667, 43137,
  43603, 44068, 44530, 44990, 45448, 45904, 46357, 46809, 47258, 47705, 48150, 48593, 49034, 49472, 49909,
  50344, 50776, 51207, 51636, 52063, 52488, 52911, 53332, 53751, 54169, 54584, 54998, 55410, 55820, 56229,
  56635, 57040, 57443, 57845, 58245, 58643, 59039, 59434, 59827, 60219, 60609, 60997, 61384, 61769, 62152,
  62534, 62915, 63294, 63671, 64047, 64421, 64794, 65166, 65536,
];

/** e^-i, e^-(i/10) and e^-(i/100) in 24 binary places. */
// biome-ignore format: a table
const EXP_UNITS: readonly number[] = [16777216, 6171993, 2270549, 835288, 307285, 113044, 41587, 15299, 5628, 2070, 762, 280, 103];
// biome-ignore format: a table
const EXP_TENTHS: readonly number[] = [16777216, 15180653, 13736023, 12428867, 11246104, 10175896, 9207531, 8331319, 7538489, 6821107];
// biome-ignore format: a table
const EXP_HUNDREDTHS: readonly number[] = [16777216, 16610280, 16445005, 16281374, 16119372, 15958982, 15800187, 15642973, 15487322, 15333221];
