import type { Settings } from '../../store/index';
import type { ChronicleEntry } from '../../store/index';
import { SourceNotes } from '../desk/SourceNotes';
import { selectHistory } from '../lesson/limits';
import { useSelected } from '../session-context';
import { EntryItem } from './EntryItem';

interface ListProps {
  readonly entries: readonly ChronicleEntry[];
  /** From which setting on what Belgrade really did may stand beside an entry. */
  readonly historyFrom: Exclude<Settings['history'], 'never'>;
}

/** Entries of the run in order, each with what Belgrade really did when the setting allows. */
export function DecisionList({ entries, historyFrom }: ListProps) {
  const setting = useSelected(selectHistory);
  const withHistory = setting === 'decisions' || setting === historyFrom;
  return (
    <ul class="chronicle-list">
      {entries.map((entry) => (
        <EntryItem entry={entry} withHistory={withHistory}>
          <SourceNotes sources={entry.sources} model={null} />
        </EntryItem>
      ))}
    </ul>
  );
}
