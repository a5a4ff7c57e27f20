/** Every diagnostic code with its meaning and cure. A test demands a must-fail fixture for each. */
export interface CodeEntry {
  readonly severity: 'error' | 'warning';
  readonly title: string;
  readonly cure: string;
  readonly bad: string;
  readonly good: string;
}

const error = (title: string, cure: string, bad: string, good: string): CodeEntry => ({ severity: 'error', title, cure, bad, good });
const warning = (title: string, cure: string, bad: string, good: string): CodeEntry => ({ severity: 'warning', title, cure, bad, good });

export const CODES = {
  // Syntax
  SCN001: error('the file is not YAML', 'mend the indentation or the quotes at this place', 'title: [a', 'title: a'),
  SCN002: error('a key stands twice in one map', 'remove or rename one of them', 'id: a / id: b', 'id: a'),
  SCN003: error('anchors, aliases, tags and merge keys are not allowed', 'write the value out', '*copy', 'a value'),
  SCN004: error(
    'the file is too large, too deep or has too many nodes',
    'split it; see the limits in scenarios/README.md',
    '50 MB',
    'below 1 MB',
  ),
  SCN005: error('the file is not text', 'save it as UTF-8 text', 'NUL bytes', 'UTF-8'),
  // Shape
  SCN101: error('unknown key', 'use a key of the field reference', 'optoins: []', 'options: []'),
  SCN102: error('missing key', 'add it', '(no title)', 'title: A title'),
  SCN103: error('wrong type or form of a value', 'write the form the message names', 'stake: 4', 'stake: 3'),
  SCN105: error('not a half-year', 'write YEAR-H1 or YEAR-H2', '2012-06', '2012-H1'),
  SCN106: error('an id is declared twice', 'rename one of them', 'id: a (twice)', 'id: a, id: b'),
  SCN107: error(
    'a section that there may be once is missing or stands twice',
    'one `scenario` section in all files',
    '(none)',
    'scenario: {...}',
  ),
  // References
  SCN104: error('a variable is not declared', 'declare it or mend the name', 'standing.chian', 'standing.china'),
  SCN108: error('a named thing is not declared', 'declare it or mend the name', 'signed(nis-sael)', 'signed(nis-sale)'),
  SCN109: error('an expression cannot be read', 'mend it at this place', 'support >', 'support > 40'),
  SCN110: error(
    'an expression has the wrong type',
    'a condition is true or false, an amount is a number',
    'if: support + 1',
    'if: support > 1',
  ),
  // Meaning
  SCN201: error('a date lies outside the calendar', 'use a half-year of the scenario', '2035-H1', '2021-H2'),
  SCN202: error('a window ends before it begins', 'swap its ends', '2012-H2..2012-H1', '2012-H1..2012-H2'),
  SCN203: warning(
    'an option has no price',
    'add something it costs, now, later or by chance',
    'effects: { support: +3 }',
    'effects: { support: +3, treasury: -40 }',
  ),
  SCN204: error('a paper needs two to four options', 'add or remove options', 'options: [one]', 'options: [one, two]'),
  SCN205: error('exactly one option is the historical one', 'mark one with history: true', '(none)', 'history: true'),
  SCN206: error('a locked option needs its reason', 'add reason', 'unlocked: support > 40', 'unlocked: ..., reason: ...'),
  SCN207: error(
    'a derived or worldly variable may not be written',
    'move one of its terms instead',
    'effects: { room: +3 }',
    'effects: { room-earned: +3 }',
  ),
  SCN208: error('derived variables depend on each other in a circle', 'break the circle', 'a = b, b = a', 'a = b'),
  SCN209: error('every option of a paper is locked', 'leave one option open to everybody', 'unlocked on all', 'unlocked on some'),
  SCN210: error('chapters must cover the calendar in order', 'join their windows', 'a gap', 'no gap'),
  SCN211: error('due needs one number from 1 to 3 for every half-year', 'complete the list', 'due: [2]', 'due: [2, 2, ...]'),
  SCN212: error('the last ending must have no condition', 'add one without `if`', 'if: ... on the last', 'no if on the last'),
  SCN213: error(
    'a rung of a ladder must move its ladder in its default',
    'add ladder: { id: climb } to default',
    'default: {}',
    'default: { ladder: { x: climb } }',
  ),
  SCN214: error('the last outcome of a test must have no condition', 'add one without `if`', 'if on the last', 'no if on the last'),
  SCN215: warning(
    'odds between 51 and 64, under 5 or over 95 have no word',
    'choose 5-50 (could) or 65-95 (likely)',
    'odds: 55',
    'odds: 65',
  ),
  SCN216: error('advisers must be two', 'name two offices that want different things', 'advisers: [one]', 'advisers: [one, two]'),
  SCN217: error('fewer aims than must be declared', 'add aims or lower the count', 'aims: []', 'three aims'),
  SCN218: error(
    'a commitment is read or signed by nobody',
    'sign it in an option, hold it at the start, or remove it',
    '(never signed)',
    'signs: [it]',
  ),
  SCN219: warning('a delayed effect lands after the last half-year', 'bring it forward', 'when: 2030-H1', 'when: 2021-H2'),
  SCN220: warning(
    'a delayed effect is dated before its decision is over',
    'count in half-years (when: 2) or choose a later date',
    'window: 2012-H1..2013-H2, when: 2012-H2',
    'when: 2014-H1',
  ),
  SCN221: error('numbers contradict each other', 'mend the number that the message names', 'min: 10, start: 5', 'min: 0, start: 5'),
  SCN222: error(
    'the steps of a world clock are not in order',
    'begin with the first half-year and go on in order',
    'steps: { 2012-H1: 5, 2008-H1: 3 }',
    'steps: { 2008-H1: 3, 2012-H1: 5 }',
  ),
  SCN223: error(
    'a ladder is not built well',
    'give it two to four rungs of its own, each with deal: must',
    'rungs: [one]',
    'rungs: [one, two]',
  ),
  SCN224: warning(
    'an option of a rung does not move its ladder',
    'add ladder: { id: settle }, hold or climb',
    'options: [{ id: wait }]',
    'options: [{ id: wait, ladder: { tolls: hold } }]',
  ),
  SCN225: warning('a condition never holds, or always', 'mend it, or leave it out', 'if: support > 100', 'if: support > 60'),
  SCN226: warning(
    'an option is in nothing better than another',
    'give it a gain of its own, or make the other dearer',
    'a: { support: -3 }, b: { support: -2 }',
    'a: { support: -3, treasury: +20 }, b: { support: -2 }',
  ),
  SCN227: error(
    'a paper cannot follow the one it names',
    'give both papers a half-year in common, and no circle',
    'after: a paper of another year',
    'after: a paper of the same half-year',
  ),
  SCN228: warning(
    'advisers do not argue for different options',
    'say in backs which option each of them argues for',
    '(no backs)',
    'backs: plead',
  ),
  SCN229: error(
    'a bar leaves a paper without an open option',
    'name the paper in except, or narrow the bar',
    'options: [every one of a paper]',
    'options: [one of a paper]',
  ),
  SCN230: error('the last alternative must have no condition', 'add one without `if`', 'if: ... on the last', 'no if on the last'),
  SCN231: error('shocks without a stress test', 'add insurance to scenario', '(none)', 'insurance: { turns: 4, ... }'),
  // Prose
  SCN301: warning('a text is longer than its budget', 'cut it', 'a brief of 90 words', 'a brief of 70 words'),
  SCN302: warning('doubled or stray spaces', 'remove them', 'two  spaces', 'two spaces'),
  SCN303: warning('no source', 'name at least one source', 'sources: []', 'sources: [a-source]'),
  SCN304: error('a source is not declared', 'declare it in sources or mend the name', 'sources: [eu-stele]', 'sources: [eu-steel]'),
  SCN305: warning('straight quotes, three dots or a hyphen used as a dash', 'use the typographic character', '"so..." - he', '“so…” – he'),
  SCN306: warning('a question or an exclamation in a brief', 'state what happened', 'What now?', 'Five thousand households wait.'),
  SCN307: error('markup in a text', 'text is text: write it without < and >', '<b>steel</b>', 'steel'),
  SCN308: warning(
    'a delayed effect has no sentence',
    'add line: what is said when it lands',
    'later: [{ when: 2, effects: ... }]',
    'line: The quotas stand.',
  ),
  // Translations
  SCN401: error(
    'a translation names a text that the scenario does not have',
    'remove it, or mend the key; `pillars translate` lists the keys',
    '"dossier.steel-quota.title"',
    '"dossier.steel-quotas.title"',
  ),
  SCN402: warning(
    'a sentence has changed since it was translated',
    'translate the sentence again and write its new fingerprint in of; until then English is shown',
    'of: 00000000',
    'of: 1a2b3c4d',
  ),
  SCN403: error(
    'a translation is of another language than its name says',
    'rename the file or mend language',
    'language: de',
    'language: sr',
  ),
} as const satisfies Readonly<Record<string, CodeEntry>>;

export type Code = keyof typeof CODES;
