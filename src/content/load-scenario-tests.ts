/** Tests that a scenario carries: decisions, and what must hold once a half-year is closed. Checked here, run by whoever has the engine. */
import * as v from 'valibot';
import type { Expr, Scenario } from '../engine/index';
import { createCollector } from './collector';
import type { Diagnostic } from './diagnostics';
import { parseExpression } from './expression';
import type { ExpressionScope } from './expression-scope';
import { LIMITS } from './limits';
import { createScenarioScope } from './scenario-scope';
import { createDiagnostic, reportShape, suggest, type Place } from './shape';
import { readYaml, type Path, type YamlSource } from './yaml-source';

/** One test. It either follows the historical run or makes its own moves. */
export interface ScenarioTest {
  readonly name: string;
  /** `path:line`, for the report of a failure. */
  readonly place: string;
  readonly seed: string;
  readonly policy: 'history' | null;
  /** In the order of play. `move` is in the engine's readable form ("answer:harbour/sign"). */
  readonly moves: readonly { readonly turn: number; readonly move: string }[];
  /** `condition` holds in the state after half-year `turn` was closed. */
  readonly expect: readonly { readonly turn: number; readonly condition: Expr; readonly text: string }[];
}

export interface LoadedScenarioTests {
  /** Empty when there is any error. */
  readonly tests: readonly ScenarioTest[];
  readonly diagnostics: readonly Diagnostic[];
}

const line = v.pipe(
  v.string('a text'),
  v.minLength(1, 'a text that is not empty'),
  v.maxLength(LIMITS.expressionLength + 20, 'a shorter text'),
);

/** Shape of one test. */
export const SCENARIO_TEST = v.strictObject({
  name: line,
  seed: v.exactOptional(line),
  policy: v.exactOptional(v.picklist(['history'])),
  moves: v.exactOptional(v.pipe(v.array(line), v.maxLength(LIMITS.listItems))),
  expect: v.pipe(v.array(line), v.minLength(1, 'a list that is not empty'), v.maxLength(LIMITS.listItems)),
});
type RawTest = v.InferOutput<typeof SCENARIO_TEST>;

interface Reader {
  readonly scope: ExpressionScope;
  readonly scenario: Scenario;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Reads test files against a checked scenario. A file holds one test or a list of them. */
export function loadScenarioTests(
  files: readonly { readonly path: string; readonly text: string }[],
  scenario: Scenario,
): LoadedScenarioTests {
  const { diagnostics, report } = createCollector();
  const reader: Reader = { scenario, scope: createScenarioScope(scenario), report };
  const tests = files.slice(0, LIMITS.files).flatMap((file) => readTestFile(reader, readYaml(file.path, file.text)));
  return { tests: diagnostics.length > 0 ? [] : tests, diagnostics };
}

function readTestFile(reader: Reader, source: YamlSource): ScenarioTest[] {
  const whole: Place = { source, path: [], name: '' };
  for (const fault of source.faults)
    reader.report({ ...createDiagnostic(whole, [], fault.code, fault.message), ...source.placeOf(fault.offset) });
  if (source.value === null || source.value === undefined) return [];
  const isList = Array.isArray(source.value);
  const entries: readonly unknown[] = isList ? (source.value as unknown[]) : [source.value];
  return entries.flatMap((entry, n) => {
    const at: Place = { source, path: isList ? [n] : [], name: `scenario test ${n + 1}` };
    const result = v.safeParse(SCENARIO_TEST, entry);
    if (result.success) return [readTest(reader, result.output, at)];
    reportShape(at, result.issues as unknown as v.BaseIssue<unknown>[], SCENARIO_TEST, reader.report);
    return [];
  });
}

function readTest(reader: Reader, raw: RawTest, at: Place): ScenarioTest {
  const { line: row } = at.source.placeOf(at.source.offsetOf(at.path));
  const moves = (raw.moves ?? []).map((text, n) => readMove(reader, text, at, ['moves', n]));
  moves.forEach((entry, n) => {
    const earlier = moves[n - 1];
    if (earlier !== undefined && entry.turn < earlier.turn)
      reader.report(createDiagnostic(at, ['moves', n], 'SCN202', 'a move stands after a move of a later half-year'));
  });
  if ((raw.policy === undefined) === (raw.moves === undefined)) {
    reader.report(createDiagnostic(at, [], 'SCN103', 'a scenario test has either "policy: history" or "moves"'));
  }
  return {
    name: raw.name,
    place: `${at.source.path}:${row}`,
    seed: raw.seed ?? 'test',
    policy: raw.policy ?? null,
    moves,
    expect: raw.expect.map((text, n) => readExpectation(reader, text, at, ['expect', n])),
  };
}

function readExpectation(reader: Reader, text: string, at: Place, path: Path): ScenarioTest['expect'][number] {
  const colon = text.indexOf(':');
  const turn = readTurn(reader, text.slice(0, Math.max(0, colon)).trim(), at, path);
  const start = colon + 1;
  const parsed = parseExpression(text.slice(start), 'condition', reader.scope);
  if ('op' in parsed) return { turn, condition: parsed, text };
  reader.report(createDiagnostic(at, path, parsed.code, parsed.message, parsed.hint, false, start + parsed.at));
  return { turn, condition: { op: 'int', value: 0 }, text };
}

function readMove(reader: Reader, text: string, at: Place, path: Path): ScenarioTest['moves'][number] {
  const [date = '', ...rest] = text.split(' ').filter((word) => word !== '');
  const turn = readTurn(reader, date, at, path);
  const [verb = '', target = '', extra] = rest.join(' ').split(/[ :]/);
  const [id = '', option] = target.split('/');
  const { scope } = reader;
  const refuse = (message: string, hint: string | null = null): void => reader.report(createDiagnostic(at, path, 'SCN108', message, hint));
  const refuseName = (kind: 'dossier' | 'initiative' | 'aim'): void =>
    refuse(
      `no ${kind} "${id}" is declared`,
      suggest(
        id,
        reader.scenario[`${kind}s`].map((entry) => entry.id),
      ),
    );
  if (verb === 'close' && target === '') return { turn, move: 'close' };
  if (verb === 'answer') {
    if (!scope.has('dossier', id)) refuseName('dossier');
    else if (option === undefined || !scope.hasOption(id, option)) refuse(`"${id}" has no option "${option ?? ''}"`);
  } else if (verb === 'start' || verb === 'aim') {
    const kind = verb === 'start' ? 'initiative' : 'aim';
    if (!scope.has(kind, id)) refuseName(kind);
  }
  if (!['answer', 'start', 'aim'].includes(verb) || extra !== undefined) {
    reader.report(
      createDiagnostic(
        at,
        path,
        'SCN103',
        `"${text}" is not a move`,
        'write "2012-H1 answer DOSSIER/OPTION", "2012-H1 start INITIATIVE", "2012-H1 aim AIM" or "2012-H1 close"',
      ),
    );
  }
  return { turn, move: `${verb}:${target}` };
}

function readTurn({ scope, scenario, report }: Reader, date: string, at: Place, path: Path): number {
  if (!/^\d{4}-H[12]$/.test(date)) {
    report(
      createDiagnostic(
        at,
        path,
        'SCN105',
        `"${date.slice(0, 20)}" is not a half-year such as ${scenario.start.year}-H${scenario.start.half}`,
      ),
    );
    return 0;
  }
  const turn = scope.turnOf(date);
  if (turn === null) report(createDiagnostic(at, path, 'SCN201', `${date} lies outside the calendar`));
  return turn ?? 0;
}
