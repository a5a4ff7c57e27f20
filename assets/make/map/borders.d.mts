interface Lines {
  readonly type: 'MultiLineString';
  readonly coordinates: readonly (readonly (readonly [number, number])[])[];
}
export function borders(): Lines;
export function serbianBorder(): Lines;
export function kosovoLine(): Lines;
export function cyprusLine(): Lines;
export function perekopLine(): readonly (readonly (readonly [number, number])[])[];
