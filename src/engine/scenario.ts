/**
 * The checked scenario: rules only, no prose. Every text has a key derived from the id path of its
 * owner (see text-keys.ts), so that rules can be hashed, replayed and translated apart from words.
 * All amounts are integers in the unit of their variable. All dates are turn indices counted from 0.
 */

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

/** What an option says for the hedging profile (scenarios/README.md, "Tags"). Factors in hundredths. */
export interface Tags {
  readonly domain: 'economy' | 'energy' | 'security' | 'diplomacy' | 'norms';
  readonly stake: 1 | 2 | 3 | 5;
  /** Per power id: -100, -50, 0, 50, 100. */
  readonly signal: Readonly<Record<string, number>>;
  readonly cost: number;
  readonly ambiguity: number;
  readonly reversible: number;
  readonly component: string;
}

export interface Option {
  readonly id: string;
  /** The option is open when this holds; null = always. Locked options stay visible with their reason. */
  readonly unlocked: Expr | null;
  readonly history: boolean;
  readonly block: Block;
  readonly chance: Chance | null;
  readonly tags: Tags | null;
}

export interface Dossier {
  readonly id: string;
  /** Who sends it: a power id, or "world" or "home". */
  readonly from: string;
  readonly arc: string;
  /** First and last turn at which it may be dealt, both included. */
  readonly first: number;
  readonly last: number;
  readonly eligible: Expr | null;
  /** `must` papers are dealt before the pool is drawn from. */
  readonly deal: 'must' | 'pool';
  /** Weight in the pool, 1-100. */
  readonly weight: number;
  readonly options: readonly Option[];
  /** What happens when nobody answers. */
  readonly fallback: Block;
  /** Set when the dossier is a rung: the ladder and its 1-based rung. */
  readonly rung: { readonly ladder: string; readonly rung: number } | null;
  /** Extra paragraphs of the brief: shown when the condition holds. */
  readonly also: readonly Expr[];
  readonly sources: readonly string[];
}

export interface Initiative {
  readonly id: string;
  readonly arc: string;
  readonly first: number;
  readonly last: number;
  readonly eligible: Expr | null;
  /** Price in the scenario's capital variable. */
  readonly capital: number;
  readonly weight: number;
  /** Turns that must pass before it may be started again; null = once. */
  readonly again: number | null;
  /** Turns at which the historical run starts it. */
  readonly history: readonly number[];
  readonly block: Block;
  readonly chance: Chance | null;
  readonly tags: Tags | null;
  readonly sources: readonly string[];
}

export interface Power {
  readonly id: string;
  readonly standing: string;
  readonly hold: string;
  readonly strain: string;
  readonly shape: 'circle' | 'triangle' | 'square' | 'diamond';
  readonly letters: string;
}

export interface Variable {
  readonly id: string;
  readonly group: string;
  readonly start: number;
  readonly min: number;
  readonly max: number;
  /** How the number is shown: points, tenths-pct, eur-millions, count. */
  readonly unit: 'points' | 'tenths-pct' | 'eur-millions' | 'count';
  /** Smallest change that is called "clearly" and "sharply". */
  readonly sizes: readonly [number, number];
  /** 1 when more is good for Belgrade, -1 when less is, 0 when neither. */
  readonly good: -1 | 0 | 1;
  /** Upper ends (exclusive) of the named bands, ascending; names are texts. */
  readonly bands: readonly number[];
  readonly visible: boolean;
  /** Derived variables are the sum of their terms, recomputed after every change; nothing else may write them. */
  readonly terms: readonly { readonly id: string; readonly amount: Expr }[];
}

export interface Commitment {
  readonly id: string;
  readonly counterparty: string;
  readonly sector: string;
  readonly value: number;
  /** Turns until it expires after signing; null = open-ended. */
  readonly term: number | null;
  readonly bound: boolean;
  readonly upkeep: readonly FixedEffect[];
  /** Status at the start: signed at turn -1 when true. */
  readonly held: boolean;
  /** Map place, when it has one: degrees times 1000 (longitude, latitude). */
  readonly site: { readonly lon: number; readonly lat: number } | null;
}

/** A rule run at the opening of every turn, in file order. */
export interface Drift {
  readonly id: string;
  readonly variable: string;
  readonly when: Expr | null;
  readonly amount: Expr;
}

/** When a decision moves `source` by d, `target` moves by d * permille * scale / (1000 * scaleBase), rounded half away from zero. */
export interface CrossPressure {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Only rises (1), only falls (-1) or both (0) of the source press. */
  readonly sign: -1 | 0 | 1;
  readonly permille: number;
  readonly scale: Expr;
  readonly scaleBase: number;
}

/** An exogenous variable with dated values; between them it holds. `vary` is the half-width of the seed's offset per step. */
export interface WorldClock {
  readonly variable: string;
  readonly steps: readonly { readonly at: number; readonly value: number }[];
  readonly vary: number;
}

export interface Wind {
  readonly id: string;
  readonly first: number;
  readonly last: number;
  readonly block: Block;
  readonly sources: readonly string[];
}

export interface Ladder {
  readonly id: string;
  readonly power: string;
  readonly starts: Expr;
  readonly first: number;
  readonly last: number;
  /** Dossier ids, rung 1 first. */
  readonly rungs: readonly string[];
  /** What happens when the last rung is climbed past. */
  readonly measure: Block;
}

/** A dated test, judged at the close of its turn: the first outcome whose condition holds happens. */
export interface Test {
  readonly id: string;
  readonly kind: 'election' | 'report' | 'summit' | 'review';
  readonly at: number;
  readonly eligible: Expr | null;
  readonly outcomes: readonly { readonly id: string; readonly when: Expr | null; readonly block: Block }[];
}

export interface Aim {
  readonly id: string;
  /** Evaluated at the end; higher is better. */
  readonly measure: Expr;
  readonly reached: number;
  readonly partly: number;
  /** Variable or measure shown beside the aim during play. */
  readonly unit: Variable['unit'];
}

/** Something that can break, after two warnings in two earlier turns. */
export interface Peril {
  readonly id: string;
  readonly warnings: readonly [Expr, Expr];
  readonly breaks: Expr;
  readonly block: Block;
}

/** Judged after the last turn, in order; the first that holds is the ending. The last has no condition. */
export interface Ending {
  readonly id: string;
  readonly when: Expr | null;
  /** Extra epilogue paragraphs, each shown when its condition holds. */
  readonly also: readonly Expr[];
}

export interface Chapter {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

export interface Scenario {
  readonly id: string;
  readonly rulesVersion: number;
  /** Year and half (1 or 2) of turn 0. */
  readonly start: { readonly year: number; readonly half: 1 | 2 };
  readonly turnCount: number;
  /** Papers due per turn, length turnCount, each 1-3. */
  readonly due: readonly number[];
  readonly chapters: readonly Chapter[];
  /** Variable ids with a role in the rules. */
  readonly capital: string;
  readonly handSize: number;
  readonly windCount: number;
  readonly aimCount: number;
  /** Turn at whose close every aim must have been declared. */
  readonly aimsBy: number;
  readonly powers: readonly Power[];
  readonly variables: readonly Variable[];
  readonly commitments: readonly Commitment[];
  readonly dossiers: readonly Dossier[];
  readonly initiatives: readonly Initiative[];
  readonly drift: readonly Drift[];
  readonly cross: readonly CrossPressure[];
  readonly world: readonly WorldClock[];
  readonly winds: readonly Wind[];
  readonly ladders: readonly Ladder[];
  readonly tests: readonly Test[];
  readonly aims: readonly Aim[];
  readonly perils: readonly Peril[];
  readonly endings: readonly Ending[];
  /** Notes in the margin that teach: the first whose condition holds is shown. They change no rule. */
  readonly guides?: readonly { readonly id: string; readonly when: Expr }[];
}
