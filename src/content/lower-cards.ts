/** Dossiers and initiatives: raw to checked. */
import type { Dossier, Initiative, Option } from '../engine/index';
import { findBars } from './lower-bars';
import { lowerBlock, lowerChance, lowerTags, type Lowering } from './lower-block';
import { discountTrusted, heedAdvisers, joinConditions, listBacked, whileOfficeHeld } from './lower-cabinet';
import type { Raw, RawOption } from './schema';
import { createDiagnostic, suggest, type Item, type Place } from './shape';
import type { Path } from './yaml-source';

/** One dossier. */
export function lowerDossier(lowering: Lowering, { raw, at }: Item<'dossiers'>): Dossier {
  const { declared, text } = lowering;
  const key = `dossier.${raw.id}`;
  putDossierTexts(lowering, raw, key);
  const senders = ['world', 'home'];
  if (!senders.includes(raw.from)) declared.demand('power', raw.from, at, ['from']);
  declared.demand('arc', raw.arc, at, ['arc']);
  return {
    id: raw.id,
    from: raw.from,
    arc: raw.arc,
    ...declared.readWindow(raw.window, at, ['window']),
    eligible: raw.if === undefined ? null : declared.readExpr(raw.if, 'condition', at, ['if']),
    deal: raw.deal ?? 'pool',
    dated: raw.dated ?? false,
    after: readAfter(lowering, raw, at),
    weight: raw.weight ?? 10,
    options: raw.options.map((option, n) => lowerOption(lowering, raw, option, at, ['options', n], `${key}.option.${option.id}`)),
    fallback: lowerFallback(lowering, raw, at, key),
    rung: findRung(lowering, raw.id),
    also: (raw.also ?? []).map((item, n) => {
      text.put(`${key}.also.${n}`, item.text);
      return declared.readExpr(item.if, 'condition', at, ['also', n, 'if']);
    }),
    advisers: raw.advisers.map(({ who, backs }, n) => ({ office: who, backs: readBacks(lowering, raw, backs, at, n) })),
    sources: readSources(lowering, raw.sources, at),
  };
}

/** One initiative. */
export function lowerInitiative(lowering: Lowering, { raw, at }: Item<'initiatives'>): Initiative {
  const { declared, text } = lowering;
  const key = `initiative.${raw.id}`;
  text.put(`${key}.title`, raw.title);
  text.put(`${key}.text`, raw.text);
  text.put(`${key}.model`, raw.model);
  declared.demand('arc', raw.arc, at, ['arc']);
  return {
    id: raw.id,
    arc: raw.arc,
    ...declared.readWindow(raw.window, at, ['window']),
    eligible: whileOfficeHeld(lowering, raw.office, raw.if === undefined ? null : declared.readExpr(raw.if, 'condition', at, ['if'])),
    capital: discountTrusted(lowering, raw.office, declared.readExpr(raw.capital, 'number', at, ['capital'])),
    office: raw.office ?? null,
    weight: raw.weight ?? 10,
    again: raw.again ?? null,
    history: (raw.history ?? []).map((date, n) => declared.readDate(date, at, ['history', n])),
    block: lowerBlock(lowering, raw, at, [], key),
    chance: lowerChance(lowering, raw.chance, at, [], key),
    tags: lowerTags(lowering, raw.tags, at, []),
    sources: readSources(lowering, raw.sources, at),
  };
}

/** Source ids that are declared. */
export function readSources({ declared }: Lowering, raw: readonly string[] | undefined, at: Place): string[] {
  return (raw ?? []).filter((id, n) => declared.demand('source', id, at, ['sources', n]));
}

function lowerOption(lowering: Lowering, dossier: Raw<'dossiers'>, raw: RawOption, place: Place, at: Path, key: string): Option {
  const { declared, text } = lowering;
  const unlocked = raw.unlocked === undefined ? null : declared.readExpr(raw.unlocked, 'condition', place, [...at, 'unlocked']);
  const tags = lowerTags(lowering, raw.tags, place, at);
  const bars = findBars(lowering, `${dossier.id}/${raw.id}`, tags);
  const block = lowerBlock(lowering, raw, place, at, key);
  text.put(`${key}.label`, raw.label);
  text.put(`${key}.reason`, raw.reason);
  return {
    id: raw.id,
    unlocked: bars.reduce<Option['unlocked']>((open, bar) => joinConditions(open, { op: 'not', of: bar.when }), unlocked),
    history: raw.history ?? false,
    block: { ...block, effects: [...block.effects, ...heedAdvisers(lowering, dossier, raw.id)] },
    chance: lowerChance(lowering, raw.chance, place, at, key),
    tags,
    bars: bars.map(({ index }) => index),
  };
}

function readAfter({ declared }: Lowering, raw: Raw<'dossiers'>, at: Place): string | null {
  return raw.after !== undefined && declared.demand('dossier', raw.after, at, ['after']) ? raw.after : null;
}

function readBacks(
  { declared }: Lowering,
  raw: Raw<'dossiers'>,
  backs: string | readonly string[] | undefined,
  at: Place,
  n: number,
): string[] {
  const known = raw.options.map((option) => option.id);
  return listBacked(backs).filter((id) => {
    if (known.includes(id)) return true;
    declared.report(createDiagnostic(at, ['advisers', n, 'backs'], 'SCN108', `no option "${id}" in "${raw.id}"`, suggest(id, known)));
    return false;
  });
}

function lowerFallback(lowering: Lowering, raw: Raw<'dossiers'>, at: Place, key: string): Dossier['fallback'] {
  lowering.text.put(`${key}.default`, raw.default.text);
  return lowerBlock(lowering, raw.default, at, ['default'], `${key}.default`);
}

function putDossierTexts({ text }: Lowering, raw: Raw<'dossiers'>, key: string): void {
  text.put(`${key}.title`, raw.title);
  text.put(`${key}.dateline`, raw.dateline);
  text.put(`${key}.brief`, raw.brief);
  text.put(`${key}.known`, raw.known);
  text.put(`${key}.history`, raw.history);
  text.put(`${key}.model`, raw.model);
  raw.advisers.forEach((adviser, n) => {
    text.put(`${key}.adviser.${n}`, adviser.says);
    text.put(`${key}.adviser.${n}.who`, adviser.who);
  });
}

function findRung({ declared }: Lowering, id: string): Dossier['rung'] {
  for (const { raw } of declared.sections.ladders) {
    const rung = raw.rungs.indexOf(id);
    if (rung >= 0) return { ladder: raw.id, rung: rung + 1 };
  }
  return null;
}
