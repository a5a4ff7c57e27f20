/** Composition root: builds everything and connects it. */
import stillDay from '../../assets/plates/house-day.webp?url';
import stillNight from '../../assets/plates/house-night.webp?url';
import { createRunStorage, createSettingsStorage, createTabLock } from '../platform/index';
import { createSession } from '../store/index';
import { loadWords, renderApp, sessionWords } from '../ui/index';
import { loadLicences } from './load-licences';
import { loadModelCard } from './load-model-card';
import { shippedScenarios } from './load-scenarios';
import { mountLivingHouse } from './mount-house';
import { mapSlot } from './mount-map';
import { readyOffline } from './ready-offline';
import { pageSurroundings, readySound } from './ready-sound';

const session = createSession({
  storage: createRunStorage(),
  settings: createSettingsStorage(),
  scenarios: shippedScenarios,
  tabs: createTabLock(),
  now: () => Date.now(),
  freshSeed: () => String(crypto.getRandomValues(new Uint32Array(1))[0] ?? 1),
  loadModelCard,
  words: sessionWords,
  loadWords,
  whenIdle: (work) => void (typeof requestIdleCallback === 'function' ? requestIdleCallback(work, { timeout: 500 }) : setTimeout(work, 50)),
});

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no element "app"');
await session.speak();
root.replaceChildren();
renderApp(session, root, {
  mountHouse: (parent) => void mountLivingHouse(session, parent).catch(() => undefined),
  map: mapSlot,
  licences: loadLicences,
  edition: readyOffline(session),
  stillHouse: { day: stillDay, night: stillNight },
});
readySound(session, pageSurroundings);
void session.wake();
