import type { HOUSE_SIGHTS } from '../content/index';

/** The four powers in the order their pillars stand, left to right. */
export type HousePower = 'EU' | 'US' | 'RU' | 'CN';

/** How one pillar bears: each 0-100. */
export interface PillarBearing {
  /** Standing with the power: 100 keeps the pillar at full height. */
  readonly standing: number;
  /** Strain: cracks from 30, the shaft breaks from 85. */
  readonly strain: number;
  /** Hold (dependence): one iron clamp per 25. */
  readonly hold: number;
}

/** What may stand on the House, before it and over it. */
export type HouseSight = (typeof HOUSE_SIGHTS)[number];

/** Everything the picture of the House says, ready to draw. */
export interface HouseState {
  readonly powers: Readonly<Record<HousePower, PillarBearing>>;
  /** 0-100: room to hedge shrinks as it rises. */
  readonly tension: number;
  readonly season: 'H1' | 'H2';
  readonly crisis: boolean;
  /** What has been built and not undone, and the weather. */
  readonly sights: readonly HouseSight[];
}
