/** Commands on the kept runs: names, tags, deleting and bringing back, and all of them as one file. */
import type { SavedRun } from './ports';
import { mergeRuns, readRunFile, TAG_MAX, TAGS_MAX, writeRunFile } from './run-file';
import type { RunHolder } from './run-holder';
import type { SessionCommands } from './session';

type LibraryCommands = Pick<SessionCommands, 'renameRun' | 'deleteRun' | 'restoreRun' | 'tagRun' | 'exportRuns' | 'importRuns'>;

/** The library's commands over `holder`. */
export function createLibraryCommands(holder: RunHolder): LibraryCommands {
  const { saves, open, store } = holder;
  let deleted: SavedRun | null = null;

  const setDeleted = (record: SavedRun | null): void => {
    deleted = record;
    store.setState({ deleted: record === null ? null : { id: record.id, name: record.name } });
  };

  return {
    renameRun: async (id, name) => {
      const renamed = await saves.rename(id, name);
      const run = open();
      if (renamed === null || run?.id !== id) return;
      run.name = renamed;
      holder.publish();
    },
    tagRun: async (id, tags) => {
      const kept = cleanTags(tags);
      const isTagged = await saves.tag(id, kept);
      const run = open();
      if (isTagged && run?.id === id) run.tags = kept;
    },
    deleteRun: async (id) => {
      const record = await saves.remove(id);
      if (record === null) return;
      setDeleted(record);
      if (open()?.id === id) holder.leave();
    },
    restoreRun: async () => {
      const record = deleted;
      if (record === null) return;
      setDeleted(null);
      await saves.add([record]);
    },
    exportRuns: async () => writeRunFile(await saves.list()),
    importRuns: async (text) => {
      const { runs, faults } = readRunFile(text);
      const { added, copies, known } = mergeRuns(await saves.list(), runs);
      await saves.add(added);
      return { added: added.length, copies, known, faults };
    },
  };
}

/** Tags without blanks and repeats, cut to what is kept. */
export function cleanTags(tags: readonly string[]): string[] {
  const plain = tags.map((tag) => tag.trim().replace(/\s+/g, ' ').slice(0, TAG_MAX)).filter((tag) => tag !== '');
  return [...new Set(plain)].slice(0, TAGS_MAX);
}
