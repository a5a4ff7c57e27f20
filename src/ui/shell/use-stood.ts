import { useEffect, useState } from 'preact/hooks';

/** The first decision comes first: no picture is asked for before the page has stood this long. */
const QUIET_MS = 2000;
let hasStood = false;

/** True once the page has stood for a moment, for good. */
export function useStood(): boolean {
  const [stood, setStood] = useState(hasStood);
  useEffect(() => {
    if (stood) return undefined;
    const timer = setTimeout(() => {
      hasStood = true;
      setStood(true);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [stood]);
  return stood;
}
