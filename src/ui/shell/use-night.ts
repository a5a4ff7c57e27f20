import { useEffect, useState } from 'preact/hooks';
import { useSelected } from '../session-context';

const DARK = '(prefers-color-scheme: dark)';

/** True when the page is printed in its night colours: by choice, or because the device asks for it. */
export function useNight(): boolean {
  const theme = useSelected((state) => state.settings.theme);
  const [dark, setDark] = useState(() => window.matchMedia(DARK).matches);
  useEffect(() => {
    const query = window.matchMedia(DARK);
    const follow = () => setDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return theme === 'night' || (theme === 'system' && dark);
}
