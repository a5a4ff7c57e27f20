/** For every diagnostic code a scenario that raises it: the toy with one fault. */
import type { Code } from '../../src/content/index';
import { changeToy, readFiles, type TestFile } from './load';

export interface Fixture {
  readonly files: () => readonly TestFile[];
  /** A file of the language "sr" over the scenario; then the code is raised by the translation. */
  readonly translation?: string;
  /** A part of the message or hint. */
  readonly says: RegExp;
}

const change = (find: string, replacement: string, says: RegExp): Fixture => ({ files: () => changeToy(find, replacement), says });
const add = (text: string, says: RegExp): Fixture => ({
  files: () => [...readFiles('toy'), { path: 'scenarios/toy/extra.yaml', text }],
  says,
});

/** A translation of the toy into "sr". */
const translate = (text: string, says: RegExp): Fixture => ({ files: () => readFiles('toy'), translation: text, says });

export const FIXTURES: Readonly<Record<Code, readonly Fixture[]>> = {
  SCN001: [
    change('effects: { standing.south: -3, support: +2 }', 'effects: { standing.south: -3, support: +2', /flow|map|}/i),
    add('aims:\n\t- id: tabbed', /tab/i),
    add('aims: []\n---\naims: []', /document/),
    add('? [a]\n: b', /key/),
  ],
  SCN002: [change('    title: A mole on credit', '    title: A mole on credit\n    title: A mole', /"title" stands twice/)],
  SCN003: [
    add('aims: &all []', /anchors/),
    add('aims: *all', /alias/i),
    add('aims: !!seq []', /tag/),
    add('aims: !script []', /!script/),
    add('%YAML 1.1\n---\naims: []', /directive/),
  ],
  SCN004: [
    add('x'.repeat(1_000_001), /1000000 are allowed/),
    add(`aims: ${'['.repeat(80)}`, /deeper than 32/),
    add(`- `.repeat(80), /deeper than 32/),
    add(`aims: [${'1,'.repeat(50_000)}1]`, /more than 40000/),
    add(`endings: [{ id: a, title: a, text: ${'word '.repeat(900)} }]`, /longer than 4000/),
    add(`arcs: [${'1,'.repeat(2100)}1]`, /more than 2000 entries/),
  ],
  SCN005: [
    add('aims: []\u0000', /not text/),
    add('\u0089PNG\r\n\u001a\n\u0000', /not text/),
    add('aims: ["\ud800"]', /not text/),
    add('aims: ["\\u202Egnp"]', /cannot be shown/),
  ],
  SCN101: [
    change('    options:\n      - id: sign', '    optoins:\n      - id: sign', /did you mean "options"/),
    change('label: Sign the loan', 'lable: Sign the loan', /did you mean "label"/),
    change('effects: { standing.south: -3, support: +2 }', 'effects: { standing.south: -3, constructor: +2 }', /constructor/),
    add('dosiers: []', /did you mean "dossiers"/),
  ],
  SCN102: [change('    title: A mole on credit\n', '', /"title" is missing/)],
  SCN103: [
    change('stake: 3', 'stake: 4', /"stake" is 4/),
    change('weight: 40', 'weight: heavy', /"weight"/),
    change('  id: toy\n', '  id: Toy Town\n', /an id/),
    add('aims: 5', /must be a list/),
    add('- a\n- b', /map of sections/),
    change('{ for: 3, effects: { joblessness: -1 }', '{ for: 3, until: 2031-H1, effects: { joblessness: -1 }', /either "for" or "until"/),
  ],
  SCN104: [
    change('effects: { standing.south: -3, support: +2 }', 'effects: { standing.suoth: -3, support: +2 }', /did you mean "standing.south"/),
    change('if: support >= 45', 'if: suport >= 45', /did you mean "support"/),
    change('measure: treasury', 'measure: treasury-support', /treasury - support/),
  ],
  SCN105: [change('window: 2030-H2..2031-H1', 'window: 2030-06..2031-H1', /window/), change('at: 2031-H2', 'at: "2031"', /half-year/)],
  SCN106: [
    change('  - id: guild', '  - id: wreck', /declared twice in dossiers; the first is at scenarios\/toy\/papers.yaml:\d+/),
    change('      - id: refuse\n        label: Keep', '      - id: treaty\n        label: Keep', /stands twice in options/),
    change('    - id: ice', '    - id: fog', /stands twice in chapters/),
    add(
      'aims:\n  - { id: work, title: Work, about: Work., measure: 1, reached: 1, partly: 1, unit: count }',
      /the first is at scenarios\/toy\/rules.yaml/,
    ),
  ],
  SCN107: [
    { files: () => readFiles('toy').filter(({ path }) => !path.endsWith('/scenario.yaml')), says: /no file has a "scenario" section/ },
    {
      files: () => [...readFiles('toy'), ...readFiles('toy').filter(({ path }) => path.endsWith('/scenario.yaml'))],
      says: /second "scenario"/,
    },
    { files: () => [], says: /no file/ },
  ],
  SCN108: [
    change('signs: [fishing-treaty]', 'signs: [fishing-traety]', /did you mean "fishing-treaty"/),
    change('if: chose(nets, treaty)', 'if: chose(nets, treat)', /did you mean "treaty"|has no option "treat"/),
    change('if: started(new-lamp)', 'if: started(new-lmap)', /did you mean "new-lamp"/),
    change('arc: strait\n    window: 2030-H1\n', 'arc: straight\n    window: 2030-H1\n', /did you mean "strait"/),
    change('rungs: [tolls-letter, tolls-notice]', 'rungs: [tolls-letter, tolls-note]', /"tolls-note"/),
    change('count(south, network)', 'count(west, network)', /there are any, north/),
    change('count(south, network)', 'count(south, telegraph)', /there are any, energy/),
    change('backs: own-stones', 'backs: own-stone', /did you mean "own-stones"/),
    change('options: [nets-again/write]', 'options: [nets-again/rite]', /"nets-again\/rite"/),
    change('from: keeper', 'from: keper', /did you mean "keeper"/),
    change('service: light', 'service: lamp', /no service "lamp"/),
    change('guild/charter: 1', 'guild/chart: 1', /"guild\/chart"/),
    change('fired(economy-walks)', 'fired(economy-walk)', /did you mean "economy-walks"/),
  ],
  SCN109: [
    change('if: support >= 45', 'if: support >=', /too early/),
    change('if: support >= 45', 'if: supports(45) >= 1', /not a function/),
    change('if: support >= 45', 'if: "support >= 45 $"', /cannot be read/),
    change("if: 'freight > 55'", `if: '${'('.repeat(40)}freight > 55${')'.repeat(40)}'`, /more than 24 levels/),
    change("amount: '-2'", `amount: '${'1 + '.repeat(300)}1'`, /600 characters/),
    change("amount: '20 + freight / 10'", "amount: '20 + freight / support'", /divisor/),
  ],
  SCN110: [
    change('if: support >= 45', 'if: support + 45', /this is a number/),
    change("amount: '20 + freight / 10'", "amount: 'freight > 10'", /this is a condition/),
    change('if: support >= 45', 'if: support >= 45 and treasury', /a condition is wanted/),
    change('treasury / 10]', 'treasury > 10]', /this is a condition/),
  ],
  SCN201: [
    change('at: 2031-H2', 'at: 2035-H1', /2035-H1 lies outside/),
    change('starts: turn >= 2031-H1', 'starts: turn >= 2021-H1', /2021-H1 lies outside/),
  ],
  SCN202: [change('window: 2030-H2..2031-H1', 'window: 2031-H1..2030-H2', /before it begins/)],
  SCN203: [change('effects: { standing.south: +4, support: -2 }', 'effects: { standing.south: +4 }', /"treaty" costs nothing/)],
  SCN204: [add(printLonely(), /1 options/)],
  SCN205: [
    change('label: Sign the treaty\n        history: true', 'label: Sign the treaty', /0 options are marked/),
    change('label: Keep the banks', 'label: Keep the banks\n        history: true', /2 options are marked/),
  ],
  SCN206: [change('        reason: There is no offer to show.\n', '', /without a reason/)],
  SCN207: [
    change('effects: { standing.south: -3, support: +2 }', 'effects: { room: -3, support: +2 }', /"room" is the sum of its terms/),
    change('variable: joblessness, if', 'variable: freight, if', /"freight" is set by its world clock/),
    change('target: standing.east', 'target: hold.east', /"hold.east"/),
    change('upkeep: { treasury: -5 }', 'upkeep: { hold.east: -5 }', /"hold.east"/),
    change('else: { effects: { treasury: -10 }', 'else: { effects: { room: -10 }', /"room"/),
  ],
  SCN208: [
    change('measure: treasury', 'measure: "if(reached(work), 1, 0)"', /may not ask whether an aim is reached/),
    change("amount: '12 * count(north, any)'", "amount: 'room'", /hold.north reads room/),
    change("amount: 'max(0, 60 - standing.south)'", "amount: 'if(reached(work), strain.south, 0)'", /"strain.south" depends on itself/),
    change("measure: 'min(standing.north, min(standing.south, standing.east))'", 'measure: room', /"room" depends on itself/),
  ],
  SCN209: [add(printLonely('unlocked: support > 200, reason: No.'), /every option has a lock/)],
  SCN210: [
    change('window: 2032-H1..2033-H2\n      brief', 'window: 2032-H2..2033-H2\n      brief', /does not begin where/),
    change('window: 2032-H1..2033-H2\n      brief', 'window: 2032-H1..2033-H1\n      brief', /do not end with the calendar/),
  ],
  SCN211: [change('due: [1, 1,', 'due: [1, 4,', /due has 8 numbers/), change('due: [1, 1,', 'due: [1,', /due has 7 numbers/)],
  SCN212: [change('title: Still there, text', 'title: Still there, if: support > 1, text', /the last ending/)],
  SCN213: [
    change(
      '      effects: { standing.north: -2 }\n      ladder: { tolls: climb }',
      '      effects: { standing.north: -2 }',
      /does not move ladder "tolls"/,
    ),
  ],
  SCN214: [change('{ id: lost, line', '{ id: lost, if: support < 45, line', /the last outcome/)],
  SCN215: [change('odds: 70', 'odds: 55', /55 per cent/), change('odds: 80', 'odds: 99', /99 per cent/)],
  SCN216: [change('      - { who: finance, says: A guild is a pension with a boat., backs: lend }\n', '', /1 advisers/)],
  SCN217: [change('aims: { count: 2', 'aims: { count: 5', /3 aims are declared; 5/)],
  SCN218: [change('signs: [pilots]', 'signs: []', /nobody can sign "pilots"/)],
  SCN219: [change('{ when: 2, effects: { support: +2 }', '{ when: 9, effects: { support: +2 }', /after the last half-year/)],
  SCN220: [
    change('when: 2032-H1, effects', 'when: 2030-H1, effects', /still be open/),
    change('{ until: 2031-H1,', '{ until: 2030-H1,', /ends before/),
  ],
  SCN221: [
    change('    start: 60\n    min: 0', '    start: 160\n    min: 0', /outside 0..100/),
    change('reached: 230, partly: 215', 'reached: 230, partly: 250', /harder than/),
    change('{ below: 60, name: correct }', '{ below: 20, name: correct }', /"correct" holds nothing/),
    change('sizes: [2, 5]', 'sizes: [5, 2]', /sharply/),
    change('{ below: 101, name: warm }', '{ below: 90, name: warm }', /have no band/),
  ],
  SCN222: [
    change('steps: { 2030-H1: 50, 2031-H2: 62', 'steps: { 2031-H2: 62, 2030-H1: 50', /first step|later half-year/),
    change('steps: { 2030-H1: 50', 'steps: { 2030-H2: 50', /not the first/),
  ],
  SCN223: [
    change('rungs: [tolls-letter, tolls-notice]', 'rungs: [tolls-letter]', /1 rungs/),
    change('rungs: [tolls-letter, tolls-notice]', 'rungs: [tolls-letter, tolls-letter]', /a rung already/),
    change('window: 2031-H1..2033-H1\n    deal: must', 'window: 2031-H1..2033-H1\n    deal: pool', /deal: must/),
  ],
  SCN224: [change('        ladder: { tolls: hold }\n', '', /"stall" does not move/)],
  SCN225: [
    change('if: support >= 45', 'if: support >= 145', /never hold/),
    change('if: support >= 45', 'if: support >= 0', /always holds/),
    change('if: chose(nets, treaty) or not answered(nets)', 'if: turn < 2031-H1 and not answered(nets)', /never hold/),
  ],
  SCN226: [
    change(
      'effects: { treasury: -15, standing.south: +2 }',
      'effects: { treasury: -15, credibility: -2 }',
      /"cable-light" is in nothing better than "candles"/,
    ),
  ],
  SCN227: [
    change('after: wreck\n', 'after: cape-road\n', /share no half-year/),
    change('after: wreck\n', 'after: wreck-owner\n', /follows itself/),
    change('window: 2031-H1..2033-H1\n    deal: must', 'window: 2031-H1..2033-H1\n    after: nets\n    deal: must', /is a rung/),
  ],
  SCN228: [
    change(', backs: sign }', ' }', /"economy" backs no option/),
    change('backs: own-stones', 'backs: sign', /both advisers back the same/),
  ],
  SCN229: [change('options: [nets-again/write]', 'options: [nets-again/write, nets-again/cut]', /leaves "nets-again" without/)],
  SCN230: [
    change(
      '{ text: The old lamp is as it was. So am I. }',
      '{ if: support > 50, text: The old lamp is as it was. }',
      /the last alternative/,
    ),
    change(
      'closes: [{ if: broken(bankruptcy), text: The soup is thinner. }, { text: The soup is the same. }]',
      'closes: []',
      /the last alternative/,
    ),
  ],
  SCN231: [
    change(
      '  insurance:\n    turns: 2\n    checkpoints: [{ at: 2031-H2, weight: 1 }, { at: 2033-H2, weight: 2 }]\n    welfare: support + treasury / 10\n',
      '',
      /scenario.insurance is missing/,
    ),
  ],
  SCN301: [
    change('label: Sign the loan', 'label: Sign the loan and then the next one and another', /10 words; the budget is 8/),
    change('line: The herring are back', `line: ${'The herring are back, '.repeat(9)}and`, /the budget is 30/),
    change('The cape is four days longer.', `${'The cape is four days longer. '.repeat(4)}`, /the budget is 20/),
  ],
  SCN302: [change('title: A mole on credit', 'title: A mole  on credit', /doubled/)],
  SCN303: [change('    model: The lamp is invented.\n    sources: [pilot-book]', '    model: The lamp is invented.', /no source/)],
  SCN304: [change('sources: [pilot-book, tide-tables]', 'sources: [pilot-book, tide-table]', /did you mean "tide-tables"/)],
  SCN305: [
    change('title: A mole on credit', 'title: A mole - on credit', /hyphen/),
    change('title: A mole on credit', 'title: A mole on credit...', /three dots/),
    change('title: A mole on credit', 'title: \'A "mole" on credit\'', /straight quote/),
  ],
  SCN306: [
    change('Ships are counted by that lamp every night.', 'Who counts the ships?', /question/),
    change('Ships are counted by that lamp every night.', 'Ships are counted!', /exclamation/),
  ],
  SCN307: [change('title: A mole on credit', 'title: A <b>mole</b> on credit', /"<" or ">"/)],
  SCN308: [change(', line: The mole of 2030 holds its first autumn.', '', /no sentence/)],
  SCN401: [
    translate('language: sr\ntexts:\n  dossier.nets.titel: { of: 1a2b3c4d, text: Mreže }', /did you mean "dossier.nets.title"/),
    translate('language: sr\ntexts:\n  source.pilot-book.title: { of: 1a2b3c4d, text: Knjiga }', /no text "source.pilot-book.title"/),
  ],
  SCN402: [translate('language: sr\ntexts:\n  dossier.nets.title: { of: 1a2b3c4d, text: Mreže }', /another sentence \(now [0-9a-f]{8}\)/)],
  SCN403: [translate('language: de\ntexts: {}', /says "de", its name says "sr"/)],
};

/** A paper with a single option, added to the toy. */
function printLonely(extra = ''): string {
  return `dossiers:
  - id: lonely
    from: home
    arc: home
    window: 2031-H1
    title: Lonely
    dateline: Halmere
    brief: A paper came.
    advisers: [{ who: foreign, says: Yes. }, { who: finance, says: No. }]
    options: [{ id: only, label: Only this, history: true, effects: { support: -1 }${extra === '' ? '' : `, ${extra}`} }]
    default: { text: It waits. }
    sources: [pilot-book]
`;
}
