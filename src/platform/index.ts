/** Browser services behind the store's interfaces. */
export { createRunStorage } from './run-storage';
export { createSettingsStorage } from './settings-storage';
export { createTabLock } from './tab-lock';
