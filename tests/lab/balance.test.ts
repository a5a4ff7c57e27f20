/** The balance gates: met by the campaign in small, and each seen to fail once a number is spoiled. */
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../src/cli/scenario-files';
import { compile, type Model } from '../../src/engine';
import { groupCases, judgeOptions, judgePars, judgePlans, judgeReach, judgeRules, type Gate } from '../../src/lab/balance/gates';
import { judgeWorth } from '../../src/lab/balance/option-worth';
import { balanceSeed, listContestants, playCase, type CaseRun } from '../../src/lab/balance/play-cases';

function load(id: string): Model {
  const { scenario } = readScenario('scenarios', id);
  if (scenario === null) throw new Error(`scenario "${id}" has errors`);
  return compile(scenario);
}

const model = load('belgrade');
const runs = model.scenario.panel.flatMap((_, set) =>
  listContestants(model, false).map((contestant) => playCase(model, contestant, set, balanceSeed(set))),
);
const spoil = (change: (run: CaseRun) => Partial<CaseRun>): CaseRun[] => runs.map((run) => ({ ...run, ...change(run) }));
const failed = (gates: readonly Gate[]): string[] => gates.filter(({ passes }) => !passes).map(({ id }) => id);

describe('balance gates', () => {
  test('twelve cases of the campaign meet those that need no large sample', () => {
    const cases = groupCases(runs);
    expect(failed([...judgeRules(cases), ...judgePlans(model, cases)].filter(({ id }) => id !== 'plans-wins'))).toEqual([]);
    expect(failed(judgeReach(model, runs)).filter((id) => id !== 'reach')).toEqual([]);
  });

  test('a rule that scores like a plan is found', () => {
    const spoilt = groupCases(spoil(({ bot, score }) => ({ score: bot === 'hider' ? 99_000 : score })));
    expect(failed(judgeRules(spoilt))).toEqual(['rule-hider']);
  });

  test('a plan that wins everything, or leaves the others behind, is found', () => {
    const best = groupCases(spoil(({ bot, score }) => ({ score: bot === 'quiet-builder' ? 100_000 : score })));
    expect(failed(judgePlans(model, best))).toEqual(['plans-near', 'plans-wins']);
    const noSprint = groupCases(spoil(({ bot, score }) => ({ score: bot === 'accession-sprint' ? 10_000 : score })));
    expect(failed(judgePlans(model, noSprint).slice(0, 1))).toEqual(['plans-near']);
  });

  test('an option that everybody takes is found by name', () => {
    const card = model.scenario.dossiers.findIndex(({ id }) => id === 'saa-signature');
    const spoilt = spoil(({ papers }) => ({ papers: papers.map((word, n) => (n === card ? 2 : word)) }));
    const gate = judgeOptions(model, groupCases(spoilt));
    expect(gate.passes).toBe(false);
    expect(gate.figure).toContain(`saa-signature/${model.scenario.dossiers[card]?.options[0]?.id} 100 %`);
  });

  test('pars that drift and sets that are unequally hard are found', () => {
    const aim = model.ids.aim.get('energy') ?? 0;
    const spoilt = spoil(({ aims }) => ({ aims: aims.map((result, n) => (n === aim ? 2 : result)) }));
    expect(failed(judgePars(model, spoilt))).toEqual(['panel', 'pars']);
    expect(judgePars(model, spoilt)[1]?.figure).toContain('energy 100');
  });

  test('what nobody reaches and what breaks unannounced are found', () => {
    const card = model.scenario.dossiers.findIndex(({ id }) => id === 'saa-signature');
    const unread = spoil(({ papers }) => ({ papers: papers.map((word, n) => (n === card ? 0 : word)) }));
    expect(judgeReach(model, unread)[0]?.figure).toMatch(/never in \d+ games: .*saa-signature/);
    expect(
      failed(
        judgeReach(
          model,
          spoil(() => ({ unwarned: 1 })),
        ),
      ),
    ).toContain('warnings');
  });

  test('an option that is worse than its neighbour in everything is found', () => {
    const toy = load('toy').scenario;
    const spoilt = compile({
      ...toy,
      dossiers: toy.dossiers.map((dossier) => {
        const [first, ...rest] = dossier.options;
        if (first === undefined || rest.length === 0) return dossier;
        // The last option does what the first does, and costs each power’s standing and credibility on top.
        const effects = ['credibility', 'standing.north', 'standing.south', 'standing.east'].map((variable) => ({
          variable,
          amount: -300,
        }));
        const dear = { ...first, id: 'dear', block: { ...first.block, later: [...first.block.later, { turns: 1, at: -1, effects }] } };
        return { ...dossier, options: [first, dear] };
      }),
    });
    const gate = judgeWorth(spoilt, { games: 40, moments: 3, rollouts: 12 });
    expect(gate.passes).toBe(false);
    expect(gate.figure).toContain('/dear');
  });
});
