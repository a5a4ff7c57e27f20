/** What is told at the end: alternatives end with one that always fits; letters, shocks and plans name what there is. */
import { createDiagnostic, suggest, type Place } from '../shape';
import type { Path } from '../yaml-source';
import type { Lint } from './lint';

export const lintTelling: Lint = ({ declared, scenario }) => {
  const { sections, report } = declared;
  const lastIsOpen = (variants: readonly { readonly if?: string | boolean }[], at: Place, path: Path): void => {
    const last = variants.at(-1);
    if (last === undefined || last.if !== undefined)
      report(createDiagnostic(at, path, 'SCN230', 'the last alternative has a condition, or there is none'));
  };
  const named = (kind: string, id: string, known: readonly string[], at: Place, path: Path): void => {
    if (!known.includes(id)) report(createDiagnostic(at, path, 'SCN108', `no ${kind} "${id}" is declared`, suggest(id, known)));
  };
  const correspondents = sections.correspondents.map(({ raw }) => raw.id);
  const chapters = scenario.chapters.map(({ id }) => id);
  for (const { raw, at } of sections.letters) {
    lastIsOpen(raw.variants, at, ['variants']);
    named('correspondent', raw.from, correspondents, at, ['from']);
    named('chapter', raw.chapter, chapters, at, ['chapter']);
  }
  for (const { raw, at } of sections.voices) for (const key of ['opens', 'closes'] as const) lastIsOpen(raw[key], at, [key]);
  const services = sections.services.map(({ raw }) => raw.id);
  for (const { raw, at } of sections.shocks) {
    named('service', raw.service, services, at, ['service']);
    if (scenario.insurance === null) report(createDiagnostic(at, [], 'SCN231', 'scenario.insurance is missing, so no shock is ever tried'));
  }
  const keys = new Set([
    ...scenario.initiatives.map(({ id }) => id),
    ...scenario.dossiers.flatMap(({ id, options }) => options.map((option) => `${id}/${option.id}`)),
  ]);
  for (const { raw, at } of sections.plans)
    for (const key of Object.keys(raw.prefers ?? {})) named('option or initiative', key, [...keys], at, ['prefers', key]);
};
