/** What tests need of the score. Pitches are MIDI numbers, times are eighths from the beginning of the loop. */
export interface Note {
  readonly start: number;
  readonly length: number;
  readonly pitch: number;
}
export interface Part {
  readonly name: string;
  readonly notes: readonly Note[];
}
export interface Layer {
  readonly id: string;
  readonly parts: readonly Part[];
}
export interface Clashes {
  readonly semitone: number;
  readonly tritone: number;
  readonly beatSemitone: number;
  readonly beatTritone: number;
}
/** What sounds on each eighth of the loop. */
export type Grid = readonly (readonly { readonly pitch: number; readonly part: string }[])[];

export const LAYERS: readonly Layer[];
export const THEMES: readonly Layer[];
export const CUES: readonly { readonly id: string; readonly seconds: number }[];
export const DESK_SOUNDS: Readonly<Record<string, () => Float64Array>>;
export const clock: {
  readonly BAR_SECONDS: number;
  readonly LOOP_SECONDS: number;
  readonly ROLL_SECONDS: number;
  readonly LOOP_SAMPLES: number;
  readonly LOOP_EIGHTHS: number;
};
export function soundingByEighth(layer: Layer, options?: { readonly ringing?: boolean }): Grid;
export function clashesBetween(a: Grid, b: Grid): Clashes;
export function layerMidi(layer: Layer): Uint8Array;
export function hashScore(): string;
