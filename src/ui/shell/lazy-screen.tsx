import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../text/translate';

/** A screen fetched when it is first shown, so that the first decision does not wait for it. */
export function lazyScreen(load: () => Promise<FunctionComponent>): FunctionComponent {
  let loaded: FunctionComponent | null = null;
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
    return <p class="page loading">{t(failed ? 'app.load-failed' : 'app.loading')}</p>;
  };
}
