import type { HouseTheme } from './sheet';

/** Paper, ink and the powers' colours of one printing, as numbers for Phaser. */
export interface MapInk {
  readonly paper: number;
  readonly ink: number;
  readonly soft: number;
  readonly powers: Readonly<Record<string, number>>;
}

const INKS: Readonly<Record<HouseTheme, MapInk>> = {
  day: {
    paper: 0xf4eddd,
    ink: 0x1a2433,
    soft: 0x4a5361,
    powers: { EU: 0x0072b2, US: 0xd55e00, RU: 0x009e73, CN: 0xcc79a7 },
  },
  night: {
    paper: 0x0e1b2e,
    ink: 0xddd8c4,
    soft: 0xa5aeb6,
    powers: { EU: 0x56b4e9, US: 0xe69f00, RU: 0x009e73, CN: 0xcc79a7 },
  },
};

/** The ink of a theme. */
export function inkOf(theme: HouseTheme): MapInk {
  return INKS[theme];
}

/** A colour as CSS writes it. */
export function cssColor(color: number): string {
  return `#${color.toString(16).padStart(6, '0')}`;
}
