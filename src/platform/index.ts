/** Browser services behind the store's interfaces. */
export { createRunStorage } from './run-storage';
export { createSettingsStorage } from './settings-storage';
export { createTabLock } from './tab-lock';
export { createMemoryStorage } from './memory-storage';
export { findScormApi } from './scorm-api';
export { fetchSiteFiles, listSiteFiles, offerFile } from './site-files';
