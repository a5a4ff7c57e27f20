/**
 * Predictions at checkpoints: what is asked, what came of it, and how good the confidence was. Feedback, never a mark. Asked is only what no
 * preview shows: what a capital will think in some years, and whether it will press.
 */
import {
  advance,
  divRound,
  EVENT,
  fold,
  hashText,
  mulDiv,
  SLOT,
  start,
  type Model,
  type Move,
  type Scenario,
  type Seed,
} from '../engine/index';

/** "falls": the power's standing is lower when the period ends. "presses": the power begins or climbs a ladder of demands in it. */
export interface Question {
  readonly kind: 'falls' | 'presses';
  /** Power id. */
  readonly power: string;
}

/** The two questions of a checkpoint. The same for everybody in the exercise, so that a class can be compared. */
export function listQuestions(scenario: Scenario, exerciseCode: string, turn: number): readonly [Question, Question] {
  const powers = scenario.powers.map(({ id }) => id);
  const pressing = powers.filter((power) => scenario.ladders.some((ladder) => ladder.power === power));
  const key = fold(hashText(exerciseCode), turn);
  const falls = pick(powers, key);
  const other = pressing.filter((power) => power !== falls);
  const second = fold(key, 1);
  return [
    { kind: 'falls', power: falls },
    other.length > 0
      ? { kind: 'presses', power: pick(other, second) }
      : {
          kind: 'falls',
          power: pick(
            powers.filter((power) => power !== falls),
            second,
          ),
        },
  ];
}

function pick(list: readonly string[], key: number): string {
  return list[key % Math.max(1, list.length)] ?? '';
}

/**
 * What came of the questions of each checkpoint, by playing `moves` again: true, false, or null while its period is not over. A period runs from the
 * first moment in half-year `turns[n]` or later to the first in `turns[n + 1]` or later, the last one to the end of the run.
 */
export function judgeQuestions(
  model: Model,
  run: { readonly seed: Seed; readonly moves: readonly Move[] },
  exerciseCode: string,
  turns: readonly number[],
): (boolean | null)[][] {
  const { scenario, layout, ids } = model;
  const pressed: { readonly power: string; readonly at: number }[] = [];
  let moment = 0;
  const recorder = {
    line: () => undefined,
    event: (_: number, kind: number, index: number) => {
      if (kind === EVENT.rung || kind === EVENT.measured) pressed.push({ power: scenario.ladders[index]?.power ?? '', at: moment });
    },
  };
  const standings = scenario.powers.map(({ standing }) => layout.variables + (ids.variable.get(standing) ?? 0));
  const state = start(model, run.seed, recorder);
  const marks: { readonly turn: number; readonly over: boolean; readonly values: readonly number[] }[] = [];
  const mark = (): void => {
    marks.push({ turn: state[SLOT.turn] as number, over: state[SLOT.over] === 1, values: standings.map((slot) => state[slot] as number) });
  };
  mark();
  for (const move of run.moves) {
    moment++;
    advance(model, state, move, recorder);
    mark();
  }
  return turns.map((turn, n) => {
    const from = marks.findIndex((entry) => entry.turn >= turn);
    const next = turns[n + 1];
    const to = marks.findIndex((entry, at) => at > from && (entry.over || (next !== undefined && entry.turn >= next)));
    return listQuestions(scenario, exerciseCode, turn).map(({ kind, power }) => {
      const [begin, end] = [marks[from], marks[to]];
      if (begin === undefined || end === undefined) return null;
      // What happened in the very move that opened the period lay on the desk when the question was asked.
      if (kind === 'presses') return pressed.some((entry) => entry.power === power && entry.at > from && entry.at <= to);
      const place = scenario.powers.findIndex(({ id }) => id === power);
      return (end.values[place] ?? 0) < (begin.values[place] ?? 0);
    });
  });
}

/** A probability in per cent, and what came of it. */
export interface Forecast {
  readonly percent: number;
  readonly happened: boolean;
}

/** Score of somebody who always says fifty per cent, in permille. */
export const BRIER_OF_NO_IDEA = 250;

/**
 * Brier score, the mean of (p - o)^2, in permille: 0 = certain and right every time, 250 = always "fifty per cent", 1000 = certain and wrong.
 * Null without forecasts. Source: G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950).
 */
export function computeBrier(forecasts: readonly Forecast[]): number | null {
  if (forecasts.length === 0) return null;
  const sum = forecasts.reduce(
    (total, { percent, happened }) => total + (percent - (happened ? 100 : 0)) * (percent - (happened ? 100 : 0)),
    0,
  );
  return divRound(sum, 10 * forecasts.length);
}

/**
 * Brier skill 1 - score / reference, in permille: 1000 perfect, 0 no better than the reference, negative worse. The reference is the score of always
 * saying fifty per cent, or another one (a class's own base rate, say). Null where the reference is 0.
 * Source: A. H. Murphy, "A new vector partition of the probability score", Journal of Applied Meteorology 12 (1973).
 */
export function computeBrierSkill(brier: number, reference: number = BRIER_OF_NO_IDEA): number | null {
  return reference === 0 ? null : 1000 - mulDiv(brier, 1000, reference);
}
