/** Modules that the build makes from scenarios/ (vite.config.ts). */
declare module 'virtual:scenario/*' {
  const value: unknown;
  export default value;
}
declare module 'virtual:scenario-list/*' {
  import type { ScenarioChoice } from '../store/index';
  const value: readonly ScenarioChoice[];
  export default value;
}
declare module 'virtual:licences' {
  import type { LicenceView } from '../ui/index';
  const value: readonly LicenceView[];
  export default value;
}
declare module 'virtual:model-card' {
  import type { ModelCardView } from '../store/index';
  const value: ModelCardView;
  export default value;
}
declare module 'virtual:scenario-list' {
  import type { LanguageChoice, ScenarioChoice } from '../store/index';
  type Load<T> = () => Promise<{ default: T }>;
  export const choices: readonly ScenarioChoice[];
  /** Languages that some shipped scenario is translated into. */
  export const languages: readonly LanguageChoice[];
  /** The choices by language tag. */
  export const choicesIn: Readonly<Record<string, Load<readonly ScenarioChoice[]>>>;
  /** By scenario: "first", "rest", and a part for each language tag. */
  export const loaders: Readonly<
    Record<string, Readonly<Record<string, Load<unknown>>> & { readonly first: Load<unknown>; readonly rest: Load<unknown> }>
  >;
}
/** Rules packs that codes may name, and the released ones among them; fetched with the first code. */
declare module 'virtual:packs' {
  import type { PackChoice } from '../store/index';
  export const packs: readonly PackChoice[];
  /** By id ("toy@1"): a part that holds packed rules and words. */
  export const releases: Readonly<Record<string, () => Promise<{ default: string }>>>;
}
