/** Bars: conditions that close whole kinds of options, such as what a coalition partner will not have. */
import type { Bar, Expr, Tags } from '../engine/index';
import { parseExpression } from './expression';
import type { Lowering } from './lower-block';
import type { Raw } from './schema';
import type { Item } from './shape';

/** A bar. Its condition is read once, here. */
export function lowerBar({ declared, text }: Lowering, { raw, at }: Item<'bars'>): Bar {
  text.put(`bar.${raw.id}.reason`, raw.reason);
  (raw.except ?? []).forEach((id, n) => declared.demand('dossier', id, at, ['except', n]));
  return { id: raw.id, when: declared.readExpr(raw.if, 'condition', at, ['if']) };
}

/** The bars that can close option "dossier/option" with these tags, with their places in the scenario. */
export function findBars({ declared }: Lowering, key: string, tags: Tags | null): { readonly index: number; readonly when: Expr }[] {
  return declared.sections.bars.flatMap(({ raw }, index) => {
    if (!isBarred(raw, key, tags)) return [];
    const parsed = parseExpression(typeof raw.if === 'boolean' ? `1 == ${Number(raw.if)}` : raw.if, 'condition', declared.scope);
    return 'op' in parsed ? [{ index, when: parsed }] : [];
  });
}

function isBarred(bar: Raw<'bars'>, key: string, tags: Tags | null): boolean {
  const [dossier = ''] = key.split('/');
  if ((bar.except ?? []).includes(dossier)) return false;
  return (bar.options ?? []).includes(key) || (tags !== null && (bar.tagged ?? []).some((pattern) => fits(pattern, tags)));
}

type Pattern = NonNullable<Raw<'bars'>['tagged']>[number];

/** Signals fit when they lean at least as far to the same side. */
function fits(pattern: Pattern, tags: Tags): boolean {
  if (pattern.domain !== undefined && pattern.domain !== tags.domain) return false;
  if (pattern.component !== undefined && pattern.component !== tags.component) return false;
  if (pattern.stake !== undefined && tags.stake < pattern.stake) return false;
  return Object.entries(pattern.signal ?? {}).every(([power, value]) => {
    const signal = tags.signal[power] ?? 0;
    return value > 0 ? signal >= value * 100 : signal <= value * 100;
  });
}
