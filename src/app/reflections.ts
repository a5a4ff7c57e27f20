/** Reflections as a learning platform keeps them beside a code: one line each, the half-year's number before it. */

/** Half-year (from 0) and text. */
export interface Reflection {
  readonly turn: number;
  readonly text: string;
}

const LINE = /^(\d{1,3}) (.+)$/;

/** One line per reflection; line breaks inside one become spaces. */
export function formatReflections(reflections: readonly Reflection[]): string {
  return reflections.map(({ turn, text }) => `${turn} ${text.replace(/\s*\n\s*/g, ' ')}`).join('\n');
}

/** The reflections of `text`; what is none is left out. */
export function parseReflections(text: string): Reflection[] {
  return text.split('\n').flatMap((line) => {
    const [, turn, words] = LINE.exec(line) ?? [];
    return turn === undefined || words === undefined ? [] : [{ turn: Number(turn), text: words }];
  });
}
