/** The House in Phaser. Load this folder with a dynamic import once a decision can be made: it brings Phaser with it. */
export { type HouseHandle, type HouseOptions, mountHouse } from './mount-house';
export type { HouseSize, HouseTheme, PlateLocator, PlateUrls } from './sheet';
