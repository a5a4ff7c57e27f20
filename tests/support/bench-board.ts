/** A class board of many codes, timed step by step: what `pillars bench --board` bundles and runs. */
import { randomBot } from '../../src/bots';
import { computeClassRun, findCodes, profileClassRun, readCodebook } from '../../src/classroom';
import { compile, decodeRun, encodeRun, readSeed, type Scenario } from '../../src/engine';
import { playGame } from '../../src/lab';
import type { Ports } from '../../src/store';
import { createSession } from '../../src/store';

export interface BoardTimes {
  readonly runs: number;
  /** Milliseconds of work for the charts: what a quiet machine needs. The next two are by the clock, which others share. */
  readonly workMs: number;
  /** Milliseconds from the paste to the last code judged, and to the last chart but the swings. */
  readonly readMs: number;
  readonly chartsMs: number;
  /** Until the swings are known too. */
  readonly swingsMs: number;
  /** Longest time in which nothing could be drawn. */
  readonly longestSliceMs: number;
  readonly viewMs: number;
  /** Of the reading, per run: finding and decoding, playing again, profile. */
  readonly decodeMs: number;
  readonly replayMs: number;
  readonly profileMs: number;
}

/** Pastes a report of `runs` random runs of `scenario` into a fresh board. */
export async function benchBoard(scenario: Scenario, runs: number): Promise<BoardTimes> {
  const model = compile(scenario);
  const codes = Array.from({ length: runs }, (_, n) => {
    const { seed, moves } = playGame(model, readSeed(`board#${n}`), randomBot);
    return encodeRun(model, seed, moves);
  });
  const report = codes.map((code, n) => `Student ${n}\t${code}\tsubmitted`).join('\n');
  const steps = timeSteps(model, report);
  let longest = 0;
  const queue: (() => void)[] = [];
  const session = createSession({ ...portsOf(scenario), whenIdle: (work) => void queue.push(work) });
  const board = await session.board();
  const began = performance.now();
  const cpu = process.cpuUsage();
  let workMs = 0;
  const adding = board.add(report);
  let chartsMs = 0;
  let isRead = false;
  let readMs = 0;
  void adding.then(() => {
    isRead = true;
    readMs = performance.now() - began;
  });
  for (let quiet = 0; quiet < 50; ) {
    await new Promise((resolve) => setImmediate(resolve));
    if (chartsMs === 0 && isRead && board.view() !== null) {
      chartsMs = performance.now() - began;
      const { user, system } = process.cpuUsage(cpu);
      workMs = (user + system) / 1000;
    }
    const work = queue.shift();
    if (work === undefined) {
      quiet++;
      continue;
    }
    quiet = 0;
    const from = performance.now();
    work();
    longest = Math.max(longest, performance.now() - from);
  }
  const swingsMs = performance.now() - began;
  const from = performance.now();
  const view = board.view();
  const viewMs = performance.now() - from;
  if (view?.students.length !== runs || view.swings === null) throw new Error('the board did not read everything');
  return { runs, workMs, readMs, chartsMs, swingsMs, longestSliceMs: longest, viewMs, ...steps };
}

function timeSteps(model: ReturnType<typeof compile>, report: string): Pick<BoardTimes, 'decodeMs' | 'replayMs' | 'profileMs'> {
  const { scenario } = model;
  const clock = <T>(work: () => T): readonly [T, number] => {
    const from = performance.now();
    const result = work();
    return [result, performance.now() - from];
  };
  const codebook = readCodebook(scenario);
  const [found, decodeMs] = clock(() =>
    findCodes(report).flatMap(({ code }) => {
      const decoded = decodeRun(model, code);
      return decoded.ok ? [decoded] : [];
    }),
  );
  const [runs, replayMs] = clock(() => found.map(({ seed, moves }) => computeClassRun(model, seed, moves, codebook)));
  const [, profileMs] = clock(() => runs.map((run) => profileClassRun(model, run, new Map())));
  const n = Math.max(1, found.length);
  return { decodeMs: decodeMs / n, replayMs: replayMs / n, profileMs: profileMs / n };
}

function portsOf(scenario: Scenario): Ports {
  return {
    storage: {
      journal: () => undefined,
      list: async () => ({ runs: [], broken: 0, fault: null }),
      save: async () => 'saved',
      remove: async () => 'removed',
    },
    settings: { load: () => ({}), save: () => undefined },
    scenarios: {
      listPacks: async () => [],
      choices: [{ id: scenario.id, title: scenario.id, subtitle: '', about: '', minutes: 1, turns: 1, kind: 'campaign' }],
      languages: [],
      load: async () => ({ scenario, text: {}, loadRest: null }),
      loadChoices: async () => [],
      loadTranslation: async () => ({}),
    },
    tabs: { hold: async () => true, release: () => undefined },
    now: () => performance.now(),
    freshSeed: () => '1',
    words: (key) => key,
    loadWords: async () => () => undefined,
    loadModelCard: () => Promise.reject(new Error('no model card here')),
    whenIdle: () => undefined,
  };
}
