import '../text/later-words';
import type { ChronicleEntry } from '../../store/index';
import { formatHalfYearTitle } from '../format/half-year';
import { Frieze } from '../ornaments/Frieze';
import { useSelected, useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { DecisionList } from './DecisionList';
import { RunCode } from './RunCode';

/** The run as a list by half-year, with history beside it when the setting allows, and a fork at every turn. */
export function ChronicleScreen() {
  const session = useSession();
  const run = useSelected((state) => state.run);
  if (run === null) return null;
  const turns = new Map<number, ChronicleEntry[]>();
  for (const entry of session.chronicle()) turns.set(entry.turn.turn, [...(turns.get(entry.turn.turn) ?? []), entry]);
  return (
    <div class="page chronicle">
      <p class="dateline caps">{run.name}</p>
      <Heading moment="chronicle" title={t('chronicle.title')} />
      <Frieze />
      <p class="lead">{t('chronicle.lead')}</p>
      {turns.size === 0 && <p class="empty">{t('chronicle.empty')}</p>}
      {[...turns].map(([turn, entries]) => (
        <section class="chronicle-turn" key={turn}>
          <div class="chronicle-head">
            <h2>{entries[0] !== undefined && formatHalfYearTitle(entries[0].turn)}</h2>
            <button type="button" class="link" onClick={() => void session.fork(turn)}>
              {t('chronicle.fork')}
            </button>
          </div>
          <DecisionList entries={entries} historyFrom="chapters" />
        </section>
      ))}
      <RunCode run={run} />
    </div>
  );
}
