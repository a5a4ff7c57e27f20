/** The class board's numbers: found, recomputed, counted, and written down again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomBot } from '../../src/bots';
import {
  ALIKE_MIN,
  computeClassRun,
  computeEntropy,
  computeMean,
  computeProfile,
  computeSpread,
  computeStandingBands,
  countAims,
  decisionsOf,
  findCodes,
  findTwins,
  isBoardFile,
  LEFT,
  listSplits,
  profileClassRun,
  readBoardFile,
  readEntry,
  sliceSwings,
  writeBoardFile,
  writeCsv,
} from '../../src/classroom';
import { CLOSE, encodeRun, MOVE, readSeed, SLOT, unpackMove, type Move } from '../../src/engine';
import { computeAutopsy, computeRunInsurance, playGame, traceMoves } from '../../src/lab';
import { loadModel } from '../golden/golden-runs';

const model = loadModel('belgrade');
const { scenario, layout } = model;
const played = Array.from({ length: 6 }, (_, n) => playGame(model, readSeed(`board#${n}`), randomBot));
const runs = played.map(({ seed, moves }) => computeClassRun(model, seed, moves));
const codeOf = (n: number, count = Infinity): string => {
  const game = played[n];
  if (game === undefined) throw new Error('no such game');
  return encodeRun(model, game.seed, game.moves.slice(0, count));
};

describe('a run of the class', () => {
  test('has the standings, decisions, cover and moments that other ways of replaying find', () => {
    for (const [n, run] of runs.entries()) {
      const { seed, moves } = played[n] as (typeof played)[number];
      const { states } = traceMoves(model, seed, moves);
      scenario.powers.forEach(({ standing }, power) => {
        const slot = layout.variables + (model.ids.variable.get(standing) ?? 0);
        expect(run.standings[power]).toEqual(states.map((state) => state[slot]));
      });
      expect(run.decisions).toEqual(decisionsOf(model, seed, moves));
      expect(run.cover).toBe(computeRunInsurance(model, seed, moves).cover);
      expect(run.over).toBe(true);
      const closes = moves.flatMap((move, at) => (move === CLOSE ? [at + 1] : []));
      expect(run.movesBefore).toEqual([0, ...closes.slice(0, -1)]);
    }
  });

  test('has its brief profile in agreement with the whole one', () => {
    for (const run of runs) {
      const powers = scenario.powers.map(({ id }) => id);
      const whole = computeProfile(run.decisions, { powers, turns: run.turn + 1 });
      const brief = profileClassRun(model, run, new Map());
      expect({ ...brief, alignment: null, gauges: null }).toEqual({ ...whole, alignment: null, gauges: null });
      expect(brief.alignment.map((series) => series.at(-1))).toEqual(whole.alignment.map((series) => series.at(-1)));
    }
  });

  test('opens before an answer where the paper lies on the desk', () => {
    const run = runs[0] as (typeof runs)[number];
    const answer = run.answers.find(({ option }) => option !== LEFT) as (typeof run.answers)[number];
    const move = run.moves[answer.before] as Move;
    expect(unpackMove(move)).toMatchObject({ kind: MOVE.answer, index: answer.dossier, option: answer.option });
  });

  test('stops where it was cut', () => {
    const { seed, moves } = played[0] as (typeof played)[number];
    const cut = moves.slice(0, moves.indexOf(CLOSE) + 1);
    const run = computeClassRun(model, seed, cut);
    expect(run).toMatchObject({ over: false, turn: 1, ending: -1, welfare: null });
    expect(run.standings.every((series) => series.length === 2)).toBe(true);
    expect(played[0]?.state[SLOT.over]).toBe(1);
  });
});

describe('where the class split', () => {
  test('every answer is counted once, and who is not in the class divides nobody', () => {
    const splits = listSplits(model, runs);
    for (const { dossier, choices, met, entropy, divisiveness } of splits) {
      const who = choices.flat();
      expect(new Set(who).size).toBe(who.length);
      expect(who.length).toBe(met);
      expect(who.sort()).toEqual(runs.flatMap(({ answers }, n) => (answers.some((answer) => answer.dossier === dossier) ? [n] : [])));
      expect(divisiveness).toBeLessThanOrEqual(entropy);
    }
    const ranks = splits.map(({ divisiveness }) => divisiveness);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(listSplits(model, [runs[0] as (typeof runs)[number]]).every(({ entropy }) => entropy === 0)).toBe(true);
  });

  test('entropy: 0 when all agree, 1000 when spread evenly, blind to order, never more for a lost option', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 2, maxLength: 6 }), (counts) => {
        const entropy = computeEntropy(counts);
        expect(entropy).toBeGreaterThanOrEqual(0);
        expect(entropy).toBeLessThanOrEqual(1000);
        expect(computeEntropy([...counts].reverse())).toBe(entropy);
        expect(computeEntropy([...counts, 0])).toBeLessThanOrEqual(entropy);
        const whole = counts.reduce((sum, count) => sum + count, 0);
        const exact = counts.reduce((sum, count) => (count === 0 ? sum : sum - (count / whole) * Math.log2(count / whole)), 0);
        if (whole > 0) expect(Math.abs(entropy - (1000 * exact) / Math.log2(counts.length))).toBeLessThanOrEqual(1);
      }),
    );
    expect(computeEntropy([0, 7, 0])).toBe(0);
    expect(computeEntropy([5, 5, 5])).toBeGreaterThanOrEqual(999);
    expect(computeEntropy([])).toBe(0);
  });

  test('a spread is made of values that are there, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 1, maxLength: 40 }), (values) => {
        const spread = computeSpread(values);
        if (spread === null) throw new Error('no spread');
        const figures = [spread.least, spread.quarter, spread.middle, spread.threeQuarters, spread.most];
        expect(figures.every((figure) => values.includes(figure))).toBe(true);
        expect(figures).toEqual([...figures].sort((a, b) => a - b));
        expect(values.filter((value) => value <= spread.middle).length * 2).toBeGreaterThanOrEqual(values.length);
        expect(Math.abs((computeMean(values) ?? 0) * values.length - values.reduce((sum, value) => sum + value, 0))).toBeLessThanOrEqual(
          values.length / 2,
        );
      }),
    );
    expect(computeSpread([])).toBeNull();
  });

  test('bands hold the runs that got there; aims are counted by run', () => {
    const bands = computeStandingBands(model, runs);
    expect(bands.flat().every((band) => band?.n === runs.length)).toBe(true);
    const tallies = countAims(model, runs);
    expect(tallies.reduce((sum, { declared }) => sum + declared, 0)).toBe(runs.flatMap(({ aims }) => aims).length);
    for (const { declared, reached, partly, missed } of tallies) expect(reached + partly + missed).toBe(declared);
  });

  test('the swings of one run are its autopsy', () => {
    const slices = sliceSwings(model, runs.slice(0, 1));
    let slice = slices.next();
    while (slice.done !== true) slice = slices.next();
    const { seed, moves } = played[0] as (typeof played)[number];
    const [first] = computeAutopsy(model, seed, moves, 1);
    expect(slice.value.examined).toBe(1);
    expect(slice.value.swings[0]?.finding).toEqual(first);
    expect(slice.value.swings[0]?.weight).toBe(first?.weight);
  });
});

describe('runs handed in again', () => {
  const at = (n: number, closes: number): number => {
    const { moves } = played[n] as (typeof played)[number];
    return moves.flatMap((move, place) => (move === CLOSE ? [place + 1] : []))[closes - 1] ?? 0;
  };
  const cut = (n: number, count: number) => ({ ...(runs[n] as (typeof runs)[number]), moves: (played[n]?.moves ?? []).slice(0, count) });

  test('are told as the same run or an earlier moment of it', () => {
    const list = [cut(0, at(0, 12)), runs[0], runs[1], runs[0]] as (typeof runs)[number][];
    expect(findTwins(list)).toEqual([{ of: 1, kind: 'earlier' }, null, null, { of: 1, kind: 'same' }]);
  });

  test('beginnings that anybody might share are left alone', () => {
    const short = cut(0, 3);
    expect(short.moves.filter((move) => unpackMove(move).kind === MOVE.answer).length).toBeLessThan(ALIKE_MIN);
    expect(findTwins([short, runs[0] as (typeof runs)[number]])).toEqual([null, null]);
    expect(findTwins([short, short])).toEqual([null, { of: 0, kind: 'same' }]);
  });
});

describe('codes in what is pasted', () => {
  const [a, b, c] = [codeOf(0), codeOf(1, 40), codeOf(2)];
  const texts: readonly (readonly [string, string, readonly string[]])[] = [
    ['a list', `${a}\n${b}\n${c}`, ['', '', '']],
    ['a table', `Ana Test\tFinished\t${a}\nBora\tIn progress\t${b}\nCeca\t-\t${c}`, ['Ana Test', 'Bora', 'Ceca']],
    ['a table with commas', `"Test, Ana",ana@example.org,"${a}"\nBora,b@example.org,${b}\nCeca,,${c}`, ['Test', 'Bora', 'Ceca']],
    [
      'a chat',
      `[12.03.26, 10:15:22] Blue Heron: ${a}\n10:16 From Green Gate to Everyone: mine ${b}\nStill Lake  10:17\n${c}`,
      ['Blue Heron', 'Green Gate mine', 'Still Lake'],
    ],
    [
      'a web page',
      `<table><tr><td>Ana</td><td><b>${a.slice(0, 20)}<wbr>${a.slice(20)}</b></td></tr><tr><td>Bora</td><td>${b}</td></tr>` +
        `<tr><td>Ceca</td><td>${c.replaceAll('-', '&shy;-')}</td></tr></table>`,
      ['Ana', 'Bora', 'Ceca'],
    ],
    [
      'a mail that breaks lines',
      `Ana: ${a.slice(0, 45)}\n${a.slice(45)}\nBora: ${b}\nCeca: ${c}`.replace(/-\n/, '-\n'),
      ['Ana', 'Bora', 'Ceca'],
    ],
    [
      'typographic hyphens',
      `Ana ${a.replaceAll('-', '\u2011')}\nBora ${b.replaceAll('-', '\u2013')}\nCeca ${c.toLowerCase()}`,
      ['Ana', 'Bora', 'Ceca'],
    ],
  ];

  test.each(texts)('are found in %s', (_, text, names) => {
    const found = findCodes(text);
    expect(found.map(({ code }) => code.toUpperCase())).toEqual([a, b, c]);
    expect(found.map(({ name }) => name)).toEqual(names);
  });

  test('say in which line they stand; plain words are none', () => {
    expect(findCodes(`\n\n${a}\n\n${b}`).map(({ line }) => line)).toEqual([3, 5]);
    expect(findCodes('FP is short for Four Pillars. FPS stands for something else; so does FP-.')).toEqual([]);
  });

  test('survive any surroundings', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before}\n${a}\n${after}`;
        expect(findCodes(text).map(({ code }) => code)).toContain(a);
      }),
    );
  });

  test('what claims to be a submission and is none is told with its part', () => {
    expect(readEntry('FPS1.X1.belgrade')).toMatchObject({ ok: false });
    expect(readEntry(a)).toMatchObject({ ok: true, run: a, submission: null });
  });
});

describe('tables and files', () => {
  test('no text cell begins as a formula, and every cell can be read back', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const cells = readCsv(writeCsv(rows));
        expect(cells.length).toBe(rows.length);
        rows.forEach((row, r) =>
          row.forEach((cell, c) => {
            const read = cells[r]?.[c] ?? '';
            if (typeof cell === 'number') expect(read).toBe(String(cell));
            else {
              expect(read === cell || read === `'${cell}`).toBe(true);
              expect(/^\s*[=+\-@]/.test(read)).toBe(false);
            }
          }),
        );
      }),
    );
    expect(writeCsv([['=1+1', '\t@x', ' =2', 'fine', -3, null, true]])).toBe("'=1+1,'\t@x,' =2,fine,-3,,true\r\n");
  });

  test('a board file comes back as it was', () => {
    const [key, tags] = [...new Map(runs[0]?.decisions.map((decision) => [decision.key, decision.coding]) ?? [])][0] ?? ['', null];
    const coding = { ...tags, stake: 3, component: 'DD' } as never;
    const file = { entries: [{ name: 'Ana', code: codeOf(0) }], codebook: { [key]: coding } };
    const text = writeBoardFile(file);
    expect(isBoardFile(text)).toBe(true);
    expect(readBoardFile(text)).toEqual({ ok: true, ...file });
  });

  test.each([
    ['no board', '{"format": "else"}', 'not-a-board', ''],
    ['broken', '{"format": "four-pillars-board", ', 'not-a-board', ''],
    ['later', '{"format": "four-pillars-board", "version": 9, "entries": []}', 'newer', 'version'],
    ['no entries', '{"format": "four-pillars-board", "version": 1}', 'field', 'entries'],
    ['an entry without a code', '{"format": "four-pillars-board", "version": 1, "entries": [{"name": "a"}]}', 'field', 'entries.0.code'],
    [
      'a coding out of bounds',
      '{"format": "four-pillars-board", "version": 1, "entries": [], "codebook": {"a/b": {"domain": "energy", "stake": 4}}}',
      'field',
      'codebook.a/b.stake',
    ],
  ])('a file that is %s is refused with the place', (_, text, fault, place) => {
    expect(readBoardFile(text)).toEqual({ ok: false, fault, place });
  });
});

/** A reader of RFC 4180, for the test alone. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(i + 1) === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',' || (character === '\r' && text.charAt(i + 1) === '\n')) {
      row.push(cell);
      cell = '';
      if (character === ',') continue;
      rows.push(row);
      row = [];
      i++;
    } else cell += character;
  }
  return rows;
}
