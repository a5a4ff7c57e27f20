/** What should be heard, as plain data: how loud each layer of the music is, and which short sounds have just been called for. */

/** The layers of the score. Exactly one Belgrade layer is heard at a time; the powers' layers carry the powers' ids. */
export type ThemeLayer = 'belgrade' | 'belgrade-second' | 'belgrade-late';
export type PowerLayer = 'eu' | 'us' | 'russia' | 'china';
export type SoundLayer = ThemeLayer | PowerLayer | 'tension';

export const THEME_LAYERS: readonly ThemeLayer[] = ['belgrade', 'belgrade-second', 'belgrade-late'];
export const POWER_LAYERS: readonly PowerLayer[] = ['eu', 'us', 'russia', 'china'];
export const SOUND_LAYERS: readonly SoundLayer[] = [...THEME_LAYERS, ...POWER_LAYERS, 'tension'];

/** Cues carry meaning and have a caption; desk sounds only accompany what the screen shows. */
export const CUE_NAMES = ['signing', 'cable', 'election-won', 'election-lost', 'election-held', 'rupture', 'ending'] as const;
export type CueName = (typeof CUE_NAMES)[number];
export const DESK_SOUND_NAMES = ['paper', 'stamp', 'pen', 'telephone', 'telex', 'murmur'] as const;
export type DeskSoundName = (typeof DESK_SOUND_NAMES)[number];

/** A short sound called for. A batch is what one step of the game called for, in the order it is to be heard. */
export type SoundCall =
  | { readonly group: 'cue'; readonly name: CueName; readonly caption: Caption }
  | { readonly group: 'desk'; readonly name: DeskSoundName; readonly caption: null };

/** An interface text that says what a cue means. */
export interface Caption {
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;
}

export interface SoundBatch {
  /** Rises by one with every batch. */
  readonly id: number;
  readonly calls: readonly SoundCall[];
}

export interface SoundState {
  /** False: nothing may be heard at all (switched off, or a class that began in quiet). */
  readonly on: boolean;
  /** Loudness of the three groups as linear gains, 0 to 1. */
  readonly groups: { readonly music: number; readonly cues: number; readonly desk: number };
  /** Linear gain of every layer within the music, 0 to 1. */
  readonly layers: Readonly<Record<SoundLayer, number>>;
}
