// Towns on the plate and where names stand. Positions are the centres given by GeoNames (CC BY 4.0), rounded to a hundredth of a degree.

/** Capitals and towns of the region: id, longitude, latitude, rank (0 Belgrade, 1 capital, 2 town), side of the name. */
export const TOWNS = [
  ['belgrade', 20.46, 44.82, 0, 'ne'],
  ['novi-sad', 19.84, 45.26, 2, 'nw'],
  ['nis', 21.9, 43.32, 2, 'ne'],
  ['kragujevac', 20.92, 44.01, 2, 'e'],
  ['subotica', 19.67, 46.1, 2, 'w'],
  ['pristina', 21.17, 42.66, 2, 'e'],
  ['zagreb', 15.98, 45.81, 1, 'nw'],
  ['sarajevo', 18.42, 43.86, 1, 'w'],
  ['banja-luka', 17.19, 44.77, 2, 'e'],
  ['podgorica', 19.26, 42.44, 1, 'w'],
  ['tirana', 19.82, 41.33, 1, 'n'],
  ['skopje', 21.43, 42.0, 1, 'e'],
  ['sofia', 23.32, 42.7, 1, 'e'],
  ['plovdiv', 24.75, 42.15, 2, 'ne'],
  ['bucharest', 26.1, 44.43, 1, 'n'],
  ['craiova', 23.8, 44.33, 2, 'e'],
  ['timisoara', 21.23, 45.75, 2, 'ne'],
  ['budapest', 19.05, 47.5, 1, 'e'],
  ['ljubljana', 14.51, 46.05, 1, 'n'],
  ['split', 16.44, 43.51, 2, 'w'],
];

/** Names of lands, seas and rivers: id, longitude, latitude, turn in degrees, style. */
export const NAMES = [
  ['land.serbia', 20.78, 43.78, 6, 'realm'],
  ['land.kosovo', 20.78, 42.44, 0, 'disputed'],
  ['land.bosnia', 17.6, 44.42, 4, 'land'],
  ['land.croatia', 16.1, 45.42, 6, 'land'],
  ['land.slovenia', 15.0, 45.86, 0, 'small'],
  ['land.hungary', 19.3, 46.78, 0, 'land'],
  ['land.romania', 23.9, 45.02, -2, 'land'],
  ['land.bulgaria', 25.2, 43.2, -4, 'land'],
  ['land.macedonia', 21.75, 41.48, 0, 'small'],
  ['land.albania', 20.08, 41.12, 0, 'small'],
  ['land.montenegro', 19.1, 42.78, -8, 'small'],
  ['land.greece', 23.3, 40.95, 0, 'small'],
  ['land.austria', 15.0, 46.92, 0, 'small'],
  ['sea.adriatic', 15.45, 43.4, 32, 'sea'],
  ['river.danube', 24.6, 43.83, 2, 'river'],
  ['river.sava', 17.7, 45.2, 0, 'river'],
  ['river.tisa', 20.3, 46.5, 84, 'river'],
  ['river.morava', 21.32, 44.15, 72, 'river'],
  ['river.drina', 19.02, 44.3, 66, 'river'],
];

/** Names in the inset. */
export const INSET_NAMES = [
  ['inset.black-sea', 34.6, 43.35, 0, 'sea'],
  ['inset.crimea', 34.25, 45.25, 0, 'tiny'],
  ['inset.ukraine', 31.6, 47.2, 0, 'tiny'],
  ['inset.russia', 39.9, 45.6, 0, 'tiny'],
  ['inset.turkey', 33.5, 39.2, 0, 'tiny'],
  ['inset.cyprus', 33.0, 34.55, 0, 'tiny'],
  ['inset.north-cyprus', 33.6, 35.75, 0, 'tiny'],
];

/** Capitals beyond the sheet: where they really are, where on the neatline their marks stand, in drawing units, and the way onward in degrees from east. */
export const RIM = {
  brussels: { lon: 4.352, lat: 50.847, x: 262, y: 58, turn: 150 },
  washington: { lon: -77.037, lat: 38.895, x: 58, y: 420, turn: 180 },
  moscow: { lon: 37.617, lat: 55.752, x: 1452, y: 58, turn: 52 },
  beijing: { lon: 116.397, lat: 39.909, x: 1542, y: 660, turn: 8 },
};
