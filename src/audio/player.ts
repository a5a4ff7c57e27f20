/** Plays what the session's sound view says, and the short sounds it calls for. It knows files and loudness, and no rule of the game. */
import type { SoundCall, SoundState } from '../store/index';
import { BAR_SECONDS } from './clock';
import type { SoundFormat } from './formats';
import { createLayerDeck } from './layer-deck';
import type { HowlOptions, SoundLibrary } from './library';
import { createShortSounds } from './short-sounds';
import type { Timers } from './timers';

export interface SoundPlayer {
  /** Takes what should be heard now. */
  readonly hear: (state: SoundState) => void;
  readonly play: (calls: readonly SoundCall[]) => void;
  /** A page that nobody sees is silent; the music goes on where it was. */
  readonly hide: (isHidden: boolean) => void;
  /** To be called when the connection is back: fetches what was left out. */
  readonly retry: () => void;
}

export interface PlayerParts {
  readonly library: SoundLibrary;
  readonly timers: Timers;
  /** Sets of files to try, best first. */
  readonly formats: readonly SoundFormat[];
  readonly locate: (name: string, format: SoundFormat) => string;
  readonly isOnline: () => boolean;
}

/** What the music steps back to under a long cue: 6 dB. */
const DUCKED = 0.5;
const DUCK_SECONDS = 0.25;
/** A slider is heard while it moves, without a click. */
const SLIDER_SECONDS = 0.15;

/** A player that has fetched nothing yet. */
export function createSoundPlayer(parts: PlayerParts): SoundPlayer {
  const { library, timers, isOnline } = parts;
  const formats = [...parts.formats];
  let heard: SoundState | null = null;
  let isHidden = false;
  let ducks = 0;

  const openFile = (name: string, options: Pick<HowlOptions, 'onload' | 'onloaderror' | 'sprite'>) => {
    const format = formats[0] ?? 'webm';
    return library.open({ src: [parts.locate(name, format)], format: [format], volume: 0, ...options });
  };
  const makeDeck = () => createLayerDeck({ library, timers, openFile, isOnline, onRefused: tryNextFormat });
  const makeShorts = () => createShortSounds({ timers, openFile, isOnline, onLongCue: duck });
  let deck = makeDeck();
  let shorts = makeShorts();

  function tryNextFormat(): void {
    if (formats.length < 2 || !isOnline()) return;
    formats.shift();
    deck = makeDeck();
    shorts = makeShorts();
    follow();
  }

  const scale = (seconds: number): void => deck.scale((heard?.groups.music ?? 0) * (ducks > 0 ? DUCKED : 1), seconds);

  function duck(cueSeconds: number): void {
    ducks++;
    scale(DUCK_SECONDS);
    timers.set(() => {
      ducks--;
      scale(BAR_SECONDS);
    }, cueSeconds * 1000);
  }

  const isSilent = (): boolean => isHidden || heard === null || !heard.on;

  function follow(): void {
    if (isSilent()) {
      deck.rest(true);
      library.suspend();
      return;
    }
    library.resume();
    deck.rest(false);
    scale(SLIDER_SECONDS);
    // Music that is turned down to nothing is not fetched; once it is there, it goes on in silence.
    if (heard !== null && heard.groups.music > 0) deck.follow(heard.layers);
    shorts.fetch();
  }

  return {
    hear: (state) => {
      heard = state;
      follow();
    },
    play: (calls) => {
      if (heard !== null && !isSilent()) shorts.play(calls, heard.groups);
    },
    hide: (hidden) => {
      isHidden = hidden;
      follow();
    },
    retry: follow,
  };
}
