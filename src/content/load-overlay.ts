/** Overlays: a shorter or altered scenario over the papers of another. An overlay says what it changes and nothing else. */
import * as v from 'valibot';
import type { Expr, Scenario } from '../engine/index';
import { createCollector, type Collector } from './collector';
import { parseExpression } from './expression';
import { checkSections, readSections, refuse, type LoadedScenario } from './load-scenario';
import { OVERLAY, type RawOverlay } from './overlay-schema';
import { changeSections } from './overlay-sections';
import { createScenarioScope } from './scenario-scope';
import { createDiagnostic, reportShape, suggest, type Place } from './shape';
import { createTextTable, type TextTable } from './text-table';
import { readYaml, type Path } from './yaml-source';

interface OverlayFile {
  readonly path: string;
  readonly text: string;
}

/** Id of the scenario an overlay lies on, or null when the file does not say; cheap, for finding the base. */
export function readOverlayBase(file: OverlayFile): string | null {
  const value = readYaml(file.path, file.text).value as { overlay?: { of?: unknown } } | null;
  return typeof value?.overlay?.of === 'string' ? value.overlay.of : null;
}

/**
 * Lays an overlay over the files of its base. Items are patched, added and removed before the base is checked, so that they are
 * checked as part of it and with its calendar; then the overlay's own calendar, share, endings and guides take their place.
 */
export function loadOverlay(file: OverlayFile, baseFiles: readonly OverlayFile[]): LoadedScenario {
  const collector = createCollector();
  const { report, hasErrors } = collector;
  const source = readYaml(file.path, file.text);
  const place: Place = { source, path: ['overlay'], name: 'overlay' };
  for (const fault of source.faults) report({ ...createDiagnostic(place, [], fault.code, fault.message), ...source.placeOf(fault.offset) });
  if (hasErrors()) return refuse(collector);
  const entry = (source.value as { overlay?: unknown } | null)?.overlay;
  const result = v.safeParse(OVERLAY, entry);
  if (!result.success) {
    reportShape(place, result.issues as unknown as v.BaseIssue<unknown>[], OVERLAY, report);
    return refuse(collector);
  }
  const sections = readSections(baseFiles, collector);
  if (sections === null) return refuse(collector);
  const changed = changeSections(sections, result.output, source, report);
  if (hasErrors()) return refuse(collector);
  const base = checkSections(changed, collector);
  if (base.scenario === null) return refuse(collector);
  const table = createTextTable();
  const reworded = rewordTexts({ base: base.scenario, raw: result.output, place, collector, table }, base.text);
  const scenario = layOver({ base: base.scenario, raw: result.output, place, collector, table });
  if (hasErrors()) return refuse(collector);
  return {
    scenario,
    text: { ...reworded, ...table.entries },
    diagnostics: collector.diagnostics,
    counts: { ...base.counts, endings: scenario.endings.length },
  };
}

interface Layer {
  readonly base: Scenario;
  readonly raw: RawOverlay;
  readonly place: Place;
  readonly collector: Collector;
  readonly table: TextTable;
}

type Scope = ReturnType<typeof createScenarioScope>;

function layOver(layer: Layer): Scenario {
  const { base, raw, place, table } = layer;
  const { report } = layer.collector;
  const scope = createScenarioScope(base);
  const turns = raw.turns ?? base.turnCount;
  const due = raw.due ?? base.due.slice(0, turns);
  const left = new Set(readIds(layer, ['leave-out'], raw['leave-out'], base.dossiers));
  if (turns > base.turnCount) report(createDiagnostic(place, ['turns'], 'SCN201', `the base has ${base.turnCount} half-years`));
  if (due.length !== turns) report(createDiagnostic(place, ['due'], 'SCN211', `due has ${due.length} numbers; ${turns} are wanted`));
  for (const key of ['title', 'subtitle', 'about'] as const) table.put(`scenario.${key}`, raw[key]);
  const turnOf = (text: string, path: Path): number => {
    const turn = scope.turnOf(text);
    if (turn === null || turn >= turns)
      report(createDiagnostic(place, path, 'SCN201', `${text} lies outside the overlay’s ${turns} half-years`));
    return turn ?? 0;
  };
  const span = (text: string, path: Path): { first: number; last: number } => {
    const [first = '', last = first] = text.split('..');
    return { first: turnOf(first, path), last: turnOf(last, path) };
  };
  const played: Scenario['played'] =
    raw.play === undefined
      ? null
      : {
          ...span(raw.play.window, ['play', 'window']),
          dossiers: raw.play.papers === undefined ? null : readIds(layer, ['play', 'papers'], raw.play.papers, base.dossiers),
          initiatives: raw.play.initiatives ?? true,
          aims: readIds(layer, ['play', 'aims'], raw.play.aims, base.aims),
        };
  const aims = raw.aims ?? null;
  const insurance =
    base.insurance === null ? null : { ...base.insurance, checkpoints: base.insurance.checkpoints.filter(({ at }) => at < turns) };
  return {
    ...base,
    id: raw.id,
    turnCount: turns,
    due,
    windCount: raw.winds ?? base.windCount,
    aimCount: aims?.count ?? base.aimCount,
    aimsBy: aims === null ? Math.min(base.aimsBy, turns - 1) : turnOf(aims.by, ['aims', 'by']),
    chapters:
      raw.chapters?.map((chapter, n) => {
        table.put(`chapter.${chapter.id}.title`, chapter.title);
        table.put(`chapter.${chapter.id}.brief`, chapter.brief);
        return { id: chapter.id, ...span(chapter.window, ['chapters', n, 'window']) };
      }) ?? base.chapters.flatMap((chapter) => (chapter.first < turns ? [{ ...chapter, last: Math.min(chapter.last, turns - 1) }] : [])),
    // A paper left out keeps its place, so that what reads it still reads "never answered".
    dossiers: base.dossiers.map((dossier) => (left.has(dossier.id) ? { ...dossier, first: 0, last: -1 } : dossier)),
    endings: readEndings(layer, scope) ?? base.endings,
    guides: readGuides(layer, scope),
    played,
    insurance: insurance === null || insurance.checkpoints.length === 0 ? null : insurance,
  };
}

/** The base's texts with the overlay's words in their place. A word that is found nowhere is reported. */
function rewordTexts({ raw, place, collector }: Layer, base: Readonly<Record<string, string>>): Record<string, string> {
  const text = { ...base };
  (raw.reword ?? []).forEach(({ replace, by, keys }, n) => {
    keys.forEach((prefix, k) => {
      const hits = Object.keys(text).filter((key) => (key === prefix || key.startsWith(`${prefix}.`)) && text[key]?.includes(replace));
      for (const key of hits) text[key] = (text[key] ?? '').replaceAll(replace, by);
      if (hits.length === 0)
        collector.report(createDiagnostic(place, ['reword', n, 'keys', k], 'SCN108', `no text under "${prefix}" holds "${replace}"`));
    });
  });
  return text;
}

/** Ids that are declared; others are reported at their place. */
function readIds(
  { place, collector }: Layer,
  path: Path,
  ids: readonly string[] | undefined,
  known: readonly { readonly id: string }[],
): string[] {
  const names = known.map((entry) => entry.id);
  return (ids ?? []).filter((id, n) => {
    if (names.includes(id)) return true;
    const kind = path.at(-1) === 'aims' ? 'aim' : 'dossier';
    collector.report(createDiagnostic(place, [...path, n], 'SCN108', `no ${kind} "${id}" is declared`, suggest(id, names)));
    return false;
  });
}

function readGuides(layer: Layer, scope: Scope): NonNullable<Scenario['guides']> {
  return (layer.raw.guides ?? []).map((guide, n) => {
    layer.table.put(`guide.${guide.id}.title`, guide.title);
    layer.table.put(`guide.${guide.id}.text`, guide.text);
    return { id: guide.id, when: readCondition(layer, guide.if, ['guides', n, 'if'], scope) };
  });
}

function readEndings(layer: Layer, scope: Scope): readonly Scenario['endings'][number][] | null {
  const { raw, place, collector, table } = layer;
  if (raw.endings === undefined) return null;
  if (raw.endings.at(-1)?.if !== undefined)
    collector.report(createDiagnostic(place, ['endings'], 'SCN212', 'the last ending has a condition, or there is none'));
  return raw.endings.map((ending, n) => {
    const key = `ending.${ending.id}`;
    table.put(`${key}.title`, ending.title);
    table.put(`${key}.text`, ending.text);
    return {
      id: ending.id,
      when: ending.if === undefined ? null : readCondition(layer, ending.if, ['endings', n, 'if'], scope),
      also: (ending.also ?? []).map((item, k) => {
        table.put(`${key}.also.${k}`, item.text);
        return readCondition(layer, item.if, ['endings', n, 'also', k, 'if'], scope);
      }),
    };
  });
}

function readCondition({ place, collector }: Layer, text: string, path: Path, scope: Scope): Expr {
  const parsed = parseExpression(text, 'condition', scope);
  if ('op' in parsed) return parsed;
  collector.report(createDiagnostic(place, path, parsed.code, parsed.message, parsed.hint, false, parsed.at));
  return { op: 'int', value: 0 };
}
