/** Composition root of the portable game, one HTML file for a stick: no worker, no sound, nothing kept but by replay code. */
import stillDay from '../../assets/plates/house-day.webp?url';
import stillNight from '../../assets/plates/house-night.webp?url';
import { createSession, type RunStorage } from '../store/index';
import { loadWords, renderApp, sessionWords } from '../ui/index';
import { loadLicences } from './load-licences';
import { loadModelCard } from './load-model-card';
import { shippedScenarios } from './load-scenarios';
import { mountLivingHouse } from './mount-house';
import { mapSlot } from './mount-map';

/** What browsers keep for a file opened from a stick differs too much to be promised: the replay code is the save. */
const nothingKept: RunStorage = {
  journal: () => undefined,
  list: async () => ({ runs: [], broken: 0, fault: 'refused' }),
  save: async () => 'refused',
  remove: async () => 'removed',
};

const session = createSession({
  storage: nothingKept,
  settings: { load: () => ({ sound: false }), save: () => undefined },
  scenarios: shippedScenarios,
  tabs: { hold: async () => true, release: () => undefined },
  now: () => Date.now(),
  freshSeed: () => String(crypto.getRandomValues(new Uint32Array(1))[0] ?? 1),
  loadModelCard,
  words: sessionWords,
  loadWords,
  whenIdle: (work) => void setTimeout(work, 50),
});

async function begin(): Promise<void> {
  const root = document.getElementById('app');
  if (root === null) throw new Error('the page has no element "app"');
  await session.speak();
  root.replaceChildren();
  renderApp(session, root, {
    mountHouse: (parent) => void mountLivingHouse(session, parent).catch(() => undefined),
    map: mapSlot,
    licences: loadLicences,
    stillHouse: { day: stillDay, night: stillNight },
  });
  await session.wake();
}

void begin();
// A page that keeps nothing asks before it closes over a run.
addEventListener('beforeunload', (event) => {
  const { run } = session.store.getState();
  if (run !== null && !run.finished) event.preventDefault();
});
