export { renderApp } from './render-app';
export type { Slots } from './session-context';
