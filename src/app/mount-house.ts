/** Brings the living House once a decision can be made; the still print stays where it cannot be drawn. */
import type { HouseHandle } from '../scenes/index';
import type { HouseState, Session } from '../store/index';
import { locatePlates } from './plates';
import stillDay from '../../assets/plates/house-day.webp?url';
import stillNight from '../../assets/plates/house-night.webp?url';

/** Width in CSS pixels from which the fine plates are loaded. */
const LARGE_FROM = 620;

/** Mounts the House into `parent` and keeps it in step with the session's run, theme and motion. */
export async function mountLivingHouse(session: Session, parent: HTMLElement): Promise<void> {
  await waitForIdle();
  const root = document.documentElement;
  const theme = (): 'day' | 'night' => (root.dataset['theme'] === 'night' ? 'night' : 'day');
  const isReduced = (): boolean => root.dataset['motion'] === 'reduced';
  const size = parent.clientWidth >= LARGE_FROM ? 'large' : 'small';
  let house: HouseHandle;
  try {
    // Asked before the drawing library is fetched: without a canvas it cannot even be loaded.
    if (document.createElement('canvas').getContext('2d') === null) throw new Error('this browser gives no canvas to draw on');
    const { mountHouse } = await import('../scenes/index');
    house = await mountHouse({
      parent,
      theme: theme(),
      size,
      plates: locatePlates,
      reducedMotion: isReduced(),
      onDrawn: (isDrawn) => standIn(parent, isDrawn, theme()),
    });
  } catch {
    showStill(parent, theme());
    return;
  }
  parent.dataset['house'] = 'alive';
  let shown: HouseState | null = null;
  const follow = (): void => {
    const next = session.store.getState().run?.desk.house ?? null;
    if (next === null || next === shown) return;
    shown = next;
    house.update(next);
  };
  follow();
  session.store.subscribe(afterFrame(follow));
  let shownTheme = theme();
  new MutationObserver(() => {
    house.setReducedMotion(isReduced());
    if (theme() === shownTheme) return;
    shownTheme = theme();
    // The old plates would stand on the new paper until the new ones have come.
    parent.dataset['house'] = 'changing';
    house
      .setTheme(shownTheme)
      .catch(() => undefined)
      .finally(() => {
        parent.dataset['house'] = 'alive';
      });
  }).observe(root, { attributes: true, attributeFilter: ['data-theme', 'data-motion'] });
}

/** `work`, once for many calls and after the frame that answers them: where no hardware draws, the picture would hold the text up by several frames. */
function afterFrame(work: () => void): () => void {
  let isAwaited = false;
  return () => {
    if (isAwaited) return;
    isAwaited = true;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        isAwaited = false;
        work();
      }),
    );
  };
}

function makeStill(theme: 'day' | 'night'): HTMLImageElement {
  const image = new Image();
  image.src = theme === 'night' ? stillNight : stillDay;
  image.alt = '';
  image.className = 'still';
  return image;
}

/** Where nothing can be drawn, the fine still stands in for the living House. */
function showStill(parent: HTMLElement, theme: 'day' | 'night'): void {
  parent.replaceChildren(makeStill(theme));
  parent.dataset['house'] = 'still';
}

/** While the browser has taken the drawing context away, the still lies over the dead canvas. */
function standIn(parent: HTMLElement, isDrawn: boolean, theme: 'day' | 'night'): void {
  parent.querySelector('.still')?.remove();
  if (!isDrawn) parent.append(makeStill(theme));
  parent.dataset['house'] = isDrawn ? 'alive' : 'lost';
}

function waitForIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 1500 });
    else setTimeout(resolve, 300);
  });
}
