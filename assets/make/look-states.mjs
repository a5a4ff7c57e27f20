// States worth looking at: calm, middle, crisis, winter, everything built, everything broken, nothing left.
const powers = (...rows) =>
  Object.fromEntries(['EU', 'US', 'RU', 'CN'].map((id, i) => [id, { standing: rows[i][0], strain: rows[i][1], hold: rows[i][2] }]));

const ALL = [
  ...['pupin-bridge', 'ada-bridge', 'avala-tower', 'waterfront-tower', 'crane', 'railway', 'corridor-road', 'coast-motorway'],
  ...['metro-works', 'steel-mill-hot', 'copper-smelter', 'tyre-works', 'data-centre', 'gas-pipe', 'cameras'],
];
const BY_2016 = ['ada-bridge', 'avala-tower', 'pupin-bridge', 'crane', 'steel-mill-hot', 'railway', 'corridor-road'];

export const STATES = {
  'calm-2009': {
    powers: powers([62, 10, 5], [48, 10, 5], [60, 15, 30], [52, 5, 10]),
    tension: 20,
    season: 'H1',
    crisis: false,
    sights: ['steel-mill-hot'],
  },
  'winter-2009': {
    powers: powers([58, 20, 10], [44, 20, 5], [50, 60, 60], [52, 5, 10]),
    tension: 30,
    season: 'H1',
    crisis: false,
    sights: ['steel-mill-hot', 'snow'],
  },
  'middle-2016': {
    powers: powers([60, 45, 25], [46, 62, 10], [58, 30, 70], [78, 20, 50]),
    tension: 45,
    season: 'H2',
    crisis: false,
    sights: BY_2016,
  },
  'crisis-2020': {
    powers: powers([22, 90, 30], [44, 70, 10], [66, 45, 100], [88, 25, 80]),
    tension: 88,
    season: 'H1',
    crisis: true,
    sights: ALL,
  },
  'built-2021': {
    powers: powers([55, 30, 30], [50, 40, 20], [60, 35, 60], [75, 25, 70]),
    tension: 60,
    season: 'H2',
    crisis: false,
    sights: ALL,
  },
  'all-broken': {
    powers: powers([34, 90, 50], [30, 92, 75], [40, 95, 100], [36, 96, 75]),
    tension: 75,
    season: 'H2',
    crisis: true,
    sights: ['ada-bridge', 'avala-tower', 'pupin-bridge', 'steel-mill-cold', 'cameras'],
  },
  collapse: {
    powers: powers([0, 95, 30], [0, 100, 50], [0, 100, 60], [0, 100, 50]),
    tension: 95,
    season: 'H2',
    crisis: true,
    sights: ALL,
  },
};
