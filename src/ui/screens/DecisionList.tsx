import type { Settings } from '../../store/index';
import type { ChronicleEntry } from '../../store/index';
import { SourceNotes } from '../desk/SourceNotes';
import { selectHistory } from '../lesson/limits';
import { useSelected } from '../session-context';
import { t } from '../text/translate';

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
        <li class={`entry-${entry.kind}`}>
          <p class="entry-kind caps">{t(`chronicle.${entry.kind}`)}</p>
          <div class="entry-body">
            <p>
              <b>{entry.title}</b> {entry.text}
            </p>
            {withHistory && entry.history !== null && (
              <p class="history-note">
                <b class="caps">{t(entry.history.same ? 'history.same' : 'history.label')}</b> {entry.history.text}
              </p>
            )}
            <SourceNotes sources={entry.sources} model={null} />
          </div>
        </li>
      ))}
    </ul>
  );
}
