/** Text that must not reach the YAML parser. Each look is one pass over the text, so that a hostile file fails at once. */
import type { Code } from './codes';
import { LIMITS } from './limits';

/** A fault with an offset into its file. */
export interface RawFault {
  readonly code: Code;
  readonly offset: number;
  readonly message: string;
}

/** Controls other than tab, line feed and return; replacement and non-characters; halves of pairs. */
const NOT_TEXT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD-\uFFFF]|\p{Surrogate}/u;
/** In a value also tabs, C1 controls and marks that turn the direction of writing. */
const NOT_SHOWN = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFD-\uFFFF]|\p{Surrogate}/u;

/** The reason why a file is not parsed at all, or null. */
export function refuseText(text: string): RawFault | null {
  if (text.length > LIMITS.fileLength) {
    return { code: 'SCN004', offset: 0, message: `the file has ${text.length} characters; ${LIMITS.fileLength} are allowed` };
  }
  const control = NOT_TEXT.exec(text);
  if (control !== null) return { code: 'SCN005', offset: control.index, message: 'the file holds characters that are not text' };
  const directive = text.startsWith('%') ? 0 : text.indexOf('\n%') + 1;
  if (text.charAt(directive) === '%')
    return { code: 'SCN003', offset: directive, message: 'directives (lines that begin with %) are not allowed' };
  return refuseStructure(text);
}

/** True when a value holds characters that no screen should show; they come from escapes such as "\u0000". */
export function isUnshowable(value: string): boolean {
  return NOT_SHOWN.test(value);
}

/** Bounds nesting and the number of values before parsing, so that no file exhausts the parser's stack or patience. */
function refuseStructure(text: string): RawFault | null {
  let brackets = 0;
  let lead = 0;
  let isLead = true;
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x0a: // line feed
        isLead = true;
        lead = 0;
        marks++;
        break;
      case 0x20: // space
        break;
      case 0x2d: // -
      case 0x3f: // ?
        if (isLead && text.charAt(i + 1) === ' ') lead++;
        else isLead = false;
        break;
      case 0x5b: // [
      case 0x7b: // {
        brackets++;
        marks++;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        brackets = Math.max(0, brackets - 1);
        marks++;
        break;
      case 0x21: // !
      case 0x26: // &
      case 0x2a: // *
      case 0x2c: // ,
        marks++;
        break;
      default:
        if (isLead && i - text.lastIndexOf('\n', i) > LIMITS.indent) lead = LIMITS.depth + 1;
        isLead = false;
    }
    if (brackets > LIMITS.depth * 2 || lead > LIMITS.depth) {
      return { code: 'SCN004', offset: i, message: `values are nested deeper than ${LIMITS.depth} levels` };
    }
    if (marks > LIMITS.marks)
      return { code: 'SCN004', offset: i, message: `the file holds more than ${LIMITS.marks} lines, commas and brackets` };
  }
  return null;
}
