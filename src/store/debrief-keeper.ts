/** Has the debrief worked out when the screen is idle, and answers for what is found. Its work is a part of its own, fetched when the desk stands. */
import type { Tags } from '../engine/index';
import type { ViewContext } from './context';
import type { EndingParts } from './ending-view';
import type { Ports } from './ports';
import type { OpenRun } from './run-record';
import type { InsuranceView } from './views';

export interface DebriefKeeper {
  /** Begins to work out what `run` lacks; `show` is called whenever a part has come and the run is still open. */
  readonly workOut: (run: OpenRun) => void;
  readonly viewParts: (context: ViewContext, run: OpenRun) => EndingParts;
  /** The stress test of the checkpoint in half-years `first` to `last`, as far as it is worked out. */
  readonly viewInsurance: (context: ViewContext, run: OpenRun, first: number, last: number) => InsuranceView | null;
  /** Codes a decision otherwise, or as its authors did (null), and makes the profile again. */
  readonly recode: (run: OpenRun, key: string, tags: Tags | null) => void;
  readonly resetCodebook: (run: OpenRun) => void;
}

interface Parts {
  readonly ports: Ports;
  readonly isOpen: (run: OpenRun) => boolean;
  readonly show: () => void;
  readonly onUnreachable: () => void;
}

/** Longest time the screen waits for one slice, in milliseconds. */
const SLICE_MS = 30;

const NOTHING: EndingParts = { insurance: null, profile: null, autopsy: null };

/** A keeper that has fetched nothing yet. */
export function createDebriefKeeper({ ports, isOpen, show, onUnreachable }: Parts): DebriefKeeper {
  let work: typeof import('./debrief-work') | null = null;
  const working = new Map<OpenRun, Generator<boolean, void>>();

  const goOn = (run: OpenRun): void => {
    const slices = working.get(run);
    if (slices === undefined) return;
    if (!isOpen(run)) {
      working.delete(run);
      return;
    }
    const began = ports.now();
    let isPart = false;
    let isDone = false;
    do {
      const slice = slices.next();
      isDone = slice.done === true;
      isPart = slice.value === true;
    } while (!isDone && !isPart && ports.now() - began < SLICE_MS);
    if (isDone) working.delete(run);
    if (isPart) show();
    if (!isDone) ports.whenIdle(() => goOn(run));
  };

  const begin = async (run: OpenRun): Promise<void> => {
    work ??= await import('./debrief-work');
    working.set(run, work.findOut(run));
    goOn(run);
  };

  const remake = (run: OpenRun): void => {
    if (work === null || run.findings.profiles === null) return;
    run.findings.profiles = work.computeProfiles(run);
    show();
  };

  return {
    workOut: (run) => ports.whenIdle(() => void begin(run).catch(onUnreachable)),
    viewParts: (context, run) => work?.viewParts(context, run) ?? NOTHING,
    viewInsurance: (context, run, first, last) => work?.viewChapterInsurance(context, run, first, last) ?? null,
    recode: (run, key, tags) => {
      if (tags === null) run.findings.codebook.delete(key);
      else run.findings.codebook.set(key, tags);
      remake(run);
    },
    resetCodebook: (run) => {
      run.findings.codebook.clear();
      remake(run);
    },
  };
}
