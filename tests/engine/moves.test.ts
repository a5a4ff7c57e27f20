/** Promise 5: `step` accepts exactly what `legal` offers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CLOSE,
  compile,
  formatMove,
  isOpenMove,
  legal,
  listOpenMoves,
  MOVE,
  packMove,
  parseMove,
  SLOT,
  step,
  type Model,
  type Move,
  type State,
} from '../../src/engine';
import { generateScenario } from '../support/generate-scenario';
import { mix32 } from '../../src/engine/hash';
import { playRandom, seedOfGame } from '../support/random-play';

/** Every packed move with fields a little beyond the scenario's own. */
function listUniverse(model: Model): Move[] {
  const { dossiers, initiatives, aims } = model.scenario;
  const moves: Move[] = [];
  for (let kind = 0; kind <= 5; kind++) {
    const count = kind === MOVE.answer ? dossiers.length : Math.max(initiatives.length, aims.length);
    for (let index = 0; index <= count; index++) for (let option = 0; option <= 5; option++) moves.push(packMove(kind, index, option));
  }
  return moves;
}

function expectRefused(model: Model, state: State, move: Move): void {
  const before = Int32Array.from(state);
  let code = 'accepted';
  try {
    step(model, state, move);
  } catch (error) {
    code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
  if (code !== 'E-MOVE') expect.fail(`${formatMove(model, move)} (${move}): ${code}`);
  if (before.some((word, slot) => word !== state[slot])) expect.fail(`${formatMove(model, move)} changed the state it was refused in`);
}

describe('moves', () => {
  test('the whole universe of packed moves is accepted or refused as listed', () => {
    let refused = 0;
    let accepted = 0;
    for (let index = 0; index < 60; index++) {
      const model = compile(generateScenario(index));
      const universe = listUniverse(model);
      const open: Move[] = [];
      const judge = (state: State): void => {
        const listed = new Set(open.slice(0, listOpenMoves(model, state, open)));
        const shown = legal(model, state);
        expect(new Set(shown.map(({ move }) => move)).size).toBe(shown.length);
        for (const move of universe) {
          if (isOpenMove(model, state, move) !== listed.has(move))
            expect.fail(`${formatMove(model, move)}: isOpenMove and listOpenMoves part`);
          if (listed.has(move)) continue;
          expectRefused(model, state, move);
          refused++;
        }
        for (const move of listed) {
          const before = Int32Array.from(state);
          const after = step(model, state, move);
          expect(after.length).toBe(state.length);
          if (before.some((word, slot) => word !== state[slot])) expect.fail(`step wrote into the state it was given`);
          accepted++;
        }
      };
      const played = playRandom(model, seedOfGame(index), index, null, (state, _, ply) => {
        if (ply % 7 === index % 7) judge(state);
      });
      judge(played.state);
    }
    expect(refused).toBeGreaterThan(80_000);
    expect(accepted).toBeGreaterThan(800);
  }, 60_000);

  test('no foreign number is taken for a move', () => {
    const model = compile(generateScenario(1));
    playRandom(model, seedOfGame(1), 1, null, (state) => {
      const open: Move[] = [];
      const listed = open.slice(0, listOpenMoves(model, state, open)).concat(open);
      const foreign = [NaN, Infinity, -1, 0, 0.5, 2 ** 53, -(2 ** 31)];
      for (const move of listed) foreign.push(move + 0.5, move + 2 ** 32, -move, move | 0x10000000);
      for (const move of foreign) expectRefused(model, state, move as Move);
    });
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double()), (value) => {
        const state = playRandom(model, seedOfGame(2), 2, null, undefined, mix32(Math.trunc(value) | 0) % 20).state;
        const open: Move[] = [];
        const listed = open.slice(0, listOpenMoves(model, state, open)).concat(open);
        expect(isOpenMove(model, state, value as Move)).toBe(listed.includes(value as Move));
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  test('nothing is open after the end', () => {
    const model = compile(generateScenario(3));
    const { state } = playRandom(model, seedOfGame(3), 3);
    expect(state[SLOT.over]).toBe(1);
    expect(legal(model, state)).toEqual([]);
    expectRefused(model, state, CLOSE);
  });

  test('keys name moves one to one', () => {
    for (let index = 0; index < 30; index++) {
      const model = compile(generateScenario(index));
      playRandom(model, seedOfGame(index), index, null, (state) => {
        for (const { move } of legal(model, state)) expect(parseMove(model, formatMove(model, move))).toBe(move);
      });
      for (const key of [
        '',
        'answer:',
        'answer:nobody/plead',
        'answer:paper-0',
        'start:move-0/option-0',
        'start:',
        'aim:none',
        'Close',
        'close ',
        'answer:paper-0/option-9',
      ]) {
        expect(parseMove(model, key), key).toBeNull();
      }
    }
  });
});
