import { useEffect, useState } from 'preact/hooks';
import { useSelected } from '../session-context';
import { hearAnnouncements } from './announcer';
import { formatNotice } from './notice-text';

/** The one polite status region: the last short fact, from the session or from a screen. */
export function StatusRegion() {
  const status = useSelected((state) => state.status);
  const [text, setText] = useState('');
  useEffect(() => {
    if (status !== null) setText(formatNotice(status));
  }, [status]);
  useEffect(() => hearAnnouncements(setText), []);
  return (
    <p role="status" class="status-region">
      {text}
    </p>
  );
}
