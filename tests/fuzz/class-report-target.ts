import {
  CODES_MAX,
  encodeSubmission,
  findCodes,
  isBoardFile,
  NAME_MAX,
  readBoardFile,
  readEntry,
  writeBoardFile,
} from '../../src/classroom/index';
import type { Dice } from '../support/generate-expression';
import { mutateText } from './mutate';
import type { Target } from './target';
import { SUBMISSIONS } from './token-code-target';

/** Pieces of pages, tables and chats that lie around codes. */
const PIECES: readonly string[] = [
  '<td>',
  '</td>',
  '<tr ',
  '</tr>',
  '<br>',
  '<p',
  '</p>',
  '<script>',
  '</script',
  '<style>',
  '<',
  '>',
  '&lt;',
  '&amp;',
  '&#39;',
  '\t',
  ', ',
  '\n',
  '\n> ',
  ' ',
  'Ana Petrović',
  '[14:03] ',
  '(2026)',
  '@',
  'FP-',
  'FPS1.X1.',
  'FP-ABCDEF-123456',
  'FP0123456789ABCDEF',
  '\u2013',
  '\u200b',
];
/** How often a piece may stand in a row: a page that is made to be slow. */
const ROW = [1, 1, 1, 2, 5, 400, 20_000] as const;

/** Entries looked into; the page looks into as many as a board holds. */
const LOOKED_INTO = 20;

function makeReport(dice: Dice, codes: readonly string[]): string {
  const pieces: string[] = [];
  for (let left = dice.between(1, 40); left > 0; left--)
    pieces.push(dice.chance(35) ? dice.pick(codes) : dice.pick(PIECES).repeat(dice.pick(ROW.slice(0, dice.chance(3) ? 7 : 5))));
  return pieces.join('');
}

/** The reader of pasted reports: codes with the line they stand in, each one readable or refused with its place. */
export function createClassReportTarget(): Target {
  const codes = SUBMISSIONS.map(encodeSubmission);
  return {
    name: 'class-reports',
    share: 10,
    make: (dice) => {
      const text = makeReport(dice, codes);
      return dice.chance(50) ? text : mutateText(dice, text, 4);
    },
    judge: (text) => {
      const found = findCodes(text);
      if (found.length > CODES_MAX) return `${found.length} codes`;
      const lines = text.split('\n').length + text.split('<').length;
      for (const { code, name, line } of found) {
        if (line < 1 || line > lines) return `line ${line} of ${lines}`;
        if (code === '' || name.length > NAME_MAX) return `code "${code}" of "${name}"`;
      }
      for (const { code } of found.slice(0, LOOKED_INTO)) {
        const read = readEntry(code);
        if (!read.ok && !(Number.isSafeInteger(read.place) && read.place >= 0)) return `place ${read.place}`;
      }
      return null;
    },
  };
}

/** The reader of kept boards: a board that is written as it was read, or a fault with a place. */
export function createBoardFileTarget(): Target {
  const codes = SUBMISSIONS.map(encodeSubmission);
  const tags = { component: 'EP', domain: 'energy', stake: 2, cost: 1, ambiguity: 2, reversible: 3, signal: { eu: 20 } };
  return {
    name: 'board-files',
    share: 5,
    make: (dice) => {
      const entries = Array.from({ length: dice.below(5) }, () => ({ name: dice.pick(['Ana', '', '<b>']), code: dice.pick(codes) }));
      const text = writeBoardFile({ entries, codebook: dice.chance(50) ? { 'harbour/sign': tags as never } : {} });
      return dice.chance(20) ? text : mutateText(dice, text, 4);
    },
    judge: (text) => {
      if (!isBoardFile(text)) return null;
      const read = readBoardFile(text);
      if (read.ok) return readBoardFile(writeBoardFile(read)).ok ? null : 'a board that was read cannot be written';
      return read.place !== '' || read.fault === 'not-a-board' || read.fault === 'too-long' ? null : `unpositioned ${read.fault}`;
    },
  };
}
