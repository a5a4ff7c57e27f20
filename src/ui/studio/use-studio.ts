import { useEffect, useState } from 'preact/hooks';
import type { Studio, StudioState } from '../../store/index';
import { useSelected, useSession } from '../session-context';

/** The studio, once it is fetched and has taken the open run (or history) for its trunk. `failed`: it cannot be reached. */
export function useStudio(): { readonly studio: Studio | null; readonly failed: boolean; readonly retry: () => void } {
  const session = useSession();
  const runId = useSelected((state) => state.run?.id ?? null);
  const language = useSelected((state) => state.language);
  const [studio, setStudio] = useState<Studio | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isGone = false;
    setFailed(false);
    const bring = async (): Promise<void> => {
      const fetched = await session.studio();
      await fetched.enter();
      if (!isGone) setStudio(fetched);
    };
    bring().catch(() => !isGone && setFailed(true));
    return () => {
      isGone = true;
    };
  }, [session, runId, tries]);
  useEffect(() => studio?.retell(), [studio, language]);
  return { studio, failed, retry: () => setTries((count) => count + 1) };
}

/** A part of the studio's state. */
export function useStudioState<T>(studio: Studio, select: (state: StudioState) => T): T {
  const [value, setValue] = useState<T>(() => select(studio.store.getState()));
  useEffect(() => {
    const update = () => setValue(() => select(studio.store.getState()));
    update();
    return studio.store.subscribe(update);
  }, [studio]);
  return value;
}
