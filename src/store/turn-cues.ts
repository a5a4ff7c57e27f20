/** The cues of a closed half-year: what broke, and how an election went. */
import { EVENT, type LedgerEvent } from '../engine/index';
import type { ViewContext } from './context';
import type { CueName, SoundCall } from './sound-state';

/** Test outcomes by these ids are a victory and a defeat; every other outcome of an election is only held. */
const RESULTS: Readonly<Record<string, CueName>> = { won: 'election-won', lost: 'election-lost' };

/** Cues for `events`, ruptures first. */
export function viewTurnCues(context: ViewContext, events: readonly LedgerEvent[]): SoundCall[] {
  const { book } = context;
  const { perils, tests } = context.timeline.model.scenario;
  const ruptures = events.filter(({ kind }) => kind === EVENT.broken);
  const elections = events.filter(({ kind, index }) => kind === EVENT.outcome && tests[index]?.kind === 'election');
  return [
    ...ruptures.map(({ index }): SoundCall => callCue('rupture', { title: book.get(`peril.${perils[index]?.id}.title`) })),
    ...elections.map(({ index, detail }): SoundCall => {
      const test = tests[index];
      const name = RESULTS[test?.outcomes[detail]?.id ?? ''] ?? 'election-held';
      return callCue(name, { title: book.get(`test.${test?.id}.title`) });
    }),
  ];
}

/** A cue with its caption, the interface text `caption.NAME`. */
export function callCue(name: CueName, args: Readonly<Record<string, string>> = {}): SoundCall {
  return { group: 'cue', name, caption: { key: `caption.${name}`, args } };
}
