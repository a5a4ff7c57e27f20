/** Every bot, by what it is for. */
import type { Model } from '../engine/index';
import type { Bot } from './bot';
import { historicalBot } from './historical-bot';
import { createLookAheadBot } from './look-ahead-bot';
import { createPlanBot } from './plan-bot';
import { hiderBot, lateInsurerBot, signsNothingBot } from './quiet-bots';
import { randomBot } from './random-bot';
import { cheapestBot, createPowerBot, equalSharesBot, greedyBot, middleBot, supportBot } from './rule-bots';

/** Bots that follow a single rule: none of them may be a way to win. */
export function listRuleBots(model: Model): readonly Bot[] {
  const powers = model.scenario.powers.map((power) => createPowerBot(power.id));
  const quiet = [signsNothingBot, equalSharesBot, middleBot, hiderBot, lateInsurerBot];
  return [...quiet, supportBot, cheapestBot, greedyBot, randomBot, ...powers];
}

/** The scenario's named plans. */
export function listPlanBots(model: Model): readonly Bot[] {
  return model.scenario.plans.map(createPlanBot);
}

/** Every bot that can play `model`, by id. */
export function listBots(model: Model): ReadonlyMap<string, Bot> {
  const bots = [...listRuleBots(model), createLookAheadBot(), ...listPlanBots(model), historicalBot];
  return new Map(bots.map((bot) => [bot.id, bot]));
}
