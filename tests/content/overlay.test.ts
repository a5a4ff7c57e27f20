/** Overlays: what they change, and what is said when one is wrong. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/cli/scenario-files';
import { compile, formatMove, legal, readSeed, SLOT, start } from '../../src/engine/index';
import { formatDiagnostic, loadOverlay, loadScenario, readOverlayBase } from '../../src/content/index';
import { readFiles } from './load';

const baseFiles = readFiles('belgrade');
const base = loadScenario(baseFiles);
const text = readFileSync('scenarios/tutorial/overlay.yaml', 'utf8');
const load = (changed: string) => loadOverlay({ path: 'scenarios/tutorial/overlay.yaml', text: changed }, baseFiles);

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

describe('an overlay that changes items', () => {
  const files = readFiles('toy');
  const lay = (changes: string) =>
    loadOverlay(
      {
        path: 'overlay.yaml',
        text: `overlay:\n  of: toy\n  id: other\n  title: Other\n  subtitle: Another\n  about: Another.\n${changes}`,
      },
      files,
    );
  const addition = `  add:
    drift:
      - { id: gulls, title: Gulls, variable: support, amount: '-1' }
`;

  it('patches key by key, adds and removes, and changes nothing else', () => {
    const plain = loadScenario(files).scenario;
    const {
      scenario,
      diagnostics,
      text: words,
    } = lay(`${addition}  patch:
    world: [{ variable: freight, vary: 0 }]
    variables: [{ id: support, start: 33 }]
  remove:
    winds: [herring]
`);
    expect(diagnostics.map(formatDiagnostic)).toEqual([]);
    expect(scenario?.world.find((clock) => clock.variable === 'freight')).toMatchObject({ vary: 0 });
    expect(scenario?.world[0]?.steps).toEqual(plain?.world[0]?.steps);
    expect(scenario?.variables.find(({ id }) => id === 'support')?.start).toBe(33);
    expect(scenario?.drift).toHaveLength((plain?.drift.length ?? 0) + 1);
    expect(scenario?.winds.some(({ id }) => id === 'herring')).toBe(false);
    expect(scenario?.dossiers).toEqual(plain?.dossiers);
    expect(words['drift.gulls.title']).toBe('Gulls');
  });

  const clashes: readonly (readonly [string, string, RegExp])[] = [
    [
      'an id that exists',
      addition.replace('gulls,', 'income,'),
      /overlay\.yaml:\d+:\d+: error SCN106: "income" stands in the base already/,
    ],
    [
      'a patch of nothing',
      '  patch: { variables: [{ id: suport, start: 3 }] }\n',
      /SCN108: no variables "suport" to patch[\s\S]*"support"/,
    ],
    ['a patch with an unknown key', '  patch: { variables: [{ id: support, strat: 3 }] }\n', /SCN101: unknown key "strat"[\s\S]*"start"/],
    ['a patch of the wrong type', '  patch: { variables: [{ id: support, start: many }] }\n', /overlay\.yaml.*SCN103/],
    ['a removal of nothing', '  remove: { winds: [heron] }\n', /SCN108: no winds "heron" to remove/],
    ['a removal that something names', '  remove: { commitments: [pilots] }\n', /SCN108: commitment "pilots" is not declared/],
    ['an unknown section', '  remove: { wind: [herring] }\n', /SCN101: "wind" cannot be changed here[\s\S]*"winds"/],
    ['a section with keys of its own', '  remove: { endings: [pawned] }\n', /SCN101: "endings" cannot be changed here/],
    [
      'a share of papers that are not there',
      '  play: { window: 2030-H1..2031-H1, papers: [habour] }\n',
      /SCN108: no dossier "habour"[\s\S]*"harbour"/,
    ],
    ['a share outside the calendar', '  play: { window: 2030-H1..2041-H1 }\n', /SCN201: 2041-H1 lies outside/],
  ];
  it.each(clashes)('%s is an error at its place', (_, changes, expected) => {
    const { scenario, diagnostics } = lay(changes);
    expect(scenario).toBeNull();
    expect(diagnostics.map(formatDiagnostic).join('\n')).toMatch(expected);
  });

  it('leaves to history what is not the player’s', () => {
    const { scenario } = lay('  play: { window: 2030-H2..2033-H2, papers: [nets], initiatives: false, aims: [purse, work] }\n  winds: 0\n');
    expect(scenario).not.toBeNull();
    if (scenario === null) return;
    const model = compile(scenario);
    const state = start(model, readSeed('history'));
    const open = legal(model, state).map(({ move }) => formatMove(model, move));
    expect(state[SLOT.turn]).toBeGreaterThan(0);
    expect(open.filter((key) => key.startsWith('answer:'))).toEqual(['answer:nets/treaty', 'answer:nets/refuse']);
    expect(open.some((key) => key.startsWith('start:') || key.startsWith('aim:'))).toBe(false);
  });
});
