import { describe, expect, it } from 'vitest';
import { CODES, formatDiagnostic, loadScenario, loadTranslation, type Code } from '../../src/content/index';
import { FIXTURES, type Fixture } from './fixtures';

/** What a fixture raises, and the scenario or the translated texts; null or nothing when it was refused. */
function load(fixture: Fixture) {
  const loaded = loadScenario(fixture.files());
  if (fixture.translation === undefined) return loaded;
  const file = { path: 'scenarios/toy/text/sr.yaml', text: fixture.translation };
  const { table, diagnostics } = loadTranslation([file], loaded.text, 'sr');
  return { scenario: Object.keys(table).length === 0 ? null : loaded.scenario, diagnostics };
}

describe('every diagnostic code', () => {
  it('has a fixture and an entry, both ways', () => {
    expect(Object.keys(FIXTURES).sort()).toEqual(Object.keys(CODES).sort());
    expect(Object.entries(FIXTURES).filter(([, list]) => list.length === 0)).toEqual([]);
    for (const entry of Object.values(CODES)) for (const text of Object.values(entry)) expect(text).not.toBe('');
  });

  const cases = (Object.keys(FIXTURES) as Code[]).flatMap((code) => FIXTURES[code].map((fixture, n) => ({ code, n, fixture })));
  it.each(cases)('$code is raised ($n)', ({ code, fixture }) => {
    const { scenario, diagnostics } = load(fixture);
    const printed = diagnostics.map(formatDiagnostic);
    const hits = diagnostics.filter((entry) => entry.code === code).map(formatDiagnostic);
    expect(hits, printed.join('\n')).not.toEqual([]);
    expect(
      hits.some((hit) => fixture.says.test(hit)),
      hits.join('\n'),
    ).toBe(true);
    if (CODES[code].severity === 'error') expect(scenario).toBeNull();
    for (const { line, column, hint } of diagnostics) {
      expect(Number.isInteger(line) && line >= 1 && Number.isInteger(column) && column >= 1).toBe(true);
      expect(hint).not.toBeNull();
    }
  });

  it('is printed in the stated form, with the place of the fault itself', () => {
    const files = [
      {
        path: 'papers.yaml',
        text: [
          'commitments:',
          '  - id: loan',
          '    counterparty: own',
          '    sector: credit',
          '    title: Loan',
          '    text: A loan.',
          '    upkeep:',
          '      money: -5',
          '    colour: red',
        ].join('\n'),
      },
    ];
    const [first] = loadScenario(files).diagnostics;
    expect(first === undefined ? '' : formatDiagnostic(first)).toBe(
      ['papers.yaml:9:5: error SCN101: unknown key "colour"', '  in commitment loan', '  cure: use a key of the field reference'].join(
        '\n',
      ),
    );
  });

  it('names card, option and key, and points into the expression', () => {
    const { diagnostics } = loadScenario(FIXTURES.SCN104[0]?.files() ?? []);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      path: 'scenarios/toy/papers.yaml',
      column: 20,
      message: 'variable "standing.suoth" is not declared',
    });
    expect(diagnostics.map(formatDiagnostic)[0]).toContain('\n  in card nets > option refuse > effects\n  did you mean "standing.south"?');
    const inside = loadScenario(FIXTURES.SCN104[1]?.files() ?? []).diagnostics[0];
    expect(inside).toMatchObject({ path: 'scenarios/toy/rules.yaml', column: 24, context: 'test vote-2031 > outcome won > if' });
  });
});
