/** The compiled scenario: flat tables, interned ids. Built once by `compile`, never changed. */
import type { Layout } from './layout';
import type { Scenario } from './scenario';

/** A condition: all intervals hold and, when `code` is not -1, that expression is not 0. */
export interface ConditionTable {
  /** First interval of condition i; condition i's intervals end where i + 1's begin. Length conditionCount + 1. */
  readonly start: Int32Array;
  readonly code: Int32Array;
  /** Interval k: lo <= state[slot] <= hi. */
  readonly slot: Int32Array;
  readonly lo: Int32Array;
  readonly hi: Int32Array;
}

/** Every condition and amount once more, in the form that is run. It follows from the tables, so it is no part of the pack's hash. */
export interface ProgramTable {
  readonly code: Int32Array;
  readonly graph: Int32Array;
  /** First node of condition i's graph, TRUE or FALSE. */
  readonly condition: Int32Array;
  /** Start of the program for the code at each offset of `Model.code`; -1 where no amount starts. */
  readonly amount: Int32Array;
}

/** Which terms of derived variables read what, in groups of one bit each; follows from the tables like the programs. */
export interface RefreshTable {
  /** Per slot two words: groups 0 to 30 and 31 to 61 that read it. */
  readonly feeds: Int32Array;
  /** Places of group g in the order of dependency: groupStart[g] to groupStart[g + 1] - 1. */
  readonly groupStart: Int32Array;
  /** Term, variable and program at each place. */
  readonly termAt: Int32Array;
  readonly variableAt: Int32Array;
  readonly programAt: Int32Array;
  /**
   * DRIFT_WORDS per drift rule: slot, minimum, maximum and the two words of `feeds` of its variable; the two words of groups behind what it reads;
   * its condition as slot, lo, hi, or slot -1 and the first node of its graph; its program; its variable.
   */
  readonly drift: Int32Array;
}

/** Short cuts that follow from the other tables: no part of the pack's hash. */
export interface PathTable {
  /** Window bitsets like `CardTable.window`, split: papers that must come, papers that may; the same under history's deal. */
  readonly must: Int32Array;
  readonly may: Int32Array;
  readonly mustInHistory: Int32Array;
  readonly mayInHistory: Int32Array;
  /** Commitments that may run out or have upkeep. */
  readonly kept: Int32Array;
}

/** Blocks as ranges; row b owns entries start[b] to start[b + 1] - 1 of each list. */
export interface BlockTable {
  readonly effectStart: Int32Array;
  readonly effectVariable: Int32Array;
  /** Code offset when 0 or more; otherwise -1 and the amount is literal. */
  readonly effectCode: Int32Array;
  readonly effectAmount: Int32Array;
  readonly delayedStart: Int32Array;
  readonly signStart: Int32Array;
  readonly signCommitment: Int32Array;
  /** Value to record, or -1 for the commitment's own. */
  readonly signValue: Int32Array;
  /** Term in turns, 0 = open-ended, -1 = the commitment's own. */
  readonly signTerm: Int32Array;
  readonly endStart: Int32Array;
  readonly endCommitment: Int32Array;
  readonly ladderStart: Int32Array;
  readonly ladderIndex: Int32Array;
  /** 0 climb, 1 hold, 2 settle. */
  readonly ladderMove: Int32Array;
  /** 1 when an effect of the block can set off a cross-pressure. */
  readonly presses: Uint8Array;
}

export const LADDER_MOVES = ['climb', 'hold', 'settle'] as const;

/** Delayed items (arrivals and build-ups), in block order. */
export interface DelayedTable {
  /** 0 arrives once, 1 builds up. */
  readonly kind: Uint8Array;
  /** Arrivals: delay in turns; build-ups: number of turns. -1 when dated. */
  readonly turns: Int32Array;
  /** Dated arrivals: the turn; dated build-ups: the last turn. -1 when relative. */
  readonly at: Int32Array;
  readonly effectStart: Int32Array;
  readonly effectVariable: Int32Array;
  readonly effectAmount: Int32Array;
}

/** Words per rule in `RefreshTable.drift`. */
export const DRIFT_WORDS = 13;

export type OwnerKind = 'option' | 'fallback' | 'initiative' | 'wind' | 'outcome' | 'measure' | 'peril' | 'reaction' | 'shock';

/** Who a block belongs to: used for causes and texts. `option` is an option or outcome index, -1 when it has none. */
export interface BlockOwner {
  readonly kind: OwnerKind;
  readonly index: number;
  readonly option: number;
  readonly branch: 'base' | 'then' | 'else';
}

export interface ChoiceTable {
  /** Per choice: base block, condition (-1 none), odds code (-1 no chance), then and else blocks, name hash, history branch (1 = then). */
  readonly block: Int32Array;
  readonly unlocked: Int32Array;
  readonly oddsCode: Int32Array;
  readonly thenBlock: Int32Array;
  readonly elseBlock: Int32Array;
  readonly drawName: Int32Array;
  readonly historyThen: Uint8Array;
}

export interface CardTable {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly eligible: Int32Array;
  readonly must: Uint8Array;
  /** 1 for papers that history's deal treats like musts. */
  readonly dated: Uint8Array;
  readonly weight: Int32Array;
  /** First choice of dossier d; its options are choices start[d] to start[d + 1] - 1. */
  readonly choiceStart: Int32Array;
  /** Index of its storyline, -1 when the scenario does not list it. */
  readonly arc: Int32Array;
  readonly fallback: Int32Array;
  /** Option that was chosen in fact, -1 when none is marked. */
  readonly history: Int32Array;
  readonly idHash: Int32Array;
  /** Ladder index or -1, and 1-based rung. */
  readonly ladder: Int32Array;
  readonly rung: Int32Array;
  /** Words per turn of the window bitset. */
  readonly words: number;
  /** Bit d of row t is set when dossier d's window holds turn t and it is dealt at openings. */
  readonly window: Int32Array;
  /** Papers that follow the answer to dossier d: beats[k] for beatStart[d] <= k < beatStart[d + 1], in file order. */
  readonly beatStart: Int32Array;
  readonly beats: Int32Array;
}

export interface InitiativeTable {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly eligible: Int32Array;
  /** Code of the price. */
  readonly capital: Int32Array;
  readonly weight: Int32Array;
  /** Turns before it may be started again, 0 = once. */
  readonly again: Int32Array;
  /** Choice index (shares ChoiceTable). */
  readonly choice: Int32Array;
  readonly idHash: Int32Array;
}

export interface DerivedTable {
  /** Variable indices in dependency order. */
  readonly order: Int32Array;
  /** Terms of variable v: termStart[v] to termStart[v + 1] - 1. */
  readonly termStart: Int32Array;
  readonly termCode: Int32Array;
  /** Bit i: slot feeds derived variable order[i]; index = slot. */
  readonly feeds: Int32Array;
}

export interface CommitmentTable {
  readonly value: Int32Array;
  /** 0 = open-ended. */
  readonly term: Int32Array;
  readonly upkeepStart: Int32Array;
  readonly upkeepVariable: Int32Array;
  readonly upkeepAmount: Int32Array;
}

/** Rules run at the opening of a turn or at dates. */
export interface RuleTable {
  readonly driftVariable: Int32Array;
  readonly driftWhen: Int32Array;
  readonly driftCode: Int32Array;
  /** 1 when the rule's condition or amount reads a derived variable. */
  readonly driftReadsDerived: Uint8Array;
  readonly crossSource: Int32Array;
  readonly crossTarget: Int32Array;
  readonly crossSign: Int32Array;
  readonly crossPermille: Int32Array;
  readonly crossCode: Int32Array;
  readonly crossBase: Int32Array;
  /** World steps, by turn: step k of turn t, stepStart[t] to stepStart[t + 1] - 1. */
  readonly stepStart: Int32Array;
  readonly stepVariable: Int32Array;
  readonly stepValue: Int32Array;
  readonly stepVary: Int32Array;
  readonly stepKey: Int32Array;
  readonly windFirst: Int32Array;
  readonly windLast: Int32Array;
  readonly windBlock: Int32Array;
  readonly ladderStarts: Int32Array;
  readonly ladderFirst: Int32Array;
  readonly ladderLast: Int32Array;
  readonly ladderRungs: Int32Array;
  readonly ladderMeasure: Int32Array;
  readonly testAt: Int32Array;
  readonly testEligible: Int32Array;
  /** Outcomes of test x: outcomeStart[x] to outcomeStart[x + 1] - 1. */
  readonly outcomeStart: Int32Array;
  readonly outcomeWhen: Int32Array;
  readonly outcomeBlock: Int32Array;
  readonly perilWarnFirst: Int32Array;
  readonly perilWarnSecond: Int32Array;
  readonly perilBreaks: Int32Array;
  readonly perilBlock: Int32Array;
  readonly endingWhen: Int32Array;
  readonly reactionWhen: Int32Array;
  /** Turns that must pass before it may happen again, 0 = once. */
  readonly reactionAgain: Int32Array;
  readonly reactionBlock: Int32Array;
  readonly aimCode: Int32Array;
  /** Conditions of `also` texts: dossier d: alsoStart[d]..; endings likewise. */
  readonly dossierAlsoStart: Int32Array;
  readonly dossierAlso: Int32Array;
  readonly endingAlsoStart: Int32Array;
  readonly endingAlso: Int32Array;
}

/** The stress test: nothing here moves a game. */
export interface InsuranceTable {
  readonly serviceCode: Int32Array;
  readonly shockBlock: Int32Array;
  /** Unbound commitments that shock s takes: shockTakes[k] for shockTakesStart[s] <= k < shockTakesStart[s + 1]. */
  readonly shockTakesStart: Int32Array;
  readonly shockTakes: Int32Array;
  /** Index of the service that shock s is measured on. */
  readonly shockService: Int32Array;
  readonly welfareCode: number;
}

/** Which papers and half-years are the player's. */
export interface PlayedTable {
  readonly first: number;
  readonly last: number;
  /** 1 for each dossier that is the player's. */
  readonly dossiers: Uint8Array;
  readonly initiatives: boolean;
  readonly aims: Int32Array;
}

export interface Ids {
  readonly variable: ReadonlyMap<string, number>;
  readonly commitment: ReadonlyMap<string, number>;
  readonly dossier: ReadonlyMap<string, number>;
  readonly initiative: ReadonlyMap<string, number>;
  readonly aim: ReadonlyMap<string, number>;
  readonly ladder: ReadonlyMap<string, number>;
  readonly test: ReadonlyMap<string, number>;
  readonly peril: ReadonlyMap<string, number>;
  readonly wind: ReadonlyMap<string, number>;
  readonly reaction: ReadonlyMap<string, number>;
  readonly ending: ReadonlyMap<string, number>;
}

export interface Model {
  readonly scenario: Scenario;
  readonly layout: Layout;
  readonly ids: Ids;
  /** Hash of the rule tables only, 32 bits: texts do not count. */
  readonly packHash: number;
  /** Initiatives allowed in turn t. Length turnCount. */
  readonly initiativesMax: Int32Array;
  readonly due: Int32Array;
  readonly minimum: Int32Array;
  readonly maximum: Int32Array;
  readonly capitalSlot: number;
  readonly code: Int32Array;
  readonly lists: Int32Array;
  readonly conditions: ConditionTable;
  readonly programs: ProgramTable;
  readonly refresh: RefreshTable;
  readonly paths: PathTable;
  readonly blocks: BlockTable;
  readonly owners: readonly BlockOwner[];
  readonly delayed: DelayedTable;
  /** Block of delayed item i, and its place among that block's items of its kind. */
  readonly delayedOwner: readonly { readonly block: number; readonly ordinal: number }[];
  readonly choices: ChoiceTable;
  readonly cards: CardTable;
  readonly initiatives: InitiativeTable;
  readonly derived: DerivedTable;
  readonly commitments: CommitmentTable;
  readonly rules: RuleTable;
  readonly insurance: InsuranceTable | null;
  readonly played: PlayedTable | null;
  /** Variables whose start the seed picks, and what from: drawnValue[k] for drawnStart[i] <= k < drawnStart[i + 1]. */
  readonly drawnVariable: Int32Array;
  readonly drawnStart: Int32Array;
  readonly drawnValue: Int32Array;
  /** The state at the opening of the first turn before winds, world and dealing; copied by `start`. */
  readonly initial: Int32Array;
}
