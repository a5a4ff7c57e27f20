/** Overlays: what they change, and what is said when one is wrong. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/cli/scenario-files';
import { formatDiagnostic, loadOverlay, loadScenario, readOverlayBase } from '../../src/content/index';
import { readFiles } from './load';

const base = loadScenario(readFiles('belgrade'));
const text = readFileSync('scenarios/tutorial/overlay.yaml', 'utf8');
const load = (changed: string) => loadOverlay({ path: 'scenarios/tutorial/overlay.yaml', text: changed }, base);

describe('the tutorial', () => {
  it('keeps the base’s papers and changes what it says', () => {
    const { scenario, diagnostics } = readScenario('scenarios', 'tutorial');
    expect(diagnostics).toEqual([]);
    expect(scenario?.turnCount).toBe(3);
    expect(scenario?.dossiers.map((dossier) => dossier.id)).toEqual(base.scenario?.dossiers.map((dossier) => dossier.id));
    const left = scenario?.dossiers.find((dossier) => dossier.id === 'saa-signature');
    expect(left === undefined ? null : left.last < left.first).toBe(true);
    expect(scenario?.guides?.length).toBeGreaterThan(5);
    expect(base.scenario?.guides).toBeUndefined();
  });
});

describe('a wrong overlay', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['an unknown key', text.replace('  turns: 3', '  turns: 3\n  speed: 9'), /overlay\.yaml:\d+:\d+: error SCN101: unknown key "speed"/],
    [
      'a paper that is not there',
      text.replace('saa-signature', 'saa-signatrue'),
      /SCN108: no dossier "saa-signatrue"[\s\S]*did you mean "saa-signature"\?/,
    ],
    ['too many half-years', text.replace('turns: 3', 'turns: 90'), /SCN201/],
    ['a due too short', text.replace('due: [1, 2, 2]', 'due: [1]'), /SCN211/],
    ['a misspelt variable', text.replace('aim(accession)', 'aim(acession)'), /SCN108: no aim "acession"/],
    ['a chapter outside', text.replace('window: 2008-H1..2009-H1', 'window: 2008-H1..2012-H1'), /SCN201: 2012-H1 lies outside the overlay/],
    ['no YAML', '{', /SCN001/],
    ['something else', 'aims: []', /SCN103|SCN102/],
  ];

  it.each(cases)('%s is named with its place', (_, changed, expected) => {
    const { scenario, diagnostics } = load(changed);
    expect(scenario).toBeNull();
    expect(diagnostics.map(formatDiagnostic).join('\n')).toMatch(expected);
  });

  it('finds its base without being checked', () => {
    expect(readOverlayBase({ path: 'o.yaml', text })).toBe('belgrade');
    expect(readOverlayBase({ path: 'o.yaml', text: 'overlay: 5' })).toBeNull();
    expect(readOverlayBase({ path: 'o.yaml', text: '{' })).toBeNull();
  });
});
