/** Declared names, the calendar, and the reading of expressions against them. */
import type { Expr } from '../engine/index';
import type { Diagnostic } from './diagnostics';
import { parseExpression, type ExpressionType } from './expression';
import { selectCommitmentIds, type ExpressionScope, type ScopeKind } from './expression-scope';
import { SECTORS } from './schema';
import { createDiagnostic, suggest, type Place, type Sections } from './shape';
import type { Path } from './yaml-source';

export interface Declarations {
  readonly sections: Sections;
  readonly scope: ExpressionScope;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly ids: Readonly<Record<ScopeKind | 'power' | 'source' | 'arc' | 'place', ReadonlySet<string>>>;
  readonly turnCount: number;
  /** Turn index of a half-year; reports SCN201 and gives -1 when it lies outside the calendar. */
  readonly readDate: (date: string, place: Place, path: Path) => number;
  readonly readWindow: (window: string, place: Place, path: Path) => { readonly first: number; readonly last: number };
  /** Reads an amount or condition; reports faults and gives 0. */
  readonly readExpr: (value: string | number | boolean, wanted: ExpressionType, place: Place, path: Path) => Expr;
  /** True when declared; reports SCN108 (SCN104 for variables, SCN304 for sources) otherwise. */
  readonly demand: (kind: ScopeKind | 'power' | 'source' | 'arc' | 'place', id: string, place: Place, path: Path, key?: boolean) => boolean;
}

/** Collects every declared name. Call `reportDuplicates` for clashes. */
export function collectDeclarations(sections: Sections, report: (diagnostic: Diagnostic) => void): Declarations {
  const manifest = sections.scenario[0]?.raw;
  const ids = collectIds(sections);
  const calendar = createCalendar(manifest?.start ?? '2000-H1', manifest?.turns ?? 0);
  const options = new Map(sections.dossiers.map(({ raw }) => [raw.id, new Set(raw.options.map((option) => option.id))]));
  const outcomes = new Map(sections.tests.map(({ raw }) => [raw.id, new Set(raw.outcomes.map((outcome) => outcome.id))]));
  const scope: ExpressionScope = {
    has: (kind, id) => ids[kind].has(id),
    hasOption: (dossier, option) => options.get(dossier)?.has(option) ?? false,
    hasOutcome: (test, outcome) => outcomes.get(test)?.has(outcome) ?? false,
    powers: new Set([...ids.power, 'other', 'own']),
    sectors: new Set(SECTORS),
    commitmentsOf: (counterparty, sector) =>
      selectCommitmentIds(
        sections.commitments.map(({ raw }) => raw),
        counterparty,
        sector,
      ),
    turnOf: calendar,
    nearest: (kind, id) => suggest(id, ids[kind])?.slice(14, -2) ?? null,
  };
  const readDate: Declarations['readDate'] = (date, place, path) => {
    const turn = calendar(date);
    if (turn === null)
      report(
        createDiagnostic(
          place,
          path,
          'SCN201',
          `${date} lies outside the calendar (${manifest?.start ?? '?'}, ${manifest?.turns ?? 0} half-years)`,
        ),
      );
    return turn ?? -1;
  };
  return {
    sections,
    scope,
    report,
    ids,
    turnCount: manifest?.turns ?? 0,
    readDate,
    readWindow: (window, place, path) => {
      const [from = '', to = from] = window.split('..');
      const first = readDate(from, place, path);
      const last = to === from ? first : readDate(to, place, path);
      if (first >= 0 && last >= 0 && last < first)
        report(createDiagnostic(place, path, 'SCN202', `the window ${window} ends before it begins`));
      return { first, last };
    },
    readExpr: (value, wanted, place, path) => {
      const text = typeof value === 'boolean' ? (value ? '1 == 1' : '1 == 0') : value;
      if (typeof text === 'number') {
        if (wanted === 'condition') report(createDiagnostic(place, path, 'SCN110', 'a condition is wanted, not a number'));
        return { op: 'int', value: text };
      }
      const parsed = parseExpression(text, wanted, scope);
      if ('op' in parsed) return parsed;
      report(createDiagnostic(place, path, parsed.code, parsed.message, parsed.hint, false, parsed.at));
      return { op: 'int', value: 0 };
    },
    demand: (kind, id, place, path, key = false) => {
      if (ids[kind].has(id)) return true;
      const code = kind === 'variable' ? 'SCN104' : kind === 'source' ? 'SCN304' : 'SCN108';
      report(createDiagnostic(place, path, code, `${kind} "${id}" is not declared`, suggest(id, ids[kind]), key));
      return false;
    },
  };
}

/** Turn index of "2012-H1" in a calendar of `turns` half-years from `start`, or null. */
export function createCalendar(start: string, turns: number): (date: string) => number | null {
  const origin = countHalves(start);
  return (date) => {
    const turn = countHalves(date) - origin;
    return turn >= 0 && turn < turns ? turn : null;
  };
}

function countHalves(date: string): number {
  return Number(date.slice(0, 4)) * 2 + (date.endsWith('H2') ? 1 : 0);
}

function collectIds(sections: Sections): Declarations['ids'] {
  const idsOf = (list: readonly { readonly raw: { readonly id: string } }[]): ReadonlySet<string> => new Set(list.map(({ raw }) => raw.id));
  return {
    variable: idsOf(sections.variables),
    commitment: idsOf(sections.commitments),
    dossier: idsOf(sections.dossiers),
    initiative: idsOf(sections.initiatives),
    ladder: idsOf(sections.ladders),
    peril: idsOf(sections.perils),
    wind: idsOf(sections.winds),
    test: idsOf(sections.tests),
    aim: idsOf(sections.aims),
    reaction: idsOf(sections.reactions),
    power: idsOf(sections.powers),
    source: idsOf(sections.sources),
    place: idsOf(sections.places),
    arc: new Set(sections.scenario.flatMap(({ raw }) => raw.arcs.map((arc) => arc.id))),
  };
}
