/** What a lint pass gets. It reports through `declared.report` and changes nothing. */
import type { Scenario } from '../../engine/index';
import type { Declarations } from '../declarations';

export interface LintInput {
  readonly declared: Declarations;
  readonly scenario: Scenario;
  readonly text: Readonly<Record<string, string>>;
}

export type Lint = (input: LintInput) => void;
