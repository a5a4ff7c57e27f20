/** Runs in IndexedDB, with a journal of the last write in localStorage for a tab that closes between two writes. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { isNewerSave, readSavedRun, SAVE_FORMAT, type RunStorage, type SavedRun, type StorageFault } from '../store/index';

interface RunDatabase extends DBSchema {
  runs: { key: string; value: unknown };
}

const DATABASE = 'four-pillars';
const DATABASE_VERSION = 1;
const JOURNAL_KEY = 'four-pillars.journal';

/** Storage of this browser. Every fault is an answer, never an exception. */
export function createRunStorage(): RunStorage {
  let database: Promise<IDBPDatabase<RunDatabase>> | null = null;
  const connect = (): Promise<IDBPDatabase<RunDatabase>> => {
    database ??= openDB<RunDatabase>(DATABASE, DATABASE_VERSION, {
      upgrade: (db) => {
        db.createObjectStore('runs', { keyPath: 'id' });
      },
      terminated: () => {
        database = null;
      },
    });
    database.catch(() => {
      database = null;
    });
    return database;
  };
  return {
    journal: (run) => writeJournal(run),
    list: async () => {
      try {
        const db = await connect();
        const values = await db.getAll('runs');
        const whole = values.map(readSavedRun).filter((run) => run !== null);
        const newer = values.filter(isNewerSave).length;
        return { runs: mergeJournal(whole, readJournal()), broken: values.length - whole.length - newer, newer, fault: null };
      } catch (error) {
        return { runs: mergeJournal([], readJournal()), broken: 0, newer: 0, fault: faultOf(error) };
      }
    },
    save: async (run) => {
      try {
        await (await connect()).put('runs', stamp(run));
        return 'saved';
      } catch (error) {
        return faultOf(error);
      }
    },
    remove: async (id) => {
      try {
        await (await connect()).delete('runs', id);
        if (readJournal()?.id === id) localStorage.removeItem(JOURNAL_KEY);
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

function writeJournal(run: SavedRun): void {
  try {
    localStorage.setItem(JOURNAL_KEY, JSON.stringify(stamp(run)));
  } catch {
    // The journal is a second net: the write to the database reports the fault.
  }
}

function readJournal(): SavedRun | null {
  try {
    return readSavedRun(JSON.parse(localStorage.getItem(JOURNAL_KEY) ?? 'null'));
  } catch {
    return null;
  }
}

/** The journal wins over an older record of the same run and stands in for one that was never written. */
function mergeJournal(runs: readonly SavedRun[], journal: SavedRun | null): SavedRun[] {
  if (journal === null) return [...runs];
  const known = runs.find((run) => run.id === journal.id);
  if (known !== undefined && known.saved >= journal.saved) return [...runs];
  return [journal, ...runs.filter((run) => run.id !== journal.id)];
}
