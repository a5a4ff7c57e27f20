import { EntryItem } from '../screens/EntryItem';
import type { RecordEntry, RecordTurn } from '../../store/index';
import { SourceNotes } from '../desk/SourceNotes';
import { formatHalfYearTitle } from '../format/half-year';
import { useSession } from '../session-context';
import { t } from '../text/translate';

interface SectionProps {
  readonly turn: RecordTurn;
  readonly entries: readonly RecordEntry[];
  /** Null where history does not stand beside the run. */
  readonly history: readonly RecordEntry[] | null;
  readonly place: 'past' | 'now' | 'later';
}

/** One half-year: what was decided and came, what Belgrade did in the same time, and the way to go on from there differently. */
export function RecordTurnSection({ turn, entries, history, place }: SectionProps) {
  const session = useSession();
  return (
    <section class={`chronicle-turn is-${place}`} data-turn={turn.turn.turn} aria-current={place === 'now' ? 'step' : undefined}>
      {turn.chapter !== null && <p class="chronicle-chapter caps">{turn.chapter}</p>}
      <div class="chronicle-head">
        <h2>{formatHalfYearTitle(turn.turn)}</h2>
        <button type="button" class="link" onClick={() => void session.fork(turn.turn.turn)}>
          {t('chronicle.fork')}
        </button>
      </div>
      <div class={history === null ? 'chronicle-columns' : 'chronicle-columns two'}>
        <div>
          {history !== null && <h3 class="caps">{t('record.yours')}</h3>}
          <Entries entries={entries} empty={t('record.nothing')} withHistory={history !== null} />
        </div>
        {history !== null && (
          <div class="chronicle-past">
            <h3 class="caps">{t('record.past')}</h3>
            <Entries entries={history} empty={t('record.past-nothing')} withHistory={false} />
          </div>
        )}
      </div>
    </section>
  );
}

interface EntriesProps {
  readonly entries: readonly RecordEntry[];
  readonly empty: string;
  readonly withHistory: boolean;
}

function Entries({ entries, empty, withHistory }: EntriesProps) {
  if (entries.length === 0) return <p class="fine">{empty}</p>;
  return (
    <ul class="chronicle-list">
      {entries.map((entry) => (
        <EntryItem entry={entry} withHistory={withHistory} key={entry.key}>
          <EntrySources entry={entry} />
        </EntryItem>
      ))}
    </ul>
  );
}

/** What an entry rests on: its sources, or the rule of the model that wrote it. */
function EntrySources({ entry }: { entry: RecordEntry }) {
  const session = useSession();
  if (entry.sources.length > 0) return <SourceNotes sources={entry.sources} model={null} />;
  return (
    <p class="fine entry-rule">
      {t('record.rule')}{' '}
      <button type="button" class="link" onClick={() => session.show('about')}>
        {t('record.rule-link')}
      </button>
    </p>
  );
}
