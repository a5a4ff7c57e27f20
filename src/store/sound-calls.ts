/** Which short sounds a step of the session calls for. Nothing is computed here that a screen does not show. */
import type { RunView, SessionState } from './session';
import type { DeskSoundName, SoundCall } from './sound-state';
import { callCue } from './turn-cues';

/** The parts of the session that can call for a sound. */
export type Heard = Pick<SessionState, 'run' | 'screen' | 'focus'>;

export interface Called {
  readonly calls: readonly SoundCall[];
  /** A moment that is heard once, however often it is looked at again; null when it may repeat. */
  readonly once: string | null;
}

const NOTHING: Called = { calls: [], once: null };
const desk = (...names: readonly DeskSoundName[]): SoundCall[] => names.map((name) => ({ group: 'desk', name, caption: null }));

/** What going from `before` to `after` calls for, in the order it is to be heard. */
export function listSoundCalls(before: Heard, after: Heard): Called {
  const { run } = after;
  if (run === null) return NOTHING;
  const was = before.run;
  if (was === null || was.id !== run.id) return NOTHING;
  if (run.turnEnd !== null && was.turnEnd?.turn.turn !== run.turnEnd.turn.turn) return { calls: callClose(run.turnEnd), once: null };
  const decided = was.desk.turn.turn === run.desk.turn.turn ? callDecision(was, run) : [];
  if (decided.length > 0) return { calls: decided, once: null };
  if (after.screen === before.screen && after.focus === before.focus) return NOTHING;
  if (after.screen === 'ending' && before.screen === 'turn-end')
    return { calls: [...desk('paper'), callCue('ending')], once: `${run.id} ending` };
  const isOpening = after.screen === 'desk' && (before.screen === 'turn-end' || before.screen === 'chapter-break');
  if (isOpening) return { calls: callOpening(run), once: `${run.id} opening ${run.desk.turn.turn}` };
  return { calls: desk('paper'), once: null };
}

function callClose(turnEnd: NonNullable<RunView['turnEnd']>): SoundCall[] {
  const hasVoted = turnEnd.cues.some(({ name }) => name.startsWith('election'));
  const hasReacted = turnEnd.news.some(({ kind }) => kind === 'reaction');
  return [...desk('stamp'), ...desk(...(hasVoted ? (['murmur'] as const) : hasReacted ? (['telephone'] as const) : [])), ...turnEnd.cues];
}

/** A new half-year on the desk: a demand comes by cable, other news by telex. */
function callOpening(run: RunView): SoundCall[] {
  const { news } = run.desk.briefing;
  if (news.some(({ kind }) => kind === 'ladder')) return [...desk('paper'), callCue('cable')];
  return desk('paper', ...(news.length > 0 ? (['telex'] as const) : []));
}

function callDecision(was: RunView, run: RunView): SoundCall[] {
  const answers = (view: RunView): number => view.desk.dossiers.filter(({ answered }) => answered !== null).length;
  const aims = (view: RunView): number => view.desk.aims.filter(({ declared }) => declared).length;
  const active = (view: RunView): RunView['desk']['commitments'] => view.desk.commitments.filter(({ status }) => status === 'active');
  const known = new Set(active(was).map(({ id }) => id));
  const signed = active(run).find(({ id }) => !known.has(id));
  const signing = signed === undefined ? [] : [callCue('signing', { title: signed.title })];
  if (answers(run) > answers(was)) return [...desk('pen', 'stamp'), ...signing];
  if (run.desk.initiativesLeft < was.desk.initiativesLeft) return [...desk('pen'), ...signing];
  if (aims(run) > aims(was)) return desk('pen');
  const isTakenBack = answers(run) < answers(was) || aims(run) < aims(was) || run.desk.initiativesLeft > was.desk.initiativesLeft;
  return isTakenBack ? desk('paper') : [];
}
