/** start and step: the only ways to make a state. Both are pure; `advance` is the same code writing in place for simulations. */
import { DOMAIN, draw, HISTORY_SEED, parseSeed, scaleDraw } from './chance';
import { playUnplayed } from './autoplay';
import { answer, startInitiative, takeAim } from './choose';
import { closeTurn } from './closing';
import { addToVariable, createFrame, type Frame } from './frame';
import { hashWords } from './hash';
import { SLOT } from './layout';
import { isOpenMove } from './legal';
import type { Model } from './model';
import { formatMove, MOVE, unpackMove, type Move } from './move';
import { openTurn } from './opening';
import { CAUSE, type Recorder } from './recorder';

/** A game state: Int32Array of length `model.layout.length`. Treat it as frozen. */
export type State = Int32Array & { readonly brand: 'State' };

/** What a refused move says. `code` is stable: E-MOVE. */
export class IllegalMove extends Error {
  readonly code = 'E-MOVE';
}

/** Seed of a run: 32 bits, and whether it is the reserved seed. */
export interface Seed {
  readonly value: number;
  readonly history: boolean;
  /** History's papers under this seed's own luck: for the calibration's band; no replay code holds it. */
  readonly historicalDeal?: boolean;
}

/** Reads a seed text; "history" is the reserved seed. */
export function readSeed(text: string): Seed {
  return { value: parseSeed(text), history: text.trim().toLowerCase() === HISTORY_SEED };
}

/** The state at the first opened half-year. */
export function start(model: Model, seed: Seed, recorder: Recorder | null = null): State {
  const state = model.initial.slice() as State;
  startInto(model, seed, state, recorder);
  return state;
}

/** Like `start`, but writes over `state`, which must have the model's length. */
export function startInto(model: Model, seed: Seed, state: Int32Array, recorder: Recorder | null): void {
  state.set(model.initial);
  state[SLOT.seed] = seed.value | 0;
  state[SLOT.history] = seed.history ? 1 : seed.historicalDeal === true ? 2 : 0;
  const frame = createFrame(model, state, recorder);
  if (!seed.history) {
    drawWinds(frame, seed.value);
    drawStarts(frame, seed.value);
  }
  // The first state's derived variables are right; what reads a wind reads the turn as well, which the opening marks.
  openTurn(frame);
  playUnplayed(frame);
}

/**
 * The state after `move`. The given state is untouched.
 * @throws IllegalMove (E-MOVE) when the move is not open; `legal` says why.
 */
export function step(model: Model, state: State, move: Move, recorder: Recorder | null = null): State {
  if (!isOpenMove(model, state, move))
    throw new IllegalMove(`E-MOVE: "${formatMove(model, move)}" is not open in turn ${state[SLOT.turn]}`);
  const next = state.slice() as State;
  advance(model, next, move, recorder);
  return next;
}

/** Applies an open move to `state` in place. The caller has taken the move from `legal` or `listOpenMoves`. */
export function advance(model: Model, state: Int32Array, move: Move, recorder: Recorder | null): void {
  const frame = createFrame(model, state, recorder);
  const { kind, index, option } = unpackMove(move);
  if (kind === MOVE.answer) answer(frame, index, option);
  else if (kind === MOVE.start) startInitiative(frame, index);
  else if (kind === MOVE.aim) takeAim(frame, index);
  else closeTurn(frame);
  playUnplayed(frame);
}

/** Fingerprint of a state, 16 hexadecimal digits. */
export function hashState(state: Int32Array): string {
  return hashWords(state);
}

/** Gives the variables whose start the seed picks their values. */
function drawStarts(frame: Frame, seed: number): void {
  const { model, state } = frame;
  const { drawnVariable, drawnStart, drawnValue } = model;
  for (let i = 0; i < drawnVariable.length; i++) {
    const variable = drawnVariable[i] as number;
    const first = drawnStart[i] as number;
    const count = (drawnStart[i + 1] as number) - first;
    const picked = drawnValue[first + scaleDraw(draw(seed, DOMAIN.start, i, 0, 0), count)] as number;
    addToVariable(frame, variable, picked - (state[model.layout.variables + variable] as number), CAUSE.drawn, variable, -1);
  }
}

/** Scratch: the priority of each wind that is not drawn yet. */
const priorities: number[] = [];

/** Draws the run's winds by keyed priority and the turn at which each blows. */
function drawWinds(frame: Frame, seed: number): void {
  const { model, state } = frame;
  const { rules, layout, scenario } = model;
  const count = rules.windBlock.length;
  for (let wind = 0; wind < count; wind++) priorities[wind] = draw(seed, DOMAIN.wind, wind, 0, 0);
  for (let taken = 0; taken < scenario.windCount && taken < count; taken++) {
    let wind = 0;
    for (let other = 1; other < count; other++) if ((priorities[other] as number) < (priorities[wind] as number)) wind = other;
    priorities[wind] = Infinity;
    const first = rules.windFirst[wind] as number;
    const span = (rules.windLast[wind] as number) - first + 1;
    state[layout.wind + wind] = first + scaleDraw(draw(seed, DOMAIN.wind, wind, 1, 0), span) + 1;
  }
}
