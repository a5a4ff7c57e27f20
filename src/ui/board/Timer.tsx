import { useEffect, useState } from 'preact/hooks';
import { announce } from '../shell/announcer';
import { t } from '../text/translate';

/** A clock for those who want one. Nothing depends on it. */
export function Timer({ minutes }: { minutes: number }) {
  const [end, setEnd] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  const left = end === null ? null : Math.max(0, Math.ceil((end - now) / 1000));
  useEffect(() => {
    if (end === null) return;
    const tick = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(tick);
  }, [end]);
  const isDone = left === 0;
  useEffect(() => {
    if (isDone) announce(t('talk.timer-done'));
  }, [isDone]);
  const start = () => {
    setNow(Date.now());
    setEnd(Date.now() + minutes * 60_000);
  };
  return (
    <p class="talk-timer">
      {left === null ? (
        <button type="button" class="link" onClick={start}>
          {t('talk.timer-start', { n: minutes })}
        </button>
      ) : (
        <>
          <span class="figures" role="timer">
            {isDone
              ? t('talk.timer-done')
              : t('talk.timer-left', { minutes: Math.floor(left / 60), seconds: String(left % 60).padStart(2, '0') })}
          </span>{' '}
          <button type="button" class="link" onClick={() => setEnd(null)}>
            {t('talk.timer-stop')}
          </button>
        </>
      )}
    </p>
  );
}
