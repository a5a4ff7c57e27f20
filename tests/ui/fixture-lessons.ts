import type { LessonCommands } from '../../src/store';

/** No classroom: every question is answered with nothing. */
export const FIXTURE_LESSONS: LessonCommands = {
  ready: async () => undefined,
  options: () => Promise.reject(new RangeError('no options')),
  make: async () => ({ code: null, faults: [] }),
  clean: (text) => text,
  freshSeed: () => '1',
  suggest: () => 'quiet-harbour',
  open: async () => ({ ok: false, fault: 'empty', found: '' }),
  begin: async () => undefined,
  checkpoint: () => null,
  answer: () => undefined,
  sketch: () => undefined,
  handIn: () => null,
  tag: () => undefined,
  submission: () => null,
  rename: () => undefined,
  cards: async () => [],
  table: () => null,
  count: () => ({ counts: [], winner: null }),
  decideInCabinet: () => undefined,
};
