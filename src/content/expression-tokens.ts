/** Tokens of the expression language. Names hold hyphens and dots, so a minus between names needs spaces around it. */

export interface Token {
  readonly kind: 'number' | 'date' | 'name' | 'sign';
  readonly text: string;
  /** Offset in the expression. */
  readonly at: number;
}

const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['date', /\d{4}-H[12](?![\w-])/y],
  ['number', /\d{1,9}(?![\w.])/y],
  ['name', /[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*/y],
  ['sign', /<=|>=|==|!=|[-+*/<>(),]/y],
];

/** Splits `text`; or says where it cannot. */
export function tokenize(text: string): Token[] | { readonly at: number; readonly message: string } {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charCodeAt(at);
    if (character === 0x20 || character === 0x0a || character === 0x09) {
      at++;
      continue;
    }
    const token = matchToken(text, at);
    if (token === null) return { at, message: `"${text.slice(at, at + 12)}" cannot be read here` };
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function matchToken(text: string, at: number): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    // A fresh lastIndex every time: the patterns are shared but never keep a place.
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { kind, text: match[0], at };
  }
  return null;
}
