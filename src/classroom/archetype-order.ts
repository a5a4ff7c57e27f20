/** Whether the archetypes stand in the order of hedging.md's table on a scenario's own papers. Part of the separation is by construction of the tags. */
import { divRound } from '../engine/index';
import { ARCHETYPES, type ArchetypeId } from './archetypes';
import { computeProfile } from './profile';
import type { Decision } from './decision';

/** The figures of the table: each 0 to 1000 permille. */
export const ARCHETYPE_FIGURES = ['ENG', 'NTS', 'OFF', 'DIV', 'BAL', 'LOCK', 'HB', 'HN'] as const;
export type ArchetypeFigure = (typeof ARCHETYPE_FIGURES)[number];
export type ArchetypeRow = Readonly<Record<ArchetypeFigure, number>>;
export type ArchetypeTable = Readonly<Record<ArchetypeId, ArchetypeRow>>;

/** One claim about the table: everything in `above` lies more than `room` above everything in `below`. */
export interface OrderCheck {
  readonly id: string;
  readonly figure: ArchetypeFigure;
  readonly above: readonly ArchetypeId[];
  readonly below: readonly ArchetypeId[];
  /** Least of `above`, most of `below`, and what must lie between: permille. */
  readonly least: number;
  readonly most: number;
  readonly room: number;
  readonly holds: boolean;
}

/** How much must lie between neighbours, and where the table has a gulf: permille. */
export interface OrderRoom {
  readonly near: number;
  readonly wide: number;
}

/** For codings as shipped, and for those of a coder who disagrees by a quarter. */
export const SHIPPED_ROOM: OrderRoom = { near: 40, wide: 150 };
export const JITTERED_ROOM: OrderRoom = { near: 0, wide: 60 };

/** Means over the runs of each archetype. An index that a run is too short for counts 0. */
export function tabulateArchetypes(
  runs: readonly { readonly id: ArchetypeId; readonly decisions: readonly (readonly Decision[])[] }[],
  powers: readonly string[],
  turns: number,
): ArchetypeTable {
  const rows = runs.map(({ id, decisions }) => {
    const all = decisions.map((run) => measureRow(run, powers, turns));
    const mean = (name: ArchetypeFigure): number =>
      divRound(
        all.reduce((sum, row) => sum + row[name], 0),
        Math.max(1, all.length),
      );
    return [id, Object.fromEntries(ARCHETYPE_FIGURES.map((name) => [name, mean(name)]))] as const;
  });
  return Object.fromEntries(rows) as ArchetypeTable;
}

function measureRow(decisions: readonly Decision[], powers: readonly string[], turns: number): ArchetypeRow {
  const profile = computeProfile(decisions, { powers, turns });
  return {
    ENG: profile.engagement,
    NTS: profile.notTakingSides,
    OFF: profile.offsetting,
    DIV: profile.diversification,
    BAL: profile.components.balance,
    LOCK: profile.lockIn,
    HB: profile.broad ?? 0,
    HN: profile.narrow ?? 0,
  };
}

const HEDGERS = ARCHETYPES.filter(({ kind }) => kind === 'hedger').map(({ id }) => id);
const BANDWAGONS: readonly ArchetypeId[] = ['bandwagon-west', 'bandwagon-east'];
const HIDERS: readonly ArchetypeId[] = ['isolation', 'cheap-talk'];

type Claim = Pick<OrderCheck, 'id' | 'figure' | 'above' | 'below'> & { readonly gap: 'near' | 'half' | 'wide' };

/**
 * The order of hedging.md's table. On real papers two of the others are noise to the broad index: who flips every year, because leaning
 * east is mostly coded IB, and cheap talk, because no paper is free; engagement tells the latter apart.
 */
const CLAIMS: readonly Claim[] = [
  {
    id: 'hiders-act-least',
    figure: 'ENG',
    above: [...HEDGERS, ...BANDWAGONS, 'zig-zag', 'hard-flip', 'random'],
    below: HIDERS,
    gap: 'wide',
  },
  { id: 'talk-is-some-act', figure: 'ENG', above: ['cheap-talk'], below: ['isolation'], gap: 'near' },
  { id: 'zig-zag-takes-sides', figure: 'NTS', above: [...HEDGERS, ...HIDERS, 'hard-flip', 'random'], below: ['zig-zag'], gap: 'wide' },
  { id: 'bandwagons-take-sides-most', figure: 'NTS', above: ['zig-zag'], below: BANDWAGONS, gap: 'near' },
  { id: 'hedgers-offset-most', figure: 'OFF', above: HEDGERS, below: ['random', 'hard-flip'], gap: 'half' },
  { id: 'zig-zag-offsets-little', figure: 'OFF', above: ['random', 'hard-flip'], below: ['zig-zag'], gap: 'wide' },
  { id: 'bandwagons-offset-least', figure: 'OFF', above: ['zig-zag'], below: BANDWAGONS, gap: 'near' },
  { id: 'bandwagons-spread-least', figure: 'DIV', above: [...HEDGERS, 'hard-flip', 'random'], below: BANDWAGONS, gap: 'wide' },
  { id: 'bandwagons-balance-least', figure: 'BAL', above: [...HEDGERS, 'hard-flip', 'random'], below: BANDWAGONS, gap: 'wide' },
  {
    id: 'bandwagon-west-is-locked-in',
    figure: 'LOCK',
    above: ['bandwagon-west'],
    below: [...HEDGERS, ...HIDERS, 'hard-flip', 'random', 'zig-zag'],
    gap: 'near',
  },
  { id: 'hedgers-lead-broad', figure: 'HB', above: HEDGERS, below: ['random', 'hard-flip', ...HIDERS], gap: 'half' },
  { id: 'random-is-between', figure: 'HB', above: ['random'], below: ['isolation', 'zig-zag', ...BANDWAGONS], gap: 'near' },
  { id: 'zig-zag-above-bandwagons', figure: 'HB', above: ['zig-zag'], below: BANDWAGONS, gap: 'near' },
  { id: 'insured-lean-leads-hedgers', figure: 'HN', above: ['lean-west-insure'], below: ['hedge-mixed', 'hedge-by-domain'], gap: 'half' },
  { id: 'insured-lean-leads-narrow', figure: 'HN', above: ['lean-west-insure'], below: ['random', 'hard-flip', 'zig-zag'], gap: 'near' },
];

/** Most that capitals may be unsure of a bandwagoner, permille: they are surest of these. */
const SURE_OF_BANDWAGONS = 40;

/** Every claim of the table, judged. */
export function judgeArchetypes(table: ArchetypeTable, { near, wide }: OrderRoom): OrderCheck[] {
  const checks = CLAIMS.map(({ gap, ...claim }): OrderCheck => {
    const least = Math.min(...claim.above.map((id) => table[id][claim.figure]));
    const most = Math.max(...claim.below.map((id) => table[id][claim.figure]));
    const room = gap === 'wide' ? wide : gap === 'near' ? near : divRound(near, 2);
    return { ...claim, least, most, room, holds: least > most + room };
  });
  const most = Math.max(...BANDWAGONS.map((id) => table[id].HN));
  const sure: OrderCheck = {
    id: 'capitals-are-sure-of-bandwagons',
    figure: 'HN',
    above: [],
    below: BANDWAGONS,
    least: SURE_OF_BANDWAGONS,
    most,
    room: 0,
    holds: most < SURE_OF_BANDWAGONS,
  };
  return [...checks, sure];
}
