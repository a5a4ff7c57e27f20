import type { Screen } from '../../store/index';

/** A screen and its argument, as the address carries it. */
export interface Route {
  readonly screen: Screen;
  readonly focus: string | null;
}

/** Every screen that an address can name. */
export const SCREENS: readonly Screen[] = [
  'start',
  'desk',
  'turn-end',
  'chapter-break',
  'ledger',
  'map',
  'chronicle',
  'library',
  'ending',
  'settings',
  'about',
  'board',
  'teach',
  'studio',
  'odds',
  'atlas',
  'exercise',
  'lesson',
  'checkpoint',
  'hand-in',
  'cabinet',
];

/** How the link of an exercise begins; its code is the focus of the screen that opens it. */
const EXERCISE = 'exercise=';

/** "#ledger/standing.eu" to a route; null when the address names no screen (a link to a code, say). */
export function parseRoute(hash: string): Route | null {
  const address = hash.replace(/^#/, '');
  if (address.startsWith(EXERCISE)) return { screen: 'lesson', focus: address.slice(EXERCISE.length) };
  const [name, ...rest] = address.split('/');
  const screen = SCREENS.find((known) => known === name);
  if (screen === undefined) return null;
  const focus = rest.join('/');
  try {
    return { screen, focus: focus === '' ? null : decodeURIComponent(focus) };
  } catch {
    return { screen, focus: null };
  }
}

/** A route to its hash. */
export function formatRoute(route: Route): string {
  if (route.screen === 'lesson' && route.focus !== null) return `#${EXERCISE}${route.focus}`;
  return route.focus === null ? `#${route.screen}` : `#${route.screen}/${encodeURIComponent(route.focus).replaceAll('%2F', '/')}`;
}
