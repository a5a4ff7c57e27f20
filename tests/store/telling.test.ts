/** What is told between half-years, between chapters and at the end: front pages, letters, verdicts. */
import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/store';
import { createMemory, openTab } from './memory-ports';
import { deskOf, playTo, runOf } from './play';

async function begin(seed: string, scenario = 'toy') {
  const session = openTab(createMemory(), scenario);
  await session.startRun({ scenario, seed });
  return session;
}

/** The page of a closed half-year shows each power as its rows do. Returns how many standings the next opening has moved on the desk. */
function comparePowers(session: Session): number {
  const { turnEnd, desk } = runOf(session);
  let moved = 0;
  for (const { standing } of turnEnd?.powers ?? []) {
    const row = turnEnd?.rows.find(({ meter }) => meter.id === standing.id);
    expect(standing.change).toBe(row === undefined ? 0 : row.after - row.before);
    if (row !== undefined) expect(standing.value).toBe(row.after);
    if (desk.powers.some((power) => power.standing.id === standing.id && power.standing.value !== standing.value)) moved++;
  }
  return moved;
}

describe('front pages', () => {
  test('two papers print every half-year, each with a figure', async () => {
    const session = await begin('6');
    while (!runOf(session).finished) {
      const turn = deskOf(session).turn.turn;
      playTo(session, turn + 1);
      const pages = runOf(session).turnEnd?.frontPages ?? [];
      expect(pages.map(({ paper }) => paper)).toEqual(['fed', 'unfed']);
      for (const { figure, claim } of pages) {
        expect(figure, `half-year ${turn}`).not.toBeNull();
        expect(claim).toBeNull();
      }
    }
  });

  test('the paper without advertising prints what went worst, and no sentence that the other has', async () => {
    const session = await begin('history');
    playTo(session, 1, { harbour: 'sign' });
    const [fed, unfed] = runOf(session).turnEnd?.frontPages ?? [];
    expect(fed?.figure).toMatchObject({ name: 'Standing in the East', amount: 4, isGood: true });
    expect(fed?.sentence).toBe('Halmere signs for a mole and two cranes.');
    expect(unfed?.figure).toMatchObject({ amount: -10, isGood: false });
    expect(unfed?.sentence).toBeNull();
  });

  test('in the campaign no half-year is without headlines, and a sum that was announced stands beside the one that was signed', async () => {
    const session = await begin('5', 'belgrade');
    const claims = new Set<string>();
    let opened = 0;
    while (!runOf(session).finished) {
      playTo(session, deskOf(session).turn.turn + 1);
      opened += comparePowers(session);
      const pages = runOf(session).turnEnd?.frontPages ?? [];
      expect(pages.every(({ figure }) => figure !== null)).toBe(true);
      const [claim] = pages.flatMap(({ claim: one }) => one ?? []);
      if (claim === undefined) continue;
      expect(pages.map((page) => page.claim)).toEqual([claim, claim]);
      expect(claim.announced).toBeGreaterThan(claim.real);
      claims.add(claim.title);
    }
    expect(claims.size).toBeGreaterThan(0);
    expect(opened, 'standings that the next opening moved').toBeGreaterThan(20);
  });
});

describe('letters', () => {
  test('the first variant that holds when the chapter has closed is the letter', async () => {
    const session = await begin('history');
    playTo(session, 4);
    expect(session.chapterBreak()?.letters).toEqual([
      {
        id: 'keeper-fog',
        from: 'The keeper of the lamp',
        about: 'Invented. Writes when there is oil.',
        text: 'The old lamp is as it was. So am I.',
      },
    ]);
    const lamp = await begin('history');
    const start = deskOf(lamp).initiatives.find(({ id }) => id === 'new-lamp');
    lamp.decide(start?.move ?? '');
    playTo(lamp, 4);
    expect(lamp.chapterBreak()?.letters[0]?.text).toBe('The new lamp is bright. Moths come that I have never seen.');
  });

  test('what is decided afterwards does not rewrite it', async () => {
    const session = await begin('history');
    playTo(session, 4);
    const start = deskOf(session).initiatives.find(({ id, locked }) => id === 'new-lamp' && locked === null);
    expect(start).toBeDefined();
    session.decide(start?.move ?? '');
    expect(session.chapterBreak()?.letters[0]?.text).toBe('The old lamp is as it was. So am I.');
  });

  test('in the campaign each chapter ends with every correspondent, and another leads each time', async () => {
    const session = await begin('5', 'belgrade');
    const leads: string[] = [];
    const counts = new Set<number>();
    while (!runOf(session).finished) {
      playTo(session, deskOf(session).turn.turn + 1);
      const letters = runOf(session).finished ? session.ending()?.letters : session.chapterBreak()?.letters;
      if (letters === undefined || letters.length === 0) continue;
      counts.add(letters.length);
      leads.push(letters[0]?.from ?? '');
      expect(letters.every(({ text, about }) => text.length > 40 && about.includes('Invented'))).toBe(true);
    }
    expect([...counts]).toEqual([5]);
    expect(leads).toHaveLength(7);
    expect(new Set(leads.slice(0, 5)).size).toBe(5);
  });
});

describe('verdicts', () => {
  test('open, cite at most as many as they may, and close', async () => {
    const session = await begin('history');
    playTo(session, 99, { harbour: 'sign', guild: 'charter' });
    const [inn] = session.ending()?.verdicts ?? [];
    expect(inn).toMatchObject({ id: 'inn', title: 'The inn at Halmere', about: 'Where all three envoys eat.' });
    expect(inn?.opening).toMatch(/^They say it went/);
    // Both citations hold; one may be made.
    expect(inn?.cites).toEqual(['Because of the mole of 2030 the Company’s crews drink here.']);
    expect(inn?.closing).toMatch(/^The soup is/);
  });

  test('in the campaign six voices speak, each with something that was done', async () => {
    const session = await begin('5', 'belgrade');
    playTo(session, 99);
    const verdicts = session.ending()?.verdicts ?? [];
    expect(verdicts).toHaveLength(6);
    for (const { opening, cites, closing, id } of verdicts) {
      expect(opening.length, id).toBeGreaterThan(10);
      expect(closing.length, id).toBeGreaterThan(10);
      expect(cites.length, id).toBeGreaterThan(0);
    }
  });
});
