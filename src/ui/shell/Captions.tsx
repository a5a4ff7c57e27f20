import '../text/later-words';
import { useEffect, useState } from 'preact/hooks';
import type { Caption } from '../../store/index';
import { useSelected } from '../session-context';
import { isTextKey, t } from '../text/translate';

/** How long a line stays, in milliseconds. What it says also stands on the page. */
const LINE_MS = 7000;

/** A line of text for every sound that means something, whether or not it is heard. Not announced: the page says the same to whoever listens. */
export function Captions() {
  const batch = useSelected((state) => state.sounds);
  const isWanted = useSelected((state) => state.settings.captions);
  const screen = useSelected((state) => state.screen);
  const [lines, setLines] = useState<readonly Caption[]>([]);
  const [calledOn, setCalledOn] = useState(screen);
  useEffect(() => {
    const next = batch.calls.flatMap(({ caption }) => caption ?? []);
    if (next.length === 0) return;
    setLines(next);
    setCalledOn(screen);
  }, [batch]);
  useEffect(() => {
    if (lines.length === 0) return;
    const timer = setTimeout(() => setLines([]), LINE_MS * lines.length);
    return () => clearTimeout(timer);
  }, [lines]);
  // On another screen a line would lie over something it does not belong to.
  if (!isWanted || lines.length === 0 || screen !== calledOn) return null;
  return (
    <aside class="captions" aria-label={t('captions.label')}>
      {lines.map(({ key, args }) => isTextKey(key) && <p key={`${key} ${String(args['title'])}`}>{t(key, args)}</p>)}
    </aside>
  );
}
