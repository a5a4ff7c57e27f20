/** The plan of the engraved sheet (assets/plates/map.json) and how the picture and the page speak to each other. Types only. */

export type SheetPoint = readonly [x: number, y: number];

/** Lambert's conformal conic: two standard parallels, the middle of the sheet, units per radian, where the middle lies. */
export interface ConicConstants {
  readonly parallels: readonly [number, number];
  readonly lon: number;
  readonly lat: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Where a name stands, in drawing units; `turn` in degrees. */
export interface PlanName {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly style: string;
  /** On which side of its point a town's name stands: n, e, w, ne, nw. */
  readonly side?: string;
}

/** A capital beyond the sheet: its mark at the rim, and the way onward in degrees from east, counter-clockwise. */
export interface PlanRim {
  /** Where the capital really is, in degrees. */
  readonly lon: number;
  readonly lat: number;
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

export interface MapPlan {
  /** Width and height in drawing units. */
  readonly sheet: readonly [number, number];
  /** From the edge of the sheet to its neatline. */
  readonly margin: number;
  readonly inset: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly conics: { readonly main: ConicConstants; readonly inset: ConicConstants };
  readonly names: readonly PlanName[];
  readonly rim: Readonly<Record<string, PlanRim>>;
  /** Dashed lines that come with a year. */
  readonly lines: Readonly<Record<string, readonly (readonly SheetPoint[])[]>>;
}

/** What of the sheet is in sight: page position = sheet position * k + (x, y), in CSS pixels. */
export interface MapWindow {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** A mark on the sheet: one commitment, several that lie close, or a capital at the rim. */
export interface MapMark {
  readonly key: string;
  /** In drawing units. */
  readonly x: number;
  readonly y: number;
  readonly commitments: readonly string[];
  /** Letters of the power whose capital this is, or null. */
  readonly capital: string | null;
}
