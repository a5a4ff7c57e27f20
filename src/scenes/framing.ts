import { AXIS_X } from './geometry';
import type { HouseSize } from './sheet';

/** What must always be in sight, in drawing units: the whole House with a tilted roof. */
const CORES = {
  large: { halfWidth: 596, top: 36, bottom: 962 },
  small: { halfWidth: 556, top: 36, bottom: 944 },
} as const;

/** How drawing units fall on the canvas. */
export interface Framing {
  /** Canvas pixels per drawing unit. */
  readonly scale: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** Sides of what is in sight, in drawing units. */
  readonly left: number;
  readonly right: number;
}

/** Fit the House into a canvas of the given pixels. */
export function frameHouse(widthPx: number, heightPx: number, size: HouseSize): Framing {
  const core = CORES[size];
  const scale = Math.min(widthPx / (core.halfWidth * 2), heightPx / (core.bottom - core.top));
  const half = widthPx / scale / 2;
  return {
    scale,
    offsetX: widthPx / 2 - AXIS_X * scale,
    offsetY: heightPx / 2 - ((core.top + core.bottom) / 2) * scale,
    left: AXIS_X - half,
    right: AXIS_X + half,
  };
}

/** Canvas pixels per CSS pixel: plain screens are drawn at twice their size and shrunk, which keeps fine lines even. */
export function resolutionOf(devicePixelRatio: number, widthCss: number): number {
  const wanted = devicePixelRatio < 1.5 ? devicePixelRatio * 2 : devicePixelRatio;
  return Math.max(0.5, Math.min(wanted, 2600 / Math.max(1, widthCss)));
}
