/** Bots: players without a screen. */
import type { Model } from '../engine/index';
import type { Bot } from './bot';
import { historicalBot } from './historical-bot';
import { randomBot } from './random-bot';
import { createPowerBot, greedyBot, middleBot } from './rule-bots';

export type { Bot, DrawCounter } from './bot';
export { historicalBot, randomBot };

/** Every bot that can play `model`, by id. */
export function listBots(model: Model): ReadonlyMap<string, Bot> {
  const bots = [randomBot, greedyBot, middleBot, ...model.scenario.powers.map((power) => createPowerBot(power.id)), historicalBot];
  return new Map(bots.map((bot) => [bot.id, bot]));
}
