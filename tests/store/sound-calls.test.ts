/** Which short sounds the session calls for, and when. */
import { describe, expect, test } from 'vitest';
import type { Session, SoundBatch } from '../../src/store';
import { listSoundCalls, type Heard } from '../../src/store/sound-calls';
import { callCue } from '../../src/store/turn-cues';
import { FIXTURE_DESK, FIXTURE_TURN_END } from '../ui/fixture-desk';
import { createFixtureSession } from '../ui/fixture-session';
import { createMemory, openTab } from './memory-ports';

/** Every batch the session calls for from now on, as names. */
function listen(session: Session): string[][] {
  const heard: string[][] = [];
  let last: SoundBatch = session.store.getState().sounds;
  session.store.subscribe(({ sounds }) => {
    if (sounds === last) return;
    expect(sounds.id).toBe(last.id + 1);
    last = sounds;
    heard.push(sounds.calls.map(({ group, name }) => `${group} ${name}`));
  });
  return heard;
}

const run = (session: Session) => {
  const { run: open } = session.store.getState();
  if (open === null) throw new Error('no run is open');
  return open;
};

describe('a run', () => {
  test('sounds when something is signed, taken back, closed, opened, ended; and nothing is heard twice', async () => {
    const session = openTab(createMemory());
    await session.startRun({ scenario: 'toy', seed: 'a seed' });
    const heard = listen(session);
    const answer = run(session).desk.dossiers[0]?.options.find(({ locked }) => locked === null);
    session.decide(answer?.move ?? '');
    expect(heard.at(-1)?.slice(0, 2)).toEqual(['desk pen', 'desk stamp']);
    session.undo();
    expect(heard.at(-1)).toEqual(['desk paper']);
    for (let turn = 0; turn < 200 && !run(session).finished; turn++) {
      const { desk } = run(session);
      const move =
        desk.aims.find((aim) => aim.move !== null)?.move ??
        desk.dossiers.find(({ answered }) => answered === null)?.options.find(({ locked }) => locked === null)?.move;
      if (move !== undefined && move !== null) {
        session.decide(move);
        continue;
      }
      session.decide(desk.close.move);
      expect(heard.at(-1)?.[0]).toBe('desk stamp');
      if (run(session).finished) break;
      const before = heard.length;
      session.show('desk');
      expect(heard.length).toBe(before + 1);
      session.show('turn-end');
      session.show('desk');
      expect(heard.at(-1), 'the opening is heard once').toEqual(['desk paper']);
    }
    session.show('turn-end');
    session.show('ending');
    expect(heard.at(-1)).toEqual(['desk paper', 'cue ending']);
    session.show('turn-end');
    const before = heard.length;
    session.show('ending');
    expect(heard.length).toBe(before);
  });

  test('that is opened, whatever its state, calls for nothing', async () => {
    const session = openTab(createMemory());
    const heard = listen(session);
    await session.startRun({ scenario: 'toy', seed: 'quiet' });
    expect(heard).toEqual([]);
  });

  test('of the campaign: the election of 2008 is a cue that names it', async () => {
    const session = openTab(createMemory(), 'belgrade');
    await session.startRun({ scenario: 'belgrade', seed: 'history' });
    for (let moves = 0; moves < 40 && run(session).turnEnd === null; moves++) {
      const { desk } = run(session);
      const aim =
        desk.aims.filter(({ declared }) => declared).length < desk.aimsWanted ? desk.aims.find(({ move }) => move !== null)?.move : null;
      const paper = desk.dossiers.find(({ answered }) => answered === null)?.options.find(({ locked }) => locked === null)?.move;
      session.decide(aim ?? paper ?? desk.close.move);
    }
    const { calls } = session.store.getState().sounds;
    const election = calls.find(({ name }) => name.startsWith('election'));
    expect(election?.name).toMatch(/^election-(?:won|lost)$/);
    expect(election?.caption?.key).toBe(`caption.${election?.name}`);
    expect(String(election?.caption?.args['title'])).toMatch(/2008/);
  });
});

describe('a step', () => {
  const fixture = run(createFixtureSession());
  const moment = (change: Partial<Heard> = {}): Heard => ({ run: fixture, screen: 'desk', focus: null, ...change });
  const names = (before: Heard, after: Heard) => listSoundCalls(before, after).calls.map(({ name }) => name);

  test('to another sheet turns a page; one that changes nothing seen is silent', () => {
    expect(names(moment(), moment({ focus: 'close' }))).toEqual(['paper']);
    expect(names(moment(), moment({ screen: 'ledger' }))).toEqual(['paper']);
    expect(names(moment(), moment({ run: { ...fixture, name: 'Renamed' } }))).toEqual([]);
  });

  test('that closes a half-year brings its cues after the desk', () => {
    const open = moment({ run: { ...fixture, turnEnd: null } });
    const close = (turnEnd: typeof FIXTURE_TURN_END) => names(open, moment({ screen: 'turn-end', run: { ...fixture, turnEnd } }));
    expect(close({ ...FIXTURE_TURN_END, cues: [callCue('election-lost')] })).toEqual(['stamp', 'murmur', 'election-lost']);
    expect(close({ ...FIXTURE_TURN_END, cues: [callCue('rupture')], news: [] })).toEqual(['stamp', 'rupture']);
    expect(close({ ...FIXTURE_TURN_END, cues: [], news: [{ kind: 'reaction', text: '', origin: null }] })).toEqual(['stamp', 'telephone']);
  });

  test('that retells a closed half-year in another language is silent', () => {
    const closed = moment({ screen: 'turn-end', run: { ...fixture, turnEnd: FIXTURE_TURN_END } });
    const retold = moment({ screen: 'turn-end', run: { ...fixture, turnEnd: { ...FIXTURE_TURN_END } } });
    expect(names(closed, retold)).toEqual([]);
  });

  test('to a new morning rattles when a demand came in', () => {
    const opening = (kind: 'ladder' | 'wind' | null) => {
      const news = kind === null ? [] : [{ kind, text: '', origin: null }];
      const desk = { ...FIXTURE_DESK, briefing: { news, changes: [] } };
      return names(moment({ screen: 'turn-end' }), moment({ run: { ...fixture, desk } }));
    };
    expect(opening('ladder')).toEqual(['paper', 'cable']);
    expect(opening('wind')).toEqual(['paper', 'telex']);
    expect(opening(null)).toEqual(['paper']);
  });

  test('has a caption for every cue and none for the desk', () => {
    const signed = {
      ...FIXTURE_DESK.commitments[0],
      id: 'new',
      title: 'The loan',
      status: 'active',
    } as (typeof FIXTURE_DESK.commitments)[0];
    const answered = FIXTURE_DESK.dossiers.map((paper) => ({ ...paper, answered: { option: 'a', label: '', line: null } }));
    const desk = { ...FIXTURE_DESK, dossiers: answered, commitments: [...FIXTURE_DESK.commitments, signed] };
    const { calls } = listSoundCalls(moment(), moment({ run: { ...fixture, desk } }));
    expect(calls.map(({ name }) => name)).toEqual(['pen', 'stamp', 'signing']);
    expect(calls.map(({ caption }) => caption)).toEqual([null, null, { key: 'caption.signing', args: { title: 'The loan' } }]);
  });
});
