/** The page's side of offline play: registers the service worker, learns of a newer edition, and takes it when that breaks no run. */
import { mayTakeEdition, type Session } from '../../store/index';

/** What the page shows of it. */
export interface EditionWatch {
  /** Tells the listener now and at every change whether a newer edition lies ready. */
  readonly onReady: (listener: (isReady: boolean) => void) => void;
  /** Loads the page anew from the newer edition. */
  readonly take: () => Promise<void>;
}

type Message = { readonly ask: 'which' } | { readonly choose: string } | { readonly keep: readonly string[] };

/** Starts to follow. `own` is the edition of this page. */
export async function followEdition(session: Session, own: string): Promise<EditionWatch> {
  const listeners: ((isReady: boolean) => void)[] = [];
  let ready: string | null = null;
  const registration = await navigator.serviceWorker.register('./service-worker.js', { updateViaCache: 'none' });

  const consider = async (): Promise<void> => {
    if (ready === null || ready === own || !mayTakeEdition(session.store.getState())) return;
    // Nothing here is in the middle of anything: the next page is of the newer edition.
    await send(registration, { choose: ready });
  };
  const look = async (): Promise<void> => {
    const answer = await send(registration, { ask: 'which' });
    if (typeof answer !== 'string') return;
    ready = answer;
    for (const listener of listeners) listener(ready !== own);
    await consider();
  };
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'activated') void look();
    });
  });
  let wasFree = mayTakeEdition(session.store.getState());
  session.store.subscribe((state) => {
    const isFree = mayTakeEdition(state);
    if (isFree !== wasFree && isFree) void consider();
    wasFree = isFree;
  });
  void navigator.serviceWorker.ready.then(async (active) => {
    active.active?.postMessage({ keep: listFetched() } satisfies Message);
    await look();
  });
  return {
    onReady: (listener) => {
      listeners.push(listener);
      listener(ready !== null && ready !== own);
    },
    take: async () => {
      if (ready !== null) await send(registration, { choose: ready });
      location.reload();
    },
  };
}

function send(registration: ServiceWorkerRegistration, message: Message): Promise<unknown> {
  const { active } = registration;
  if (active === null) return Promise.resolve(null);
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }) => resolve(data);
    active.postMessage(message, [channel.port2]);
  });
}

/** Files of this site that the page has fetched. */
function listFetched(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('/assets/'));
}
