/** Links to runs: "#run=CODE&turn=2014-H1" behind an address, "CODE@2014-H1" by itself. Pure text; who reads it decides what it opens. */

/** A calendar half-year as links write it. */
export interface HalfYear {
  readonly year: number;
  readonly half: 1 | 2;
}

/** A code and, when the link names a moment, the half-year at whose opening the run is to be shown. */
export interface RunReference {
  readonly ok: true;
  readonly code: string;
  readonly turn: HalfYear | null;
}

/** Why a link was refused; `place` is the part that is wrong, as it was written and cut to what can be shown. */
export interface LinkError {
  readonly ok: false;
  readonly fault: 'no-code' | 'part' | 'twice' | 'escape' | 'turn' | 'too-long';
  readonly place: string;
}

/** Longer links are refused before they are read. */
const LINK_MAX = 4000;
const PLACE_MAX = 40;
const START = 'run=';

/** The fragment of a link, without an address: "#run=FP-...&turn=2014-H1". */
export function formatRunLink(code: string, turn: HalfYear | null): string {
  return `#${START}${code}${turn === null ? '' : `&turn=${formatTurn(turn)}`}`;
}

/** "2014-H1". */
export function formatTurn({ year, half }: HalfYear): string {
  return `${year}-H${half}`;
}

/** True when a fragment means to be a link to a run, well written or not. */
export function isRunLink(fragment: string): boolean {
  return fragment.replace(/^#/, '').startsWith(START);
}

/** Reads a code, a code with "@2014-H1", a fragment or a whole address that ends in one. A text that is none of these is taken for a code. */
export function readReference(text: string): RunReference | LinkError {
  const plain = text.trim();
  if (plain.length > LINK_MAX) return refuse('too-long', `${plain.slice(0, PLACE_MAX)}…`);
  const at = plain.indexOf(`#${START}`);
  if (at >= 0) return readFragment(plain.slice(at + 1));
  if (plain.startsWith(START)) return readFragment(plain);
  const [code = '', turn, ...more] = plain.split('@');
  if (turn === undefined) return { ok: true, code: plain, turn: null };
  if (more.length > 0) return refuse('twice', '@');
  return finish(code, turn);
}

function readFragment(fragment: string): RunReference | LinkError {
  const known = new Map<string, string>();
  for (const part of fragment.split('&')) {
    const cut = part.indexOf('=');
    const name = cut < 0 ? part : part.slice(0, cut);
    if (name !== 'run' && name !== 'turn') return refuse('part', name);
    if (known.has(name)) return refuse('twice', name);
    const value = decode(part.slice(cut + 1));
    if (value === null || cut < 0) return refuse('escape', part);
    known.set(name, value);
  }
  return finish(known.get('run') ?? '', known.get('turn') ?? null);
}

function finish(code: string, turn: string | null): RunReference | LinkError {
  if (code.trim() === '') return refuse('no-code', START);
  if (turn === null) return { ok: true, code: code.trim(), turn: null };
  const [, year, half] = /^(\d{4})-?H([12])$/i.exec(turn.trim()) ?? [];
  if (year === undefined) return refuse('turn', turn);
  return { ok: true, code: code.trim(), turn: { year: Number(year), half: half === '1' ? 1 : 2 } };
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

function refuse(fault: LinkError['fault'], place: string): LinkError {
  return { ok: false, fault, place: place.slice(0, PLACE_MAX) };
}
