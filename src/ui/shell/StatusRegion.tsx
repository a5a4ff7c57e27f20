import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useSelected } from '../session-context';
import { hearAnnouncements } from './announcer';
import { formatNotice } from './notice-text';

/** The one polite status region: the last short fact, from the session or from a screen. */
export function StatusRegion() {
  const status = useSelected((state) => state.status);
  const [text, setText] = useState('');
  // Before what the screens have to say of the same change, which is more exact and stays.
  useLayoutEffect(() => {
    if (status !== null) setText(formatNotice(status));
  }, [status]);
  useEffect(() => hearAnnouncements(setText), []);
  return (
    <p role="status" class="status-region">
      {text}
    </p>
  );
}
