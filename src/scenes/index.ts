/** The House and the map in Phaser. Load this folder with a dynamic import once a decision can be made: it brings Phaser with it. */
export { type HouseHandle, type HouseOptions, mountHouse } from './mount-house';
export type { MapLocator } from './map-sheet';
export { type MapHandle, type MapOptions, mountMap } from './mount-map';
export type { HouseSize, HouseTheme, PlateLocator, PlateUrls } from './sheet';
