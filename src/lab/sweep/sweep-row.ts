/** One campaign as a row: how it ended, what was reached, what broke and when. */
import type { Bot } from '../../bots/index';
import { encodeRun, SLOT, STATUS, type Model } from '../../engine/index';
import { judgeAim } from '../balance/score';
import { keepCheckpoints } from '../checkpoint-states';
import { coverOf } from '../insurance';
import { playGame } from '../play-game';

export interface SweepRow {
  readonly scenario: string;
  /** Version of the rules, and the hash of the rules pack in 8 hexadecimal digits: rows of different content do not mix. */
  readonly rules: number;
  readonly pack: string;
  readonly bot: string;
  /** Number to be typed as a seed. */
  readonly seed: number;
  readonly ending: string;
  /** How many of the declared aims are reached. */
  readonly aimsMet: number;
  /** Declared aims: 0 missed, 1 partly, 2 reached. */
  readonly aims: Readonly<Record<string, number>>;
  /** Pillars that broke, with the half-year, such as "2014-H1". */
  readonly broken: Readonly<Record<string, string>>;
  /** Dated tests that came to their last outcome, the one for when nothing better holds, with the half-year. */
  readonly lost: Readonly<Record<string, string>>;
  /** Commitments signed in the run by counterparty: the powers, then "other". */
  readonly signed: Readonly<Record<string, number>>;
  /** Cover of the stress test, 0 to 1000 permille; null where no checkpoint was reached. Only when asked for. */
  readonly cover?: number | null;
  /** Replay code of the run. Only when asked for. */
  readonly code?: string;
  /** Final value of every visible variable, in its unit. */
  readonly end: Readonly<Record<string, number>>;
}

export interface SweepOptions {
  /** Judge the stress test: about eight games' worth of work a row. */
  readonly insurance: boolean;
  /** Add the replay code: about one game's worth. */
  readonly codes: boolean;
}

/** Peril level of a pillar that broke. */
const BROKEN = 3;

/** Plays `bot` under `seed` (0 to 4,294,967,295) and tells the campaign as a row. */
export function computeRow(model: Model, bot: Bot, seed: number, options: SweepOptions): SweepRow {
  const { scenario, layout } = model;
  const broken: Record<string, string> = {};
  const keeper = options.insurance ? keepCheckpoints(model) : null;
  const run = { value: seed, history: false };
  const { state, moves } = playGame(model, run, bot, {
    ...(keeper === null ? {} : { recorder: keeper.recorder }),
    onTurn: (now, turn) => noteBroken(model, now, turn, broken),
  });
  const aims = Object.fromEntries(
    scenario.aims.flatMap(({ id }, aim) => (state[layout.aim + aim] === 1 ? [[id, judgeAim(model, state, aim)] as const] : [])),
  );
  return {
    scenario: scenario.id,
    rules: scenario.rulesVersion,
    pack: formatPack(model),
    bot: bot.id,
    seed,
    ending: scenario.endings[state[SLOT.ending] as number]?.id ?? '',
    aimsMet: Object.values(aims).filter((result) => result === 2).length,
    aims,
    broken,
    lost: listLost(model, state),
    signed: countSigned(model, state),
    ...(keeper === null ? {} : { cover: coverOf(model, keeper.finish(state)) }),
    ...(options.codes ? { code: encodeRun(model, run, moves) } : {}),
    end: readEnd(model, state),
  };
}

/** Hash of the rules pack, 8 hexadecimal digits. */
export function formatPack({ packHash }: Model): string {
  return packHash.toString(16).padStart(8, '0');
}

function formatHalfYear({ scenario }: Model, turn: number): string {
  const halves = scenario.start.year * 2 + scenario.start.half - 1 + turn;
  return `${Math.floor(halves / 2)}-H${(halves % 2) + 1}`;
}

function noteBroken(model: Model, state: Int32Array, turn: number, broken: Record<string, string>): void {
  const { perils } = model.scenario;
  for (let peril = 0; peril < perils.length; peril++) {
    const id = perils[peril]?.id ?? '';
    if (state[model.layout.peril + peril] === BROKEN && broken[id] === undefined) broken[id] = formatHalfYear(model, turn);
  }
}

function listLost(model: Model, state: Int32Array): Record<string, string> {
  const lost: Record<string, string> = {};
  model.scenario.tests.forEach(({ id, at, outcomes }, test) => {
    if (state[model.layout.outcome + test] === outcomes.length) lost[id] = formatHalfYear(model, at);
  });
  return lost;
}

function countSigned({ scenario, layout }: Model, state: Int32Array): Record<string, number> {
  const signed: Record<string, number> = {};
  for (const { id } of scenario.powers) signed[id] = 0;
  signed['other'] = 0;
  scenario.commitments.forEach(({ held, counterparty }, commitment) => {
    if (held || state[layout.status + commitment] === STATUS.none) return;
    const key = counterparty in signed ? counterparty : 'other';
    signed[key] = (signed[key] ?? 0) + 1;
  });
  return signed;
}

function readEnd({ scenario, layout }: Model, state: Int32Array): Record<string, number> {
  const end: Record<string, number> = {};
  scenario.variables.forEach(({ id, visible }, variable) => {
    if (visible) end[id] = state[layout.variables + variable] as number;
  });
  return end;
}
