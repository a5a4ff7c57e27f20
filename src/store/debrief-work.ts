/** The work of the debrief: stress test, premium, profiles, autopsy. Fetched apart, after the first papers; only the debrief keeper knows it. */
import { computeRunProfile } from '../classroom/index';
import { SLOT } from '../engine/index';
import { computeInsurance, computePremium, listCheckpointStates, playSinglePowers, sliceAutopsy } from '../lab/index';
import { viewFinding } from './autopsy-view';
import { viewCodings } from './codebook-view';
import type { ViewContext } from './context';
import type { EndingParts } from './ending-view';
import { viewInsurance } from './insurance-view';
import { findHistory } from './open-run';
import type { Profiles } from './profile-view';
import { viewProfile } from './profile-view';
import type { OpenRun } from './run-record';
import { currentState } from './timeline';
import type { InsuranceView } from './views';

/** Decisions named in an autopsy. */
const AUTOPSY_COUNT = 3;

/** Finds out what `run` lacks, in slices short enough for a screen to be drawn in between. Yields true when a part has come, false in the middle of one. */
export function* findOut(run: OpenRun): Generator<boolean, void> {
  const { timeline, loaded, findings } = run;
  const { model, seed, moves } = timeline;
  const states = model.scenario.insurance === null ? [] : listCheckpointStates(model, seed, moves);
  if (states.length > (findings.insurance?.checkpoints.length ?? 0)) {
    findings.insurance = computeInsurance(model, states);
    yield true;
  }
  const state = currentState(timeline);
  if (state[SLOT.over] !== 1) return;
  if (model.scenario.insurance !== null && findings.premium === null) {
    loaded.singlePowers ??= playSinglePowers(model);
    yield false;
    if (loaded.singlePowers.length > 0) findings.premium = computePremium(model, state, loaded.singlePowers);
    yield true;
  }
  if (findings.profiles === null) {
    findHistory(loaded);
    yield false;
    findings.profiles = computeProfiles(run);
    yield true;
  }
  if (findings.autopsy !== null) return;
  const slices = sliceAutopsy(model, seed, moves, AUTOPSY_COUNT);
  for (let slice = slices.next(); findings.autopsy === null; slice = slices.next()) {
    if (slice.done === true) findings.autopsy = slice.value;
    yield slice.done === true;
  }
}

/** The profiles of the run and of history, coded by the run's codebook. */
export function computeProfiles({ timeline, loaded, findings }: OpenRun): Profiles {
  const { codebook } = findings;
  const history = findHistory(loaded);
  return {
    own: computeRunProfile(timeline.model, timeline.seed, timeline.moves, { codebook }),
    history: computeRunProfile(history.model, history.seed, history.moves, { codebook }),
  };
}

/** The parts of the ending found so far, in words. */
export function viewParts(context: ViewContext, { findings }: OpenRun): EndingParts {
  const { insurance, premium, profiles, autopsy, codebook } = findings;
  return {
    insurance: insurance === null ? null : viewInsurance(context, insurance, premium),
    profile: profiles === null ? null : viewProfile(context, profiles, viewCodings(context, codebook)),
    autopsy: autopsy?.map((finding) => viewFinding(context, finding)) ?? null,
  };
}

/** The stress test as it stood at the checkpoint in half-years `first` to `last`; null when there is none among them. */
export function viewChapterInsurance(context: ViewContext, run: OpenRun, first: number, last: number): InsuranceView | null {
  const report = run.findings.insurance;
  if (report === null || !report.checkpoints.some(({ at }) => at >= first && at <= last)) return null;
  return viewInsurance(context, report, null, last);
}
