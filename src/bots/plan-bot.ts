/** Named plans: a scenario's own ways to play, each weighing meters, signatures and options, and pursuing what it declared. */
import { MOVE, unpackMove, type Model, type Move, type Plan } from '../engine/index';
import { gainOfAims } from './aim-value';
import type { Bot } from './bot';
import { createScoredBot, expectedAmount, type Score } from './scored-bot';

/** What the declared aims weigh against the plan's own tastes: one aim from partly to reached is worth this many steps of "clearly". */
const AIM_STEPS = 35;

/** The bot of a plan. Weights are per step of "clearly"; scores are thousandths of such a step. */
export function createPlanBot(plan: Plan): Bot {
  const score: Score = (model, state, seen, move) => {
    let value = AIM_STEPS * gainOfAims(model, state, seen);
    for (const entry of seen.entries) {
      const variable = model.scenario.variables[entry.variable];
      const weight = variable === undefined ? undefined : plan.weights[variable.id];
      if (variable !== undefined && weight !== undefined) value += Math.trunc((1000 * weight * expectedAmount(entry)) / variable.sizes[0]);
    }
    for (const bond of seen.signs) value += Math.trunc(1000 * worthOfSigning(plan, model, bond));
    return value + Math.trunc(1000 * (plan.prefers[keyOf(model, move)] ?? 0));
  };
  return createScoredBot(plan.id, score);
}

/** Worth of a commitment by its id and by its kind. */
function worthOfSigning({ signs }: Plan, { scenario }: Model, bond: number): number {
  const commitment = scenario.commitments[bond];
  if (commitment === undefined) return 0;
  return (signs[commitment.id] ?? 0) + (signs[`${commitment.counterparty}/${commitment.sector}`] ?? 0);
}

/** "dossier/option", or the initiative's id. */
function keyOf({ scenario }: Model, move: Move): string {
  const { kind, index, option } = unpackMove(move);
  if (kind === MOVE.start) return scenario.initiatives[index]?.id ?? '';
  const dossier = scenario.dossiers[index];
  return `${dossier?.id}/${dossier?.options[option]?.id}`;
}
