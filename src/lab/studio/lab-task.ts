/** Work that can be done apart, in parts of a few milliseconds: plain data in, plain data out, the same whoever does it. */
import { createStyleBot, historicalBot, listBots, type Bot } from '../../bots/index';
import type { Model, Move, Seed } from '../../engine/index';
import { playAtlas } from './atlas';
import { createFollower, sampleDecision, type DecisionSample } from './impact';
import { rollOut, type EndColumns } from './rollouts';
import { tryFlips, type FoundFlip } from './search-flips';

/** Who plays on: "history", "style" (of the moves given), or a bot's id. */
export type PolicyId = string;

export type LabTask =
  | {
      readonly kind: 'odds';
      readonly state: Int32Array;
      readonly options: readonly Move[];
      readonly policy: PolicyId;
      /** The moves so far, for the style. */
      readonly moves: readonly Move[];
      readonly salt: number;
      readonly columns: EndColumns;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'impact';
      readonly seed: Seed;
      readonly moves: readonly Move[];
      readonly at: number;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'search';
      readonly seed: Seed;
      readonly moves: readonly Move[];
      readonly at: number;
      readonly policy: PolicyId | 'caretaker';
    }
  | { readonly kind: 'atlas'; readonly bot: string; readonly seed: string; readonly from: number; readonly to: number };

export type LabResult =
  | { readonly kind: 'odds'; readonly rows: Int32Array; readonly from: number; readonly to: number }
  | { readonly kind: 'impact'; readonly sample: DecisionSample }
  | { readonly kind: 'search'; readonly found: readonly FoundFlip[] }
  | { readonly kind: 'atlas'; readonly bot: string; readonly from: number; readonly rows: Int16Array };

/** The bot behind a policy; history's stands in for one that the scenario does not have. */
export function findPolicy(model: Model, policy: PolicyId, moves: readonly Move[]): Bot {
  if (policy === 'style') return createStyleBot(model, moves);
  return policy === 'history' ? historicalBot : (listBots(model).get(policy) ?? historicalBot);
}

/** Does a task. Throws what the task's own work throws; nothing is kept between tasks. */
export function runTask(model: Model, task: LabTask): LabResult {
  switch (task.kind) {
    case 'odds': {
      const policy = findPolicy(model, task.policy, task.moves);
      const rows = rollOut(model, Int32Array.from(task.state), task.options, policy, task);
      return { kind: 'odds', rows, from: task.from, to: task.to };
    }
    case 'impact': {
      const policy = createFollower(model, task.seed, task.moves, createStyleBot(model, task.moves));
      return { kind: 'impact', sample: sampleDecision(model, task.seed, task.moves, { ...task, policy }) };
    }
    case 'search': {
      const policy = task.policy === 'caretaker' ? 'caretaker' : findPolicy(model, task.policy, task.moves);
      return { kind: 'search', found: tryFlips(model, task.seed, task.moves, task.at, policy) };
    }
    case 'atlas': {
      const bot = listBots(model).get(task.bot) ?? historicalBot;
      return { kind: 'atlas', bot: task.bot, from: task.from, rows: playAtlas(model, bot, task.seed, task.from, task.to) };
    }
  }
}
