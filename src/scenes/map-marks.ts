import type { MapItem, MapMark, MapPlan, MapView, MapWindow } from '../store/index';
import type { SheetPlacer } from './map-projection';
import type { Pane } from './map-window';

/** Marks nearer than this on the screen, in CSS pixels, become one: each keeps a target of at least 24. */
export const MARK_GAP = 30;
/** A mark is hit within this distance of its middle, in CSS pixels. */
export const HIT_RADIUS = 22;

/** Room that a capital's mark keeps from the edge of the pane: its arrow fits. */
export const RIM_ROOM = 40;

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
    const rim = place.rim === null ? null : (ownCapital(view, plan, item) ?? place.rim);
    if (rim !== null) beyond.set(rim, [...(beyond.get(rim) ?? []), item.id]);
    else pile(heaps, item, place, MARK_GAP / k);
  }
  const capitals = view.powers.flatMap((power): MapMark[] => {
    const at = findCapital(plan, power.letters);
    if (at === null) return [];
    return [{ key: `capital.${power.letters}`, x: at.x, y: at.y, commitments: beyond.get(at.key) ?? [], capital: power.letters }];
  });
  return [...heaps.map((heap) => ({ key: heap.commitments[0] ?? '', ...heap, capital: null })), ...capitals];
}

/** What was signed abroad with a power stands at that power's capital, wherever it was signed. */
function ownCapital(view: MapView, plan: MapPlan, item: MapItem): string | null {
  const power = view.powers.find((one) => one.id === item.counterparty);
  return power === undefined ? null : (findCapital(plan, power.letters)?.key ?? null);
}

function pile(heaps: Heap[], item: MapItem, { x, y }: { readonly x: number; readonly y: number }, gap: number): void {
  const near = heaps.find((heap) => Math.hypot(heap.x - x, heap.y - y) < gap);
  if (near === undefined) heaps.push({ x, y, commitments: [item.id] });
  else near.commitments.push(item.id);
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where the marks of a view stand on the screen, by key. */
export type Stands = ReadonlyMap<string, Spot>;

/** Marks of capitals keep this far from each other. */
const RIM_GAP = 64;
/** The corner of the pane in which the page keeps its buttons. */
const BUTTONS = { width: 76, height: 172 };

/** Stands of all marks: those of capitals never leave the pane, point the way they lie, and make room for each other and for the buttons. */
export function standMarks(marks: readonly MapMark[], view: MapWindow, pane: Pane): Stands {
  const stands = new Map<string, Spot>();
  for (const mark of marks) {
    const spot = { x: mark.x * view.k + view.x, y: mark.y * view.k + view.y };
    stands.set(mark.key, mark.capital === null ? spot : makeRoom(holdInPane(spot, pane), rimSpots(marks, stands), pane));
  }
  return stands;
}

function rimSpots(marks: readonly MapMark[], stands: Stands): Spot[] {
  return marks.flatMap((mark) => (mark.capital === null ? [] : (stands.get(mark.key) ?? [])));
}

/** On the way from the middle of the pane to a spot outside it, the last point with room for a mark. */
function holdInPane({ x, y }: Spot, { width, height }: Pane): Spot {
  const [mx, my] = [width / 2, height / 2];
  const over = Math.max(Math.abs(x - mx) / (mx - RIM_ROOM), Math.abs(y - my) / (my - RIM_ROOM), 1);
  const spot = { x: mx + (x - mx) / over, y: my + (y - my) / over };
  const isUnderButtons = spot.x > width - BUTTONS.width && spot.y > height - BUTTONS.height;
  return isUnderButtons ? { x: spot.x, y: height - BUTTONS.height } : spot;
}

/** Moves a mark down its edge until it is clear of the others. */
function makeRoom(spot: Spot, others: readonly Spot[], { height }: Pane): Spot {
  const near = others.find((other) => Math.hypot(other.x - spot.x, other.y - spot.y) < RIM_GAP);
  if (near === undefined) return spot;
  const isLow = near.y > height / 2;
  return { x: spot.x, y: near.y + (isLow ? -RIM_GAP : RIM_GAP) };
}

/** The mark under a point of the screen, or null. */
export function hitMark(marks: readonly MapMark[], stands: Stands, px: number, py: number): MapMark | null {
  let best: { mark: MapMark; away: number } | null = null;
  for (const mark of marks) {
    const spot = stands.get(mark.key);
    if (spot === undefined) continue;
    const away = Math.hypot(spot.x - px, spot.y - py);
    if (away <= HIT_RADIUS && (best === null || away < best.away)) best = { mark, away };
  }
  return best?.mark ?? null;
}
