/** The stress test on the toy scenario with an insurance small enough to be worked out by hand. */
import { describe, expect, test } from 'vitest';
import { randomBot } from '../../src/bots';
import { compile, CLOSE, hashState, readSeed, SLOT, start, step, type Expr, type Model, type Scenario } from '../../src/engine';
import {
  computeInsurance,
  computePremium,
  computeRunInsurance,
  coverOf,
  keepCheckpoints,
  listCheckpointStates,
  playGame,
  playSinglePowers,
} from '../../src/lab';
import { loadModel } from '../golden/golden-runs';

const toy = loadModel('toy').scenario;

const int = (value: number): Expr => ({ op: 'int', value });
const active = (id: string): Expr => ({ op: 'active', id });
const plus = (left: Expr, right: Expr): Expr => ({ op: '+', left, right });
const worth = (id: string, value: number): Expr => ({ op: 'if', test: active(id), then: int(value), else: int(0) });
const NOTHING = { effects: [], later: [], builds: [], signs: [], ends: [], ladder: [] };

/** One service that counts cable, radar (good) and loan (bad), need 50; two shocks, one of which takes what is the South's. */
const insured: Scenario = {
  ...toy,
  insurance: {
    turns: 2,
    checkpoints: [
      { at: 3, weight: 1 },
      { at: 7, weight: 2 },
    ],
    welfare: { op: 'var', id: 'support' },
    services: [
      {
        id: 'light',
        level: plus(int(10), plus(worth('old-cable', 30), plus(worth('fishing-treaty', 5), worth('harbour-loan', -4)))),
        need: 50,
      },
    ],
    shocks: [
      { id: 'storm', power: null, service: 'light', takes: [], block: NOTHING },
      {
        id: 'south',
        power: 'south',
        service: 'light',
        takes: [{ counterparty: 'south', sectors: ['network', 'trade'] }],
        block: NOTHING,
      },
    ],
  },
};

/** A state of `model` in which exactly these commitments are in force, open-ended, signed in the first half-year. */
function holding(model: Model, ...ids: string[]): Int32Array {
  const state = Int32Array.from(start(model, readSeed('holding')));
  model.scenario.commitments.forEach(({ id }, index) => {
    state[model.layout.status + index] = ids.includes(id) ? 1 : 0;
    state[model.layout.expiry + index] = 0x7fffffff;
  });
  return state;
}

const model = compile(insured);
const place = (id: string): number => model.ids.commitment.get(id) ?? -1;

describe('cover', () => {
  test('is level over need, at most one, and half worst, half mean', () => {
    const held = holding(model, 'old-cable', 'fishing-treaty', 'harbour-loan');
    const { checkpoints, cover } = computeInsurance(model, [held]);
    // Storm: 10 + 30 + 5 - 4 = 41 of 50. South: both unbound ties gone, 6 of 50.
    expect(checkpoints[0]?.shocks.map((shock) => [shock.level, shock.need, shock.cover])).toEqual([
      [41, 50, 820],
      [6, 50, 120],
    ]);
    expect(checkpoints[0]).toMatchObject({ at: 3, weight: 1, worst: 120, mean: 470, cover: 295 });
    expect(cover).toBe(295);
  });

  test('names what saved and what sank', () => {
    const held = holding(model, 'old-cable', 'fishing-treaty', 'harbour-loan');
    const [storm, south] = computeInsurance(model, [held]).checkpoints[0]?.shocks ?? [];
    expect(storm?.saved).toEqual({ commitment: place('old-cable'), levelWithout: 11 });
    expect(storm?.sank).toEqual({ commitment: place('harbour-loan'), levelWithout: 45 });
    // What the shock takes cannot have saved anybody from it.
    expect(south?.saved).toBeNull();
    expect(south?.sank).toEqual({ commitment: place('harbour-loan'), levelWithout: 10 });
    const bare = computeInsurance(model, [holding(model)]).checkpoints[0]?.shocks ?? [];
    expect(bare.map(({ saved, sank, cover }) => [saved, sank, cover])).toEqual([
      [null, null, 200],
      [null, null, 200],
    ]);
  });

  test('a bound tie stays when its unbound twin is taken', () => {
    const bound = compile({
      ...insured,
      commitments: insured.commitments.map((entry) => (entry.id === 'old-cable' ? { ...entry, bound: true } : entry)),
    });
    const levels = computeInsurance(bound, [holding(bound, 'old-cable', 'fishing-treaty')]).checkpoints[0]?.shocks.map(
      ({ level }) => level,
    );
    expect(levels).toEqual([45, 40]);
  });

  test('counts a back-up by its age when the half-years are over', () => {
    const since: Expr = { op: '>=', left: { op: 'since', id: 'pilots' }, right: int(4) };
    const level: Expr = { op: 'if', test: since, then: int(50), else: int(0) };
    const insurance = insured.insurance === null ? null : { ...insured.insurance, services: [{ id: 'light', level, need: 50 }] };
    const aged = compile({ ...insured, insurance });
    const levelAt = (turn: number, signed: number): number | undefined => {
      const state = holding(aged, 'pilots');
      state[SLOT.turn] = turn;
      state[aged.layout.signedTurn + place('pilots')] = signed;
      return computeInsurance(aged, [state]).checkpoints[0]?.shocks[0]?.level;
    };
    expect([levelAt(3, 1), levelAt(3, 2)]).toEqual([50, 0]);
  });

  test('weighs the checkpoints, and those not reached not at all', () => {
    const [first, second] = [holding(model, 'old-cable'), holding(model)];
    // 40 and 10 of 50: worst 200, mean 500, cover 350; then 200 twice as heavy.
    expect(computeInsurance(model, [first]).cover).toBe(350);
    expect(computeInsurance(model, [first, second]).cover).toBe(250);
    expect(computeInsurance(model, []).cover).toBeNull();
    expect(coverOf(model, [])).toBeNull();
  });

  test.each([insured, loadModel('belgrade').scenario])('the fast path agrees and nothing is written ($id)', (scenario) => {
    const played = compile(scenario);
    if (played.insurance === null) return;
    for (let game = 0; game < 12; game++) {
      const seed = readSeed(`cover#${game}`);
      const { moves } = playGame(played, seed, randomBot);
      const states = listCheckpointStates(played, seed, moves);
      const before = states.map(hashState);
      const report = computeInsurance(played, states);
      expect(coverOf(played, states)).toBe(report.cover);
      expect(states.map(hashState)).toEqual(before);
      expect(computeRunInsurance(played, seed, moves)).toEqual(report);
      for (const { worst, mean, cover } of report.checkpoints) {
        expect(worst).toBeLessThanOrEqual(mean);
        expect(worst).toBeGreaterThanOrEqual(0);
        expect(cover).toBeLessThanOrEqual(1000);
      }
    }
  });
});

describe('checkpoints', () => {
  test('stand at the opening after their close; the last one at the end', () => {
    const seed = readSeed('checkpoints');
    const { moves, state } = playGame(model, seed, randomBot);
    const states = listCheckpointStates(model, seed, moves);
    expect(states.map((entry) => [entry[SLOT.turn], entry[SLOT.over]])).toEqual([
      [4, 0],
      [7, 1],
    ]);
    expect(hashState(states[1] ?? new Int32Array())).toBe(hashState(state));
    let walked = start(model, seed);
    for (const move of moves) {
      walked = step(model, walked, move);
      if (move === CLOSE && walked[SLOT.turn] === 4) break;
    }
    expect(hashState(states[0] ?? new Int32Array())).toBe(hashState(walked));
  });

  test('an unfinished run has those it has reached', () => {
    const seed = readSeed('unfinished');
    const { moves } = playGame(model, seed, randomBot);
    const closes = moves.flatMap((move, n) => (move === CLOSE ? [n] : []));
    const reached = [3, 4, 7, 8].map((count) => listCheckpointStates(model, seed, moves.slice(0, (closes[count - 1] ?? 0) + 1)).length);
    expect(reached).toEqual([0, 1, 1, 2]);
  });

  test('are seen in half-years that history plays by itself', () => {
    const share = { first: 6, last: 7, dossiers: null, initiatives: true, aims: ['open-strait', 'purse'] };
    const shared = compile({ ...insured, played: share });
    const keeper = keepCheckpoints(shared);
    const { state } = playGame(shared, readSeed('shared'), randomBot, { recorder: keeper.recorder });
    expect(keeper.finish(state).map((entry) => entry[SLOT.turn])).toEqual([4, 7]);
  });
});

describe('insurance and rules', () => {
  test.each(['toy', 'belgrade'])('the pack of %s is the same without it', (id) => {
    const { scenario, packHash } = loadModel(id);
    expect(compile({ ...scenario, insurance: null }).packHash).toBe(packHash);
    expect(compile({ ...scenario, insurance: insuranceFor(scenario) }).packHash).toBe(packHash);
  });

  function insuranceFor(scenario: Scenario): Scenario['insurance'] {
    const variable = scenario.variables[0]?.id ?? '';
    const level: Expr = plus({ op: 'var', id: variable }, active(scenario.commitments[0]?.id ?? ''));
    const effects = [{ variable, amount: level }];
    return {
      turns: 3,
      checkpoints: [{ at: 1, weight: 1 }],
      welfare: level,
      services: [{ id: 'all', level, need: 9 }],
      shocks: [{ id: 'one', power: null, service: 'all', takes: [], block: { ...NOTHING, effects } }],
    };
  }
});

describe('premium', () => {
  test('is the best single-power run less the own run', () => {
    const singles = playSinglePowers(model);
    expect(singles.map(({ power }) => power)).toEqual(['north', 'south', 'east']);
    const best = Math.max(...singles.map(({ welfare }) => welfare));
    const { state } = playGame(model, readSeed('premium'), randomBot);
    const support = state[model.layout.variables + (model.ids.variable.get('support') ?? -1)] ?? NaN;
    expect(computePremium(model, state, singles)).toMatchObject({ own: support, premium: best - support });
    expect(playSinglePowers(model)).toEqual(singles);
    expect(() => computePremium(model, state, [])).toThrow(RangeError);
  });
});
