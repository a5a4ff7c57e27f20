/** The first half of an overlay: items patched, added and removed in the base's sections, before anything is read from them. */
import * as v from 'valibot';
import type { Diagnostic } from './diagnostics';
import type { RawOverlay } from './overlay-schema';
import { SECTIONS, type SectionName } from './schema';
import { createDiagnostic, reportShape, suggest, type Item, type Place, type Sections } from './shape';
import { readName } from './trail';
import { listUnknownKeys } from './unknown-keys';
import type { YamlSource } from './yaml-source';

type Report = (diagnostic: Diagnostic) => void;
type Items = { [Name in SectionName]: Item<Name>[] };

/** Sections in which an overlay may not patch, add or remove: their changes have keys of their own. */
const OWN_KEYS: readonly string[] = ['scenario', 'endings'];

/** The base's sections with an overlay's changes. Every clash is an error at the overlay's own place. */
export function changeSections(base: Sections, raw: RawOverlay, source: YamlSource, report: Report): Sections {
  const sections = Object.fromEntries(Object.entries(base).map(([name, items]) => [name, [...items]])) as unknown as Items;
  const place: Place = { source, path: ['overlay'], name: 'overlay' };
  for (const [kind, change] of [
    ['remove', removeItems],
    ['patch', patchItems],
    ['add', addItems],
  ] as const) {
    for (const name of Object.keys(raw[kind] ?? {})) {
      if (isSection(name)) change(sections, name, raw, { place, report });
      else
        report(
          createDiagnostic(place, [kind, name], 'SCN101', `"${name}" cannot be changed here`, suggest(name, Object.keys(SECTIONS)), true),
        );
    }
  }
  return sections;
}

interface Layer {
  readonly place: Place;
  readonly report: Report;
}

function isSection(name: string): name is SectionName {
  return Object.hasOwn(SECTIONS, name) && !OWN_KEYS.includes(name);
}

function nameOf(raw: unknown): string {
  return readName(raw) ?? '';
}

function removeItems(sections: Items, name: SectionName, raw: RawOverlay, { place, report }: Layer): void {
  (raw.remove?.[name] ?? []).forEach((id, n) => {
    const items = sections[name] as unknown as Item<SectionName>[];
    const at = items.findIndex((item) => nameOf(item.raw) === id);
    if (at >= 0) items.splice(at, 1);
    else
      report(
        createDiagnostic(
          place,
          ['remove', name, n],
          'SCN108',
          `no ${name} "${id}" to remove`,
          suggest(
            id,
            items.map((item) => nameOf(item.raw)),
          ),
        ),
      );
  });
}

function patchItems(sections: Items, name: SectionName, raw: RawOverlay, { place, report }: Layer): void {
  (raw.patch?.[name] ?? []).forEach((patch, n) => {
    const items = sections[name] as unknown as Item<SectionName>[];
    const id = nameOf(patch);
    const at = items.findIndex((item) => nameOf(item.raw) === id);
    const base = items[at];
    if (base === undefined) {
      report(
        createDiagnostic(
          place,
          ['patch', name, n],
          'SCN108',
          `no ${name} "${id}" to patch`,
          suggest(
            id,
            items.map((item) => nameOf(item.raw)),
          ),
        ),
      );
      return;
    }
    const item = checkItem(
      name,
      { ...base.raw, ...patch },
      { ...place, path: ['overlay', 'patch', name, n], name: `${base.at.name} in the overlay` },
      report,
    );
    // What the patch does not name still has its place in the base.
    if (item !== null) items[at] = { raw: item, at: base.at };
  });
}

function addItems(sections: Items, name: SectionName, raw: RawOverlay, { place, report }: Layer): void {
  (raw.add?.[name] ?? []).forEach((entry, n) => {
    const items = sections[name] as unknown as Item<SectionName>[];
    const id = nameOf(entry);
    const at: Place = { ...place, path: ['overlay', 'add', name, n], name: `${name} ${id}` };
    if (items.some((item) => nameOf(item.raw) === id)) {
      report(createDiagnostic(at, [], 'SCN106', `"${id}" stands in the base already; patch it, or choose another id`));
      return;
    }
    const item = checkItem(name, entry, at, report);
    if (item !== null) items.push({ raw: item, at });
  });
}

/** The item when its section accepts it; otherwise its faults are reported. */
function checkItem(name: SectionName, value: unknown, at: Place, report: Report): Item<SectionName>['raw'] | null {
  const schema = SECTIONS[name];
  const result = v.safeParse(schema, value);
  if (result.success && listUnknownKeys(schema, value).length === 0) return result.output as Item<SectionName>['raw'];
  reportShape(at, (result.issues ?? []) as unknown as v.BaseIssue<unknown>[], schema, report);
  return null;
}
