/** What is found out about a run when the screen is idle, as the pure folders give it: a change of language changes only its words. */
import type { Codebook } from '../classroom/index';
import type { Tags } from '../engine/index';
import type { AutopsyFinding, InsuranceReport, Premium } from '../lab/index';
import type { Profiles } from './profile-view';

export interface Findings {
  /** Through the checkpoints reached when it was last run. */
  insurance: InsuranceReport | null;
  premium: Premium | null;
  profiles: Profiles | null;
  autopsy: readonly AutopsyFinding[] | null;
  /** Codings that a reader has changed. */
  readonly codebook: Map<string, Tags> & Codebook;
}

/** Nothing found yet. */
export function createFindings(): Findings {
  return { insurance: null, premium: null, profiles: null, autopsy: null, codebook: new Map() };
}
