import type { RecordTurn } from '../../store/index';
import { formatHalfYear } from '../format/half-year';
import { useSession } from '../session-context';
import { t, type TextKey } from '../text/translate';
import { SPEEDS, type Playback, type Speed } from './use-playback';

interface BarProps {
  readonly turns: readonly RecordTurn[];
  readonly playback: Playback;
}

/** Play, step and scrub; what is shown is said in words beside the slider. */
export function PlaybackBar({ turns, playback }: BarProps) {
  const session = useSession();
  const { at, isPlaying, speed, play, pause, seek, setSpeed } = playback;
  const first = turns[0]?.turn.turn ?? 0;
  const last = turns.at(-1)?.turn.turn ?? first;
  const label = turns.find(({ turn }) => turn.turn === at)?.turn;
  if (label === undefined) return null;
  const isEnd = at >= last;
  const words = isEnd ? t('record.end', { time: formatHalfYear(label) }) : formatHalfYear(label);
  return (
    <section class="playback" aria-label={t('record.controls')}>
      <div class="playback-keys">
        <Key label={t('record.first')} sign="«" disabled={at <= first} onClick={() => seek(first)} />
        <Key label={t('record.back')} sign="‹" disabled={at <= first} onClick={() => seek(at - 1)} />
        <button type="button" class="solid" onClick={isPlaying ? pause : play} disabled={first === last}>
          {t(isPlaying ? 'record.pause' : 'record.play')}
        </button>
        <Key label={t('record.forth')} sign="›" disabled={isEnd} onClick={() => seek(at + 1)} />
        <Key label={t('record.last')} sign="»" disabled={isEnd} onClick={() => seek(last)} />
        <label class="playback-speed">
          <span>{t('record.speed')}</span>
          <select value={speed} onChange={(event) => setSpeed(Number(event.currentTarget.value) as Speed)}>
            {SPEEDS.map((one) => (
              <option key={one} value={one}>
                {t(`record.speed.${one}` as TextKey)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label class="playback-scrub">
        <span class="for-ears">{t('record.scrub')}</span>
        <input
          type="range"
          min={first}
          max={last}
          value={at}
          aria-valuetext={words}
          onInput={(event) => seek(Number(event.currentTarget.value))}
        />
      </label>
      <p class="playback-now">
        <b>{words.charAt(0).toUpperCase() + words.slice(1)}</b>
        {!isEnd && (
          <>
            <button type="button" class="link" onClick={() => session.show('desk')}>
              {t('record.see-desk')}
            </button>
            <button type="button" class="link" onClick={() => session.show('map')}>
              {t('record.see-map')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

interface KeyProps {
  readonly label: string;
  readonly sign: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function Key({ label, sign, disabled, onClick }: KeyProps) {
  // Stays in the order of the keyboard at either end, so that nobody loses their place.
  return (
    <button
      type="button"
      class="plain playback-key"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
