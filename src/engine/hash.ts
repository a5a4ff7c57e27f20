/** Integer hashes: the only source of chance and of state fingerprints. */

const FIRST = 0x9e3779b1;
const SECOND = 0x85ebca77;

/** Spreads every input bit over 32 output bits (murmur3's finaliser, public domain). */
export function mix32(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Folds `value` into a running hash. Order matters. */
export function fold(hash: number, value: number): number {
  return mix32(Math.imul(hash ^ value, FIRST) + ((hash << 6) >>> 0) + SECOND);
}

/** 32-bit hash of a text's UTF-16 code units (FNV-1a, then mixed). */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix32(h);
}

/** Fingerprint of `length` words from the start of `words`, as 16 hexadecimal digits. Two independent 32-bit lanes. */
export function hashWords(words: Int32Array, length: number = words.length): string {
  let a = 0x243f6a88;
  let b = 0x13198a2e;
  for (let i = 0; i < length; i++) {
    const word = words[i] ?? 0;
    a = Math.imul(a ^ word, 0x01000193);
    a ^= a >>> 15;
    b = Math.imul((b << 5) ^ (b >>> 27) ^ word, 0x5bd1e995);
  }
  return hex8(mix32(a ^ length)) + hex8(mix32(b + length));
}

function hex8(value: number): string {
  return value.toString(16).padStart(8, '0');
}
