/** Composition root: builds everything and connects it. */
import stillDay from '../../assets/plates/house-day.webp?url';
import stillNight from '../../assets/plates/house-night.webp?url';
import { createMemoryStorage, createRunStorage, createSettingsStorage, createTabLock, findScormApi } from '../platform/index';
import { createSession } from '../store/index';
import { loadWords, renderApp, sessionWords } from '../ui/index';
import { findPackage } from './find-package';
import { createPageLab } from './lab-workers';
import { loadLicences } from './load-licences';
import { loadModelCard } from './load-model-card';
import { shippedScenarios } from './load-scenarios';
import { mountLivingHouse } from './mount-house';
import { mapSlot } from './mount-map';
import { readyOffline } from './ready-offline';
import { pageSurroundings, readySound } from './ready-sound';

const packed = findPackage(document);
const platform = packed === null ? null : findScormApi(window);

const lab = createPageLab();
const session = createSession({
  // Where a learning platform keeps the run, this browser does not.
  storage: platform === null ? createRunStorage() : createMemoryStorage(),
  settings: createSettingsStorage(),
  scenarios: shippedScenarios,
  tabs: createTabLock(),
  now: () => Date.now(),
  freshSeed: () => String(crypto.getRandomValues(new Uint32Array(1))[0] ?? 1),
  loadModelCard,
  ...(lab === undefined ? {} : { lab }),
  words: sessionWords,
  loadWords,
  whenIdle: (work) => void (typeof requestIdleCallback === 'function' ? requestIdleCallback(work, { timeout: 500 }) : setTimeout(work, 50)),
});

/** Hands in at the platform that the package plays in, once it is open. */
let opened: Promise<(() => boolean) | null> | null = null;

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no element "app"');
await session.speak();
root.replaceChildren();
renderApp(session, root, {
  mountHouse: (parent) => void mountLivingHouse(session, parent).catch(() => undefined),
  map: mapSlot,
  lessons: {
    makePackage: async (code) => (await import('./make-package')).makePackage(session, code),
    ...(platform === null ? {} : { submit: async () => (await opened)?.() ?? false }),
  },
  licences: loadLicences,
  // Inside a platform's package the platform serves the files.
  ...(platform === null ? { edition: readyOffline(session) } : {}),
  stillHouse: { day: stillDay, night: stillNight },
});
readySound(session, pageSurroundings);
void session.wake();
if (packed !== null) opened = import('./open-package').then(({ openPackage }) => openPackage(session, packed, platform));
