/** Overlays: a shorter or altered scenario over the papers of another. An overlay says what it changes and nothing else. */
import * as v from 'valibot';
import type { Scenario } from '../engine/index';
import { createCollector } from './collector';
import { parseExpression } from './expression';
import { LIMITS } from './limits';
import type { LoadedScenario } from './load-scenario';
import { createScenarioScope } from './scenario-scope';
import { createDiagnostic, reportShape, suggest, type Place } from './shape';
import { createTextTable, type TextTable } from './text-table';
import { readYaml, type Path } from './yaml-source';

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id: lower-case letters, digits and hyphens'));
const text = v.pipe(v.string(), v.minLength(1, 'a text that is not empty'), v.maxLength(LIMITS.textLength));
const turns = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.turns));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9));
const date = v.pipe(v.string(), v.regex(/^\d{4}-H[12]$/, 'a half-year such as 2012-H1'));

/** Shape of `overlay.yaml`. */
export const OVERLAY = v.strictObject({
  of: id,
  id,
  title: text,
  subtitle: text,
  about: text,
  /** Half-years played, from the base's first. */
  turns,
  due: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3))), v.maxLength(LIMITS.turns)),
  winds: count,
  aims: v.strictObject({ count, by: date }),
  chapters: v.pipe(v.array(v.strictObject({ id, title: text, brief: text, window: text })), v.minLength(1)),
  'leave-out': v.exactOptional(v.array(id)),
  guides: v.exactOptional(v.array(v.strictObject({ id, if: text, title: text, text }))),
  endings: v.exactOptional(v.array(v.strictObject({ id, title: text, if: v.exactOptional(text), text }))),
});
type RawOverlay = v.InferOutput<typeof OVERLAY>;

/** Id of the scenario an overlay lies on, or null when the file does not say; cheap, for finding the base. */
export function readOverlayBase(file: { readonly path: string; readonly text: string }): string | null {
  const value = readYaml(file.path, file.text).value as { overlay?: { of?: unknown } } | null;
  return typeof value?.overlay?.of === 'string' ? value.overlay.of : null;
}

/** Lays an overlay over a checked base. The result has the base's rules with the overlay's calendar, chapters, endings and guides. */
export function loadOverlay(file: { readonly path: string; readonly text: string }, base: LoadedScenario): LoadedScenario {
  const { diagnostics, report, hasErrors } = createCollector();
  const source = readYaml(file.path, file.text);
  const place: Place = { source, path: ['overlay'], name: 'overlay' };
  const stop = (): LoadedScenario => ({ ...base, scenario: null, text: {}, diagnostics: [...base.diagnostics, ...diagnostics] });
  for (const fault of source.faults) report({ ...createDiagnostic(place, [], fault.code, fault.message), ...source.placeOf(fault.offset) });
  if (hasErrors() || base.scenario === null) return stop();
  const entry = (source.value as { overlay?: unknown } | null)?.overlay;
  const result = v.safeParse(OVERLAY, entry);
  if (!result.success) {
    reportShape(place, result.issues as unknown as v.BaseIssue<unknown>[], OVERLAY, report);
    return stop();
  }
  const table = createTextTable();
  const scenario = layOver({ base: base.scenario, raw: result.output, place, report, table });
  if (hasErrors()) return stop();
  return { scenario, text: { ...base.text, ...table.entries }, diagnostics, counts: { ...base.counts, endings: scenario.endings.length } };
}

interface Layer {
  readonly base: Scenario;
  readonly raw: RawOverlay;
  readonly place: Place;
  readonly report: ReturnType<typeof createCollector>['report'];
  readonly table: TextTable;
}

function layOver(layer: Layer): Scenario {
  const { base, raw, place, report, table } = layer;
  const scope = createScenarioScope(base);
  const left = new Set(raw['leave-out'] ?? []);
  const known = new Set(base.dossiers.map((dossier) => dossier.id));
  (raw['leave-out'] ?? []).forEach((dossier, n) => {
    if (!known.has(dossier))
      report(createDiagnostic(place, ['leave-out', n], 'SCN108', `no dossier "${dossier}" is declared`, suggest(dossier, known)));
  });
  if (raw.turns > base.turnCount) report(createDiagnostic(place, ['turns'], 'SCN201', `the base has ${base.turnCount} half-years`));
  if (raw.due.length !== raw.turns)
    report(createDiagnostic(place, ['due'], 'SCN211', `due has ${raw.due.length} numbers; ${raw.turns} are wanted`));
  for (const key of ['title', 'subtitle', 'about'] as const) table.put(`scenario.${key}`, raw[key]);
  const turnOf = (text_: string, path: Path): number => {
    const turn = scope.turnOf(text_);
    if (turn === null || turn >= raw.turns)
      report(createDiagnostic(place, path, 'SCN201', `${text_} lies outside the overlay’s ${raw.turns} half-years`));
    return turn ?? 0;
  };
  return {
    ...base,
    id: raw.id,
    turnCount: raw.turns,
    due: raw.due,
    windCount: raw.winds,
    aimCount: raw.aims.count,
    aimsBy: turnOf(raw.aims.by, ['aims', 'by']),
    chapters: raw.chapters.map((chapter, n) => {
      table.put(`chapter.${chapter.id}.title`, chapter.title);
      table.put(`chapter.${chapter.id}.brief`, chapter.brief);
      const [first = '', last = first] = chapter.window.split('..');
      return { id: chapter.id, first: turnOf(first, ['chapters', n, 'window']), last: turnOf(last, ['chapters', n, 'window']) };
    }),
    // A paper left out keeps its place, so that what reads it still reads "never answered".
    dossiers: base.dossiers.map((dossier) => (left.has(dossier.id) ? { ...dossier, first: 0, last: -1 } : dossier)),
    endings: readEndings(layer, scope) ?? base.endings,
    guides: readGuides(layer, scope),
  };
}

function readGuides({ raw, place, report, table }: Layer, scope: ReturnType<typeof createScenarioScope>): NonNullable<Scenario['guides']> {
  return (raw.guides ?? []).map((guide, n) => {
    table.put(`guide.${guide.id}.title`, guide.title);
    table.put(`guide.${guide.id}.text`, guide.text);
    return { id: guide.id, when: readCondition(guide.if, ['guides', n, 'if'], { place, report }, scope) };
  });
}

function readEndings(
  { raw, place, report, table }: Layer,
  scope: ReturnType<typeof createScenarioScope>,
): readonly Scenario['endings'][number][] | null {
  if (raw.endings === undefined) return null;
  if (raw.endings.at(-1)?.if !== undefined)
    report(createDiagnostic(place, ['endings'], 'SCN212', 'the last ending has a condition, or there is none'));
  return raw.endings.map((ending, n) => {
    table.put(`ending.${ending.id}.title`, ending.title);
    table.put(`ending.${ending.id}.text`, ending.text);
    const when = ending.if === undefined ? null : readCondition(ending.if, ['endings', n, 'if'], { place, report }, scope);
    return { id: ending.id, when, also: [] };
  });
}

function readCondition(
  text_: string,
  path: Path,
  { place, report }: Pick<Layer, 'place' | 'report'>,
  scope: ReturnType<typeof createScenarioScope>,
): Scenario['endings'][number]['also'][number] {
  const parsed = parseExpression(text_, 'condition', scope);
  if ('op' in parsed) return parsed;
  report(createDiagnostic(place, path, parsed.code, parsed.message, parsed.hint, false, parsed.at));
  return { op: 'int', value: 0 };
}
