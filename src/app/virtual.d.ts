/** Modules that the build makes from scenarios/ (vite.config.ts). */
declare module 'virtual:scenario/*' {
  const value: unknown;
  export default value;
}
declare module 'virtual:scenario-list' {
  import type { ScenarioChoice } from '../store/index';
  export const choices: readonly ScenarioChoice[];
  export const loaders: Readonly<
    Record<string, { readonly first: () => Promise<{ default: unknown }>; readonly rest: () => Promise<{ default: unknown }> }>
  >;
}
