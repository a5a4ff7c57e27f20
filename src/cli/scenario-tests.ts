/** Runs the tests that a scenario carries. */
import { historicalBot } from '../bots/index';
import { formatDiagnostic, loadScenarioTests, type ScenarioTest } from '../content/index';
import {
  advance,
  CLOSE,
  compile,
  evaluateExpr,
  isOpenMove,
  parseMove,
  readSeed,
  SLOT,
  start,
  type Model,
  type Move,
  type Scenario,
} from '../engine/index';
import { playGame } from '../lab/index';
import { SCENARIO_FOLDER } from './load-model';
import { labelTurn } from './replay';
import { readScenarioFolder } from './scenario-files';

export interface ScenarioTestReport {
  readonly passed: number;
  /** One line per failure, with its place. */
  readonly failed: readonly string[];
}

/** Loads and runs the tests of scenario `id`. */
export function runScenarioTests(id: string, scenario: Scenario): ScenarioTestReport {
  const { tests, diagnostics } = loadScenarioTests(readScenarioFolder(SCENARIO_FOLDER, id, 'tests'), scenario);
  const model = compile(scenario);
  const failures = tests.map((test) => runTest(model, test));
  return {
    passed: failures.filter((lines) => lines.length === 0).length,
    failed: [...diagnostics.map(formatDiagnostic), ...failures.flat()],
  };
}

function runTest(model: Model, test: ScenarioTest): string[] {
  const seed = readSeed(test.seed);
  const state = start(model, seed);
  const failures: string[] = [];
  const fail = (text: string): void => void failures.push(`${test.place}: scenario test "${test.name}": ${text}`);
  const afterClose = (turn: number): void => {
    for (const expectation of test.expect.filter((entry) => entry.turn === turn)) {
      if (evaluateExpr(model, state, expectation.condition) === 0)
        fail(`after ${labelTurn(model, turn)} this does not hold: ${expectation.text}`);
    }
  };
  const make = (move: Move): boolean => {
    if (!isOpenMove(model, state, move)) return false;
    const turn = state[SLOT.turn] as number;
    advance(model, state, move, null);
    if (move === CLOSE) afterClose(turn);
    return true;
  };
  if (test.policy === 'history') {
    for (const move of playGame(model, seed, historicalBot).moves) make(move);
    return failures;
  }
  for (const { turn, move: key } of test.moves) {
    while ((state[SLOT.turn] as number) < turn && state[SLOT.over] === 0) if (!make(CLOSE)) break;
    const move = parseMove(model, key);
    if (move === null || state[SLOT.turn] !== turn || !make(move)) {
      fail(`"${key}" is not open in ${labelTurn(model, turn)}`);
      return failures;
    }
  }
  const last = Math.max(-1, ...test.expect.map((entry) => entry.turn));
  while ((state[SLOT.turn] as number) <= last && state[SLOT.over] === 0) {
    if (!make(CLOSE)) {
      fail(`${labelTurn(model, state[SLOT.turn] as number)} cannot be closed: answer its papers`);
      break;
    }
  }
  return failures;
}
