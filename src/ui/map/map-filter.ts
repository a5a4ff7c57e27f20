import type { MapItem, MapView } from '../../store/index';

/** What the list and the picture show. */
export interface MapFilter {
  readonly words: string;
  readonly status: 'all' | 'active' | 'ended';
  /** Only these commitments, when a mark was opened. */
  readonly heap: readonly string[] | null;
}

export const NO_FILTER: MapFilter = { words: '', status: 'all', heap: null };

/** Letters without their marks, so that "Nis" finds Niš. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'dj')
    .toLowerCase();
}

function fits(item: MapItem, filter: MapFilter, party: string): boolean {
  if (filter.status !== 'all' && item.status !== filter.status) return false;
  const hay = plain([item.title, item.text, item.place ?? '', item.sector, party].join(' '));
  return plain(filter.words)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

/** The map with what the filter keeps; names and powers stay. The heap narrows the list only: see `listItems`. */
export function filterMap(view: MapView, filter: MapFilter): MapView {
  if (filter.words.trim() === '' && filter.status === 'all') return view;
  const names = new Map(view.powers.map((power) => [power.id, power.name]));
  const items = view.items.filter((item) => fits(item, filter, names.get(item.counterparty) ?? ''));
  const kept = new Set(items.map((item) => item.id));
  return {
    ...view,
    items,
    routes: view.routes.filter((route) => kept.has(route.commitment)),
    flows: view.flows.filter((flow) => kept.has(flow.commitment)),
  };
}

/** One party's entries. */
export interface MapGroup {
  readonly party: string;
  readonly shape: string | null;
  readonly items: readonly MapItem[];
}

/** Entries by party: the powers in scenario order, then our own, then other partners. Empty groups are left out. */
export function groupItems(view: MapView, items: readonly MapItem[]): MapGroup[] {
  const parties = [
    ...view.powers.map(({ id, shape }) => ({ party: id, shape })),
    ...['own', 'other'].map((party) => ({ party, shape: null })),
  ];
  return parties.flatMap(({ party, shape }) => {
    const own = items.filter((item) => item.counterparty === party);
    return own.length === 0 ? [] : [{ party, shape, items: own }];
  });
}
