import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../session-context';

/** Half-years shown in ten seconds, by speed. */
export const SPEEDS = [1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

const STEP_MS = 2400;

export interface Playback {
  readonly at: number;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  readonly play: () => void;
  readonly pause: () => void;
  /** Shows a half-year and stops. */
  readonly seek: (turn: number) => void;
  readonly setSpeed: (speed: Speed) => void;
}

/** Plays half-years `first` to `last`; `last` is the run as it stands. The session's moment is the only state of what is shown. */
export function usePlayback(first: number, last: number, moment: number | null): Playback {
  const session = useSession();
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(2);
  const at = moment ?? last;
  const show = (turn: number) => session.showMoment(turn >= last ? null : Math.max(first, turn));
  useEffect(() => {
    if (!isPlaying) return;
    if (at >= last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => {
      // A page that nobody sees does not play on.
      if (document.hidden) setPlaying(false);
      else show(at + 1);
    }, STEP_MS / speed);
    return () => clearTimeout(timer);
  }, [isPlaying, at, speed, last]);
  return {
    at,
    isPlaying,
    speed,
    play: () => {
      if (at >= last) show(first);
      setPlaying(true);
    },
    pause: () => setPlaying(false),
    seek: (turn) => {
      setPlaying(false);
      show(turn);
    },
    setSpeed,
  };
}
