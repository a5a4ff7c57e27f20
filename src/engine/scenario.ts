/**
 * The checked scenario: rules only, no prose. Every text has a key derived from the id path of its
 * owner (see text-keys.ts), so that rules can be hashed, replayed and translated apart from words.
 * All amounts are integers in the unit of their variable. All dates are turn indices counted from 0.
 */

import type { Block, Chance, Expr, FixedEffect } from './scenario-block';
import type { Bar, HouseSight, Insurance, Letter, Office, Plan, Played, Reaction, Voice } from './scenario-ends';
import type { Place, Route, Site } from './scenario-map';

export type * from './scenario-block';
export type * from './scenario-map';

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
  /** Indices of the scenario's bars that can close this option; `unlocked` holds their conditions already. */
  readonly bars: readonly number[];
}

/** An adviser of a paper: the office, and the options it argues for. */
export interface Adviser {
  readonly office: string;
  readonly backs: readonly string[];
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
  /** Under history's deal it is dealt like a `must`: it lay on the desk in fact. */
  readonly dated: boolean;
  /** The paper whose answer puts this one on the desk at once; null for papers that are dealt at the opening. */
  readonly after: string | null;
  /** Weight in the pool, 1-100. */
  readonly weight: number;
  readonly options: readonly Option[];
  /** What happens when nobody answers. */
  readonly fallback: Block;
  /** Set when the dossier is a rung: the ladder and its 1-based rung. */
  readonly rung: { readonly ladder: string; readonly rung: number } | null;
  /** Extra paragraphs of the brief: shown when the condition holds. */
  readonly also: readonly Expr[];
  readonly advisers: readonly Adviser[];
  readonly sources: readonly string[];
}

export interface Initiative {
  readonly id: string;
  readonly arc: string;
  readonly first: number;
  readonly last: number;
  readonly eligible: Expr | null;
  /** Price in the scenario's capital variable, evaluated when it is offered, kept within 0 to CAPITAL_MAX. */
  readonly capital: Expr;
  /** The office that carries it, or null. */
  readonly office: string | null;
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
  /** Start values the seed picks from; empty when it always starts at `start`, as it does under the reserved seed. */
  readonly drawn: readonly number[];
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
  /** Where it is on the map, when it is anywhere. */
  readonly site: Site | null;
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
  /** Share of the mixed bots' games that reach it, in per cent; null while nobody has measured it. Changes no rule. */
  readonly par: number | null;
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

/** Storylines of a run: the seed brings some to the fore, whose papers then weigh more in the draw. */
export interface Focus {
  /** How many arcs come to the fore. */
  readonly arcs: number;
  /** By how much their papers' weight is multiplied, 1-20. */
  readonly times: number;
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
  /** Ids of the storylines, in file order. */
  readonly arcs: readonly string[];
  /** Null when every arc counts the same in every run. */
  readonly focus: Focus | null;
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
  /** Aims that nobody may declare; they are measured all the same. Left out, none. */
  readonly closedAims?: readonly string[];
  readonly perils: readonly Peril[];
  readonly endings: readonly Ending[];
  readonly reactions: readonly Reaction[];
  readonly bars: readonly Bar[];
  readonly offices: readonly Office[];
  readonly letters: readonly Letter[];
  /** Verdicts at the end, one passage a voice. */
  readonly voices: readonly Voice[];
  readonly plans: readonly Plan[];
  /** Sets of aims under which bots are compared. */
  readonly panel: readonly (readonly string[])[];
  readonly insurance: Insurance | null;
  /** Null when the whole calendar is the player's. */
  readonly played: Played | null;
  /** What the picture of the House shows and when; left out, nothing. */
  readonly house?: readonly HouseSight[];
  /** Notes in the margin that teach: the first whose condition holds is shown. They change no rule. */
  readonly guides?: readonly { readonly id: string; readonly when: Expr }[];
  /** For the map; they change no rule. */
  readonly places?: readonly Place[];
  readonly routes?: readonly Route[];
}
