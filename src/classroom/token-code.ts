/**
 * Codes made of tokens: letters, digits and hyphens, joined by full stops, the last one a checksum. Nothing in them is changed by a chat
 * that marks up stars, tildes and underscores, cut by a comma-separated report, or escaped in a link.
 */
import { hashText } from '../engine/index';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Key of the checksum token. */
export const SUM_KEY = 'Z';

/** Why a code was refused. "field": the code is whole, and one token says what this version cannot read. */
export type TokenFault = 'empty' | 'too-long' | 'foreign' | 'version' | 'cut' | 'altered' | 'field';

/** `place`: number of the token, from 1 (0 = the code as a whole). `found`: what stands there. */
export interface TokenError {
  readonly ok: false;
  readonly fault: TokenFault;
  readonly place: number;
  readonly found: string;
}

/** A refusal. */
export function refuseToken(fault: TokenFault, place = 0, found = ''): TokenError {
  return { ok: false, fault, place, found: found.slice(0, 40) };
}

/** Four characters over `text`: 20 bits, so that one altered code in a million passes. */
export function sumOf(text: string): string {
  const hash = hashText(text);
  return [15, 10, 5, 0].map((shift) => ALPHABET.charAt((hash >>> shift) & 31)).join('');
}

/** The tokens with their checksum behind them. */
export function sealTokens(tokens: readonly string[]): string {
  const body = tokens.join('.');
  return `${body}.${SUM_KEY}${sumOf(body)}`;
}

/**
 * The tokens of a sealed code without the seal, or what is wrong with it. Spaces and line breaks do not matter.
 * `name` is how the code's first token begins; the rest of that token is the version.
 */
export function openTokens(text: string, name: string, version: number, most: number): readonly string[] | TokenError {
  const code = text.replace(/\s/g, '');
  if (code === '') return refuseToken('empty');
  if (code.length > most) return refuseToken('too-long', 0, String(most));
  const tokens = code.split('.');
  const [head = ''] = tokens;
  const seal = tokens.pop() ?? '';
  const shape = /^([A-Z]+)(\d{1,2})$/.exec(head);
  if (shape?.[1] !== name) return refuseToken('foreign', 1, head);
  if (tokens.length === 0 || !/^Z[0-9A-Z]{4}$/.test(seal)) return refuseToken('cut', tokens.length + 1, seal);
  if (seal !== SUM_KEY + sumOf(tokens.join('.'))) return refuseToken('altered');
  // A code of a later version is whole, and only then is the version worth telling.
  if (Number(shape[2]) !== version) return refuseToken('version', 1, head);
  return tokens;
}

/** An id as a token can hold it. Ids are lower-case letters, digits and hyphens, some with full stops. */
export function escapeId(id: string): string {
  return id.replaceAll('.', 'D');
}

/** The id behind `escapeId`, or null when it is none. */
export function readId(text: string): string | null {
  return /^[a-z][a-z0-9D-]{0,59}$/.test(text) ? text.replaceAll('D', '.') : null;
}

/** A whole number of at most `max` from plain digits, or null. */
export function readCount(text: string | undefined, max: number): number | null {
  return text !== undefined && /^(0|[1-9]\d{0,2})$/.test(text) && Number(text) <= max ? Number(text) : null;
}
