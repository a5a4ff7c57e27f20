// Seeded randomness: the same state always engraves the same plate.
export function rng(seed = 1) {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const hash = (x, y) => {
  let h = Math.imul(x, 374761393) + Math.imul(y, 668265263);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
};
const ease = (t) => t * t * (3 - 2 * t);
/** Smooth value noise, -1..1 */
export function noise(x, y = 0) {
  const xi = Math.floor(x),
    yi = Math.floor(y),
    fx = ease(x - xi),
    fy = ease(y - yi);
  const a = hash(xi, yi),
    b = hash(xi + 1, yi),
    c = hash(xi, yi + 1),
    d = hash(xi + 1, yi + 1);
  return (a + (b - a) * fx + (c - a) * fy + (a - b - c + d) * fx * fy) * 2 - 1;
}
export const fbm = (x, y, o = 4) => {
  let v = 0,
    a = 0.5;
  for (let i = 0; i < o; i++) {
    v += a * noise(x, y);
    x = x * 2.03 + 17;
    y = y * 2.03 + 31;
    a /= 2;
  }
  return v;
};
