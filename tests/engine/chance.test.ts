/** Promise 3 and the statistical half of 4: draws are keyed, uniform and independent; stated odds are met. */
import { describe, expect, test } from 'vitest';
import {
  advance,
  compile,
  createLedger,
  DOMAIN,
  draw,
  EVENT,
  formatMove,
  hashText,
  listOpenMoves,
  preview,
  readSeed,
  scaleDraw,
  SLOT,
  start,
  type Model,
  type Move,
  type State,
} from '../../src/engine'; // prettier-ignore
import { generateScenario } from '../support/generate-scenario';
import { listNaiveMoves, playNaive, startNaive } from '../support/naive-interpreter';
import { pickPlace, playRandom, seedOfGame } from '../support/random-play';

function chiSquare(counts: readonly number[]): number {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
}

function count(size: number, buckets: number, bucketOf: (index: number) => number): number[] {
  const counts = Array.from({ length: buckets }, () => 0);
  for (let index = 0; index < size; index++) {
    const bucket = bucketOf(index);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return counts;
}

/** Mean plus five standard deviations of chi-square with `freedom` degrees. */
const limit = (freedom: number): number => freedom + 5 * Math.sqrt(2 * freedom);

describe('draws', () => {
  const steel = hashText('steel-quotas');
  const flood = hashText('flood');

  test.each(Object.entries(DOMAIN))('are uniform over consecutive seeds in domain %s', (_, domain) => {
    expect(chiSquare(count(100_000, 100, (seed) => scaleDraw(draw(seed, domain, steel, 0, 0), 100)))).toBeLessThan(limit(99));
  });

  test('are uniform over askers, occurrences and names under one seed', () => {
    for (const key of [
      (index: number) => draw(2008, DOMAIN.chance, hashText(`card-${index}`), 0, 0),
      (index: number) => draw(2008, DOMAIN.chance, index, 0, 0),
      (index: number) => draw(2008, DOMAIN.chance, steel, index, 0),
      (index: number) => draw(2008, DOMAIN.chance, steel, 0, index),
    ]) {
      expect(chiSquare(count(50_000, 100, (index) => scaleDraw(key(index), 100)))).toBeLessThan(limit(99));
    }
  });

  test('of two askers, domains, names or neighbouring seeds are independent', () => {
    const pairs = [
      (seed: number) => [draw(seed, DOMAIN.chance, steel, 0, 0), draw(seed, DOMAIN.chance, flood, 0, 0)],
      (seed: number) => [draw(seed, DOMAIN.chance, steel, 0, 0), draw(seed, DOMAIN.deal, steel, 0, 0)],
      (seed: number) => [draw(seed, DOMAIN.chance, steel, 0, 1), draw(seed, DOMAIN.chance, steel, 0, 2)],
      (seed: number) => [draw(seed, DOMAIN.chance, steel, 0, 0), draw(seed, DOMAIN.chance, steel, 5, 0)],
      (seed: number) => [draw(seed, DOMAIN.chance, steel, 0, 0), draw(seed + 1, DOMAIN.chance, steel, 0, 0)],
    ];
    for (const pair of pairs) {
      const counts = count(100_000, 100, (seed) => {
        const [a = 0, b = 0] = pair(seed);
        return scaleDraw(a, 10) * 10 + scaleDraw(b, 10);
      });
      expect(chiSquare(counts)).toBeLessThan(limit(99));
    }
  });

  test('stay the same for ever', () => {
    expect([draw(1, DOMAIN.chance, steel, 0, 0), draw(0xffffffff, DOMAIN.wind, 3, 1, 0)]).toMatchInlineSnapshot(`
      [
        3784535035,
        3215628384,
      ]
    `);
    expect(['', 'Belgrade', '2008', '4294967295', '4294967296'].map((text) => readSeed(text).value)).toMatchInlineSnapshot(`
      [
        715789690,
        979675729,
        2008,
        4294967295,
        3655234203,
      ]
    `);
    expect(readSeed(' History ').history).toBe(true);
  });
});

describe('two timelines that part at one decision', () => {
  /** What chance decided: "CARD/OPTION/draw" to branch and odds, and the winds' turns. */
  function readLuck(model: Model, moves: readonly Move[], seed: ReturnType<typeof seedOfGame>) {
    const ledger = createLedger();
    const state = start(model, seed, ledger);
    const draws = new Map<string, { odds: number; isThen: boolean }>();
    for (const move of moves) {
      const from = ledger.events.length;
      const isRepeat = formatMove(model, move).startsWith('start:') && draws.has(formatMove(model, move));
      advance(model, state, move, ledger);
      const drawn = ledger.events.slice(from).find(({ kind }) => kind === EVENT.drawn);
      if (drawn !== undefined && !isRepeat) {
        draws.set(formatMove(model, move), { odds: drawn.detail, isThen: model.owners[drawn.index]?.branch === 'then' });
      }
    }
    const winds = ledger.events.filter(({ kind }) => kind === EVENT.wind).map(({ turn, index }) => `${turn}: ${index}`);
    return { draws, winds };
  }

  test('share the luck of every other card and all winds', () => {
    let shared = 0;
    for (let index = 0; index < 240; index++) {
      const model = compile(generateScenario(index % 50));
      const seed = { value: seedOfGame(index).value, history: false };
      const first = playRandom(model, seed, 1);
      // The second timeline repeats the first up to a ply, then goes its own way.
      const ply = pickPlace(index, 3, first.moves.length);
      const state = start(model, seed);
      const moves: Move[] = [];
      const open: Move[] = [];
      while (state[SLOT.over] === 0) {
        const choices = listOpenMoves(model, state, open);
        const move = moves.length < ply ? first.moves[moves.length] : open[pickPlace(index + 77, moves.length, choices)];
        if (move === undefined) throw new Error('no move');
        advance(model, state, move, null);
        moves.push(move);
      }
      const a = readLuck(model, first.moves, seed);
      const b = readLuck(model, moves, seed);
      expect(b.winds).toEqual(a.winds);
      for (const [key, one] of a.draws) {
        const other = b.draws.get(key);
        if (other === undefined) continue;
        shared++;
        // The same number is drawn: a branch that happened at some odds happens at any higher ones.
        const [low, high] = one.odds <= other.odds ? [one, other] : [other, one];
        if (low.isThen && !high.isThen) expect.fail(`${key}: then at ${low.odds} %, else at ${high.odds} %`);
        if (low.odds === high.odds) expect(low.isThen, key).toBe(high.isThen);
      }
    }
    expect(shared).toBeGreaterThan(180);
  });

  test('prefer the same card of any two that are in the pool', () => {
    let compared = 0;
    for (let index = 0; index < 60; index++) {
      const scenario = generateScenario(index);
      const seed = { value: seedOfGame(index).value, history: false };
      const preferred = new Map<string, boolean>();
      for (let play = 0; play < 4; play++) {
        const state = startNaive(scenario, seed);
        let turn = -1;
        for (let ply = 0; !state.over; ply++) {
          if (state.turn !== turn) {
            turn = state.turn;
            const { pool, drawn } = state.lastPool;
            for (const [place, winner] of drawn.entries()) {
              for (const loser of pool.filter((id) => !drawn.slice(0, place + 1).includes(id))) {
                expect(preferred.get(`${loser} ${winner}`), `seed ${index}: ${winner} before ${loser}`).toBeUndefined();
                preferred.set(`${winner} ${loser}`, true);
                compared++;
              }
            }
          }
          const moves = listNaiveMoves(state);
          playNaive(state, moves[pickPlace(play, ply, moves.length)] ?? '');
        }
      }
    }
    expect(compared).toBeGreaterThan(3_000);
  });
});

describe('stated odds', () => {
  test('are met within four sigma over 2,000 seeds', () => {
    let judged = 0;
    for (let scenarioSeed = 0; scenarioSeed < 60 && judged < 25; scenarioSeed++) {
      const model = compile(generateScenario(scenarioSeed));
      const seen = new Set<Move>();
      playRandom(model, { value: scenarioSeed, history: false }, 5, null, (state) => {
        const open: Move[] = [];
        for (const move of open.slice(0, listOpenMoves(model, state, open)).concat(open)) {
          const odds = preview(model, state, move).entries.find(({ branch }) => branch === 'then')?.odds;
          if (odds === undefined || odds === 100 || seen.has(move) || judged >= 25) continue;
          seen.add(move);
          judged++;
          const happened = countThen(model, state, move);
          const sigma = Math.sqrt(2000 * (odds / 100) * (1 - odds / 100));
          expect(Math.abs(happened - 20 * odds), `${formatMove(model, move)} at ${odds} %: ${happened} of 2000`).toBeLessThan(4 * sigma);
        }
      });
    }
    expect(judged).toBe(25);
  });

  function countThen(model: Model, state: State, move: Move): number {
    let happened = 0;
    for (let seed = 0; seed < 2000; seed++) {
      const copy = Int32Array.from(state);
      copy[SLOT.seed] = seed;
      advance(model, copy, move, {
        line: () => undefined,
        event: (_, kind, index) => {
          if (kind === EVENT.drawn && model.owners[index]?.branch === 'then') happened++;
        },
      });
    }
    return happened;
  }
});
