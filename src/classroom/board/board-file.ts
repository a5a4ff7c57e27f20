/** A board as a file: the codes with their names, and the codings that the class has changed. Everything else is computed again. */
import type { Tags } from '../../engine/index';
import { NAME_MAX, REPORT_MAX } from './find-codes';

export interface BoardEntry {
  readonly name: string;
  readonly code: string;
}

export interface BoardFile {
  readonly entries: readonly BoardEntry[];
  /** Changed codings by decision key. */
  readonly codebook: Readonly<Record<string, Tags>>;
}

/** Why a file was refused; `place` is a path in it, such as "entries.3.code". */
export interface BoardFileError {
  readonly ok: false;
  readonly fault: 'not-a-board' | 'too-long' | 'newer' | 'field';
  readonly place: string;
}

const FORMAT = 'four-pillars-board';
const VERSION = 1;
/** Runs that a board holds. */
export const BOARD_MAX = 300;

/** The board as text. */
export function writeBoardFile({ entries, codebook }: BoardFile): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, entries, codebook }, null, 1)}\n`;
}

/** True when the text claims to be a board; `readBoardFile` judges it. */
export function isBoardFile(text: string): boolean {
  return /^\s*\{/.test(text) && text.slice(0, 400).includes(FORMAT);
}

/** Reads what `writeBoardFile` wrote; unknown fields are passed over. */
export function readBoardFile(text: string): (BoardFile & { readonly ok: true }) | BoardFileError {
  if (text.length > REPORT_MAX) return refuse('too-long', '');
  const data = parse(text);
  if (!isRecord(data) || data['format'] !== FORMAT) return refuse('not-a-board', '');
  if (typeof data['version'] !== 'number' || data['version'] > VERSION) return refuse('newer', 'version');
  if (!Array.isArray(data['entries'])) return refuse('field', 'entries');
  if (data['entries'].length > BOARD_MAX) return refuse('too-long', 'entries');
  const entries: BoardEntry[] = [];
  for (const [n, entry] of (data['entries'] as unknown[]).entries()) {
    if (!isRecord(entry) || typeof entry['code'] !== 'string') return refuse('field', `entries.${n}.code`);
    if (typeof entry['name'] !== 'string') return refuse('field', `entries.${n}.name`);
    entries.push({ name: entry['name'].slice(0, NAME_MAX), code: entry['code'] });
  }
  const codings = data['codebook'] ?? {};
  if (!isRecord(codings)) return refuse('field', 'codebook');
  const codebook = new Map<string, Tags>();
  for (const [key, tags] of Object.entries(codings)) {
    const place = faultIn(tags);
    if (place !== null) return refuse('field', `codebook.${key}${place}`);
    codebook.set(key, tags as Tags);
  }
  return { ok: true, entries, codebook: Object.fromEntries(codebook) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const DOMAINS: readonly unknown[] = ['economy', 'energy', 'security', 'diplomacy', 'norms'];
const STAKES: readonly unknown[] = [1, 2, 3, 5];

/** Where tags are no tags; null when they are. */
function faultIn(tags: unknown): string | null {
  if (!isRecord(tags)) return '';
  if (!DOMAINS.includes(tags['domain'])) return '.domain';
  if (!STAKES.includes(tags['stake'])) return '.stake';
  if (typeof tags['component'] !== 'string') return '.component';
  for (const name of ['cost', 'ambiguity', 'reversible']) if (!isWithin(tags[name], 0)) return `.${name}`;
  const { signal } = tags;
  if (!isRecord(signal) || Object.values(signal).some((value) => !isWithin(value, -100))) return '.signal';
  return null;
}

function isWithin(value: unknown, least: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= 100;
}

function refuse(fault: BoardFileError['fault'], place: string): BoardFileError {
  return { ok: false, fault, place };
}
