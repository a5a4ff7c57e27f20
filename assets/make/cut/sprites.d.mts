/** One sprite as it leaves the engraver: its box in drawing units and its SVG. */
export interface EngravedSprite {
  readonly name: string;
  readonly box: readonly [number, number, number, number];
  readonly svg: string;
}
export const SCALES: Readonly<Record<'large' | 'small', number>>;
export function engraveSprites(theme: 'day' | 'night', size: 'large' | 'small'): EngravedSprite[];
