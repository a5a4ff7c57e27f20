import { useEffect, useState } from 'preact/hooks';
import { announce } from '../shell/announcer';
import { t } from '../text/translate';

const SECONDS = 60;

/** A minute for the cards: to be started, paused and set back. It enforces nothing. */
export function MinuteClock() {
  const [left, setLeft] = useState(SECONDS);
  const [runs, setRuns] = useState(false);
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000);
    return () => clearInterval(timer);
  }, [runs]);
  useEffect(() => {
    if (left > 0) return;
    setRuns(false);
    announce(t('cabinet-mode.over'));
  }, [left]);
  return (
    <div class="minute" role="group" aria-label={t('cabinet-mode.clock')}>
      <span class="figures" role="timer" aria-label={t('cabinet-mode.clock')}>
        {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}
      </span>
      <button type="button" class="plain" disabled={left === 0} onClick={() => setRuns(!runs)}>
        {t(runs ? 'cabinet-mode.pause' : 'cabinet-mode.start')}
      </button>
      <button
        type="button"
        class="plain"
        onClick={() => {
          setRuns(false);
          setLeft(SECONDS);
        }}
      >
        {t('cabinet-mode.reset')}
      </button>
      {left === 0 && <p>{t('cabinet-mode.over')}</p>}
    </div>
  );
}
