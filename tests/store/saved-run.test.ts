/** Kept runs of every released format, and what is no kept run. The samples are frozen: a new format gets a new file, the old ones stay as they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isNewerSave, mayTakeEdition, readSavedRun, SAVE_FORMAT, type SavedRun, type SessionState } from '../../src/store';
import { createMemory, openTab, settle } from './memory-ports';
import { answer, deskOf, runOf } from './play';

const FOLDER = 'tests/store/saves';
const samples = readdirSync(FOLDER).map((name) => ({
  name,
  ...(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as { record: Record<string, unknown>; code: string }),
}));

describe('kept runs', () => {
  it('has a frozen sample of every format', () => {
    const formats = samples.map(({ record }) => (record['format'] as number | undefined) ?? 0).sort();
    expect(formats).toEqual(Array.from({ length: SAVE_FORMAT + 1 }, (_, format) => format));
  });

  it.each(samples)('$name opens with all its decisions', async ({ record, code }) => {
    const run = readSavedRun(record) as SavedRun;
    const memory = createMemory();
    memory.runs.set(run.id, run);
    const session = openTab(memory);
    await session.wake();
    await session.continueRun(run.id);
    await settle();
    expect(runOf(session).code).toBe(code);
    expect(memory.runs.get(run.id)?.moves).toEqual(run.moves);
  });

  it('refuses what is half-written, foreign or newer, and takes over nothing else', () => {
    const whole = samples[0]?.record ?? {};
    for (const key of ['id', 'name', 'scenario', 'seed', 'rulesVersion', 'packHash', 'saved', 'turn', 'moves']) {
      const { [key]: _, ...half } = whole;
      expect(readSavedRun(half), `without ${key}`).toBe(null);
    }
    expect(readSavedRun({ ...whole, format: SAVE_FORMAT + 1 })).toBe(null);
    expect(isNewerSave({ ...whole, format: SAVE_FORMAT + 1 })).toBe(true);
    expect(isNewerSave(whole)).toBe(false);
    expect(readSavedRun({ ...whole, evil: 1 })).not.toHaveProperty('evil');
    expect(readSavedRun({ ...whole, moves: ['x'.repeat(301)] })).toBe(null);
  });

  it('reads back the notes of a lesson and the branch of a timeline, and no half of either', () => {
    const whole = samples.find(({ name }) => name === 'format-1.json')?.record ?? {};
    const whatIf = { trunk: 'history:toy', parent: 'trunk', filler: 'history', changes: [{ turn: 2, was: 'a', instead: 'none' }] };
    const lesson = {
      pseudonym: 'quiet-harbour',
      cabinet: null,
      checkpoints: [],
      ownTags: [],
      dissents: [],
      reflections: [],
      isTagged: false,
    };
    expect(readSavedRun({ ...whole, whatIf })?.whatIf).toEqual(whatIf);
    expect(readSavedRun({ ...whole, whatIf: { ...whatIf, changes: [{ turn: 2 }] } })).toBe(null);
    expect(readSavedRun({ ...whole, lesson })?.lesson).toMatchObject(lesson);
    expect(readSavedRun({ ...whole, lesson: { pseudonym: 3 } })).not.toHaveProperty('lesson');
  });

  it('writes every decision with a later time than the one before, whatever the clock says', async () => {
    const memory = createMemory();
    const session = openTab(memory);
    await session.wake();
    await session.startRun({ scenario: 'toy', seed: 'clock' });
    await settle();
    const stamps: number[] = [];
    for (let step = 0; step < 3; step++) {
      memory.clock = 1000 - 300 * step;
      const paper = deskOf(session).dossiers.find(({ answered }) => answered === null);
      if (paper === undefined) session.decide(deskOf(session).close.move);
      else answer(session, paper.id);
      stamps.push(memory.journal?.saved ?? 0);
    }
    expect([...stamps].sort((a, b) => a - b)).toEqual(stamps);
    expect(new Set(stamps).size).toBe(3);
  });
});

describe('a newer edition', () => {
  const state = (change: Partial<SessionState>): SessionState => ({ run: null, saves: [], storage: 'ready', ...change }) as SessionState;
  const save = (finished: boolean): SessionState['saves'][number] => ({ finished }) as SessionState['saves'][number];

  it('comes only when no run is going on, here or kept', () => {
    expect(mayTakeEdition(state({}))).toBe(true);
    expect(mayTakeEdition(state({ saves: [save(true)] }))).toBe(true);
    expect(mayTakeEdition(state({ saves: [save(true), save(false)] }))).toBe(false);
    expect(mayTakeEdition(state({ run: { finished: false } as SessionState['run'] }))).toBe(false);
    expect(mayTakeEdition(state({ run: { finished: true } as SessionState['run'] }))).toBe(true);
    expect(mayTakeEdition(state({ storage: 'unknown' }))).toBe(false);
  });
});
