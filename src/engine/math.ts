/** Exact integer arithmetic shared by rules and metrics. Every result is a safe integer, the same in every JavaScript engine. */

export const INT32_MAX = 0x7fffffff;
export const INT32_MIN = -0x80000000;

/** Keeps `value` inside [min, max]. */
export function clampInt(value: number, min: number, max: number): number {
  if (value < min) return min;
  return value > max ? max : value;
}

/** Keeps an intermediate result inside 32 bits, so that no expression can overflow its table. */
export function saturate(value: number): number {
  return clampInt(value, INT32_MIN, INT32_MAX);
}

/** `dividend / divisor` to the nearest integer, halves away from zero. `divisor` must be a positive integer. */
export function divRound(dividend: number, divisor: number): number {
  const sign = dividend < 0 ? -1 : 1;
  const size = dividend * sign;
  const quotient = Math.floor(size / divisor);
  const rest = size - quotient * divisor;
  // `+ 0` turns -0 into 0, which would differ under Object.is.
  return sign * (rest * 2 >= divisor ? quotient + 1 : quotient) + 0;
}

/**
 * `a * b / c` to the nearest integer, halves away from zero.
 * @throws RangeError when the product leaves the safe integers or `c` is not positive: a model's numbers are then wrong.
 */
export function mulDiv(a: number, b: number, c: number): number {
  const product = a * b;
  if (!Number.isSafeInteger(product) || c <= 0) throw new RangeError(`mulDiv(${a}, ${b}, ${c}) leaves the safe integers`);
  return divRound(product, c);
}
