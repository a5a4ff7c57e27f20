/** The class board through the session: a report with a forged, a doubled and an unfinished run among others. */
import { beforeAll, describe, expect, test } from 'vitest';
import { randomBot } from '../../src/bots';
import { applyExercise, decodeSubmission, encodeSubmission } from '../../src/classroom';
import { CLOSE, compile, decodeRun, encodeRun, MOVE, readSeed, unpackMove, type Move } from '../../src/engine';
import { playGame } from '../../src/lab';
import type { Board, BoardView } from '../../src/store';
import { readScenario } from '../../src/cli/scenario-files';
import { forgeClass } from '../browser/class-codes';
import { loadModel } from '../golden/golden-runs';
import { createMemory, openTab, settle } from './memory-ports';
import { runOf } from './play';

const base = loadModel('belgrade');
const report = forgeClass(base);
const { text: texts } = readScenario('scenarios', 'belgrade');

async function openBoard() {
  const session = openTab(createMemory(), 'belgrade');
  return { session, board: await session.board() };
}

function viewOf(board: Board): BoardView {
  const view = board.view();
  if (view === null) throw new Error('the board shows nothing');
  return view;
}

describe('a class of twelve', () => {
  let board: Board;
  let session: Awaited<ReturnType<typeof openBoard>>['session'];
  beforeAll(async () => {
    ({ board, session } = await openBoard());
    await board.add(report.html);
  });

  test('eleven runs count, the altered one is named with its half-year, the doubled one is told', () => {
    const view = viewOf(board);
    expect(board.store.getState().intake).toMatchObject({ found: 13, already: 0, over: 0, file: null });
    expect(view.students.map(({ name }) => name)).toEqual(report.names.filter((name) => name !== report.altered));
    expect(view.refused).toMatchObject([{ name: report.altered, fault: 'altered-turn' }]);
    expect(view.refused[0]?.turn).not.toBeNull();
    expect(view.repeats).toMatchObject([{ name: report.twice, of: report.twice, kind: 'same' }]);
    const halfway = view.students.find(({ name }) => name === report.halfway);
    expect(halfway).toMatchObject({ finished: false, ending: null, premium: null });
    expect(halfway?.at.turn).toBe(11);
    expect(view.finished).toBe(10);
  });

  test('the same report again brings nothing twice', async () => {
    const before = viewOf(board).students.length;
    await board.add(report.html);
    expect(board.store.getState().intake).toMatchObject({ found: 13, already: 13 });
    expect(viewOf(board).students.length).toBe(before);
  });

  test('every choice names students of the board, and history is told', () => {
    const view = viewOf(board);
    const ids = new Set(view.students.map(({ id }) => id));
    expect(view.splits.flatMap(({ choices }) => choices.flatMap(({ students }) => students)).every((id) => ids.has(id))).toBe(true);
    expect(view.splits.some(({ choices }) => choices.some(({ isHistory }) => isHistory))).toBe(true);
    expect(view.history.broad).not.toBeNull();
    expect(view.swings?.length).toBeGreaterThan(0);
  });

  test('own tags are counted against the authors’, and dissent is told by paper, answer and office', async () => {
    const [first = ''] = report.codes.values();
    const read = decodeSubmission(first);
    if (!read.ok) throw new Error(read.fault);
    const model = compile(applyExercise(base.scenario, read.exercise));
    const run = decodeRun(model, read.submission.run);
    if (!run.ok) throw new Error(run.fault);
    const move = run.moves.findIndex((made) => unpackMove(made).kind === MOVE.answer);
    const { board: other } = await openBoard();
    await other.add(
      encodeSubmission({
        ...read.submission,
        pseudonym: 'of-two-minds',
        ownTags: [{ move, component: 'BA' }],
        dissents: [{ move, ministries: [0, 2] }],
      }),
    );
    const [student] = viewOf(other).students;
    expect(student?.tags?.of).toBe(1);
    const dossier = model.scenario.dossiers[unpackMove(run.moves[move] as Move).index];
    const [dissent] = student?.dissents ?? [];
    expect(dissent?.title).toBe(texts[`dossier.${dossier?.id}.title`]);
    expect(dissent?.offices).toEqual([0, 2].map((office) => texts[`office.${model.scenario.offices[office]?.id}.title`]));
  });

  test('a coding changed moves the class; brought back, nothing is left of it', () => {
    const before = viewOf(board);
    const coding = before.codings.find(({ tags }) => tags.component !== 'none' && tags.cost > 0);
    if (coding === undefined) throw new Error('nothing is coded');
    board.recode(coding.key, { ...coding.tags, component: 'BA', stake: 5, cost: 100 });
    const after = viewOf(board);
    expect(after.edited).toBe(1);
    expect(after.shipped).toEqual(before.shipped);
    expect(after.components).not.toEqual(before.components);
    board.resetCodebook();
    expect(viewOf(board)).toEqual(before);
  });

  test('a saved board opens again as the same board', async () => {
    const [first] = viewOf(board).codings;
    if (first === undefined) throw new Error('nothing is coded');
    board.recode(first.key, { ...first.tags, stake: 5 });
    const text = board.writeFile();
    const other = (await openBoard()).board;
    await other.add(text);
    const strip = ({ refused, repeats, ...view }: BoardView) => ({ ...view, refused: refused.length, repeats: repeats.length });
    expect(strip(viewOf(other))).toEqual(strip(viewOf(board)));
    board.resetCodebook();
  });

  test('a student is opened at a moment under the exercise, and can be continued', async () => {
    const [student] = viewOf(board).students;
    const code = board.codeAt(student?.id ?? -1, { turn: 12 });
    expect(await session.openCode(code ?? '')).toBe(true);
    expect(runOf(session).desk.turn.turn).toBe(12);
    expect(runOf(session).finished).toBe(false);
    const split = viewOf(board).splits[0];
    const taker = split?.choices[0]?.students[0];
    expect(await session.openCode(board.codeAt(taker ?? -1, { dossier: split?.dossier ?? '' }) ?? '')).toBe(true);
    expect(runOf(session).desk.dossiers.find(({ id }) => id === split?.dossier)?.answered).toBeNull();
    expect(board.codeAt(taker ?? -1, { dossier: 'no-such-paper' })).toBeNull();
  });

  test('the table has a row a run, with names that no spreadsheet runs', () => {
    const [student] = viewOf(board).students;
    board.rename(student?.id ?? -1, '=cmd()');
    const rows = board.writeTable().trimEnd().split('\r\n');
    expect(rows.length).toBe(1 + viewOf(board).students.length);
    expect(rows[1]?.startsWith("'=cmd(),FPS1.X1.belgrade")).toBe(true);
    expect(new Set(rows.map((row) => row.split(',').length)).size).toBe(1);
    board.rename(student?.id ?? -1, report.names[0] ?? '');
  });
});

describe('other things that are handed in', () => {
  test('bare codes find their scenario; what belongs nowhere is told; one code is a board', async () => {
    const { board } = await openBoard();
    const { seed, moves } = playGame(base, readSeed('alone'), randomBot);
    const code = encodeRun(base, seed, moves);
    const foreign = loadModel('toy');
    const other = encodeRun(foreign, readSeed('alone'), []);
    await board.add(`Mira ${code}\nBroken ${code.slice(0, 60)}\nToy ${other}`);
    const view = viewOf(board);
    expect(view.students).toMatchObject([{ name: 'Mira', finished: true }]);
    expect(view.refused.map(({ name, fault }) => [name, fault])).toEqual([
      ['Broken', expect.stringMatching(/^(cut|altered|altered-turn)$/)],
      ['Toy', 'pack'],
    ]);
    expect(view.splits.every(({ entropy }) => entropy === 0)).toBe(true);
    const earlier = encodeRun(base, seed, moves.slice(0, moves.lastIndexOf(CLOSE)));
    await board.add(earlier);
    expect(viewOf(board).repeats).toMatchObject([{ of: 'Mira', kind: 'earlier' }]);
  });

  test('a broken file says where; an empty text finds nothing; an empty board shows nothing', async () => {
    const { board } = await openBoard();
    await board.add('{"format": "four-pillars-board", "version": 1, "entries": [{"name": "a"}]}');
    expect(board.store.getState().intake?.file).toEqual({ fault: 'field', place: 'entries.0.code' });
    await board.add('nothing here');
    expect(board.store.getState().intake).toMatchObject({ found: 0, file: null });
    expect(board.view()).toBeNull();
    await settle();
    board.clear();
    expect(board.store.getState().codes).toBe(0);
  });
});
