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

/** What the player has had built and has not undone. */
export interface HouseBuilds {
  readonly pupinBridge: boolean;
  readonly furnace: 'none' | 'hot' | 'cold';
  readonly cameras: boolean;
  readonly tower: boolean;
  readonly crane: boolean;
  /** The Ada Bridge stands from 2012; taken as standing when not said. */
  readonly adaBridge?: boolean;
  /** The rebuilt Avala tower stands from 2010; taken as standing when not said. */
  readonly avalaTower?: boolean;
  /** A railway that leads nowhere yet. */
  readonly railway?: boolean;
}

/** Everything the picture of the House says, ready to draw. */
export interface HouseState {
  readonly powers: Readonly<Record<HousePower, PillarBearing>>;
  /** 0-100: room to hedge shrinks as it rises. */
  readonly tension: number;
  readonly season: 'H1' | 'H2';
  readonly crisis: boolean;
  readonly builds: HouseBuilds;
}
