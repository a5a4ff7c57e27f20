/** `pillars replay CODE | --history SCENARIO [--hashes] [--json]` */
import { historicalBot } from '../bots/index';
import { unpackData } from '../content/index';
import {
  advance,
  compile,
  decodeRun,
  encodeRun,
  formatMove,
  hashState,
  readSeed,
  SLOT,
  start,
  type CodeError,
  type Model,
  type Move,
  type Scenario,
  type Seed,
} from '../engine/index';
import { playGame } from '../lab/index';
import { readArguments } from './arguments';
import { EXIT, UsageError, type Exit } from './exit';
import { loadModel, SCENARIO_FOLDER } from './load-model';
import { readReleases } from './released-packs';
import { createShelf, listScenarioIds } from './scenario-files';

/** Replays a run and prints it turn by turn. A code that cannot be read is a finding (exit 1). */
export function replay(argv: readonly string[]): Exit {
  const { positionals, flags, values } = readArguments(argv, { flags: ['hashes', 'json', 'moves'], values: ['history'] });
  const scenario = values.get('history');
  if ((scenario === undefined) === (positionals.length === 0)) throw new UsageError('give a replay code, or --history SCENARIO');
  const run = scenario === undefined ? findRun(positionals.join('')) : playHistory(loadModel(scenario).model);
  if ('faults' in run) {
    for (const fault of run.faults) console.error(fault);
    return EXIT.findings;
  }
  const turns = listTurns(run.model, run.seed, run.moves);
  if (flags.has('moves')) printMoves(run, turns);
  else if (flags.has('json')) console.log(JSON.stringify(describeRun(run, turns), null, 2));
  else printTurns(run.model, turns, flags.has('hashes'));
  return EXIT.fine;
}

export interface Run {
  readonly model: Model;
  readonly seed: Seed;
  readonly moves: readonly Move[];
}

interface Turn {
  readonly label: string;
  readonly hash: string;
  readonly moves: readonly string[];
  readonly variables: Readonly<Record<string, number>>;
}

/** The historical run of a scenario. */
export function playHistory(model: Model): Run {
  const seed = readSeed('history');
  return { model, seed, moves: playGame(model, seed, historicalBot).moves };
}

/** Faults that say no more than whose code it is not. */
const FOREIGN: ReadonlySet<CodeError['fault']> = new Set(['pack', 'version', 'altered']);

/** The run behind a code, also under a released edition, or what every scenario says against it. */
export function findRun(code: string): Run | { readonly faults: string[] } {
  const faults: string[] = [];
  const shelf = createShelf();
  for (const id of listScenarioIds(SCENARIO_FOLDER)) {
    const { model } = loadModel(id, shelf);
    const decoded = decodeRun(model, code);
    if (decoded.ok) return { model, seed: decoded.seed, moves: decoded.moves };
    const fault = describeFault(model, decoded);
    // Another scenario may read what this one does not own; no scenario reads what is no code, or is cut.
    if (!FOREIGN.has(decoded.fault)) return { faults: [fault] };
    faults.push(`${id}: ${fault}`);
  }
  for (const { packed } of readReleases(SCENARIO_FOLDER)) {
    const model = compile((unpackData(packed) as unknown as { readonly scenario: Scenario }).scenario);
    const decoded = decodeRun(model, code);
    if (decoded.ok) return { model, seed: decoded.seed, moves: decoded.moves };
  }
  return { faults };
}

function describeFault(model: Model, { fault, place }: CodeError): string {
  switch (fault) {
    case 'altered-turn':
      return `the code was altered in ${labelTurn(model, place)} or just before it`;
    case 'pack':
      return 'the code belongs to another scenario or to another version of its rules';
    case 'cut':
      return `the code is cut short after ${place} characters`;
    case 'character':
      return `character ${place} does not belong in a code`;
    case 'foreign':
      return 'this is not a replay code: one begins with FP';
    case 'altered':
      return 'the code was altered: its last two characters do not fit the rest';
    default:
      return `the code cannot be read (${fault})`;
  }
}

function listTurns(model: Model, seed: Seed, moves: readonly Move[]): Turn[] {
  const state = start(model, seed);
  const turns: Turn[] = [];
  let made: string[] = [];
  for (const move of moves) {
    const turn = state[SLOT.turn] as number;
    made.push(formatMove(model, move));
    advance(model, state, move, null);
    if (state[SLOT.turn] === turn && state[SLOT.over] === 0) continue;
    turns.push({ label: labelTurn(model, turn), hash: hashState(state), moves: made, variables: readVariables(model, state) });
    made = [];
  }
  if (made.length > 0)
    turns.push({
      label: labelTurn(model, state[SLOT.turn] as number),
      hash: hashState(state),
      moves: made,
      variables: readVariables(model, state),
    });
  return turns;
}

function describeRun({ model, seed, moves }: Run, turns: readonly Turn[]): object {
  return {
    scenario: model.scenario.id,
    rulesVersion: model.scenario.rulesVersion,
    pack: model.packHash.toString(16).padStart(8, '0'),
    seed: seed.history ? 'history' : seed.value,
    code: encodeRun(model, seed, moves),
    turns,
  };
}

function printTurns(model: Model, turns: readonly Turn[], hashes: boolean): void {
  for (const turn of turns) {
    console.log(`${turn.label}${hashes ? ` ${turn.hash}` : ''}`);
    if (hashes) continue;
    for (const move of turn.moves) console.log(`  ${move}`);
    console.log(`  ${model.scenario.powers.map((power) => `${power.id} ${turn.variables[power.standing]}`).join(' · ')}`);
  }
}

/** The run as a scenario test: a complete list of decisions that `pillars check` replays. */
function printMoves({ model, seed, moves }: Run, turns: readonly Turn[]): void {
  const ending = advanceAll(model, seed, moves)[SLOT.ending] ?? -1;
  const finalTurn = labelTurn(model, model.scenario.turnCount - 1);
  console.log(`# Made by: npm run -s pillars -- replay --history ${model.scenario.id} --moves`);
  console.log(`- name: every decision of the historical run is legal, to the ending "${model.scenario.endings[ending]?.id}"`);
  console.log(`  seed: ${seed.history ? 'history' : seed.value}\n  moves:`);
  for (const turn of turns) for (const move of turn.moves) console.log(`    - ${turn.label} ${move.replace(':', ' ')}`);
  const standings = model.scenario.powers.map((power) => `${power.standing} == ${turns.at(-1)?.variables[power.standing]}`);
  console.log(`  expect:\n    - '${finalTurn}: ${standings.join(' and ')}'`);
}

function advanceAll(model: Model, seed: Seed, moves: readonly Move[]): Int32Array {
  const state = start(model, seed);
  for (const move of moves) advance(model, state, move, null);
  return state;
}

/** "2012-H1". */
export function labelTurn(model: Model, turn: number): string {
  const { start: origin } = model.scenario;
  const halves = origin.year * 2 + (origin.half - 1) + turn;
  return `${Math.floor(halves / 2)}-H${(halves % 2) + 1}`;
}

function readVariables(model: Model, state: Int32Array): Record<string, number> {
  return Object.fromEntries(
    model.scenario.variables.map((variable, index) => [variable.id, state[model.layout.variables + index] as number]),
  );
}
