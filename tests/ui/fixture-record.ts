import type { ChapterBreakView, ChronicleEntry, EndingView, LedgerLineView } from '../../src/store/views';
import { causeOf, FIXTURE_DESK, FIXTURE_TURN_END, labelTurn } from './fixture-desk';
import { FIXTURE_SOURCES } from './fixture-sources';

export { FIXTURE_SOURCES };

const entry = (turn: number, title: string, text: string, same: boolean | null): ChronicleEntry => ({
  turn: labelTurn(turn),
  kind: 'decision',
  title,
  text,
  history: same === null ? null : { text: 'Belgrade sold the mill to the group for forty-six million euros.', same },
  sources: FIXTURE_SOURCES.slice(0, 1),
});

/** A short run in order. */
export const FIXTURE_CHRONICLE: readonly ChronicleEntry[] = [
  entry(16, 'The furnace at Smederevo.', 'Sell to the group.', true),
  { ...entry(16, 'A state visit.', 'Washington, forty minutes.', null), kind: 'initiative' },
  entry(22, 'Cameras for the capital.', 'Sign without a tender.', false),
  { ...entry(22, 'The EU pillar', 'is cracked.', null), kind: 'warning' },
  { ...entry(23, 'A letter to Paris', 'stayed on the desk.', null), kind: 'default' },
];

/** Lines of one meter over three half-years. */
export const FIXTURE_LEDGER_LINES: readonly LedgerLineView[] = [
  {
    turn: labelTurn(16),
    variable: 'x',
    name: 'x',
    unit: 'points',
    amount: -5,
    timing: 'now',
    origin: causeOf('The furnace at Smederevo: Sell to the group', 16),
    line: null,
  },
  {
    turn: labelTurn(16),
    variable: 'x',
    name: 'x',
    unit: 'points',
    amount: 1,
    timing: 'now',
    origin: causeOf('Distance grows back', null, 'drift'),
    line: null,
  },
  {
    turn: labelTurn(20),
    variable: 'x',
    name: 'x',
    unit: 'points',
    amount: 4,
    timing: 'arrived',
    origin: causeOf('Chapters opened: File first', 18),
    line: 'Brussels thanks us for our letter.',
  },
  {
    turn: labelTurn(22),
    variable: 'x',
    name: 'x',
    unit: 'points',
    amount: -3,
    timing: 'built-up',
    origin: causeOf('Cameras for the capital: Sign without a tender', 22),
    line: null,
  },
];

/** The break before the last chapter. */
export const FIXTURE_CHAPTER: ChapterBreakView = {
  closed: { id: 'trophies', title: 'Trophies' },
  opened: {
    id: 'walls',
    title: 'Walls',
    brief:
      'The doors that stood open for ten years are being fitted with locks. Whoever is inside two houses at once will be asked, politely at first, which one is home.',
  },
  from: labelTurn(16),
  to: labelTurn(19),
  rows: FIXTURE_TURN_END.rows,
  decisions: FIXTURE_CHRONICLE.slice(0, 3),
  commitments: FIXTURE_DESK.commitments,
  aims: FIXTURE_DESK.aims,
  letters: [],
  insurance: null,
};

/** An ending with its autopsy worked out. */
export const FIXTURE_ENDING: EndingView = {
  id: 'insured',
  title: 'Insured against everything but the premium',
  paragraphs: [
    'In December 2021 the House stands on four pillars, two of them clamped. Nothing fell. Every capital has a paper with your signature and believes it is the one that counts.',
    'The mill works at half its heat. The gas is cheap until spring. The report from Brussels uses the word “limited” nine times.',
  ],
  aims: FIXTURE_DESK.aims,
  powers: FIXTURE_DESK.powers,
  rows: FIXTURE_TURN_END.rows,
  commitments: FIXTURE_DESK.commitments,
  letters: [],
  verdicts: [],
  isStressed: false,
  insurance: null,
  profile: null,
  autopsy: [
    {
      turn: labelTurn(16),
      title: 'The furnace at Smederevo',
      chosen: 'Sell to the group',
      instead: 'Keep it and pay',
      weight: 31,
      differences: [
        { name: 'China standing', unit: 'points', was: 86, wouldBe: 61 },
        { name: 'Public debt', unit: 'tenths-pct', was: 529, wouldBe: 561 },
      ],
      otherEnding: 'A long candidacy',
    },
    {
      turn: labelTurn(22),
      title: 'Cameras for the capital',
      chosen: 'Sign without a tender',
      instead: 'Hold a tender',
      weight: 18,
      differences: [{ name: 'Room to hedge', unit: 'points', was: 41, wouldBe: 49 }],
      otherEnding: null,
    },
  ],
};
