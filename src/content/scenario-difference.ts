/** What an overlay's checked scenario has that its base has not: the base travels once, the overlays as differences. */
import type { Scenario } from '../engine/index';
import type { Data } from './pack-data';

/** Per changed key the new value; lists as runs of the base's items ([from, to], both included) and items of their own. */
export type ScenarioDifference = Readonly<Record<string, { readonly value: Data } | { readonly items: readonly DifferenceItem[] }>>;
type DifferenceItem = readonly [number, number] | { readonly item: Data };

/** The difference that turns `base` into `other`. */
export function compareScenarios(base: Scenario, other: Scenario): ScenarioDifference {
  const difference: Record<string, ScenarioDifference[string]> = {};
  for (const [key, value] of Object.entries(other) as [string, Data][]) {
    const before = (base as unknown as Record<string, Data | undefined>)[key];
    if (print(before) === print(value)) continue;
    difference[key] = Array.isArray(value) && Array.isArray(before) ? { items: compareLists(before, value) } : { value };
  }
  return difference;
}

/** `base` with `difference`; the inverse of `compareScenarios`. */
export function applyDifference(base: Scenario, difference: ScenarioDifference): Scenario {
  const changed = Object.entries(difference).map(([key, change]) => {
    if ('value' in change) return [key, change.value];
    const before = (base as unknown as Record<string, readonly Data[]>)[key] ?? [];
    return [key, change.items.flatMap((entry) => ('item' in entry ? [entry.item] : before.slice(entry[0], entry[1] + 1)))];
  });
  return { ...base, ...(Object.fromEntries(changed) as Partial<Scenario>) };
}

function compareLists(before: readonly Data[], after: readonly Data[]): DifferenceItem[] {
  const places = new Map(before.map((entry, place) => [print(entry), place]));
  const items: DifferenceItem[] = [];
  for (const entry of after) {
    const place = places.get(print(entry));
    const last = items.at(-1);
    if (place === undefined) items.push({ item: entry });
    else if (last !== undefined && !('item' in last) && last[1] === place - 1) items[items.length - 1] = [last[0], place];
    else items.push([place, place]);
  }
  return items;
}

function print(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
