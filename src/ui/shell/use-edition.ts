import { useEffect, useState } from 'preact/hooks';
import { useSlots } from '../session-context';

/** True while a newer edition of the game lies ready on this device. */
export function useEdition(): boolean {
  const { edition } = useSlots();
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    void edition?.then((watch) => watch.onReady(setReady));
  }, [edition]);
  return isReady;
}
