/** Finds the run behind a code: the pack the code names, its decisions, and how far they are legal under the rules of today. */
import { formatMove, isPackNamed, readCodePack, type CodeError } from '../engine/index';
import { readCode, replayMoves, type LoadedScenario } from './open-run';
import type { PackChoice } from './ports';
import type { Timeline } from './timeline';

/** A run found behind a code. */
export interface FoundRun {
  readonly ok: true;
  /** Id under which its content is loaded: a scenario, or a released edition ("toy@1"). */
  readonly scenario: string;
  readonly loaded: LoadedScenario;
  readonly timeline: Timeline;
  /** Key of the first decision that is not legal under the content it is shown in, and how many there are; null when all are. */
  readonly parted: { readonly key: string; readonly total: number } | null;
  /** The edition under which the code was made, when it is shown under another. */
  readonly release: { readonly id: string; readonly version: string; readonly code: string } | null;
}

/** What was wrong with a code; `loaded` is the content whose calendar a turn is named by. */
export interface LostRun {
  readonly ok: false;
  readonly error: CodeError;
  readonly loaded: LoadedScenario | null;
}

interface Shelf {
  readonly listPacks: () => Promise<readonly PackChoice[]>;
  readonly load: (id: string) => Promise<LoadedScenario>;
}

/** Reads `code` in the pack it names; one made under a released edition is replayed by ids in the scenario of today unless `asReleased`. Rejects when content cannot be fetched. */
export async function findRun({ listPacks, load }: Shelf, code: string, asReleased = false): Promise<FoundRun | LostRun> {
  const named = readCodePack(code);
  if (!named.ok) return { ok: false, error: named, loaded: null };
  const packs = await listPacks();
  const candidates = packs.filter(({ packHash }) => isPackNamed(named.pack, packHash));
  let lost: LostRun = { ok: false, error: { ok: false, fault: named.isWhole ? 'pack' : 'altered', place: 2 }, loaded: null };
  for (const { id, release } of candidates) {
    const loaded = await load(id);
    const timeline = readCode(loaded.model, code);
    if ('fault' in timeline) {
      lost = { ok: false, error: timeline, loaded };
      continue;
    }
    const whole: FoundRun = { ok: true, scenario: id, loaded, timeline, parted: null, release: null };
    const today = packs.find((pack) => pack.release === null && pack.id === release?.scenario);
    if (release === null || today === undefined || asReleased) return whole;
    const current = await load(today.id);
    const keys = timeline.moves.map((move) => formatMove(loaded.model, move));
    const replayed = replayMoves(current.model, timeline.seed, keys);
    return {
      ok: true,
      scenario: today.id,
      loaded: current,
      timeline: replayed.timeline,
      parted: replayed.parted === null ? null : { key: replayed.parted, total: keys.length },
      release: { id, version: release.version, code },
    };
  }
  return lost;
}
