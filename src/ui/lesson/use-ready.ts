import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../session-context';

/** Fetches the classroom's work once; true when its commands answer, null when it cannot be reached. */
export function useReady(): boolean | null {
  const session = useSession();
  const [ready, setReady] = useState<boolean | null>(false);
  useEffect(() => {
    session.lessons.ready().then(
      () => setReady(true),
      () => setReady(null),
    );
  }, [session]);
  return ready;
}
