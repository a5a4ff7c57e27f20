/**
 * The layers on one clock. A layer is fetched when it is first to be heard, joins at its place in the music, and from then on is
 * only made louder or softer: it never stops, or it would lose its place. Fades begin on bar lines.
 */
import { SOUND_LAYERS, type SoundLayer } from '../store/index';
import { BAR_SECONDS, LOOP_SECONDS, placeInFile, ROLL_SECONDS, secondsToNextBar } from './clock';
import type { Howl, SoundLibrary } from './library';
import type { Timers } from './timers';

type Gains = Readonly<Record<SoundLayer, number>>;

export interface LayerDeck {
  /** What every layer is to come to, from the next bar line on. */
  readonly follow: (gains: Gains) => void;
  /** Loudness of all the music together, at once. */
  readonly scale: (gain: number, seconds: number) => void;
  /** While at rest no fade begins; the library's clock stands still. */
  readonly rest: (isResting: boolean) => void;
}

interface DeckParts {
  readonly library: SoundLibrary;
  readonly timers: Timers;
  /** Opens the file of a layer; the answer comes by one of the two calls. */
  readonly openFile: (name: string, options: { sprite: typeof LOOP; onload: () => void; onloaderror: () => void }) => Howl;
  readonly isOnline: () => boolean;
  /** Called when the very first file cannot be played at all. */
  readonly onRefused: () => void;
}

interface Layer {
  readonly howl: Howl;
  /** Null while it is fetched. */
  id: number | null;
  /** Gain it was last sent to, before the scale of all music. */
  aimed: number;
}

const LOOP = { loop: [ROLL_SECONDS * 1000, LOOP_SECONDS * 1000, true] } as const;

/** Bars a fade takes. A power comes quicker than it goes; what stays heard shifts within a bar. */
const FADE_BARS = { enter: 2, leave: 4, shift: 1 } as const;
/** Smallest change worth a fade. */
const LEAST_CHANGE = 0.004;
/** A file that failed this often is left alone. */
const TRIES_MAX = 2;

/** An empty deck. Nothing is fetched before it is told what to follow. */
export function createLayerDeck(parts: DeckParts): LayerDeck {
  const { library, timers } = parts;
  const layers = new Map<SoundLayer, Layer>();
  const failures = new Map<SoundLayer, number>();
  let wanted: Gains | null = null;
  let level = 1;
  let startedAt: number | null = null;
  let barTimer: number | null = null;
  let isResting = false;

  const elapsed = (): number => (startedAt === null ? 0 : library.now() - startedAt);
  const fade = (layer: Layer, seconds: number): void => {
    if (layer.id !== null) layer.howl.fade(layer.howl.volume(layer.id), layer.aimed * level, seconds * 1000, layer.id);
  };

  const applyWanted = (): void => {
    for (const [name, layer] of layers) {
      const gain = wanted?.[name] ?? 0;
      if (layer.id === null || Math.abs(gain - layer.aimed) < LEAST_CHANGE) continue;
      const bars = gain === 0 ? FADE_BARS.leave : layer.aimed === 0 ? FADE_BARS.enter : FADE_BARS.shift;
      layer.aimed = gain;
      fade(layer, bars * BAR_SECONDS);
    }
  };

  const armBar = (): void => {
    if (barTimer !== null || startedAt === null || isResting) return;
    barTimer = timers.set(() => {
      barTimer = null;
      if (!isResting) applyWanted();
    }, secondsToNextBar(elapsed()) * 1000);
  };

  const join = (layer: Layer): void => {
    const isFirst = startedAt === null;
    layer.id = layer.howl.play('loop');
    if (layer.id === null) return;
    if (startedAt === null) startedAt = library.now();
    else layer.howl.seek(placeInFile(elapsed()), layer.id);
    // The first start is a bar line of its own.
    if (isFirst && !isResting) applyWanted();
    else armBar();
  };

  const fetch = (name: SoundLayer): void => {
    const onload = (): void => {
      join(layer);
      fetchNext();
    };
    const onloaderror = (): void => {
      layers.delete(name);
      failures.set(name, (failures.get(name) ?? 0) + 1);
      if (startedAt === null && layers.size === 0) parts.onRefused();
    };
    const layer: Layer = { howl: parts.openFile(`layer-${name}`, { sprite: LOOP, onload, onloaderror }), id: null, aimed: 0 };
    layers.set(name, layer);
  };

  /** The tune of now and the pulse first, then one at a time what is to be heard loudest. */
  const fetchNext = (): void => {
    const gains = wanted;
    if (gains === null || !parts.isOnline() || [...layers.values()].some(({ id }) => id === null)) return;
    const lacking = SOUND_LAYERS.filter((name) => !layers.has(name) && (failures.get(name) ?? 0) < TRIES_MAX);
    const heard = lacking.filter((name) => gains[name] > 0).sort((a, b) => gains[b] - gains[a]);
    if (layers.size > 0) {
      if (heard[0] !== undefined) fetch(heard[0]);
      return;
    }
    const theme = heard.find((name) => name.startsWith('belgrade'));
    for (const name of [theme, 'tension'] as const) if (name !== undefined && lacking.includes(name)) fetch(name);
  };

  return {
    follow: (gains) => {
      wanted = gains;
      fetchNext();
      armBar();
    },
    scale: (gain, seconds) => {
      if (gain === level) return;
      level = gain;
      for (const layer of layers.values()) fade(layer, seconds);
    },
    rest: (next) => {
      if (next === isResting) return;
      isResting = next;
      if (barTimer !== null) timers.clear(barTimer);
      barTimer = null;
      armBar();
    },
  };
}
