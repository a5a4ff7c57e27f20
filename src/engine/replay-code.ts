/**
 * Replay codes: a run as one line of Crockford base32 that can be typed, pasted or put into a link.
 *
 * Bits: codec version 3 · rules pack 14 · reserved seed 1 · seed 32 · number of moves 8 · then each move as its place among
 * the open moves (ceil(log2 n) bits for n of them) and after each close 5 check bits over that turn's bits and the state.
 * Two last characters are a weighted sum modulo 1021, which catches every single wrong character and every swap of neighbours.
 */
import { fold, mix32 } from './hash';
import { SLOT } from './layout';
import { listOpenMoves } from './legal';
import type { Model } from './model';
import { CLOSE, type Move } from './move';
import { advance, start, type Seed, type State } from './step';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODEC_VERSION = 1;
const PREFIX = 'FP';
const GROUP = 6;
const SUM_MODULUS = 1021;
const MOVES_MAX = 255;
/** Longer text is refused before it is read. */
const TEXT_MAX = 1000;
const BITS = { version: 3, pack: 14, history: 1, seed: 32, moves: 8, check: 5 } as const;

export type CodeFault = 'empty' | 'too-long' | 'foreign' | 'character' | 'cut' | 'version' | 'pack' | 'altered' | 'altered-turn' | 'rest';

/** Why a code was refused: `place` is a character position (from 1) or, for "altered-turn", a turn index. */
export interface CodeError {
  readonly ok: false;
  readonly fault: CodeFault;
  readonly place: number;
}

export interface DecodedRun {
  readonly ok: true;
  readonly seed: Seed;
  readonly moves: readonly Move[];
  readonly state: State;
}

/** The code of a run. Every move must have been open in its turn (as `step` demands). At most 255 moves. */
export function encodeRun(model: Model, seed: Seed, moves: readonly Move[]): string {
  if (moves.length > MOVES_MAX) throw new RangeError(`a code holds at most ${MOVES_MAX} moves`);
  const bits: number[] = [];
  const put = (value: number, count: number): void => {
    for (let i = count - 1; i >= 0; i--) bits.push((value >>> i) & 1);
  };
  put(CODEC_VERSION, BITS.version);
  put(model.packHash >>> (32 - BITS.pack), BITS.pack);
  put(seed.history ? 1 : 0, BITS.history);
  put(seed.value, BITS.seed);
  put(moves.length, BITS.moves);
  const state = start(model, seed);
  const open: Move[] = [];
  let turnBits = bits.length;
  for (const move of moves) {
    const count = listOpenMoves(model, state, open);
    const place = open.slice(0, count).indexOf(move);
    if (place < 0) throw new RangeError('a code holds open moves only');
    put(place, bitsFor(count));
    advance(model, state, move, null);
    if (move !== CLOSE) continue;
    put(checkBits(bits.slice(turnBits), state), BITS.check);
    turnBits = bits.length;
  }
  return dress(toCharacters(bits));
}

/**
 * The rules pack that a code names: the first 14 bits of its `packHash`, which only `isPackNamed` should compare, and whether the code adds up.
 * Says what is wrong with a text that is no whole code of this codec.
 */
export function readCodePack(text: string): { readonly ok: true; readonly pack: number; readonly isWhole: boolean } | CodeError {
  const undressed = undress(text);
  if (typeof undressed !== 'string') return undressed;
  const reader = createReader(undressed);
  if (reader.left() < BITS.version + BITS.pack) return refuse('cut', undressed.length);
  if (reader.take(BITS.version) !== CODEC_VERSION) return refuse(sumFits(undressed) ? 'version' : 'altered', 1);
  return { ok: true, pack: reader.take(BITS.pack), isWhole: sumFits(undressed) };
}

/** True when `pack`, as `readCodePack` gives it, may be the pack with this hash. */
export function isPackNamed(pack: number, packHash: number): boolean {
  return packHash >>> (32 - BITS.pack) === pack;
}

/** Reads a code made by `encodeRun` for the same rules. Hyphens, spaces and case do not matter; I, L, O read as 1, 1, 0. */
export function decodeRun(model: Model, text: string): DecodedRun | CodeError {
  const undressed = undress(text);
  if (typeof undressed !== 'string') return undressed;
  const reader = createReader(undressed);
  const header = readHeader(model, reader);
  if ('fault' in header) return header;
  const { seed, count } = header;
  const moves: Move[] = [];
  const state = start(model, seed);
  const open: Move[] = [];
  let turnStart = reader.position();
  while (moves.length < count) {
    const turn = state[SLOT.turn] as number;
    const choices = listOpenMoves(model, state, open);
    if (reader.left() < bitsFor(choices)) return refuse('cut', undressed.length);
    const place = reader.take(bitsFor(choices));
    const move = open[place];
    // `open` is longer than `choices` when an earlier moment offered more.
    if (move === undefined || place >= choices) return refuse('altered-turn', turn);
    moves.push(move);
    advance(model, state, move, null);
    if (move !== CLOSE) continue;
    const expected = checkBits(reader.since(turnStart), state);
    if (reader.left() < BITS.check) return refuse('cut', undressed.length);
    if (reader.take(BITS.check) !== expected) return refuse('altered-turn', turn);
    turnStart = reader.position();
  }
  if (reader.left() >= 5 || reader.take(reader.left()) !== 0) return refuse('rest', undressed.length);
  if (!sumFits(undressed)) return refuse('altered', undressed.length);
  return { ok: true, seed, moves, state };
}

function readHeader(model: Model, reader: BitReader): { seed: Seed; count: number } | CodeError {
  const headerBits = BITS.version + BITS.pack + BITS.history + BITS.seed + BITS.moves;
  if (reader.left() < headerBits) return refuse('cut', Math.floor(reader.left() / 5));
  // A wrong character in the header is told from another version or pack by the sum over all characters.
  const isWhole = sumFits(reader.text);
  if (reader.take(BITS.version) !== CODEC_VERSION) return refuse(isWhole ? 'version' : 'altered', 1);
  if (reader.take(BITS.pack) !== model.packHash >>> (32 - BITS.pack)) return refuse(isWhole ? 'pack' : 'altered', 2);
  const history = reader.take(BITS.history) === 1;
  const value = reader.take(BITS.seed);
  return { seed: { value, history }, count: reader.take(BITS.moves) };
}

function refuse(fault: CodeFault, place: number): CodeError {
  return { ok: false, fault, place };
}

/** Bits for one of `count` places; 0 when there is only one. */
function bitsFor(count: number): number {
  return count <= 1 ? 0 : 32 - Math.clz32(count - 1);
}

function checkBits(bits: readonly number[], state: State): number {
  let hash = mix32(state[SLOT.turn] as number);
  for (const bit of bits) hash = fold(hash, bit + 1);
  for (let slot = SLOT.sections; slot < state.length; slot++) hash = Math.imul(hash ^ (state[slot] as number), 0x01000193);
  return mix32(hash) & 31;
}

function toCharacters(bits: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bits.length; i += 5) {
    let value = 0;
    for (let k = 0; k < 5; k++) value = value * 2 + (bits[i + k] ?? 0);
    text += ALPHABET[value];
  }
  const sum = weightedSum(text);
  return text + ALPHABET[sum >>> 5] + ALPHABET[sum & 31];
}

function weightedSum(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + ALPHABET.indexOf(text.charAt(i)) * (i + 1)) % SUM_MODULUS;
  return sum;
}

function sumFits(characters: string): boolean {
  const body = characters.slice(0, -2);
  const high = ALPHABET.indexOf(characters.charAt(characters.length - 2));
  return weightedSum(body) === high * 32 + ALPHABET.indexOf(characters.charAt(characters.length - 1));
}

function dress(characters: string): string {
  const groups = characters.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
  return [PREFIX, ...groups].join('-');
}

/** Plain characters of a pasted code, or what is wrong with it. */
function undress(text: string): string | CodeError {
  if (text.length > TEXT_MAX) return refuse('too-long', TEXT_MAX);
  const plain = text.toUpperCase().replace(/[\s-]/g, '');
  if (plain === '') return refuse('empty', 0);
  if (!plain.startsWith(PREFIX)) return refuse('foreign', 1);
  let characters = '';
  for (let i = PREFIX.length; i < plain.length; i++) {
    const character = plain.charAt(i).replace(/[IL]/, '1').replace('O', '0');
    if (!ALPHABET.includes(character)) return refuse('character', i + 1);
    characters += character;
  }
  return characters.length < 3 ? refuse('cut', characters.length) : characters;
}

interface BitReader {
  readonly text: string;
  readonly left: () => number;
  readonly take: (count: number) => number;
  readonly position: () => number;
  readonly since: (position: number) => number[];
}

/** Reads the bits of all characters but the last two. */
function createReader(text: string): BitReader {
  const bits: number[] = [];
  for (const character of text.slice(0, -2)) {
    const value = ALPHABET.indexOf(character);
    for (let k = 4; k >= 0; k--) bits.push((value >>> k) & 1);
  }
  let at = 0;
  return {
    text,
    left: () => bits.length - at,
    take: (count) => {
      let value = 0;
      for (let i = 0; i < count; i++) value = value * 2 + (bits[at++] ?? 0);
      return value;
    },
    position: () => at,
    since: (position) => bits.slice(position, at),
  };
}
