/** What hands do with the map: drag, pinch, wheel, tap. Nothing needs a drag: keys and buttons do the same. */
export interface Gestures {
  readonly onMove: (dx: number, dy: number) => void;
  /** `glide` for a step of a wheel's notch or a double tap. */
  readonly onZoom: (factor: number, x: number, y: number) => void;
  readonly onTap: (x: number, y: number) => void;
  readonly onHover: (x: number, y: number) => void;
}

/** A finger that moves less than this, in CSS pixels, taps. */
const TAP_MAX = 7;

/** Listens on an element; gives the way to stop. */
export function listenToGestures(element: HTMLElement, { onMove, onZoom, onTap, onHover }: Gestures): () => void {
  const fingers = new Map<number, { x: number; y: number }>();
  let travelled = 0;
  const spot = (event: PointerEvent | WheelEvent): { x: number; y: number } => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (fingers.size === 0) travelled = 0;
    fingers.set(event.pointerId, spot(event));
    element.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    const now = spot(event);
    const before = fingers.get(event.pointerId);
    if (before === undefined) {
      onHover(now.x, now.y);
      return;
    }
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (other === undefined) {
      if (travelled > TAP_MAX) onMove(now.x - before.x, now.y - before.y);
    } else {
      const spread = (a: { x: number; y: number }): number => Math.hypot(a.x - other.x, a.y - other.y);
      const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
      onMove((now.x - before.x) / 2, (now.y - before.y) / 2);
      if (spread(before) > 10) onZoom(spread(now) / spread(before), middle.x, middle.y);
    }
    fingers.set(event.pointerId, now);
  };
  const up = (event: PointerEvent): void => {
    const before = fingers.get(event.pointerId);
    fingers.delete(event.pointerId);
    if (before !== undefined && event.type === 'pointerup' && fingers.size === 0 && travelled <= TAP_MAX) onTap(before.x, before.y);
    if (fingers.size > 0) travelled = TAP_MAX + 1;
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const { x, y } = spot(event);
    const pixels = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
    onZoom(Math.exp(-Math.max(-240, Math.min(240, pixels)) / 420), x, y);
  };
  const stops = [
    listen(element, 'pointerdown', down),
    listen(element, 'pointermove', move),
    listen(element, 'pointerup', up),
    listen(element, 'pointercancel', up),
    listen(element, 'wheel', wheel),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function listen<Name extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  name: Name,
  work: (event: HTMLElementEventMap[Name]) => void,
): () => void {
  element.addEventListener(name, work, { passive: false });
  return () => element.removeEventListener(name, work);
}
