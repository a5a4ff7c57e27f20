/** The saved runs: read once, written in order, each write whole. */
import type { StoreApi } from 'zustand/vanilla';
import type { LoadedScenario } from './open-run';
import type { Ports, SavedRun } from './ports';
import { summarise } from './run-record';
import type { Notice, SessionState } from './session';

/** Longest name of a run. */
const NAME_MAX = 80;

export interface SaveKeeper {
  /** The run as it is kept now, also when another tab wrote it. */
  readonly find: (id: string) => Promise<SavedRun | undefined>;
  /** Every run as it is kept now, latest first. */
  readonly list: () => Promise<readonly SavedRun[]>;
  /** Writes the journal at once, then the record; resolves when the record is written or its fault was told. */
  readonly keep: (record: SavedRun) => Promise<void>;
  /** The name as kept, or null when nothing was renamed. */
  readonly rename: (id: string, name: string) => Promise<string | null>;
  readonly tag: (id: string, tags: readonly string[]) => Promise<boolean>;
  /** The record that is gone, or null when it could not be removed or was not there. */
  readonly remove: (id: string) => Promise<SavedRun | null>;
  /** Writes records as they are, the journal untouched. */
  readonly add: (records: readonly SavedRun[]) => Promise<void>;
  readonly read: () => Promise<void>;
}

interface Parts {
  readonly ports: Ports;
  readonly store: StoreApi<SessionState>;
  readonly notify: (tone: Notice['tone'], key: string, args?: Notice['args']) => void;
  readonly findScenario: (id: string) => LoadedScenario | undefined;
}

/** A keeper over the platform's storage. */
export function createSaveKeeper({ ports, store, notify, findScenario }: Parts): SaveKeeper {
  const saved = new Map<string, SavedRun>();
  /** The time of the last write of each run, known or under way. */
  const stamps = new Map<string, number>();
  let writing: Promise<void> = Promise.resolve();

  const note = (run: SavedRun): void => {
    saved.set(run.id, run);
    stamps.set(run.id, Math.max(run.saved, stamps.get(run.id) ?? 0));
  };

  /** A clock that was set back must not make a later write look older than an earlier one. */
  const stamp = (record: SavedRun): SavedRun => {
    const after = Math.max(record.saved, (stamps.get(record.id) ?? 0) + 1);
    stamps.set(record.id, after);
    return { ...record, saved: after };
  };

  const publish = (): void => {
    const summaries = [...saved.values()].map((run) => summarise(run, findScenario(run.scenario)));
    store.setState({ saves: summaries.sort((a, b) => b.saved - a.saved) });
  };

  const write = async (record: SavedRun): Promise<void> => {
    const result = await ports.storage.save(record);
    if (result === 'saved') {
      saved.set(record.id, record);
      store.setState({ storage: 'ready' });
    } else {
      store.setState({ storage: result });
      notify('warning', `storage.${result}`);
    }
    publish();
  };

  /** Another tab may have written since: what lies in storage replaces what this tab remembers. */
  const catchUp = async (): Promise<void> => {
    await writing;
    const listed = await ports.storage.list();
    for (const run of listed.runs) if (run.whatIf === undefined && run.saved >= (saved.get(run.id)?.saved ?? 0)) note(run);
  };

  return {
    find: async (id) => {
      await catchUp();
      return saved.get(id);
    },
    keep: (later) => {
      const record = stamp(later);
      ports.storage.journal(record);
      // Writes queue up in order; each carries the whole run, so the last one is always whole.
      writing = writing.then(() => write(record));
      return writing;
    },
    rename: async (id, name) => {
      await catchUp();
      const record = saved.get(id);
      if (record === undefined || name.trim() === '') return null;
      const renamed = { ...record, name: name.trim().slice(0, NAME_MAX) };
      writing = writing.then(() => write(renamed));
      await writing;
      return renamed.name;
    },
    tag: async (id, tags) => {
      await catchUp();
      const record = saved.get(id);
      if (record === undefined) return false;
      writing = writing.then(() => write({ ...record, tags }));
      await writing;
      return true;
    },
    remove: async (id) => {
      await catchUp();
      const record = saved.get(id) ?? null;
      const result = await ports.storage.remove(id);
      if (result !== 'removed') {
        notify('warning', `storage.${result}`);
        return null;
      }
      saved.delete(id);
      publish();
      return record;
    },
    add: (records) => {
      for (const record of records) writing = writing.then(() => write(record));
      return writing;
    },
    list: async () => {
      await catchUp();
      return [...saved.values()].sort((a, b) => b.saved - a.saved);
    },
    read: async () => {
      const listed = await ports.storage.list();
      for (const run of listed.runs) if (run.whatIf === undefined) note(run);
      store.setState({ storage: listed.fault ?? 'ready' });
      if (listed.fault !== null) notify('warning', `storage.${listed.fault}`);
      if (listed.broken > 0) notify('warning', 'storage.broken', { count: listed.broken });
      if ((listed.newer ?? 0) > 0) notify('warning', 'storage.newer', { count: listed.newer ?? 0 });
      publish();
    },
  };
}
