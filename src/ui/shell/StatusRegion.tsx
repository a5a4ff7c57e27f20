import { useLayoutEffect, useState } from 'preact/hooks';
import { useSelected } from '../session-context';
import { announce, hearAnnouncements } from './announcer';
import { formatNotice } from './notice-text';

/** The one polite status region: the last short fact, from the session or from a screen. */
export function StatusRegion() {
  const status = useSelected((state) => state.status);
  const [text, setText] = useState('');
  // Layout effects: before what the screens have to say of the same change, which is more exact and stays.
  useLayoutEffect(() => hearAnnouncements(setText), []);
  useLayoutEffect(() => {
    if (status !== null) announce(formatNotice(status));
  }, [status]);
  return (
    <p role="status" class="status-region">
      {text}
    </p>
  );
}
