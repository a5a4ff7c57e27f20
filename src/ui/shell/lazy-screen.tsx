import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../text/translate';

const fetches: (() => Promise<unknown>)[] = [];

/** Faces that have letters in a file of their own, which is fetched when the first such letter is set. */
const FACES = ['1em "Pillars Serif"', 'italic 1em "Pillars Serif"', '1em "Pillars Sans"'] as const;
const OTHER_LETTERS = '\u010d\u0107\u00e9';

/** Fetches every lazy screen and letter, so that none is missing when the connection goes. What fails is asked for again when it is shown. */
export function fetchAhead(): void {
  for (const fetch of fetches) fetch().catch(() => undefined);
  for (const face of FACES) document.fonts.load(face, OTHER_LETTERS).catch(() => undefined);
}

/** Adds to what is fetched ahead; returns the fetch itself. */
export function fetchLater<T>(load: () => Promise<T>): () => Promise<T> {
  fetches.push(load);
  return load;
}

/** A screen fetched when it is first shown, so that the first decision does not wait for it. `silent`: nothing says that it is missing. */
export function lazyScreen(load: () => Promise<FunctionComponent>, { silent = false } = {}): FunctionComponent {
  let loaded: FunctionComponent | null = null;
  fetches.push(load);
  return function LazyScreen() {
    const [Screen, setScreen] = useState<FunctionComponent | null>(() => loaded);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (loaded !== null) return;
      load().then(
        (component) => {
          loaded = component;
          setScreen(() => component);
        },
        () => setFailed(true),
      );
    }, []);
    if (Screen !== null) return <Screen />;
    if (silent) return null;
    return <p class="page loading">{t(failed ? 'app.load-failed' : 'app.loading')}</p>;
  };
}
