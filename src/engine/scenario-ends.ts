/** The checked scenario beside its rules of play: cabinet, what is told at the end, the stress test, plans, the player’s share. */
import type { Block, Expr } from './scenario-block';

/** A rule judged at every close: when the condition holds, the block happens, then not again for `again` turns (0 = never again). */
export interface Reaction {
  readonly id: string;
  readonly when: Expr;
  readonly again: number;
  readonly block: Block;
}

/** Closes the options that name it while its condition holds; its reason is a text. */
export interface Bar {
  readonly id: string;
  readonly when: Expr;
}

/** An office of the cabinet. Its trust, temper and vacancy are variables, so that the ledger speaks of them like of everything else. */
export interface Office {
  readonly id: string;
  readonly trust: string;
  /** 0 or 1: which of its two tempers the present holder has. */
  readonly temper: string;
  /** Half-years for which it starts nothing after a resignation. */
  readonly vacancy: string;
}

/** What an insurance is for: heat, jobs, borrowing, votes. `level` is evaluated after the shock; a level of `need` is full cover. */
export interface Service {
  readonly id: string;
  readonly level: Expr;
  readonly need: number;
}

/** A fixed stress: ends the unbound commitments it takes, applies its block, and is measured on one service. */
export interface Shock {
  readonly id: string;
  readonly power: string | null;
  readonly service: string;
  readonly takes: readonly { readonly counterparty: string; readonly sectors: readonly string[] }[];
  readonly block: Block;
}

/** When and how what the player built is stress-tested. */
export interface Insurance {
  /** Half-years run under each shock, with nobody deciding anything. */
  readonly turns: number;
  readonly checkpoints: readonly { readonly at: number; readonly weight: number }[];
  /** The index in which the premium is measured; higher is better. */
  readonly welfare: Expr;
  readonly services: readonly Service[];
  readonly shocks: readonly Shock[];
}

/**
 * A verdict assembled from the state: the first opening that holds, then the citations that hold (in order, at most `most`),
 * then the first closing that holds.
 */
export interface Voice {
  readonly id: string;
  readonly opens: readonly (Expr | null)[];
  readonly cites: readonly Expr[];
  readonly closes: readonly (Expr | null)[];
  readonly most: number;
}

/** A letter at a chapter's end by one invented correspondent: the first variant whose condition holds. */
export interface Letter {
  readonly id: string;
  readonly correspondent: string;
  readonly chapter: string;
  readonly variants: readonly (Expr | null)[];
}

/** A named way to play, for bots and for the atlas. Weights are per step of "clearly". */
export interface Plan {
  readonly id: string;
  readonly lean: 'west' | 'east' | 'accession' | 'both' | 'none';
  readonly aims: readonly string[];
  readonly weights: Readonly<Record<string, number>>;
  /** Worth of signing (or, negative, of avoiding) a commitment, by id and by "counterparty/sector"; both add up. */
  readonly signs: Readonly<Record<string, number>>;
  /** Worth of an option "dossier/option" or an initiative, whatever its preview says. */
  readonly prefers: Readonly<Record<string, number>>;
}

/** Which part of the calendar the player plays; history's choice, else nobody's, plays the rest. */
export interface Played {
  readonly first: number;
  readonly last: number;
  /** Only these papers are the player's; null = every paper of those half-years. */
  readonly dossiers: readonly string[] | null;
  readonly initiatives: boolean;
  /** Declared at the start; the player then declares none. */
  readonly aims: readonly string[];
}
