/** Damage to texts: cuts, copies, swaps, foreign characters, huge numbers, deep nesting. */
import type { Dice } from '../support/generate-expression';

/** Characters and pieces that parsers stumble over. */
const PIECES: readonly string[] = [
  '',
  ' ',
  '\n',
  '\t',
  '\r',
  '\u0000',
  '\ufeff',
  '\u2028',
  '\ud800',
  '\u202e',
  '\u{1f98a}',
  'ž',
  'Ж',
  '%',
  '&a ',
  '*a',
  '!!js/function ',
  '<<: ',

  '---\n',
  '...\n',
  '- ',
  '? ',
  ': ',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ',',
  "'",
  '"',
  '`',
  '\\',
  '|',
  '>',
  '#',
  '@',
  '~',
  '$',
  '-',
  '.',
  '/',
  'null',
  'true',
  '.nan',
  '.inf',
  '-.inf',
  '1e400',
  '-0',
  '0x7fffffff',
  '9007199254740993',
  '99999999999999999999',
  '0.1',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '{n, plural, one {#',
  "'; DROP",
  '%00',
  '\\u0000',
];

/** `text` damaged in one to `most` places. Never longer than about twice itself and 2,000 characters. */
export function mutateText(dice: Dice, text: string, most = 6): string {
  let damaged = text;
  for (let left = dice.between(1, most); left > 0; left--) damaged = mutateOnce(dice, damaged);
  return damaged;
}

function mutateOnce(dice: Dice, text: string): string {
  const at = dice.below(text.length + 1);
  const end = Math.min(text.length, at + dice.below(dice.pick([2, 8, 60, 400])));
  const [before, piece, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
  switch (dice.below(9)) {
    case 0:
      return before + after;
    case 1:
      return before + piece + piece + after;
    case 2:
      return before + dice.pick(PIECES) + after;
    case 3:
      return before + dice.pick(PIECES) + piece + after;
    case 4:
      return before + String.fromCharCode(dice.chance(80) ? dice.below(128) : dice.below(65_536)) + after.slice(1);
    case 5:
      return before + dice.pick(['(', '[', '{a: ', '- ', 'not ', '-', '\t', '  ']).repeat(dice.below(200)) + piece + after;
    case 6: {
      const from = dice.below(text.length + 1);
      return before + text.slice(from, from + dice.below(100)) + after;
    }
    case 7:
      return before + String(dice.pick([1, -1]) * dice.below(2 ** dice.between(1, 53))) + after;
    default:
      return before + [...piece].reverse().join('') + after;
  }
}
