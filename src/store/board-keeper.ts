/** Keeps the class board of this tab: reads what is pasted, works in slices when the screen is idle, answers for what is found. */
import { createStore } from 'zustand/vanilla';
import { BOARD_MAX, findCodes, isBoardFile, NAME_MAX, readBoardFile, readEntry, writeBoardFile, type BoardEntry } from '../classroom/index';
import type { Board, BoardState } from './board';
import { loadGroups } from './board-groups';
import { createBoardRecord, type BoardSlot } from './board-record';
import { codeOfSlot, writeTable } from './board-table';
import { listRefused, viewBoard } from './board-view';
import type { IntakeView } from './board-views';
import { chooseGroup, findFigures, judgeSlots, recodeFigures } from './board-work';
import type { ViewContext } from './context';
import { findHistory } from './open-run';
import type { RunHolder } from './run-holder';
import { createTextBook } from './text-book';

/** Longest time the screen waits for one slice, in milliseconds. */
const SLICE_MS = 30;

/** An empty board over the session's holder. */
export function createBoard(holder: RunHolder): Board {
  const { ports, languages, notify } = holder;
  const record = createBoardRecord();
  const store = createStore<BoardState>(() => ({ version: 0, codes: 0, reading: null, intake: null }));
  let nextId = 1;
  let figuring: Generator<boolean, void> | null = null;

  const show = (change: Partial<BoardState> = {}): void =>
    store.setState(({ version }) => ({ version: version + 1, codes: record.slots.length, ...change }));

  const contextOf = (): ViewContext | null => {
    const group = chooseGroup(record);
    if (group === null) return null;
    const { loaded, scenario } = group;
    return {
      timeline: findHistory(loaded),
      book: createTextBook([languages.tableOf(scenario), loaded.pack.text, loaded.rest ?? {}]),
      words: ports.words,
    };
  };

  /** Runs `slices` to their end a slice at a time; resolves false when `isStale` says that they are not wanted any more. */
  const pump = <T>(slices: Generator<T, unknown>, onSlice: (value: T | undefined) => void, isStale: () => boolean): Promise<boolean> =>
    new Promise((resolve, reject) => {
      const goOn = (): void => {
        try {
          const began = ports.now();
          let last: T | undefined;
          do {
            if (isStale()) {
              resolve(false);
              return;
            }
            const slice = slices.next();
            if (slice.done === true) {
              onSlice(undefined);
              resolve(true);
              return;
            }
            last = slice.value;
            if (last === true) break;
          } while (ports.now() - began < SLICE_MS);
          onSlice(last);
          ports.whenIdle(goOn);
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      };
      goOn();
    });

  const figure = (): void => {
    const own = findFigures(record);
    figuring = own;
    const onSlice = (isPart: boolean | undefined): void => {
      if (isPart !== false) show();
    };
    pump(own, onSlice, () => figuring !== own).catch(() => notify('error', 'scenario.unreachable'));
  };

  const judgeAll = async (): Promise<void> => {
    const total = record.slots.length;
    const count = (): number => record.slots.filter(({ result }) => result !== null).length;
    show({ reading: { done: count(), total } });
    const judge = (): Promise<boolean> =>
      pump(
        judgeSlots(record),
        () => show({ reading: { done: count(), total } }),
        () => false,
      );
    await loadGroups(record, holder, judge);
    // What no shipped scenario knows belongs to another version of the rules.
    for (const slot of record.slots) slot.result ??= { fault: 'pack', place: 2, turn: null, found: '' };
  };

  const add = async (text: string): Promise<void> => {
    const { entries, intake } = readText(record.slots, text);
    const isWaiting = record.slots.some(({ result }) => result === null);
    if (entries.length === 0 && !isWaiting && !isBoardFile(text)) {
      show({ intake });
      return;
    }
    for (const { name, code, line } of entries) {
      const id = nextId++;
      record.slots.push({ id, name: name === '' ? ports.words('board.run-n', { n: id }) : name, code, line, result: null });
    }
    if (isBoardFile(text)) {
      const file = readBoardFile(text);
      if (file.ok) for (const [key, tags] of Object.entries(file.codebook)) record.codebook.set(key, tags);
    }
    try {
      await judgeAll();
      show({ reading: null, intake });
    } catch {
      // Nothing is lost: what was not judged waits for the next attempt.
      show({ reading: null, intake });
      notify('error', 'scenario.unreachable');
    }
    figure();
  };

  const recoded = (): void => {
    recodeFigures(record);
    show();
  };

  const find = (id: number): BoardSlot | undefined => record.slots.find((slot) => slot.id === id);

  holder.store.subscribe((state, before) => {
    const scenario = chooseGroup(record)?.scenario;
    if (state.language === before.language || scenario === undefined) return;
    void languages.bring(scenario).then(() => show());
  });

  return {
    store,
    view: () => {
      const context = contextOf();
      const { figures } = record;
      if (context === null || figures === null) return null;
      const titles = holder.store.getState().scenarios;
      return viewBoard(context, record, figures, (id) => titles.find((choice) => choice.id === id)?.title ?? id);
    },
    refused: () => listRefused(record, contextOf()),
    add,
    rename: (id, name) => {
      const slot = find(id);
      const wanted = name.trim().slice(0, NAME_MAX);
      if (slot === undefined || wanted === '') return;
      slot.name = wanted;
      show();
    },
    remove: (id) => {
      const at = record.slots.findIndex((slot) => slot.id === id);
      if (at < 0) return;
      record.slots.splice(at, 1);
      figure();
    },
    clear: () => {
      record.slots.length = 0;
      record.codebook.clear();
      record.chosen = null;
      show({ intake: null });
      figure();
    },
    choose: (group) => {
      record.chosen = group;
      figure();
    },
    recode: (key, tags) => {
      if (tags === null) record.codebook.delete(key);
      else record.codebook.set(key, tags);
      recoded();
    },
    resetCodebook: () => {
      record.codebook.clear();
      recoded();
    },
    codeAt: (id, moment) => codeOfSlot(record, find(id), moment),
    writeTable: () => (record.figures === null ? '' : writeTable(record.figures)),
    writeFile: () =>
      writeBoardFile({
        entries: record.slots.map(({ name, code }) => ({ name, code })),
        codebook: Object.fromEntries(record.codebook),
      }),
  };
}

/** The codes of a text that are new to the board, and what became of the others. */
function readText(slots: readonly BoardSlot[], text: string): { entries: (BoardEntry & { line: number })[]; intake: IntakeView } {
  const found = listEntries(text);
  if ('file' in found) return { entries: [], intake: { found: 0, already: 0, over: 0, file: found.file } };
  // Who pastes the same report again sees nothing twice; who hands in twice within one report is seen.
  const known = new Set(slots.map(keyOfSlot));
  const fresh = found.entries.filter((entry) => !known.has(keyOfSlot(entry)));
  const room = Math.max(0, BOARD_MAX - slots.length);
  return {
    entries: fresh.slice(0, room),
    intake: {
      found: found.entries.length,
      already: found.entries.length - fresh.length,
      over: Math.max(0, fresh.length - room),
      file: null,
    },
  };
}

function keyOfSlot({ code }: { readonly code: string }): string {
  return code.toUpperCase().replaceAll('-', '');
}

function listEntries(text: string): { entries: (BoardEntry & { line: number })[] } | { file: NonNullable<IntakeView['file']> } {
  if (!isBoardFile(text)) {
    return {
      entries: findCodes(text).map(({ name, code, line }) => {
        const read = readEntry(code);
        const pseudonym = read.ok ? (read.submission?.pseudonym ?? '') : '';
        return { name: pseudonym === '' ? name : pseudonym, code, line };
      }),
    };
  }
  const file = readBoardFile(text);
  if (!file.ok) return { file: { fault: file.fault, place: file.place } };
  return { entries: file.entries.map((entry, n) => ({ ...entry, line: n + 1 })) };
}
