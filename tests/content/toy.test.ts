import { describe, expect, it } from 'vitest';
import { formatDiagnostic, loadScenario, loadScenarioTests, type LoadedScenario } from '../../src/content/index';
import { compile, hashState, legal, readSeed, start, step, type Model, type Scenario } from '../../src/engine/index';
import { readFiles } from './load';

const toy: LoadedScenario = loadScenario(readFiles('toy'));
const scenario = toy.scenario as Scenario;
const find = <T extends { readonly id: string }>(list: readonly T[], id: string): T => list.find((entry) => entry.id === id) as T;

describe('the toy scenario', () => {
  it('loads without a finding', () => {
    expect(toy.diagnostics.map(formatDiagnostic)).toEqual([]);
    expect(toy.counts).toMatchObject({ dossiers: 10, options: 22, initiatives: 2, endings: 3 });
  });

  it('keeps dates as turns, amounts as trees, delays as they were written', () => {
    const harbour = find(scenario.dossiers, 'harbour');
    const sign = find(harbour.options, 'sign');
    expect(harbour).toMatchObject({ first: 0, last: 0, deal: 'must', weight: 10, rung: null, sources: ['pilot-book'] });
    expect(sign.block.later).toEqual([
      { turns: 2, at: -1, effects: [{ variable: 'support', amount: 2 }] },
      { turns: -1, at: 4, effects: [{ variable: 'treasury', amount: -12 }] },
    ]);
    expect(sign.block.signs).toEqual([{ commitment: 'harbour-loan', value: 130, turns: 5 }]);
    expect(sign.block.effects[2]?.amount).toMatchObject({ op: '-', left: { op: 'neg' }, right: { op: '/' } });
    expect(sign.tags).toMatchObject({ signal: { east: 100, north: -50 }, cost: 30, reversible: 30, ambiguity: 0 });
    expect(find(harbour.options, 'own-stones').block.builds).toEqual([
      { turns: 3, until: -1, effects: [{ variable: 'joblessness', amount: -1 }] },
      { turns: -1, until: 2, effects: [{ variable: 'treasury', amount: -2 }] },
    ]);
    expect(find(scenario.dossiers, 'tolls-notice').rung).toEqual({ ladder: 'tolls', rung: 2 });
    expect(find(scenario.commitments, 'old-cable').site).toEqual({ lon: 12_500, lat: 55_125 });
    expect(find(find(scenario.dossiers, 'wreck').options, 'measure').chance?.history).toBe('else');
    expect(scenario.endings.at(-1)?.when).toBeNull();
    // A service's list of levels is one sum.
    expect(scenario.insurance?.services[0]?.level).toMatchObject({
      op: '+',
      left: { op: '+', left: { op: 'int', value: 40 } },
      right: { op: '/' },
    });
  });

  it('uses every function of the expression language and every key of the format', () => {
    const ops = new Set<string>();
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('op' in value && typeof value.op === 'string') ops.add(value.op);
      for (const part of Object.values(value)) walk(part);
    };
    walk(scenario);
    const all = [
      'int',
      'var',
      'turn',
      'signed',
      'active',
      'ended',
      'since',
      'value',
      'count',
      'total',
      'answered',
      'chose',
      'started',
      'rung',
      'settled',
      'broken',
      'wind',
      'fired',
      'outcome',
      'reached',
      'aim',
      'not',
      'neg',
      'abs',
      'and',
      'or',
      '+',
      '-',
      '/',
      '<',
      '>',
      '>=',
      'min',
      'max',
      'if',
    ]; // prettier-ignore
    expect(all.filter((op) => !ops.has(op))).toEqual([]);
  });

  it('has a text for every key that the screens ask for', () => {
    const { text } = toy;
    const wanted = [
      'scenario.title',
      'chapter.fog.brief',
      'arc.strait.title',
      'power.north.short',
      'variable.support.band.2',
      'variable.hold.east.term.loan',
      'commitment.radar.text',
      'drift.income.title',
      'cross.north-east.title',
      'world.freight.title',
      'wind.herring.hint',
      'wind.herring.line',
      'ladder.tolls.refused',
      'ladder.tolls.measure.line',
      'test.vote-2031.outcome.won.line',
      'aim.work.about',
      'peril.bankruptcy.warning.1',
      'peril.bankruptcy.build.0',
      'ending.free-island.also.1',
      'source.tide-tables.url',
      'dossier.harbour.adviser.1.who',
      'dossier.wreck.also.0',
      'dossier.harbour.option.sign.later.1',
      'dossier.harbour.option.own-stones.build.0',
      'dossier.harbour.option.league-help.reason',
      'dossier.wreck.option.blast.then.line',
      'dossier.harbour.default',
      'dossier.harbour.default.line',
      'initiative.new-lamp.else.line',
      'dossier.harbour.brief',
      'dossier.harbour.dateline',
      'dossier.harbour.known',
      'dossier.harbour.history',
      'dossier.harbour.model',
    ]; // prettier-ignore
    expect(wanted.filter((key) => (text[key] ?? '') === '')).toEqual([]);
    expect(Object.values(text).filter((entry) => entry.includes('\n') || entry !== entry.trim())).toEqual([]);
  });

  it('gives the same scenario whatever the line ends, and from one file as from many', () => {
    const files = readFiles('toy');
    expect(loadScenario(files.map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }))).scenario).toEqual(scenario);
    expect(loadScenario([{ path: 'one.yaml', text: files.map(({ text }) => text).join('\n') }]).scenario).toEqual(scenario);
  });

  it('compiles and plays to an ending', () => {
    const model: Model = compile(JSON.parse(JSON.stringify(scenario)) as Scenario);
    let state = start(model, readSeed('toy'));
    for (let moves = 0; moves < 200; moves++) {
      const open = legal(model, state).filter((entry) => entry.lock === null);
      const first = open[0];
      if (first === undefined) break;
      state = step(model, state, first.move);
    }
    expect(legal(model, state)).toEqual([]);
    expect(hashState(state)).toBeTypeOf('string');
  });

  it('carries tests that can be read', () => {
    const { tests, diagnostics } = loadScenarioTests(readFiles('toy', 'tests'), scenario);
    expect(diagnostics.map(formatDiagnostic)).toEqual([]);
    expect(tests[0]).toMatchObject({
      policy: null,
      seed: 'strait',
      moves: [
        { turn: 0, move: 'aim:open-strait' },
        { turn: 0, move: 'aim:purse' },
        { turn: 0, move: 'answer:harbour/sign' },
        { turn: 0, move: 'close' },
      ],
    });
    expect(tests[1]).toMatchObject({ policy: 'history', moves: [], expect: [{ turn: 3, condition: { op: 'or' } }] });
  });
});
