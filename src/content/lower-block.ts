/** Blocks, chances and tags: raw to checked, with their texts. */
import type { Arrival, Block, BuildUp, Chance, FixedEffect, Tags } from '../engine/index';
import type { Declarations } from './declarations';
import { createDiagnostic, type Place } from './shape';
import type { RawBlock, RawChance, RawOption } from './schema';
import type { TextTable } from './text-table';
import type { Path } from './yaml-source';

/** What lowering needs everywhere. */
export interface Lowering {
  readonly declared: Declarations;
  readonly text: TextTable;
}

/** A block and its texts under `key`. `at` is the block owner's path below its place. */
export function lowerBlock(lowering: Lowering, raw: RawBlock, place: Place, at: Path, key: string): Block {
  const { declared, text } = lowering;
  text.put(`${key}.line`, raw.line);
  return {
    effects: Object.entries(raw.effects ?? {}).flatMap(([variable, amount]) => {
      const path = [...at, 'effects', variable];
      return declared.demand('variable', variable, place, path, true)
        ? [{ variable, amount: declared.readExpr(amount, 'number', place, path) }]
        : [];
    }),
    later: (raw.later ?? []).map((item, n): Arrival => {
      const path = [...at, 'later', n];
      speak(lowering, item.line, place, path, `${key}.later.${n}`);
      const isDate = typeof item.when === 'string';
      return {
        turns: isDate ? -1 : Number(item.when),
        at: isDate ? declared.readDate(String(item.when), place, [...path, 'when']) : -1,
        effects: lowerFixed(lowering, item.effects, place, [...path, 'effects']),
      };
    }),
    builds: (raw.builds ?? []).map((item, n): BuildUp => {
      const path = [...at, 'builds', n];
      speak(lowering, item.line, place, path, `${key}.build.${n}`);
      if ((item.for === undefined) === (item.until === undefined)) {
        declared.report(createDiagnostic(place, path, 'SCN103', 'a build-up has either "for" or "until"'));
      }
      return {
        turns: item.for ?? -1,
        until: item.until === undefined ? -1 : declared.readDate(item.until, place, [...path, 'until']),
        effects: lowerFixed(lowering, item.effects, place, [...path, 'effects']),
      };
    }),
    signs: (raw.signs ?? []).flatMap((entry, n) => {
      const signed = typeof entry === 'string' ? { id: entry } : entry;
      const known = declared.demand('commitment', signed.id, place, [...at, 'signs', n]);
      return known
        ? [
            {
              commitment: signed.id,
              value: ('value' in signed ? signed.value : null) ?? null,
              turns: ('for' in signed ? signed.for : null) ?? null,
            },
          ]
        : [];
    }),
    ends: (raw.ends ?? []).filter((id, n) => declared.demand('commitment', id, place, [...at, 'ends', n])),
    ladder: Object.entries(raw.ladder ?? {}).flatMap(([ladder, move]) =>
      declared.demand('ladder', ladder, place, [...at, 'ladder', ladder], true) ? [{ ladder, move }] : [],
    ),
  };
}

/** Literal amounts of delayed effects, upkeep. */
export function lowerFixed({ declared }: Lowering, raw: Readonly<Record<string, number>>, place: Place, at: Path): FixedEffect[] {
  return Object.entries(raw).flatMap(([variable, amount]) =>
    declared.demand('variable', variable, place, [...at, variable], true) ? [{ variable, amount }] : [],
  );
}

/** A chance and its texts under `key`.then and `key`.else. */
export function lowerChance(lowering: Lowering, raw: RawChance | undefined, place: Place, at: Path, key: string): Chance | null {
  if (raw === undefined) return null;
  const path = [...at, 'chance'];
  return {
    name: raw.name ?? 'chance',
    odds: lowering.declared.readExpr(raw.odds, 'number', place, [...path, 'odds']),
    then: lowerBlock(lowering, raw.then, place, [...path, 'then'], `${key}.then`),
    else: lowerBlock(lowering, raw.else ?? {}, place, [...path, 'else'], `${key}.else`),
    history: raw.history ?? 'then',
  };
}

/** Tags of an option; factors in hundredths. */
export function lowerTags({ declared }: Lowering, raw: RawOption['tags'], place: Place, at: Path): Tags | null {
  if (raw === undefined) return null;
  for (const power of Object.keys(raw.signal)) declared.demand('power', power, place, [...at, 'tags', 'signal', power], true);
  return {
    domain: raw.domain,
    stake: raw.stake,
    signal: Object.fromEntries(Object.entries(raw.signal).map(([power, value]) => [power, value * 100])),
    cost: Math.round(raw.cost * 100),
    ambiguity: raw.ambiguity * 100,
    reversible: Math.round(raw.reversible * 100),
    component: raw.component,
  };
}

function speak(lowering: Lowering, line: string | undefined, place: Place, path: Path, key: string): void {
  lowering.text.put(key, line);
  if (line === undefined)
    lowering.declared.report(createDiagnostic(place, path, 'SCN308', 'a delayed effect has no sentence for when it lands'));
}
