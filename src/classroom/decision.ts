/** What a run decided, in the numbers of the codebook: the input of every metric of the hedging profile. */
import { advance, MOVE, SLOT, start, unpackMove, type Model, type Move, type Scenario, type Seed, type Tags } from '../engine/index';

/** How one decision is coded. All factors in hundredths. Source: hedging.md, "Codebook". */
export interface Coding {
  readonly domain: Tags['domain'];
  /** Weight w: 100, 200, 300 or 500 as shipped. */
  readonly stake: number;
  /** Per power id, -100 (away from it) to 100 (towards it); a power that is not named has 0. */
  readonly signal: Readonly<Record<string, number>>;
  /** 0 to 100 each: what sending the signal costs, how many readings it leaves, how far it can be taken back. */
  readonly cost: number;
  readonly ambiguity: number;
  readonly reversible: number;
  /** EP, BE, LB, DD, IB, BW, BA or none. */
  readonly component: string;
}

/** An option taken or an initiative started. */
export interface Decision {
  /** Half-year, counted from 0. */
  readonly turn: number;
  /** "dossier/option", or the initiative's id. */
  readonly key: string;
  readonly coding: Coding;
}

/** Tags by decision key; null for what is not coded. A class may bring its own. */
export type Codebook = ReadonlyMap<string, Tags | null>;

/** The codebook that the scenario ships: every option and every initiative. */
export function readCodebook({ dossiers, initiatives }: Scenario): Codebook {
  return new Map([
    ...dossiers.flatMap(({ id, options }) => options.map((option) => [`${id}/${option.id}`, option.tags] as const)),
    ...initiatives.map(({ id, tags }) => [id, tags] as const),
  ]);
}

/** The coding that belongs to tags. */
export function codingOf(tags: Tags): Coding {
  return { ...tags, stake: 100 * tags.stake };
}

/** Key of the option or initiative behind a move, null for aims and closes. */
export function keyOf({ scenario }: Model, move: Move): string | null {
  const { kind, index, option } = unpackMove(move);
  const dossier = scenario.dossiers[index];
  if (kind === MOVE.answer) return `${dossier?.id}/${dossier?.options[option]?.id}`;
  return kind === MOVE.start ? (scenario.initiatives[index]?.id ?? null) : null;
}

/**
 * The coded decisions of a run, oldest first, found by playing `moves` again. Papers left lying and half-years that history plays are
 * nobody's decisions; keys that `codebook` holds are coded by it, all others as the scenario ships them.
 */
export function decisionsOf(model: Model, seed: Seed, moves: readonly Move[], codebook: Codebook = new Map()): Decision[] {
  const shipped = readCodebook(model.scenario);
  const state = start(model, seed);
  const decisions: Decision[] = [];
  for (const move of moves) {
    const key = keyOf(model, move);
    const tags = key === null ? null : (codebook.get(key) ?? (codebook.has(key) ? null : shipped.get(key)));
    if (key !== null && tags !== null && tags !== undefined)
      decisions.push({ turn: state[SLOT.turn] as number, key, coding: codingOf(tags) });
    advance(model, state, move, null);
  }
  return decisions;
}
