import type { MapPlan, MapWindow } from '../store/index';

/** The picture's size in CSS pixels. */
export interface Pane {
  readonly width: number;
  readonly height: number;
}

/** What a small pane shows first, in drawing units: Serbia with the borders about it. */
const HEART = { left: 545, top: 235, right: 1140, bottom: 985 };
/** Panes from this width on show the whole sheet first. */
const WHOLE_FROM = 560;
/** CSS pixels per drawing unit at most: beyond it the engraving is coarse. */
const CLOSEST = 2.4;

/** The farthest view: the whole sheet fits. */
export function farthest({ sheet }: Pick<MapPlan, 'sheet'>, pane: Pane): number {
  return Math.min(pane.width / sheet[0], pane.height / sheet[1]);
}

/** Keeps a view within its limits: not farther than the whole sheet, and no edge of the sheet inside the pane. */
export function holdWindow(plan: Pick<MapPlan, 'sheet'>, pane: Pane, view: MapWindow): MapWindow {
  const k = Math.min(CLOSEST, Math.max(farthest(plan, pane), view.k));
  const hold = (offset: number, size: number, room: number): number =>
    size * k <= room ? (room - size * k) / 2 : Math.min(0, Math.max(room - size * k, offset));
  return { k, x: hold(view.x, plan.sheet[0], pane.width), y: hold(view.y, plan.sheet[1], pane.height) };
}

/** The first view: the whole sheet with its frame, or the heart of it where the pane is small. */
export function homeWindow(plan: Pick<MapPlan, 'sheet'>, pane: Pane): MapWindow {
  const whole = pane.width >= WHOLE_FROM && pane.height >= WHOLE_FROM * 0.6;
  const { left, top, right, bottom } = whole ? { left: 0, top: 0, right: plan.sheet[0], bottom: plan.sheet[1] } : HEART;
  const k = Math.min(pane.width / (right - left), pane.height / (bottom - top));
  return lookAt(plan, pane, (left + right) / 2, (top + bottom) / 2, k);
}

/** A view with a point of the sheet in the middle. */
export function lookAt(plan: Pick<MapPlan, 'sheet'>, pane: Pane, x: number, y: number, k: number): MapWindow {
  const near = Math.min(CLOSEST, Math.max(farthest(plan, pane), k));
  return holdWindow(plan, pane, { k: near, x: pane.width / 2 - x * near, y: pane.height / 2 - y * near });
}

/** Nearer or farther by a factor; the point under (px, py) stays where it is. */
export function zoomAbout(plan: Pick<MapPlan, 'sheet'>, pane: Pane, view: MapWindow, factor: number, px: number, py: number): MapWindow {
  const k = Math.min(CLOSEST, Math.max(farthest(plan, pane), view.k * factor));
  return holdWindow(plan, pane, { k, x: px - ((px - view.x) / view.k) * k, y: py - ((py - view.y) / view.k) * k });
}

/** The view moved by pixels. */
export function moveBy(plan: Pick<MapPlan, 'sheet'>, pane: Pane, view: MapWindow, dx: number, dy: number): MapWindow {
  return holdWindow(plan, pane, { k: view.k, x: view.x + dx, y: view.y + dy });
}

/** The view a share (0-1) of the way between two. */
export function blendWindow(from: MapWindow, to: MapWindow, share: number): MapWindow {
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), k: mix(from.k, to.k) };
}
