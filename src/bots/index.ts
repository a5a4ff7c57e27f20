/** Bots: players without a screen. */
export { valueAims } from './aim-value';
export type { Bot, DrawCounter } from './bot';
export { declareAims } from './declare-aims';
export { historicalBot } from './historical-bot';
export { listBots, listPlanBots, listRuleBots } from './list-bots';
export { createLookAheadBot } from './look-ahead-bot';
export { createPlanBot } from './plan-bot';
export { randomBot } from './random-bot';
export { createPowerBot } from './rule-bots';
export { createStyleBot, measureLeans } from './style-bot';
