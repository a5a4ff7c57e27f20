export { renderApp } from './render-app';
export type { LicenceView, MapEvents, MapPicture, MapSlot, Slots } from './session-context';
export { sessionWords } from './text/session-words';
export { loadWords } from './text/translate';
