/** Expressions and blocks of a checked scenario: what everything else is made of. Amounts are integers in the unit of their variable. */

/** Expression tree of the small condition and amount language. Booleans are the integers 0 and 1. */
export type Expr =
  | { readonly op: 'int'; readonly value: number }
  /** A variable by id, or an engine reading such as "turn". */
  | { readonly op: 'var'; readonly id: string }
  | { readonly op: 'turn' }
  | { readonly op: 'signed' | 'active' | 'ended' | 'since' | 'value'; readonly id: string }
  | { readonly op: 'count' | 'total'; readonly counterparty: string; readonly sector: string }
  | { readonly op: 'answered'; readonly card: string }
  | { readonly op: 'chose'; readonly card: string; readonly option: string }
  | { readonly op: 'started'; readonly initiative: string }
  | { readonly op: 'rung'; readonly ladder: string }
  | { readonly op: 'settled'; readonly ladder: string }
  | { readonly op: 'broken'; readonly peril: string }
  | { readonly op: 'wind'; readonly wind: string }
  | { readonly op: 'fired'; readonly reaction: string }
  | { readonly op: 'outcome'; readonly test: string; readonly outcome: string }
  | { readonly op: 'reached' | 'aim'; readonly aim: string }
  | { readonly op: 'not' | 'neg' | 'abs'; readonly of: Expr }
  | {
      readonly op: 'and' | 'or' | '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>=' | '==' | '!=' | 'min' | 'max';
      readonly left: Expr;
      readonly right: Expr;
    }
  | { readonly op: 'if'; readonly test: Expr; readonly then: Expr; readonly else: Expr };

/** Adds `amount` to a variable, at once. */
export interface Effect {
  readonly variable: string;
  readonly amount: Expr;
}

/** Adds a literal `amount` to a variable. Delayed effects are literal, so that a preview keeps its word. */
export interface FixedEffect {
  readonly variable: string;
  readonly amount: number;
}

/** Lands once: `turns` after the decision, or at turn `at`, whichever is given (the other is -1). */
export interface Arrival {
  readonly turns: number;
  readonly at: number;
  readonly effects: readonly FixedEffect[];
}

/** Lands every turn from the next one on: for `turns` turns, or through turn `until` (the other is -1). */
export interface BuildUp {
  readonly turns: number;
  readonly until: number;
  readonly effects: readonly FixedEffect[];
}

export type LadderMove = 'climb' | 'hold' | 'settle';

/** What an option, a default, an outcome or a chance branch does. */
export interface Block {
  readonly effects: readonly Effect[];
  readonly later: readonly Arrival[];
  readonly builds: readonly BuildUp[];
  readonly signs: readonly { readonly commitment: string; readonly value: number | null; readonly turns: number | null }[];
  readonly ends: readonly string[];
  readonly ladder: readonly { readonly ladder: string; readonly move: LadderMove }[];
}

/** One draw. `odds` is the chance of `then` in percent, 0-100, evaluated at the decision. */
export interface Chance {
  readonly name: string;
  readonly odds: Expr;
  readonly then: Block;
  readonly else: Block;
  /** The branch that the reserved seed takes. */
  readonly history: 'then' | 'else';
}
