/** Exercises laid over real scenarios: what changes, what does not, and that a run can be played again from its codes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomBot } from '../../src/bots';
import {
  applyExercise,
  BRIER_OF_NO_IDEA,
  computeBrier,
  computeBrierSkill,
  computeLessonReport,
  countCards,
  dealPrivateAims,
  decodeSubmission,
  encodeExercise,
  encodeSubmission,
  judgeExercise,
  judgeQuestions,
  listDissent,
  listQuestions,
  PLAIN_EXERCISE,
  selectMovesToTag,
  suggestPseudonym,
  type Exercise,
} from '../../src/classroom';
import {
  compile,
  createLedger,
  decodeRun,
  encodeRun,
  EVENT,
  MOVE,
  listOpenMoves,
  readSeed,
  start,
  unpackMove,
  type Move,
  type Scenario,
} from '../../src/engine';
import { playGame } from '../../src/lab';
import { readScenario } from '../../src/cli/scenario-files';

function read(id: string): Scenario {
  const { scenario } = readScenario('scenarios', id);
  if (scenario === null) throw new Error(`${id} has errors`);
  return scenario;
}

const belgrade = read('belgrade');
const turningPoints = read('turning-points');
const plain = (more: Partial<Exercise> = {}): Exercise => ({ ...PLAIN_EXERCISE, scenario: 'belgrade', seed: 'class-7b', ...more });

function play(scenario: Scenario, exercise: Exercise) {
  const model = compile(applyExercise(scenario, exercise));
  const ledger = createLedger();
  const seed = readSeed(exercise.seed);
  const game = playGame(model, seed, randomBot, { recorder: ledger });
  return { model, seed, game, ledger };
}

describe('an exercise laid over a scenario', () => {
  it('changes no rule when it asks for none', () => {
    const code = (exercise: Exercise) => compile(applyExercise(belgrade, exercise)).packHash;
    const own = compile(belgrade).packHash;
    expect(code(plain())).toBe(own);
    expect(code(plain({ checkpoints: [2, 9], history: 'decisions', analyst: true, hints: false }))).toBe(own);
    expect(code(plain({ injects: [{ turn: 3, kind: 'shock', id: 'valve' }] }))).not.toBe(own);
    expect(code(plain({ aims: ['energy'] }))).not.toBe(own);
    expect(code(plain({ span: { first: 4, last: 11 } }))).not.toBe(own);
  });

  it('lets each inject strike once, at the close of its half-year, with what the stress test takes', () => {
    const exercise = plain({
      injects: [
        { turn: 2, kind: 'shock', id: 'valve' },
        { turn: 5, kind: 'wind', id: 'hard-winter' },
        { turn: 7, kind: 'move', id: 'support', steps: -2 },
      ],
    });
    const { model, ledger } = play(belgrade, exercise);
    const count = belgrade.reactions.length;
    const struck = ledger.events.filter(({ kind, index }) => kind === EVENT.reaction && index >= count);
    expect(struck.map(({ turn, index }) => [turn, index - count])).toEqual([
      [2, 0],
      [5, 1],
      [7, 2],
    ]);
    const support = model.ids.variable.get('support');
    const owners = ledger.lines.filter(
      (line) => line.variable === support && model.owners[line.index]?.kind === 'reaction' && line.turn === 7,
    );
    expect(owners.some(({ amount, index }) => model.owners[index]?.index === count + 2 && amount < 0)).toBe(true);
    const gas = belgrade.commitments.filter(
      ({ counterparty, sector, bound }) => counterparty === 'russia' && sector === 'energy' && !bound,
    );
    expect(model.scenario.reactions[count]?.block.ends).toEqual(gas.map(({ id }) => id));
  });

  it('opens only the allowed aims, and declares them where there is no choice', () => {
    const aimsOpen = (exercise: Exercise) => {
      const model = compile(applyExercise(belgrade, exercise));
      const open: Move[] = [];
      const state = start(model, readSeed('x'));
      const moves = open.slice(0, listOpenMoves(model, state, open)).map(unpackMove);
      return {
        open: moves.filter(({ kind }) => kind === MOVE.aim).map(({ index }) => belgrade.aims[index]?.id),
        declared: belgrade.aims.flatMap(({ id }, index) => (state[model.layout.aim + index] === 1 ? [id] : [])),
      };
    };
    const four = ['accession', 'energy', 'low-debt', 'settlement'];
    expect(aimsOpen(plain({ aims: four })).open.sort()).toEqual(four);
    expect(aimsOpen(plain({ aims: ['energy', 'low-debt'] }))).toEqual({ open: [], declared: ['energy', 'low-debt'] });
    const { model, game } = play(belgrade, plain({ aims: four }));
    const declared = belgrade.aims.flatMap(({ id }, index) => (game.state[model.layout.aim + index] === 1 ? [id] : []));
    expect(declared).toHaveLength(belgrade.aimCount);
    expect(four).toEqual(expect.arrayContaining(declared));
  });

  it('gives the class its half-years and history the rest', () => {
    const span = { first: 4, last: 9 };
    const { ledger, game, model } = play(belgrade, plain({ span }));
    expect(game.moves.length).toBeGreaterThan(8);
    const turns = [...new Set(ledger.events.filter(({ kind }) => kind === EVENT.aim).map(({ turn }) => turn))];
    expect(turns).toEqual([4]);
    expect(ledger.events.at(-1)?.kind).toBe(EVENT.ending);
    expect(ledger.events.at(-1)?.turn).toBe(model.scenario.turnCount - 1);
  });

  it('names what the scenario does not know', () => {
    const faults = judgeExercise(
      belgrade,
      plain({
        span: { first: 20, last: 40 },
        aims: ['glory'],
        checkpoints: [3],
        injects: [
          { turn: 21, kind: 'shock', id: 'meteor' },
          { turn: 2, kind: 'shock', id: 'valve' },
          { turn: 21, kind: 'move', id: 'room', steps: 1 },
        ],
      }),
    );
    expect(faults.map(({ field, found }) => `${field} ${found}`)).toEqual([
      'aims glory',
      'checkpoints 3',
      'injects meteor',
      'injects valve',
      ...(belgrade.variables.find(({ id }) => id === 'room')?.terms.length === 0 ? [] : ['injects room']),
    ]);
    expect(() => applyExercise(belgrade, plain({ aims: ['glory'] }))).toThrow(/glory/);
  });

  it('plays any run again from the submission alone', () => {
    const exercise = plain({ scenario: 'turning-points', injects: [{ turn: 10, kind: 'shock', id: 'union-shuts' }], checkpoints: [6] });
    const { model, seed, game } = play(turningPoints, exercise);
    const code = encodeSubmission({
      exercise: encodeExercise(exercise),
      run: encodeRun(model, seed, game.moves),
      pseudonym: 'quiet-harbour',
      checkpoints: [{ turn: 6, risk: 'valve', stance: [2, 1, 0, -1], predictions: [30, 90] }],
      ownTags: [{ move: selectMovesToTag(model, game.moves)[0] ?? 0, component: 'EP' }],
      dissents: [],
    });
    expect(code.length).toBeLessThan(400);
    const read = decodeSubmission(code);
    if (!read.ok) throw new Error(read.fault);
    const again = compile(applyExercise(turningPoints, read.exercise));
    const run = decodeRun(again, read.submission.run);
    expect(run.ok && run.moves).toEqual(game.moves);
    // Without the exercise the same code is not a run.
    expect(decodeRun(compile(turningPoints), read.submission.run).ok).toBe(false);
    const report = computeLessonReport(again, { seed, moves: game.moves }, read.submission);
    expect(report.predictions).toHaveLength(2);
    expect(report.predictions.every(({ happened }) => happened !== null)).toBe(true);
    expect(report.fit.fit).toBeGreaterThanOrEqual(0);
    expect(report.tags).toHaveLength(1);
  });
});

describe('predictions', () => {
  it('asks everybody in an exercise the same two different things', () => {
    for (let turn = 0; turn < 28; turn++) {
      const [first, second] = listQuestions(belgrade, 'X1.belgrade.Sa', turn);
      expect(first.power).not.toBe(second.power);
      expect(listQuestions(belgrade, 'X1.belgrade.Sa', turn)).toEqual([first, second]);
    }
    const asked = new Set(Array.from({ length: 28 }, (_, turn) => JSON.stringify(listQuestions(belgrade, 'X1.belgrade.Sa', turn))));
    expect(asked.size).toBeGreaterThan(5);
  });

  it('judges by the ledger, and not before the period is over', () => {
    const { model, seed, game, ledger } = play(belgrade, plain());
    const code = encodeExercise(plain());
    const turns = [4, 12];
    const judged = judgeQuestions(model, { seed, moves: game.moves }, code, turns);
    const rungs = (power: string, first: number, last: number) =>
      ledger.events.some(
        ({ kind, index, turn }) =>
          (kind === EVENT.rung || kind === EVENT.measured) && belgrade.ladders[index]?.power === power && turn > first && turn <= last,
      );
    turns.forEach((turn, n) =>
      listQuestions(belgrade, code, turn).forEach((question, q) => {
        if (question.kind === 'presses') expect(judged[n]?.[q]).toBe(rungs(question.power, turn, turns[n + 1] ?? 28));
        else {
          const standing = belgrade.powers.find(({ id }) => id === question.power)?.standing ?? '';
          const variable = model.ids.variable.get(standing);
          // From the opening of the period on: lines of the closes and openings in it.
          const opened = ledger.lines.filter(
            (line) => line.variable === variable && line.turn >= turn && line.turn <= (turns[n + 1] ?? 28),
          );
          expect(opened.length).toBeGreaterThan(0);
        }
      }),
    );
    const cut = game.moves.slice(0, game.moves.length >> 1);
    expect(judgeQuestions(model, { seed, moves: cut }, code, [27])).toEqual([[null, null]]);
  });

  it('scores by Brier: certain and right 0, no idea 250, certain and wrong 1000', () => {
    expect(computeBrier([])).toBeNull();
    expect(computeBrier([{ percent: 100, happened: true }])).toBe(0);
    expect(computeBrier([{ percent: 50, happened: false }])).toBe(BRIER_OF_NO_IDEA);
    expect(computeBrier([{ percent: 0, happened: true }])).toBe(1000);
    expect(
      computeBrier([
        { percent: 80, happened: true },
        { percent: 30, happened: false },
      ]),
    ).toBe(65);
    expect(computeBrierSkill(65)).toBe(740);
    expect(computeBrierSkill(1000)).toBe(-3000);
    expect(computeBrierSkill(0, 0)).toBeNull();
    // Saying what one believes is best: no other answer has a lower expected score.
    for (let belief = 0; belief <= 100; belief += 10) {
      const expected = (said: number) =>
        belief * (computeBrier([{ percent: said, happened: true }]) ?? 0) +
        (100 - belief) * (computeBrier([{ percent: said, happened: false }]) ?? 0);
      for (let said = 0; said <= 100; said += 10) expect(expected(belief)).toBeLessThanOrEqual(expected(said));
    }
  });
});

describe('a cabinet and its names', () => {
  it('counts cards: more than any other wins, a tie is the chair’s, another card is a dissent', () => {
    expect(countCards([0, 1, 1, null], 3)).toEqual({ counts: [1, 2, 0], winner: 1 });
    expect(countCards([0, 1], 2).winner).toBeNull();
    expect(countCards([null], 2).winner).toBeNull();
    expect(listDissent([4, 2, 0, 1], [0, 1, 1, null], 1)).toEqual([4]);
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(2)), { maxLength: 6 }), (cards) => {
        const { counts, winner } = countCards(cards, 3);
        expect(counts.reduce((a, b) => a + b, 0)).toBe(cards.filter((card) => card !== null).length);
        if (winner !== null) counts.forEach((count, option) => option !== winner && expect(count).toBeLessThan(counts[winner] ?? 0));
      }),
    );
  });

  it('deals different private aims, the same to the same class', () => {
    const ministries = belgrade.offices.map((_, index) => index);
    const aims = dealPrivateAims(belgrade, 'class-7b', ministries);
    expect(new Set(aims).size).toBe(ministries.length);
    expect(dealPrivateAims(belgrade, 'class-7b', ministries)).toEqual(aims);
    expect(dealPrivateAims(belgrade, 'class-7c', ministries)).not.toEqual(aims);
  });

  it('suggests names that a code can hold, many of them', () => {
    for (const language of ['en', 'sr-Latn']) {
      const names = Array.from({ length: 500 }, (_, n) => suggestPseudonym(n, language));
      for (const name of names) expect(name).toMatch(/^[a-z]{2,10}-[a-z]{2,10}$/);
      expect(new Set(names).size).toBeGreaterThan(350);
    }
  });
});
