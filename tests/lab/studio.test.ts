/** What if: nothing changed is the run itself, a flip back is the run itself, unrelated luck stays, intervals hold what they promise. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historicalBot, listBots, randomBot } from '../../src/bots';
import { readScenario } from '../../src/cli/scenario-files';
import {
  compile,
  hashState,
  isOpenMove,
  MOVE,
  packMove,
  readSeed,
  SLOT,
  start,
  step,
  unpackMove,
  type Model,
  type Move,
} from '../../src/engine';
import {
  addChange,
  changeOf,
  changeRun,
  compareChances,
  flipRun,
  judgeDecision,
  joinSamples,
  listChances,
  listEndColumns,
  listFlips,
  listTurns,
  playAtlas,
  playGame,
  rankFlips,
  rollOut,
  runTask,
  shareOf,
  summariseRows,
  tryFlips,
} from '../../src/lab';

function load(id: string): Model {
  const { scenario } = readScenario('scenarios', id);
  if (scenario === null) throw new Error(`scenario "${id}" has errors`);
  return compile(scenario);
}

const models = { toy: load('toy'), campaign: load('belgrade'), short: load('six-crises') };
const { toy, campaign } = models;

/** Which model, which seed, and where it is cut; small, so that a failure prints something to read. */
const anyRun = fc.record({
  name: fc.constantFrom(...(Object.keys(models) as (keyof typeof models)[])),
  seed: fc.nat(1e6),
  cutPct: fc.nat(140),
});

/** A random game, whole or cut anywhere. */
function playRun({ name, seed: number, cutPct }: { name: keyof typeof models; seed: number; cutPct: number }) {
  const model = models[name];
  const seed = readSeed(`what-if ${number}`);
  const { moves } = playGame(model, seed, randomBot);
  return { model, seed, moves: moves.slice(0, Math.max(1, Math.ceil((cutPct * moves.length) / 100))) };
}

describe('a fork', () => {
  test('without a change is the run itself, whatever the policy', () => {
    fc.assert(
      fc.property(anyRun, fc.constantFrom<'caretaker' | 'ask' | 'bot'>('caretaker', 'ask', 'bot'), (any, policy) => {
        const { model, seed, moves } = playRun(any);
        const run = flipRun(model, seed, moves, null, policy === 'bot' ? historicalBot : policy);
        expect(run.moves).toEqual(moves);
        expect(run.decided).toEqual([]);
        expect(run.dropped).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('flipped and flipped back is the run itself, whatever was lost on the way', () => {
    let parted = 0;
    fc.assert(
      fc.property(anyRun, fc.nat(), fc.nat(), (any, where, which) => {
        const { model, seed, moves } = playRun(any);
        const at = where % moves.length;
        const flips = listFlips(model, seed, moves, at);
        const flip = flips[which % Math.max(1, flips.length)];
        if (flip === undefined) return;
        const { turns } = listTurns(model, seed, moves);
        const change = changeOf(flip, moves, turns);
        const there = changeRun(model, seed, moves, [change], 'caretaker');
        if (there.dropped.length > 0) parted++;
        const changes = addChange([change], { turn: change.turn, was: change.instead, instead: change.was }, moves);
        // A paper left lying is gone back to by its answer alone.
        const isUnnamed = change.instead === null && change.was === null;
        expect(isUnnamed).toBe(false);
        expect(changes).toEqual([]);
        expect(changeRun(model, seed, moves, changes, historicalBot).moves).toEqual(moves);
      }),
      { numRuns: 150 },
    );
    expect(parted).toBeGreaterThan(3);
  });

  test('two changes are two changes, in whichever order they are made', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(), fc.nat(), (any, one, two) => {
        const { model, seed, moves } = playRun(any);
        const { turns } = listTurns(model, seed, moves);
        const answers = moves.flatMap((move, at) => (unpackMove(move).kind === MOVE.answer ? [at] : []));
        const [a, b] = [one, two].map((n) => answers[n % Math.max(1, answers.length)]);
        if (a === undefined || b === undefined || a === b) return;
        const [first, second] = [a, b].map((at) => changeOf(listFlips(model, seed, moves, at)[0] ?? { at, instead: null }, moves, turns));
        if (first === undefined || second === undefined) return;
        const there = changeRun(model, seed, moves, addChange([first], second, moves), 'caretaker');
        const back = changeRun(model, seed, moves, addChange([second], first, moves), 'caretaker');
        expect(back.moves).toEqual(there.moves);
      }),
      { numRuns: 60 },
    );
  });

  test('makes only open moves, ends where the run ends, and says which moves are the policy’s', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(), (any, where) => {
        const { model, seed, moves } = playRun(any);
        const at = where % moves.length;
        for (const flip of listFlips(model, seed, moves, at).slice(0, 3)) {
          const run = flipRun(model, seed, moves, flip, listBots(model).get('greedy') ?? historicalBot);
          const { state, turns } = listTurns(model, seed, run.moves);
          expect(hashState(state)).toBe(hashState(run.state));
          const whole = listTurns(model, seed, moves).state;
          expect(state[SLOT.over]).toBe(whole[SLOT.over]);
          expect(state[SLOT.turn]).toBe(whole[SLOT.turn]);
          expect(run.moves.slice(0, at)).toEqual(moves.slice(0, at));
          const old = new Set(moves);
          run.moves.forEach((move, place) => {
            if (place > at && !old.has(move)) expect(run.decided).toContain(place);
          });
          expect(turns.length).toBe(run.moves.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('asks at the first paper that the run never decided, and goes on from the answer to the same end', () => {
    let asked = 0;
    for (let game = 0; game < 12; game++) {
      const seed = readSeed(`ask#${game}`);
      const { moves } = playGame(campaign, seed, randomBot);
      for (const at of [2, 9, 20]) {
        for (const flip of listFlips(campaign, seed, moves, at)) {
          let changes = [changeOf(flip, moves, listTurns(campaign, seed, moves).turns)];
          let run = changeRun(campaign, seed, moves, changes, 'ask');
          for (let rounds = 0; run.asks !== null && rounds < 60; rounds++) {
            asked++;
            let state = start(campaign, seed);
            for (const move of run.moves) state = step(campaign, state, move);
            const card: number = run.asks;
            const answers = campaign.scenario.dossiers[card]?.options.map((_, option) => packMove(MOVE.answer, card, option)) ?? [];
            const open = answers.find((move) => isOpenMove(campaign, state, move));
            if (open === undefined) throw new Error('asked about a paper without an open option');
            changes = addChange(changes, { turn: state[SLOT.turn] as number, was: null, instead: open }, moves);
            run = changeRun(campaign, seed, moves, changes, 'ask');
          }
          expect(run.asks).toBeNull();
          expect(run.state[SLOT.over]).toBe(1);
        }
      }
    }
    expect(asked).toBeGreaterThan(0);
  });
});

describe('keyed chance', () => {
  test('an unrelated card draws the same in both timelines', () => {
    let shared = 0;
    for (let game = 0; game < 30; game++) {
      const seed = readSeed(`luck#${game}`);
      const { moves } = playGame(campaign, seed, randomBot);
      const own = listChances(campaign, seed, moves);
      const at = moves.findIndex((move) => unpackMove(move).kind === MOVE.answer);
      for (const flip of listFlips(campaign, seed, moves, at)) {
        const run = flipRun(campaign, seed, moves, flip, 'caretaker');
        for (const { reason, first, second } of compareChances(own, listChances(campaign, seed, run.moves))) {
          if (reason !== 'same') continue;
          shared++;
          expect(second?.block).toBe(first?.block);
        }
      }
    }
    expect(shared).toBeGreaterThan(100);
  });

  test('a run compared with itself has no chance that differs; one side’s own are named', () => {
    const seed = readSeed('luck');
    const { moves } = playGame(campaign, seed, randomBot);
    const own = listChances(campaign, seed, moves);
    expect(own.length).toBeGreaterThan(0);
    expect(compareChances(own, own).every(({ reason }) => reason === 'same')).toBe(true);
    expect(compareChances(own, []).every(({ reason }) => reason === 'only-first')).toBe(true);
    expect(compareChances([], own).every(({ reason }) => reason === 'only-second')).toBe(true);
  });
});

describe('odds', () => {
  const seed = readSeed('odds');
  const { moves } = playGame(campaign, seed, historicalBot);
  const at = moves.findIndex(
    (move, place) => place > 20 && unpackMove(move).kind === MOVE.answer && listFlips(campaign, seed, moves, place).length > 1,
  );
  let state = start(campaign, seed);
  for (const move of moves.slice(0, at)) state = step(campaign, state, move);
  const options = [moves[at] as Move, ...listFlips(campaign, seed, moves, at).flatMap(({ instead }) => instead ?? [])];

  test('are the same however they are cut into parts, and never touch the state', () => {
    const before = hashState(state);
    const whole = rollOut(campaign, state, options, historicalBot, { from: 0, to: 12, salt: 7 });
    const width = listEndColumns(campaign, state).width;
    const rowsOf = (rows: Int32Array, option: number, count: number): number[] =>
      Array.from(rows.subarray(option * count * width, (option + 1) * count * width));
    for (const [option] of options.entries()) {
      const parts = [
        [0, 5],
        [5, 6],
        [6, 12],
      ].flatMap(([from = 0, to = 0]) => rowsOf(rollOut(campaign, state, options, historicalBot, { from, to, salt: 7 }), option, to - from));
      expect(parts).toEqual(rowsOf(whole, option, 12));
    }
    expect(hashState(state)).toBe(before);
  });

  test('are drawn from other luck: the run’s own seed changes nothing but the key', () => {
    const one = rollOut(campaign, state, options, historicalBot, { from: 0, to: 40, salt: 7 });
    const two = rollOut(campaign, state, options, historicalBot, { from: 40, to: 80, salt: 7 });
    expect([...one]).not.toEqual([...two]);
    const summary = summariseRows(campaign, listEndColumns(campaign, state), one.slice(0, one.length / options.length));
    expect(summary.count).toBe(40);
    expect(summary.endings.reduce((sum, { count }) => sum + count, 0)).toBe(40);
  });

  test('Wilson’s interval agrees with published values and always holds the share', () => {
    // 8 of 10: 0.490 to 0.943; 0 of 20: 0 to 0.161 (Brown, Cai and DasGupta 2001, by the same formula).
    expect(shareOf(8, 10)).toMatchObject({ permille: 800, low: 490, high: 944 });
    expect(shareOf(0, 20)).toMatchObject({ low: 0, high: 162 });
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (a, b) => {
        const { low, permille, high } = shareOf(Math.min(a, b), Math.max(a, b, 1));
        expect(low).toBeLessThanOrEqual(permille);
        expect(high).toBeGreaterThanOrEqual(permille);
      }),
    );
  });

  test('an interval holds the share of a far larger sample about as often as it says', () => {
    const large = rollOut(toy, start(toy, seed), [playGame(toy, seed, randomBot).moves[0] as Move], randomBot, {
      from: 0,
      to: 4000,
      salt: 1,
    });
    const width = listEndColumns(toy, start(toy, seed)).width;
    const endings = Array.from({ length: 4000 }, (_, row) => large[row * width] as number);
    const truth = endings.filter((ending) => ending === endings[0]).length / 4;
    let held = 0;
    for (let part = 0; part < 40; part++) {
      const { low, high } = shareOf(endings.slice(part * 100, part * 100 + 100).filter((ending) => ending === endings[0]).length, 100);
      if (low <= truth && truth <= high) held++;
    }
    expect(held).toBeGreaterThanOrEqual(33);
  });
});

describe('tasks', () => {
  const seed = readSeed('tasks');
  const { moves, state } = playGame(toy, seed, randomBot);

  test('survive the way to a worker and back', () => {
    const at = moves.findIndex((move) => unpackMove(move).kind === MOVE.answer);
    const task = { kind: 'impact', seed, moves, at, from: 0, to: 4 } as const;
    expect(structuredClone(runTask(toy, structuredClone(task)))).toEqual(runTask(toy, task));
  });

  test('a search finds changes that really lead where it says, and only answers that exist', () => {
    const found = moves.flatMap((_, at) => tryFlips(toy, seed, moves, at, 'caretaker'));
    expect(found.length).toBeGreaterThan(0);
    for (const { flip, ending } of found.slice(0, 40)) {
      const run = flipRun(toy, seed, moves, flip, 'caretaker');
      expect(run.state[SLOT.ending]).toBe(ending);
    }
    for (const [ending] of toy.scenario.endings.entries()) {
      const ranked = rankFlips(found, ending);
      expect(ranked.every((entry, n) => n === 0 || entry.parted >= (ranked[n - 1]?.parted ?? 0))).toBe(true);
    }
  });

  test('a decision that changes nothing has no impact beyond its interval; samples join', () => {
    const at = moves.findIndex((move, place) => unpackMove(move).kind === MOVE.answer && listFlips(toy, seed, moves, place).length > 1);
    const results = [0, 5].map((from) => runTask(toy, { kind: 'impact', seed, moves, at, from, to: from + 5 }));
    const [a, b] = results.flatMap((result) => (result.kind === 'impact' ? [result.sample] : []));
    if (a === undefined || b === undefined) throw new Error('no samples');
    const joined = joinSamples(a, b);
    const whole = runTask(toy, { kind: 'impact', seed, moves, at, from: 0, to: 10 });
    expect(whole.kind === 'impact' && whole.sample).toEqual(joined);
    const impact = judgeDecision(joined);
    if (impact === null) throw new Error('no impact');
    expect(impact.gain.low).toBeLessThanOrEqual(impact.gain.mean);
    expect(impact.gain.high).toBeGreaterThanOrEqual(impact.gain.mean);
  });

  test('an atlas row is the game of its bot and seed', () => {
    const rows = playAtlas(toy, randomBot, 'tasks', 3, 5);
    expect(rows.length).toBe(2 * (1 + toy.scenario.dossiers.length));
    expect(state[SLOT.over]).toBe(1);
  });
});
