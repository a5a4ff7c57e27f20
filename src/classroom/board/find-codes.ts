/** Codes in whatever a teacher pastes: a list, a chat, a page of a learning platform, a table saved as text. */
import { findSubmissions } from '../submission';
import { isHtml, readHtml } from './plain-text';

/** A submission or a replay code as it stood in the text. */
export interface FoundEntry {
  /** As found, with line breaks and soft hyphens taken out; upper or lower case as it was. */
  readonly code: string;
  /** What stood beside it and looks like a name, at most NAME_MAX characters; empty when nothing does. */
  readonly name: string;
  /** Line of the text it begins in, from 1. */
  readonly line: number;
}

/** Longest name that is kept. */
export const NAME_MAX = 40;

/** Longest text that is searched; a class's whole report is a tenth of it. */
export const REPORT_MAX = 2_000_000;

/** Most codes that are looked for in one text: several times what a board holds. */
export const CODES_MAX = 2000;

/**
 * "FP" and groups of letters and digits between hyphens, the hyphen perhaps at the end of a line; or one long word without hyphens.
 * Wider than the alphabet of the codes, so that a mistyped one is found and refused with its place instead of going unseen.
 */
const CODE = /(?<![0-9A-Za-z])FP(?:(?:-(?:[ \t]{0,40}\r?\n[ \t]{0,40})?[0-9A-Za-z]{1,6}(?![0-9A-Za-z]))+|[0-9A-Za-z]{12,})/gi;

/** The submissions and replay codes of `text`, in order, repeated ones too, at most CODES_MAX. HTML is read as its text, one line a table row. */
export function findCodes(text: string): FoundEntry[] {
  const plain = normalise(text.slice(0, REPORT_MAX));
  const submissions = findSubmissions(plain, CODES_MAX);
  const rest = blankOut(plain, submissions);
  const runs = [...rest.matchAll(CODE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    code: match[0].replace(/\s/g, ''),
  }));
  const all = [...submissions, ...runs].sort((a, b) => a.start - b.start).slice(0, CODES_MAX);
  let line = 1;
  let seen = 0;
  return all.map(({ start, end, code }) => {
    for (; seen < start; seen++) if (plain.charCodeAt(seen) === 10) line++;
    return { code, name: guessName(plain, start, end), line };
  });
}

/** `text` with blanks for the parts: what stands inside a submission is its own. */
function blankOut(text: string, parts: readonly { readonly start: number; readonly end: number }[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of parts) {
    pieces.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** Hyphens of all kinds as "-", invisible characters away, and HTML as text. */
function normalise(text: string): string {
  const dashed = text.replace(/[\u2010-\u2015\u2212\ufe63\uff0d]/g, '-').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
  return isHtml(dashed) ? readHtml(dashed) : dashed;
}

/** Characters before and after a code in which its name is looked for: a text may be one line of thousands of codes. */
const NEAR = 400;

/** The first cell of the code's line that looks like a name; in a chat, the line above may hold it. */
function guessName(text: string, at: number, until: number): string {
  const [upper, above, ...rest] = text
    .slice(Math.max(0, at - NEAR), at)
    .split('\n')
    .reverse();
  const before = nameIn(upper ?? '');
  if (before !== '') return before;
  const [after = ''] = text.slice(until, until + NEAR).split('\n', 1);
  const name = nameIn(after);
  if (name !== '' || above === undefined) return name;
  // A line that is cut off by the look's end may be a long one.
  const isLong = above.length > 2 * NAME_MAX || (rest.length === 0 && at > NEAR && above.length === NEAR - (upper ?? '').length - 1);
  return isLong || above.search(CODE) >= 0 ? '' : nameIn(above);
}

function nameIn(piece: string): string {
  for (const cell of piece.split(/[\t;,|"]/)) {
    if (/@|:\/\//.test(cell)) continue;
    const name = cell
      .replace(/\[[^\]]*\]|\([^)]*\)/g, ' ')
      .replace(/\b\d{1,4}[:.\-/]\d{1,2}(?:[:.\-/]\d{1,4})?\b/g, ' ')
      .replace(/\b(?:AM|PM|UTC|from|to everyone|code|my)\b/gi, ' ')
      .replace(/[^\p{L}\p{N}' .-]/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s.'-]+|[\s.'-]+$/g, '');
    if (/\p{L}{2}/u.test(name)) return name.slice(0, NAME_MAX).trim();
  }
  return '';
}
