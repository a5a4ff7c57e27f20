/** Brings the map: its plan, its plates, and the living picture where WebGL can draw it. */
import planUrl from '../../assets/plates/map.json?url';
import type { MapHandle } from '../scenes/index';
import type { MapPlan } from '../store/index';
import type { MapEvents, MapPicture, MapSlot } from '../ui/index';
import { locateMap } from './plates';

/** Width in CSS pixels from which the fine plate is loaded. */
const LARGE_FROM = 620;

/** The map as the page asks for it. */
export const mapSlot: MapSlot = {
  load: loadPlan,
  still: { day: locateMap('day', 'small'), night: locateMap('night', 'small') },
  mount: mountLivingMap,
};

let plan: Promise<MapPlan> | null = null;

function loadPlan(): Promise<MapPlan> {
  plan ??= fetch(planUrl)
    .then((response) => {
      if (!response.ok) throw new Error(`the plan of the map: HTTP ${response.status}`);
      return response.json() as Promise<MapPlan>;
    })
    .catch((error: unknown) => {
      plan = null;
      throw error;
    });
  return plan;
}

/** The living map in `parent`, in step with theme and motion; null where it cannot be drawn. */
async function mountLivingMap(parent: HTMLElement, known: MapPlan, events: MapEvents): Promise<MapPicture | null> {
  const root = document.documentElement;
  const theme = (): 'day' | 'night' => (root.dataset['theme'] === 'night' ? 'night' : 'day');
  const isReduced = (): boolean => root.dataset['motion'] === 'reduced';
  // Asked before the drawing library is fetched: without WebGL the sheet lies still.
  if (document.createElement('canvas').getContext('webgl') === null) return null;
  let handle: MapHandle;
  try {
    const { mountMap } = await import('../scenes/index');
    const size = Math.max(parent.clientWidth, parent.clientHeight) >= LARGE_FROM ? 'large' : 'small';
    handle = await mountMap({ parent, plan: known, theme: theme(), size, plates: locateMap, reducedMotion: isReduced(), ...events });
  } catch {
    return null;
  }
  let shown = theme();
  const watch = new MutationObserver(() => {
    handle.setReducedMotion(isReduced());
    if (theme() === shown) return;
    shown = theme();
    handle.setTheme(shown).catch(() => undefined);
  });
  watch.observe(root, { attributes: true, attributeFilter: ['data-theme', 'data-motion'] });
  return {
    ...handle,
    destroy: () => {
      watch.disconnect();
      handle.destroy();
    },
  };
}
