import { describe, expect, it } from 'vitest';
import { formatDiagnostic, LIMITS, loadScenario, loadScenarioTests, type Diagnostic } from '../../src/content/index';
import type { Scenario } from '../../src/engine/index';
import { readFiles } from './load';

/** Loads a text that must be refused. A hang shows as the test's own time limit; how fast a refusal is stands in no test. */
function load(text: string): { readonly first: Diagnostic | undefined; readonly count: number } {
  const { scenario, diagnostics } = loadScenario([{ path: 'hostile.yaml', text }]);
  expect(scenario).toBeNull();
  expect(diagnostics.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
  for (const entry of diagnostics) expect(formatDiagnostic(entry).length).toBeLessThan(6000);
  return { first: diagnostics[0], count: diagnostics.length };
}

const MEGA = LIMITS.fileLength - 100;
const fill = (text: string, length = MEGA): string => text.repeat(Math.floor(length / text.length));

describe('hostile files', () => {
  it.each<[string, string, string]>([
    ['50 MB of text', 'x'.repeat(50_000_000), 'SCN004'],
    ['50 MB of brackets', '['.repeat(50_000_000), 'SCN004'],
    ['a NUL byte', 'aims: []\n\u0000', 'SCN005'],
    ['binary rubbish', fill('\u0001\u0002\uFFFD', 100_000), 'SCN005'],
    ['half of a pair', 'aims: [\ud800]', 'SCN005'],
    ['brackets', fill('['), 'SCN004'],
    ['braces', fill('{a: '), 'SCN004'],
    ['dashes', fill('- '), 'SCN004'],
    ['question marks', fill('? '), 'SCN004'],
    ['dashes and question marks', fill('- ? '), 'SCN004'],
    ['deep indentation', Array.from({ length: 1300 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'), 'SCN004'],
    ['commas', `aims: [${fill('1,')}1]`, 'SCN004'],
    ['lines', fill('a: 1\n'), 'SCN004'],
    ['anchors', fill('&a '), 'SCN004'],
    ['aliases', `aims: [${fill('*a,', 3_000)}1]`, 'SCN003'],
    [
      'a billion laughs',
      Array.from({ length: 20 }, (_, n) => `a${n}: &a${n} [${n === 0 ? 'x' : fill(`*a${n - 1},`, 60)}]`).join('\n'),
      'SCN003',
    ],
    ['tags', fill('!a '), 'SCN004'],
    ['unbalanced ends', fill('a: }', 60_000), 'SCN001'],
    ['colons', fill(':'), 'SCN001'],
    ['a tag that builds something', 'aims: !!js/function "x"', 'SCN003'],
  ])('%s', (_, text, code) => {
    const { first } = load(text);
    expect(first === undefined ? '' : formatDiagnostic(first)).toContain(code);
  });

  it.each<[string, string]>([
    ['spaces', fill(' ')],
    ['tabs', fill('\t')],
    ['returns', fill('\r')],
    ['quotes', `aims: ${fill("''")}`],
    ['hashes', `aims: ${fill(' #')}`],
    ['one long word', `endings: ${fill('x')}`],
    ['one long string', `endings: "${fill('x')}`],
    ['escapes', `endings: "${fill('\\n')}"`],
    ['spaces in a text', `endings: [${fill(`"${'a'.padEnd(3900)}b", `, 500_000)}"a"]`],
    ['long keys', Array.from({ length: 200 }, (_, n) => `${'k'.repeat(900)}${n}: 1`).join('\n')],
    ['long ids', `aims:\n${Array.from({ length: 200 }, (_, n) => `  - id: ${'k'.repeat(900)}${n}`).join('\n')}`],
    ['many unknown keys', Array.from({ length: 1900 }, (_, n) => `dossier${n}: 1`).join('\n')],
    ['many empty papers', `dossiers: [${fill('{},', 5000)}{}]`],
    ['keys of the prototype', 'aims: [{ __proto__: { id: a }, constructor: 1, hasOwnProperty: 2 }]\n__proto__: []\nconstructor: []'],
    [
      'numbers out of range',
      'aims: [{ id: a, title: a, about: a, measure: 1e400, reached: .inf, partly: .nan, unit: 99999999999999999999 }]',
    ],
    ['nothing', ''],
    ['a number', '5'],
    ['null', 'aims: null\nscenario: null\ndossiers: ~'],
    ['a byte order mark', '\uFEFFaims: []'],
  ])('%s ends with a message', (_, text) => {
    expect(load(text).count).toBeGreaterThan(0);
  });

  it('keeps a bounded number of diagnostics', () => {
    expect(load(`dossiers: [${fill('{},', 5700)}{}]`).count).toBeLessThanOrEqual(2 * LIMITS.diagnostics + 2);
  });

  it('refuses too many or too large files as a whole', () => {
    const many = loadScenario(Array.from({ length: LIMITS.files + 1 }, (_, n) => ({ path: `${n}.yaml`, text: 'aims: []' })));
    expect(many.diagnostics[0]).toMatchObject({ code: 'SCN004' });
    const started = performance.now();
    const large = loadScenario(Array.from({ length: 9 }, (_, n) => ({ path: `${n}.yaml`, text: fill('# comment\n') })));
    expect(large.diagnostics[0]).toMatchObject({ code: 'SCN004' });
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('survives the toy with a piece cut out or put in anywhere', () => {
    const files = readFiles('toy');
    const rubbish = ['', ':', '- ', '"', "'", '[', '}', '\n', '  ', '#', '&', '|', '!', '\t', '0', '~', '%', '@'];
    let seed = 20_260_101;
    const next = (most: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return (seed >>> 9) % most;
    };
    for (let run = 0; run < 60; run++) {
      const victim = next(files.length);
      const damaged = files.map(({ path, text }, n) => {
        const at = next(text.length);
        return { path, text: n === victim ? text.slice(0, at) + (rubbish[next(rubbish.length)] ?? '') + text.slice(at + next(40)) : text };
      });
      const { scenario, diagnostics } = loadScenario(damaged);
      if (scenario === null)
        expect(
          diagnostics.some(({ severity }) => severity === 'error'),
          `run ${run}`,
        ).toBe(true);
    }
  });
});

describe('scenario tests', () => {
  const scenario = loadScenario(readFiles('toy')).scenario as Scenario;
  const read = (text: string): string[] =>
    loadScenarioTests([{ path: 'tests/one.yaml', text }], scenario).diagnostics.map(formatDiagnostic);

  it.each<[string, string, RegExp]>([
    [
      'a misspelt paper',
      '{ name: a, moves: ["2030-H1 answer harbor/sign"], expect: ["2030-H1: support > 1"] }',
      /SCN108: no dossier "harbor".*\n.*\n {2}did you mean "harbour"/,
    ],
    [
      'a misspelt option',
      '{ name: a, moves: ["2030-H1 answer harbour/sing"], expect: ["2030-H1: support > 1"] }',
      /"harbour" has no option "sing"/,
    ],
    ['another verb', '{ name: a, moves: ["2030-H1 bribe harbour"], expect: ["2030-H1: support > 1"] }', /SCN103.*not a move/],
    ['a date outside', '{ name: a, policy: history, expect: ["2040-H1: support > 1"] }', /SCN201/],
    ['no date', '{ name: a, policy: history, expect: ["support > 1"] }', /SCN105/],
    [
      'a wrong condition',
      '{ name: a, policy: history, expect: ["2030-H1: suport > 1"] }',
      /tests\/one\.yaml:1:\d+: error SCN104.*\n.*\n {2}did you mean "support"/,
    ],
    ['moves in the wrong order', '{ name: a, moves: ["2031-H1 close", "2030-H1 close"], expect: ["2030-H1: support > 1"] }', /SCN202/],
    ['neither moves nor policy', '{ name: a, expect: ["2030-H1: support > 1"] }', /SCN103.*either/],
    ['an unknown key', '{ name: a, polizy: history, expect: ["2030-H1: support > 1"] }', /SCN101.*\n.*\n {2}did you mean "policy"/],
    ['nothing expected', '{ name: a, policy: history, expect: [] }', /SCN103/],
    ['no YAML', '{ name: [', /SCN001/],
    ['too much', 'x'.repeat(2_000_000), /SCN004/],
  ])('%s', (_, text, wanted) => {
    expect(read(text).join('\n')).toMatch(wanted);
  });
});
