/** What expressions may name in a scenario that is already checked: for scenario tests and exercises. */
import type { Scenario } from '../engine/index';
import { createCalendar } from './declarations';
import { findNearest } from './diagnostics';
import { selectCommitmentIds, type ExpressionScope, type ScopeKind } from './expression-scope';
import { SECTORS } from './schema';

/** The scope of a checked scenario. */
export function createScenarioScope(scenario: Scenario): ExpressionScope {
  const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));
  const ids: Readonly<Record<ScopeKind, ReadonlySet<string>>> = {
    variable: idsOf(scenario.variables),
    commitment: idsOf(scenario.commitments),
    dossier: idsOf(scenario.dossiers),
    initiative: idsOf(scenario.initiatives),
    ladder: idsOf(scenario.ladders),
    peril: idsOf(scenario.perils),
    wind: idsOf(scenario.winds),
    test: idsOf(scenario.tests),
    aim: idsOf(scenario.aims),
    reaction: idsOf(scenario.reactions),
  };
  const has = (list: readonly { readonly id: string }[] | undefined, id: string): boolean =>
    list?.some((entry) => entry.id === id) ?? false;
  return {
    has: (kind, id) => ids[kind].has(id),
    hasOption: (dossier, option) => has(scenario.dossiers.find((entry) => entry.id === dossier)?.options, option),
    hasOutcome: (test, outcome) => has(scenario.tests.find((entry) => entry.id === test)?.outcomes, outcome),
    powers: new Set([...scenario.powers.map(({ id }) => id), 'other', 'own']),
    sectors: new Set(SECTORS),
    commitmentsOf: (counterparty, sector) => selectCommitmentIds(scenario.commitments, counterparty, sector),
    turnOf: createCalendar(`${scenario.start.year}-H${scenario.start.half}`, scenario.turnCount),
    nearest: (kind, id) => findNearest(id, ids[kind]),
  };
}
