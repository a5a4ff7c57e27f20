import '../text/later-words';
import '../styles/links.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RecordView, RunView } from '../../store/index';
import { Frieze } from '../ornaments/Frieze';
import { RunCode } from '../screens/RunCode';
import { useSelected, useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { BetweenAccount } from './BetweenAccount';
import { PlaybackBar } from './PlaybackBar';
import { isShown, WHOLE_RECORD } from './record-filter';
import { RecordChart } from './RecordChart';
import { RecordFilters } from './RecordFilters';
import { RecordTurnSection } from './RecordTurnSection';
import { usePlayback } from './use-playback';

/** What a government looks at first, where the scenario has it. */
const FIRST_METER = 'support';

/** The run as a timeline that can be played, with history beside it when the setting allows, and a fork at every half-year. */
export function ChronicleScreen() {
  const session = useSession();
  const run = useSelected((state) => state.run);
  const language = useSelected((state) => state.language);
  const code = run?.code;
  const record = useMemo(() => session.record(), [session, code, run?.id, language]);
  return run === null || record === null ? null : <Chronicle key={run.id} run={run} record={record} />;
}

function Chronicle({ run, record }: { run: RunView; record: RecordView }) {
  const isHistoryWanted = useSelected((state) => state.settings.history) !== 'never';
  const [isBeside, setBeside] = useState(true);
  const [filter, setFilter] = useState(WHOLE_RECORD);
  const [meter, setMeter] = useState(() => (record.meters.find(({ id }) => id === FIRST_METER) ?? record.meters[0])?.id ?? '');
  const { turns } = record;
  const first = turns[0]?.turn.turn ?? 0;
  const last = turns.at(-1)?.turn.turn ?? first;
  const playback = usePlayback(first, last, run.moment?.turn ?? null);
  const list = useRef<HTMLDivElement>(null);
  const isMoved = useRef(false);
  const { at } = playback;
  useEffect(() => {
    if (isMoved.current) list.current?.querySelector(`[data-turn="${at}"]`)?.scrollIntoView({ block: 'start', behavior: 'instant' });
    isMoved.current = true;
  }, [at]);
  const isBesideShown = isHistoryWanted && isBeside && !record.isHistory;
  const shown = turns.map((turn) => ({
    turn,
    entries: turn.entries.filter((entry) => isShown(entry, filter)),
    history: isBesideShown ? turn.history.filter((entry) => isShown(entry, filter)) : null,
  }));
  const isFiltered = filter !== WHOLE_RECORD;
  const total = turns.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <div class="page chronicle">
      <p class="dateline caps">{run.name}</p>
      <Heading moment="chronicle" title={t('chronicle.title')} />
      <Frieze />
      <p class="lead">{t('record.lead')}</p>
      {total === 0 && <p class="empty">{t('chronicle.empty')}</p>}
      <RecordChart record={record} meter={meter} at={at} onMeter={setMeter} withHistory={isHistoryWanted} />
      <BetweenAccount record={record} meter={meter} />
      <RecordFilters record={record} filter={filter} onChange={setFilter} />
      {isHistoryWanted && !record.isHistory && (
        <label class="check">
          <input type="checkbox" checked={isBeside} onChange={(event) => setBeside(event.currentTarget.checked)} />
          <span>{t('record.history')}</span>
        </label>
      )}
      <p class="fine" role="status">
        {isFiltered && t('record.count', { n: shown.reduce((sum, { entries }) => sum + entries.length, 0), total })}
      </p>
      <div class="chronicle-play">
        <PlaybackBar turns={turns} playback={playback} />
        <div ref={list} class="chronicle-turns">
          {shown
            .filter(({ entries, history }) => !isFiltered || entries.length > 0 || (history?.length ?? 0) > 0)
            .map(({ turn, entries, history }) => (
              <RecordTurnSection
                key={turn.turn.turn}
                turn={turn}
                entries={entries}
                history={history}
                place={turn.turn.turn < at ? 'past' : turn.turn.turn === at ? 'now' : 'later'}
              />
            ))}
        </div>
      </div>
      <RunCode run={run} />
    </div>
  );
}
