import type {
  AdviserView,
  ChangeRow,
  DeskView,
  DossierView,
  FrontPageView,
  LedgerLineView,
  MeterView,
  OriginView,
  PowerView,
  PreviewLine,
  Shape,
  TurnEndView,
  TurnLabel,
  Unit,
} from '../../src/store/views';
import { FIXTURE_SOURCES } from './fixture-sources';

/** A half-year of the campaign by its place in it. */
export function labelTurn(turn: number): TurnLabel {
  return { turn, year: 2008 + Math.floor(turn / 2), half: turn % 2 === 0 ? 1 : 2 };
}

/** A decision as the cause of something. */
export function causeOf(title: string, turn: number | null, kind: OriginView['kind'] = 'decision'): OriginView {
  return { kind, title, turn: turn === null ? null : labelTurn(turn), dossier: null };
}

function meter(
  id: string,
  name: string,
  group: string,
  value: number,
  change: number,
  band: string | null,
  unit: Unit = 'points',
  max = 100,
): MeterView {
  return {
    id,
    name,
    about: `How ${name.toLowerCase()} is counted in this run.`,
    group,
    unit,
    value,
    min: 0,
    max,
    change,
    good: 1,
    band,
    next: band === null ? null : { band: change >= 0 ? 'firm' : 'thin', distance: change >= 0 ? 6 : -4 },
    derived: false,
  };
}

function power(
  id: string,
  name: string,
  letters: string,
  shape: Shape,
  standing: [number, number, string],
  hold: [number, string],
  strain: number,
): PowerView {
  return {
    id,
    name,
    letters,
    shape,
    standing: meter(`standing.${id}`, `${name} standing`, 'The four powers', standing[0], standing[1], standing[2]),
    hold: meter(`hold.${id}`, `${name} hold`, 'Hold', hold[0], 0, hold[1]),
    strain: meter(`strain.${id}`, `${name} strain`, 'Strain', strain, 2, strain > 50 ? 'cracked' : 'sound'),
  };
}

function line(
  name: string,
  power: string | null,
  direction: 1 | -1,
  size: 1 | 2 | 3,
  sure: PreviewLine['sure'],
  when: PreviewLine['when'],
): PreviewLine {
  const exact = direction * (size === 1 ? 2 : size === 2 ? 5 : 9);
  return {
    variable: power === null ? name : `standing.${power}`,
    name,
    power,
    minor: false,
    direction,
    size,
    sure,
    odds: sure === 'will' ? 100 : sure === 'likely' ? 70 : 35,
    when,
    low: exact,
    high: sure === 'could' ? exact + 2 : exact,
    unit: 'points',
    good: 1,
  };
}

const NOW = labelTurn(23);
const now = { kind: 'now' } as const;
const arrives = (turn: number) => ({ kind: 'arrives', at: labelTurn(turn) }) as const;
const builds = (until: number) => ({ kind: 'builds', from: labelTurn(24), until: labelTurn(until) }) as const;

function adviser(officeId: string, office: string, says: string, trust: number): AdviserView {
  const backs = [{ id: 'ask', label: 'Ask the Commission for an exemption' }];
  return { officeId, office, says, backs, trust, temper: { name: 'dogged', text: 'Comes back.' }, vacant: false, outcome: null };
}

const STEEL: DossierView = {
  id: 'steel-quotas',
  from: 'eu',
  fromName: 'Office of the Government',
  title: 'Steel quotas',
  dateline: 'Belgrade, second half of 2019',
  brief: [
    'Brussels has set quotas on steel imports. Our largest exporter, the Smederevo mill, bought by a Chinese group in 2016, will hit the ceiling within months. The Commission listens politely. The owners wait to see what we do. Five thousand households wait too.',
  ],
  known: 'Safeguards bind candidates too. Norway and Iceland were spared as members of the single market; we are not.',
  advisers: [
    adviser('europe', 'Minister for European integration', 'Ask, but ask with paper in hand. They exempt those who file first.', 4),
    adviser('economy', 'Minister of economy', 'A mill that sells nothing still smokes. For a season.', 1),
  ],
  options: [
    {
      move: 'd:steel:ask',
      id: 'ask',
      label: 'Ask the Commission for an exemption',
      locked: null,
      preview: [
        line('EU', 'eu', 1, 1, 'will', now),
        line('Steel exports', null, -1, 2, 'likely', builds(26)),
        line('Credibility', null, -1, 1, 'could', arrives(24)),
      ],
      signs: [],
      ends: [],
      trust: [],
      history: true,
    },
    {
      move: 'd:steel:align',
      id: 'align',
      label: 'Offer to align on foreign policy in exchange for relief',
      locked: null,
      preview: [
        line('EU', 'eu', 1, 3, 'likely', arrives(26)),
        line('Russia', 'russia', -1, 2, 'will', now),
        line('China', 'china', -1, 2, 'will', now),
        line('Veto assurance', null, -1, 1, 'will', now),
      ],
      signs: [{ id: 'a', title: 'Declaration on foreign-policy alignment' }],
      ends: [],
      trust: [],
      history: false,
    },
    {
      move: 'd:steel:other',
      id: 'other',
      label: 'Help the mill find other markets',
      locked: null,
      preview: [
        line('China', 'china', 1, 2, 'will', now),
        line('Treasury', null, -1, 2, 'will', now),
        line('EU', 'eu', -1, 1, 'could', arrives(26)),
        line('US', 'us', -1, 1, 'could', arrives(26)),
      ],
      signs: [],
      ends: [],
      trust: [],
      history: false,
    },
    {
      move: 'd:steel:buy',
      id: 'buy',
      label: 'Buy back a quarter of the mill',
      locked: 'The treasury holds less than the owners would even discuss.',
      preview: [line('Treasury', null, -1, 3, 'will', now), line('China', 'china', -1, 3, 'likely', now)],
      signs: [],
      ends: [{ id: 'h', title: 'Smederevo sale of 2016' }],
      trust: [],
      history: false,
    },
  ],
  waiting: {
    text: 'The quota fills by itself. The owners write to Beijing instead of to us.',
    preview: [line('Steel exports', null, -1, 2, 'will', builds(26)), line('China', 'china', -1, 1, 'likely', arrives(24))],
  },
  history:
    'Belgrade asked to be exempted and was refused. In 2020 exports from the mill fell by a third and one of its two furnaces was shut.',
  model: 'Exports of the mill fall by two points a half-year under the quota.',
  sources: FIXTURE_SOURCES.slice(0, 2),
  answered: null,
  beat: null,
};

const PANTSIR: DossierView = {
  ...STEEL,
  id: 'pantsir',
  from: 'russia',
  title: 'Six launchers on a quiet road',
  dateline: 'Belgrade, autumn 2019',
  brief: [
    'Moscow delivers the Pantsir system ahead of time. Washington’s special representative says that further purchases would be met with sanctions.',
    'The launchers are already at Batajnica.',
  ],
  known: null,
  options: STEEL.options.slice(0, 2).map((option) => ({ ...option, move: `p:${option.id}` })),
};

const ENLARGE: DossierView = {
  ...STEEL,
  id: 'enlargement',
  from: 'home',
  title: 'A letter to Paris',
  fromName: 'Ministry of European Integration',
  options: STEEL.options.slice(0, 3).map((option) => ({ ...option, move: `e:${option.id}` })),
};

const ledgerLine = (
  variable: string,
  name: string,
  amount: number,
  title: string,
  timing: LedgerLineView['timing'],
  from: number,
  words: string | null,
): LedgerLineView => ({
  turn: NOW,
  variable,
  name,
  unit: 'points',
  amount,
  timing,
  origin: causeOf(title, from),
  line: words,
});

const POWERS = [
  power('eu', 'EU', 'EU', 'circle', [58, -3, 'strained'], [31, 'one clamp'], 58),
  power('us', 'US', 'US', 'triangle', [44, 2, 'cool'], [12, 'light'], 52),
  power('russia', 'Russia', 'RU', 'diamond', [66, 0, 'warm'], [62, 'three clamps'], 34),
  power('china', 'China', 'CN', 'square', [86, 4, 'close'], [48, 'two clamps'], 22),
];

const METERS = [
  meter('treasury', 'Treasury', 'The country', 1400, 120, null, 'eur-millions', 9000),
  meter('support', 'Support', 'The country', 47, -2, 'thin'),
  meter('unemployment', 'Unemployment', 'The country', 104, -12, 'falling', 'tenths-pct', 400),
  meter('debt', 'Public debt', 'The country', 529, -8, 'bearable', 'tenths-pct', 1500),
  meter('room', 'Room to hedge', 'The field', 41, -6, 'narrow'),
  meter('credibility', 'Credibility', 'The field', 55, -3, 'believed'),
  meter('veto', 'Veto assurance', 'Kosovo', 72, 0, 'firm'),
  meter('rule', 'Rule of law', 'Institutions', 38, 1, 'weak'),
];

const row = (at: MeterView, lines: readonly LedgerLineView[]): ChangeRow => ({
  meter: at,
  before: at.value - at.change,
  after: at.value,
  lines,
});

const frontPage = (paper: 'fed' | 'unfed', name: string, sentence: string | null): FrontPageView => ({
  paper,
  name,
  about: 'invented',
  figure: { name: 'Support', unit: 'points', amount: paper === 'fed' ? 3 : -2, isGood: paper === 'fed', cause: 'Cameras for the capital' },
  sentence,
  claim: null,
});

/** What the last half-year did. */
export const FIXTURE_TURN_END: TurnEndView = {
  turn: labelTurn(22),
  powers: POWERS,
  rows: [
    ...POWERS.filter((one) => one.standing.change !== 0).map((one) =>
      row(one.standing, [
        ledgerLine(one.standing.id, one.name, one.standing.change - 2, 'Cameras for the capital: Sign without a tender', 'now', 22, null),
        ledgerLine(
          one.standing.id,
          one.name,
          3,
          'The furnace at Smederevo: Sell to the group',
          'arrived',
          17,
          'Brussels has read the contract.',
        ),
        ledgerLine(one.standing.id, one.name, -1, 'Distance grows back', 'now', 22, null),
      ]),
    ),
    ...METERS.map((one) =>
      row(one, [{ ...ledgerLine(one.id, one.name, one.change, 'A year of thin rivers', 'built-up', 20, null), unit: one.unit }]),
    ),
  ],
  news: [{ kind: 'warning', text: 'The EU pillar is cracked. At 70 it breaks.', origin: null }],
  cues: [],
  frontPages: [frontPage('fed', 'The Morning Herald', null), frontPage('unfed', 'The Free Word', 'The annex is secret.')],
  until: null,
  chapterBreak: true,
};

/** The desk of late 2019 with three papers on it. */
export const FIXTURE_DESK: DeskView = {
  turn: NOW,
  turnCount: 28,
  chapter: { id: 'walls', title: 'Walls', index: 5, count: 7 },
  powers: POWERS,
  meters: METERS,
  briefing: {
    news: [
      {
        kind: 'arrival',
        text: 'Brussels thanks us for our letter of last year. The quotas stand.',
        origin: causeOf('A letter about steel: Ask politely', 21),
      },
      { kind: 'world', text: 'Washington and Beijing raise tariffs on each other again. Room to hedge narrows.', origin: null },
      { kind: 'ladder', text: 'The American envoy asks for a word about air defence before the spring.', origin: null },
      { kind: 'warning', text: 'The EU pillar is cracked. At 70 it breaks; it stands at 58.', origin: null },
    ],
    changes: FIXTURE_TURN_END.rows.slice(0, 3),
  },
  dossiers: [STEEL, PANTSIR, ENLARGE],
  initiatives: [
    {
      move: 'i:open',
      id: 'open',
      title: 'Publish the contracts',
      text: 'Every loan and works agreement with a foreign state on one public page, annexes included.',
      capital: 3,
      office: null,
      locked: null,
      preview: [
        line('Transparency', null, 1, 3, 'will', now),
        line('EU', 'eu', 1, 2, 'will', now),
        line('China', 'china', -1, 1, 'will', now),
        line('Support', null, -1, 1, 'could', arrives(24)),
      ],
      signs: [],
      sources: FIXTURE_SOURCES.slice(0, 1),
      model: null,
    },
    {
      move: 'i:visit',
      id: 'visit',
      title: 'A state visit to Washington',
      text: 'Forty minutes in the right building.',
      capital: 2,
      office: null,
      locked: null,
      preview: [line('US', 'us', 1, 2, 'likely', now)],
      signs: [],
      sources: [],
      model: null,
    },
    {
      move: 'i:gas',
      id: 'gas',
      title: 'A second supplier of gas',
      text: 'A pipe from the south-east.',
      capital: 4,
      office: null,
      locked: 'You have 3 political capital; this costs 4.',
      preview: [],
      signs: [{ id: 'g', title: 'Interconnector agreement' }],
      sources: [],
      model: null,
    },
  ],
  initiativesLeft: 1,
  capital: meter('capital', 'Capital', 'The field', 3, 1, null, 'count', 6),
  aims: [
    {
      id: 'growth',
      title: 'Growth and jobs',
      about: 'Unemployment at the end of 2021.',
      declared: true,
      move: null,
      value: 104,
      reached: 100,
      partly: 130,
      unit: 'tenths-pct',
      result: 'partly',
      par: 40,
    },
    {
      id: 'autonomy',
      title: 'Room of our own',
      about: 'Room to hedge at the end of 2021.',
      declared: true,
      move: null,
      value: 41,
      reached: 45,
      partly: 30,
      unit: 'points',
      result: 'partly',
      par: 40,
    },
    {
      id: 'position',
      title: 'The Kosovo position',
      about: 'Veto assurance held in New York.',
      declared: true,
      move: null,
      value: 72,
      reached: 60,
      partly: 45,
      unit: 'points',
      result: 'reached',
      par: 40,
    },
    {
      id: 'peace',
      title: 'Social peace',
      about: 'Stored protest below forty.',
      declared: false,
      move: 'a:peace',
      value: 52,
      reached: 40,
      partly: 55,
      unit: 'points',
      result: 'partly',
      par: 40,
    },
  ],
  aimsWanted: 3,
  opposition: [],
  cabinet: [],
  pending: [
    {
      kind: 'arrives',
      variable: 'treasury',
      name: 'Treasury',
      amount: -180,
      unit: 'eur-millions',
      at: labelTurn(24),
      until: null,
      origin: causeOf('The highway to Čačak: Accept the loan', 13),
    },
    {
      kind: 'builds',
      variable: 'lock',
      name: 'Lock-in of networks',
      amount: 3,
      unit: 'points',
      at: labelTurn(24),
      until: labelTurn(27),
      origin: causeOf('Cameras for the capital: Sign without a tender', 22),
    },
  ],
  calendar: [
    {
      at: labelTurn(24),
      kind: 'election',
      title: 'Parliamentary election',
      about: 'Support decides who sits at this desk, and with whom.',
    },
    { at: labelTurn(25), kind: 'report', title: 'Commission report', about: 'Reads rule of law, transparency and the chapters opened.' },
    { at: labelTurn(26), kind: 'expiry', title: 'Gas contract expires', about: 'The price is renegotiated with whoever needs it more.' },
  ],
  asks: [
    {
      power: 'us',
      ladder: 'air',
      title: 'No further air defence from the east',
      ask: 'Say in public that the Pantsir purchase was the last of its kind.',
      refused: 'A public statement naming the law under which sanctions are possible.',
      rung: 0,
      rungCount: 4,
      due: labelTurn(24),
    },
    {
      power: 'russia',
      ladder: 'status',
      title: 'Status for the centre at Niš',
      ask: 'Diplomatic status for the humanitarian centre.',
      refused: 'The gas price is discussed later than usual.',
      rung: 1,
      rungCount: 3,
      due: labelTurn(25),
    },
  ],
  commitments: [
    {
      id: 'mill',
      title: 'Smederevo mill, sale to the group',
      text: 'Forty-six million euros and a promise to keep five thousand jobs.',
      counterparty: 'China',
      sector: 'steel',
      value: 46,
      bound: true,
      signed: labelTurn(16),
      expires: null,
      status: 'active',
    },
    {
      id: 'gas',
      title: 'Gas supply contract',
      text: 'Ten years, price tied to oil.',
      counterparty: 'Russia',
      sector: 'energy',
      value: 0,
      bound: true,
      signed: labelTurn(10),
      expires: labelTurn(26),
      status: 'active',
    },
    {
      id: 'imf',
      title: 'Stand-by arrangement',
      text: 'Repaid early.',
      counterparty: 'IMF',
      sector: 'finance',
      value: 1200,
      bound: false,
      signed: labelTurn(2),
      expires: labelTurn(20),
      status: 'ended',
    },
  ],
  close: { move: 'close', locked: null, waiting: 'One paper may wait this half-year. What waits is decided as its card says.' },
  canUndo: false,
  guide: null,
  house: {} as DeskView['house'],
};
