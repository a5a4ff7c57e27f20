/** Runs in IndexedDB, with a journal of the last write in localStorage for a tab that closes between two writes. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { isNewerSave, readSavedRun, SAVE_FORMAT, type RunStorage, type SavedRun, type StorageFault } from '../store/index';

interface RunDatabase extends DBSchema {
  runs: { key: string; value: unknown };
}

const DATABASE = 'four-pillars';
const DATABASE_VERSION = 1;
const JOURNAL_KEY = 'four-pillars.journal';
/** The journal of the run before, while the database has not confirmed it. */
const BEFORE_KEY = 'four-pillars.journal.before';
/** A database that does not answer (blocked by another tab, a damaged profile) counts as refused after this time. */
const ANSWER_MS = 5000;

/** Storage of this browser. Every fault is an answer, never an exception. */
export function createRunStorage(): RunStorage {
  /** The last write of each run that the database has confirmed. */
  const confirmed = new Map<string, number>();
  let database: Promise<IDBPDatabase<RunDatabase>> | null = null;
  const connect = (): Promise<IDBPDatabase<RunDatabase>> => {
    database ??= openDB<RunDatabase>(DATABASE, DATABASE_VERSION, {
      upgrade: (db) => {
        db.createObjectStore('runs', { keyPath: 'id' });
      },
      terminated: () => {
        database = null;
      },
      // A newer edition in another tab wants to change the database: let it.
      blocking: () => {
        void database?.then((db) => db.close());
        database = null;
      },
    });
    database.catch(() => {
      database = null;
    });
    return database;
  };
  return {
    journal: (run) => {
      const last = readJournal(JOURNAL_KEY);
      const isOpenWrite = last !== null && last.id !== run.id && (confirmed.get(last.id) ?? -1) < last.saved;
      if (isOpenWrite) writeJournal(BEFORE_KEY, last);
      writeJournal(JOURNAL_KEY, run);
    },
    list: async () => {
      try {
        const values = await answerOf(connect().then((db) => db.getAll('runs')));
        const whole = values.map(readSavedRun).filter((run) => run !== null);
        const newer = values.filter(isNewerSave).length;
        return { runs: mergeJournals(whole), broken: values.length - whole.length - newer, newer, fault: null };
      } catch (error) {
        return { runs: mergeJournals([]), broken: 0, newer: 0, fault: faultOf(error) };
      }
    },
    save: async (run) => {
      try {
        await answerOf(connect().then((db) => db.put('runs', stamp(run))));
        confirmed.set(run.id, run.saved);
        return 'saved';
      } catch (error) {
        return faultOf(error);
      }
    },
    remove: async (id) => {
      try {
        await answerOf(connect().then((db) => db.delete('runs', id)));
        for (const key of [JOURNAL_KEY, BEFORE_KEY]) if (readJournal(key)?.id === id) localStorage.removeItem(key);
        return 'removed';
      } catch (error) {
        return faultOf(error);
      }
    },
  };
}

function faultOf(error: unknown): StorageFault {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
}

/** What is written says in which format, so that an older build leaves it alone. */
function stamp(run: SavedRun): SavedRun & { readonly format: number } {
  return { ...run, format: SAVE_FORMAT };
}

function writeJournal(key: string, run: SavedRun): void {
  try {
    localStorage.setItem(key, JSON.stringify(stamp(run)));
  } catch {
    // The journal is a second net: the write to the database reports the fault.
  }
}

function readJournal(key: string): SavedRun | null {
  try {
    return readSavedRun(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch {
    return null;
  }
}

function mergeJournals(runs: readonly SavedRun[]): SavedRun[] {
  return mergeJournal(mergeJournal(runs, readJournal(BEFORE_KEY)), readJournal(JOURNAL_KEY));
}

/** The answer, or a refusal when none comes. */
function answerOf<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('the database does not answer', 'TimeoutError')), ANSWER_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The journal wins over an older record of the same run and stands in for one that was never written. */
function mergeJournal(runs: readonly SavedRun[], journal: SavedRun | null): SavedRun[] {
  if (journal === null) return [...runs];
  const known = runs.find((run) => run.id === journal.id);
  if (known !== undefined && known.saved >= journal.saved) return [...runs];
  return [journal, ...runs.filter((run) => run.id !== journal.id)];
}
