/** Fetches the interface's later words, for whoever tells something before a screen has brought them. */
export const loadLaterWords = (): Promise<unknown> => import('./text/later-words');
export { renderApp } from './render-app';
export type { LicenceView, MapEvents, MapPicture, MapSlot, Slots } from './session-context';
export { sessionWords } from './text/session-words';
export { loadWords } from './text/translate';
