import { useEffect, useState } from 'preact/hooks';
import { useSelected } from '../session-context';

/** The first decision comes first: no picture is asked for before the page has stood this long with nothing being fetched for play. */
const QUIET_MS = 1500;
let hasStood = false;

/** True once the page has stood for a moment, for good. */
export function useStood(): boolean {
  const [stood, setStood] = useState(hasStood);
  const loading = useSelected((state) => state.loading);
  useEffect(() => {
    if (stood || loading) return undefined;
    const timer = setTimeout(() => {
      hasStood = true;
      setStood(true);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [stood, loading]);
  return stood;
}
