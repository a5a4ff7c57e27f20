/** The work of a class board, in slices short enough for a screen to be drawn in between. */
import {
  averageMatrices,
  computeClassRun,
  computeLessonReport,
  computeStandingBands,
  countAims,
  findTwins,
  listSplits,
  profileClassRun,
  readEntry,
  sliceSwings,
  type EntryFault,
  type ReadEntry,
} from '../classroom/index';
import { decodeRun, type CodeError } from '../engine/index';
import { playSinglePowers } from '../lab/index';
import { isRunSlot, type BoardFault, type BoardGroup, type BoardRecord, type BoardSlot, type ClassFigures } from './board-record';
import { findHistory } from './open-run';

/** Judges the slots that still wait for it, one a slice. Codes of a scenario that no group holds are left waiting. */
export function* judgeSlots(record: BoardRecord): Generator<void, void> {
  for (const slot of record.slots) {
    if (slot.result !== null) continue;
    slot.result = judge(record, slot);
    yield;
  }
}

function judge(record: BoardRecord, slot: BoardSlot): BoardSlot['result'] {
  const read = readEntry(slot.code);
  if (!read.ok) return faultOf(read);
  const groups = [...record.groups.values()].filter(({ exercise }) => exercise === (read.submission?.exercise ?? null));
  let worst: CodeError | null = null;
  for (const group of groups) {
    const decoded = decodeRun(group.model, read.run);
    if (!decoded.ok) {
      worst = tellMore(worst, decoded);
      continue;
    }
    // A whole run in a submission that does not fit its checksum: something else of it was changed.
    if (read.isAltered) return { fault: 'altered-cover', place: 0, turn: null, found: '' };
    const run = computeClassRun(group.model, decoded.seed, decoded.moves, group.codebook);
    const shipped = profileClassRun(group.model, run, new Map());
    const recoded = record.codebook.size === 0 ? shipped : profileClassRun(group.model, run, record.codebook);
    const { submission } = read;
    const isSilent = submission === null || submission.checkpoints.length + submission.ownTags.length === 0;
    const lesson = isSilent ? null : computeLessonReport(group.model, run, submission);
    return { group: group.key, run, read, lesson, shipped, recoded };
  }
  if (worst === null || worst.fault === 'pack') return null;
  return { fault: worst.fault, place: worst.place, turn: worst.fault === 'altered-turn' ? worst.place : null, found: '' };
}

/** "Belongs to other rules" says least, a change near the head little; what was found while playing says most. */
function tellMore(known: CodeError | null, next: CodeError): CodeError {
  const rank = ({ fault, place }: CodeError): number => (fault === 'pack' ? 0 : fault === 'altered' && place <= 2 ? 1 : 2);
  return known === null || rank(next) > rank(known) ? next : known;
}

function faultOf({ fault, place, found }: EntryFault): BoardFault {
  return { fault: fault === 'altered' || fault === 'cut' ? `submission-${fault}` : fault, place, turn: null, found };
}

/** The exercises that waiting slots belong to: what must be loaded before they can be judged. Null stands for bare replay codes. */
export function listWaiting(record: BoardRecord): ReadEntry[] {
  return record.slots.flatMap((slot) => {
    if (slot.result !== null) return [];
    const read = readEntry(slot.code);
    return read.ok ? [read] : [];
  });
}

/** Group with the most runs, or the one that was chosen. */
export function chooseGroup(record: BoardRecord): BoardGroup | null {
  const chosen = record.chosen === null ? undefined : record.groups.get(record.chosen);
  if (chosen !== undefined) return chosen;
  const count = (key: string): number => record.slots.filter((slot) => isRunSlot(slot) && slot.result.group === key).length;
  const ranked = [...record.groups.values()].map((group) => ({ group, n: count(group.key) })).filter(({ n }) => n > 0);
  return ranked.sort((a, b) => b.n - a.n)[0]?.group ?? null;
}

/** Works out the figures of the chosen group, then its swings. Yields true when a part has come. */
export function* findFigures(record: BoardRecord): Generator<boolean, void> {
  const group = chooseGroup(record);
  if (group === null) {
    record.figures = null;
    yield true;
    return;
  }
  const { loaded, model } = group;
  const past = findHistory(loaded);
  yield false;
  if (model.scenario.insurance !== null) loaded.singlePowers ??= playSinglePowers(loaded.model);
  yield false;
  const figures = gather(record, group, past);
  record.figures = figures;
  yield true;
  const slices = sliceSwings(
    model,
    figures.counted.map(({ result }) => result.run),
  );
  for (let slice = slices.next(); ; slice = slices.next()) {
    if (slice.done === true) {
      figures.swings = slice.value;
      break;
    }
    yield false;
  }
  yield true;
}

function gather(record: BoardRecord, group: BoardGroup, past: ReturnType<typeof findHistory>): ClassFigures {
  const { model, loaded } = group;
  const own = record.slots.filter(isRunSlot).filter(({ result }) => result.group === group.key);
  const twins = findTwins(own.map(({ result }) => result.run));
  const counted = own.filter((_, place) => twins[place] === null);
  const runs = counted.map(({ result }) => result.run);
  const historyRun = computeClassRun(past.model, past.seed, past.moves);
  return {
    group,
    counted,
    repeats: own.flatMap((slot, place) => {
      const twin = twins[place] ?? null;
      const of = own[twin?.of ?? -1];
      return twin === null || of === undefined ? [] : [{ slot, of, kind: twin.kind }];
    }),
    splits: listSplits(model, runs),
    bands: computeStandingBands(model, runs),
    aims: countAims(model, runs),
    components: averageMatrices(counted.map(({ result }) => result.recoded)),
    history: { run: historyRun, profile: profileClassRun(past.model, historyRun, record.codebook) },
    singlePowers: loaded.singlePowers ?? [],
    swings: null,
  };
}

/** Profiles again after a coding was changed; the swings stay. */
export function recodeFigures(record: BoardRecord): void {
  for (const slot of record.slots) {
    if (!isRunSlot(slot)) continue;
    const group = record.groups.get(slot.result.group);
    if (group !== undefined) slot.result.recoded = profileClassRun(group.model, slot.result.run, record.codebook);
  }
  const { figures } = record;
  if (figures === null) return;
  record.figures = {
    ...figures,
    components: averageMatrices(figures.counted.map(({ result }) => result.recoded)),
    history: {
      run: figures.history.run,
      profile: profileClassRun(figures.group.loaded.model, figures.history.run, record.codebook),
    },
  };
}
