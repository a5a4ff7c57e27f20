/** Codes in whatever a teacher pastes: a list, a chat, a page of a learning platform, a table saved as text. */
import { findSubmissions } from '../submission';

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

/**
 * "FP" and groups of letters and digits between hyphens, the hyphen perhaps at the end of a line; or one long word without hyphens.
 * Wider than the alphabet of the codes, so that a mistyped one is found and refused with its place instead of going unseen.
 */
const CODE = /(?<![0-9A-Za-z])FP(?:(?:-(?:[ \t]*\r?\n[ \t]*)?[0-9A-Za-z]{1,6}(?![0-9A-Za-z]))+|[0-9A-Za-z]{12,})/gi;

/** Every submission and replay code of `text`, in order, repeated ones too. HTML is read as its text, one line a table row. */
export function findCodes(text: string): FoundEntry[] {
  const plain = normalise(text.slice(0, REPORT_MAX));
  const submissions = findSubmissions(plain);
  // What stands inside a submission is its own.
  let rest = plain;
  for (const { start, end } of submissions) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const runs = [...rest.matchAll(CODE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    code: match[0].replace(/\s/g, ''),
  }));
  const all = [...submissions, ...runs].sort((a, b) => a.start - b.start);
  let line = 1;
  let seen = 0;
  return all.map(({ start, end, code }) => {
    for (; seen < start; seen++) if (plain.charCodeAt(seen) === 10) line++;
    return { code, name: guessName(plain, start, end), line };
  });
}

/** Hyphens of all kinds as "-", invisible characters away, and HTML as text. */
function normalise(text: string): string {
  const dashed = text.replace(/[\u2010-\u2015\u2212\ufe63\uff0d]/g, '-').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
  if (!/<\/?(?:td|tr|table|p|div|span|br|li|html|body)\b/i.test(dashed)) return dashed;
  return dashed
    .replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)\s*>/gi, ' ')
    .replace(/[ \t]*\r?\n[ \t]*/g, ' ')
    .replace(/<wbr\b[^>]*>/gi, '')
    .replace(/<\/t[dh]\s*>/gi, '\t')
    .replace(/<(?:br|\/tr|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:nbsp|#160);/gi, ' ')
    .replace(/&(?:shy|#173|#8203);/gi, '')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&quot;/gi, '"')
    .replace(/&#0?39;/g, "'")
    .replace(/&amp;/gi, '&');
}

/** The first cell of the code's line that looks like a name; in a chat, the line above may hold it. */
function guessName(text: string, at: number, until: number): string {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const before = nameIn(text.slice(from, at));
  if (before !== '') return before;
  const end = text.indexOf('\n', until);
  const after = nameIn(text.slice(until, end < 0 ? text.length : end));
  if (after !== '' || from === 0) return after;
  const above = text.slice(text.lastIndexOf('\n', from - 2) + 1, from - 1);
  return above.length > 2 * NAME_MAX || above.search(CODE) >= 0 ? '' : nameIn(above);
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
