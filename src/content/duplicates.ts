/** Ids declared twice: across files, and inside papers, tests, variables and the manifest. */
import type { Diagnostic } from './diagnostics';
import { createDiagnostic, type Item, type Place, type Sections } from './shape';
import type { Path } from './yaml-source';

type Report = (diagnostic: Diagnostic) => void;

/** Reports every id that stands a second time, with the place of the first. */
export function reportDuplicates(sections: Sections, report: Report): void {
  for (const [name, items] of Object.entries(sections) as [keyof Sections, Item<keyof Sections>[]][]) reportSection(name, items, report);
  for (const { raw, at } of sections.dossiers) reportList(raw.options, at, ['options'], report);
  for (const { raw, at } of sections.tests) reportList(raw.outcomes, at, ['outcomes'], report);
  for (const { raw, at } of sections.variables) reportList(raw.terms ?? [], at, ['terms'], report);
  for (const { raw, at } of sections.scenario) {
    reportList(raw.chapters, at, ['chapters'], report);
    reportList(raw.arcs, at, ['arcs'], report);
  }
}

function reportSection(name: keyof Sections, items: readonly Item<keyof Sections>[], report: Report): void {
  const seen = new Map<string, Place>();
  for (const { raw, at } of items) {
    const key = 'id' in raw ? 'id' : 'variable';
    const id = 'id' in raw ? raw.id : 'variable' in raw ? raw.variable : '';
    const first = seen.get(id);
    if (first === undefined) seen.set(id, at);
    else {
      const { line } = first.source.placeOf(first.source.offsetOf([...first.path, key]));
      report(createDiagnostic(at, [key], 'SCN106', `"${id}" is declared twice in ${name}; the first is at ${first.source.path}:${line}`));
    }
  }
}

function reportList(list: readonly { readonly id: string }[], at: Place, path: Path, report: Report): void {
  const seen = new Set<string>();
  list.forEach(({ id }, n) => {
    if (seen.has(id)) report(createDiagnostic(at, [...path, n, 'id'], 'SCN106', `"${id}" stands twice in ${String(path.at(-1))}`));
    seen.add(id);
  });
}
