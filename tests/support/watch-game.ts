/** Follows one game with its ledger: sums per variable and turn, and every preview against what came of it. */
import { expect } from 'vitest';
import {
  CARD,
  CAUSE,
  CLOSE,
  EVENT,
  listDesk,
  preview,
  previewFallback,
  SLOT,
  type Ledger,
  type Model,
  type Move,
  type PreviewEntry,
  type State,
} from '../../src/engine'; // prettier-ignore

const DECIDED = ['option', 'initiative', 'fallback'];

interface Delayed {
  readonly turn: number;
  readonly variable: number;
  readonly amount: number;
  readonly origin: number;
}

/** What a watched game reports. */
export interface GameWatch {
  readonly beforeMove: (state: State, move: Move) => void;
  /** Judges the end; returns how many decisions had their preview judged. */
  readonly finish: (state: State) => number;
}

/** Watches a game that is played with `ledger`; fails the test with `where` in the message. */
export function watchGame(model: Model, ledger: Ledger, where: string): GameWatch {
  const { layout, scenario } = model;
  const sums = Array.from(model.initial.subarray(layout.variables, layout.variables + scenario.variables.length));
  let lineAt = 0;
  let eventAt = 0;
  let expectedNow: Map<number, number> | null = null;
  let candidates: readonly PreviewEntry[] = [];
  const expectedLater: Delayed[] = [];
  let decisions = 0;

  const checkSums = (state: State): void => {
    for (; lineAt < ledger.lines.length; lineAt++) {
      const line = ledger.lines[lineAt];
      if (line !== undefined) sums[line.variable] = (sums[line.variable] ?? NaN) + line.amount;
    }
    sums.forEach((sum, variable) => {
      const held = state[layout.variables + variable];
      if (sum !== held) expect.fail(`${where}: ${scenario.variables[variable]?.id} is ${held}, its lines add up to ${sum}`);
    });
  };

  const expectLater = (entries: readonly PreviewEntry[], turn: number): void => {
    for (const { variable, amount, timing } of entries) {
      if (timing.kind === 'arrives') expectedLater.push({ turn: timing.turn, variable, amount, origin: turn });
      if (timing.kind !== 'builds') continue;
      for (let at = timing.from; at <= timing.until; at++) expectedLater.push({ turn: at, variable, amount, origin: turn });
    }
  };

  /** Judges the previews of the last decision, whose lines are those from `firstLine` on. */
  const judge = (state: State, firstLine: number): void => {
    if (expectedNow === null) return;
    const events = ledger.events.slice(eventAt);
    const drawn = events.find(({ kind }) => kind === EVENT.drawn);
    const branch = drawn === undefined ? 'base' : model.owners[drawn.index]?.branch;
    const happened = candidates.filter((entry) => entry.branch === 'base' || entry.branch === branch);
    if (drawn !== undefined && candidates.some((entry) => entry.branch === branch && entry.odds <= 0))
      expect.fail(`${where}: odds of 0 happened`);
    for (const { variable, amount, timing } of happened) {
      if (timing.kind === 'now') expectedNow.set(variable, (expectedNow.get(variable) ?? 0) + amount);
    }
    const net = new Map<number, number>();
    for (const { variable, amount } of ledger.lines.slice(firstLine)) net.set(variable, (net.get(variable) ?? 0) + amount);
    const plain = (map: ReadonlyMap<number, number>): string =>
      [...map]
        .filter(([, amount]) => amount !== 0)
        .sort(([a], [b]) => a - b)
        .map(String)
        .join(' ');
    if (plain(net) !== plain(expectedNow)) expect.fail(`${where}: preview ${plain(expectedNow)}, lines ${plain(net)}`);
    expectLater(happened, state[SLOT.turn] ?? -1);
    decisions++;
    expectedNow = null;
  };

  let firstLine = 0;
  return {
    beforeMove: (state: State, move: Move): void => {
      judge(state, firstLine);
      checkSums(state);
      firstLine = ledger.lines.length;
      eventAt = ledger.events.length;
      if (move === CLOSE) {
        for (const card of listDesk(model, state)) {
          if (state[layout.card + card] === CARD.onDesk) expectLater(previewFallback(model, state, card).entries, state[SLOT.turn] ?? -1);
        }
        return;
      }
      const { entries, signs, ends } = preview(model, state, move);
      candidates = entries;
      expectedNow = new Map();
      for (const entry of entries) {
        if (entry.amount === 0 || entry.odds <= 0 || entry.odds > 100) expect.fail(`${where}: entry ${JSON.stringify(entry)}`);
        if (entry.branch === 'base' && entry.odds !== 100) expect.fail(`${where}: a certain entry at ${entry.odds} %`);
      }
      for (const index of [...signs, ...ends]) expect(scenario.commitments[index]).toBeDefined();
    },
    finish: (state: State): number => {
      judge(state, firstLine);
      checkSums(state);
      const key = ({ turn, variable, amount, origin }: Delayed): string => `turn ${turn}: ${variable} ${amount} from ${origin}`;
      const landed = ledger.lines.filter(({ cause, index }) => {
        const owner = model.owners[model.delayedOwner[index]?.block ?? -1];
        return cause === CAUSE.delayed && owner !== undefined && DECIDED.includes(owner.kind);
      });
      expect(landed.map(key).sort(), where).toEqual(expectedLater.map(key).sort());
      return decisions;
    },
  };
}
