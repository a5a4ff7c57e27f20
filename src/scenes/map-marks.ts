import type { MapItem, MapMark, MapPlan, MapView, MapWindow } from '../store/index';
import type { SheetPlacer } from './map-projection';

/** Marks nearer than this on the screen, in CSS pixels, become one: each keeps a target of at least 24. */
export const MARK_GAP = 30;
/** A mark is hit within this distance of its middle, in CSS pixels. */
export const HIT_RADIUS = 22;

/** Which capital at the rim belongs to which power's letters. */
const RIM_OF_LETTERS: Readonly<Record<string, string>> = { EU: 'brussels', US: 'washington', RU: 'moscow', CN: 'beijing' };

/** Where a power's capital stands at the rim, or null. */
export function findCapital(
  plan: Pick<MapPlan, 'rim'>,
  letters: string,
): { readonly key: string; readonly x: number; readonly y: number } | null {
  const key = RIM_OF_LETTERS[letters];
  const rim = key === undefined ? undefined : plan.rim[key];
  return key === undefined || rim === undefined ? null : { key, x: rim.x, y: rim.y };
}

interface Heap {
  x: number;
  y: number;
  commitments: string[];
}

/**
 * Marks for a view: commitments that lie closer than MARK_GAP on the screen share one, in list order, so that the heap stands where its
 * first one is. Capitals at the rim are marks of their own and take what lies beyond the sheet.
 */
export function gatherMarks(view: MapView, plan: MapPlan, placer: SheetPlacer, k: number): MapMark[] {
  const beyond = new Map<string, string[]>();
  const heaps: Heap[] = [];
  for (const item of view.items) {
    const place = placer.place(item.at);
    if (place.rim !== null) beyond.set(place.rim, [...(beyond.get(place.rim) ?? []), item.id]);
    else pile(heaps, item, place, MARK_GAP / k);
  }
  const capitals = view.powers.flatMap((power): MapMark[] => {
    const at = findCapital(plan, power.letters);
    if (at === null) return [];
    return [{ key: `capital.${power.letters}`, x: at.x, y: at.y, commitments: beyond.get(at.key) ?? [], capital: power.letters }];
  });
  return [...heaps.map((heap) => ({ key: heap.commitments[0] ?? '', ...heap, capital: null })), ...capitals];
}

function pile(heaps: Heap[], item: MapItem, { x, y }: { readonly x: number; readonly y: number }, gap: number): void {
  const near = heaps.find((heap) => Math.hypot(heap.x - x, heap.y - y) < gap);
  if (near === undefined) heaps.push({ x, y, commitments: [item.id] });
  else near.commitments.push(item.id);
}

/** Where marks stand on the screen: those of capitals never leave it. */
export function standMark(
  mark: MapMark,
  view: MapWindow,
  pane: { readonly width: number; readonly height: number },
): { x: number; y: number } {
  const x = mark.x * view.k + view.x;
  const y = mark.y * view.k + view.y;
  if (mark.capital === null) return { x, y };
  const edge = 26;
  return { x: Math.min(pane.width - edge, Math.max(edge, x)), y: Math.min(pane.height - edge, Math.max(edge, y)) };
}

/** The mark under a point of the screen, or null. */
export function hitMark(
  marks: readonly MapMark[],
  view: MapWindow,
  pane: { readonly width: number; readonly height: number },
  px: number,
  py: number,
): MapMark | null {
  let best: { mark: MapMark; away: number } | null = null;
  for (const mark of marks) {
    const { x, y } = standMark(mark, view, pane);
    const away = Math.hypot(x - px, y - py);
    if (away <= HIT_RADIUS && (best === null || away < best.away)) best = { mark, away };
  }
  return best?.mark ?? null;
}
