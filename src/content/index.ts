/** Scenario text in; a checked Scenario with its texts, or diagnostics with places, out. */
export { CODES, type Code, type CodeEntry } from './codes';
export { findNearest, formatDiagnostic, type Diagnostic } from './diagnostics';
export { parseExpression, type ExpressionFault } from './expression';
export type { ExpressionScope } from './expression-scope';
export { loadOverlay, readOverlayBase } from './load-overlay';
export { loadReference, type Reference, type ReferenceClaim, type ReferenceLoan, type ReferenceSeries } from './load-reference';
export { LIMITS } from './limits';
export { loadScenario, type LoadedScenario, type ScenarioCounts } from './load-scenario';
export { WORD_BUDGETS } from './lint/words';
export { countWords } from './text-table';
export { codeReference, fieldReference, limitReference } from './field-reference';
export { findMeaning } from './field-meanings';
export { scenarioJsonSchema, type JsonSchema } from './json-schema';
export { loadScenarioTests, type LoadedScenarioTests, type ScenarioTest } from './load-scenario-tests';
export {
  fingerprintText,
  isTranslatable,
  LANGUAGE_TAG,
  loadTranslation,
  type LoadedTranslation,
  type TranslatedText,
  type TranslationCounts,
} from './load-translation';
export { countOffers, type OfferCounts } from './offers';
export { packData, unpackData, type Data } from './pack-data';
export { applyDifference, compareScenarios, type ScenarioDifference } from './scenario-difference';
export { blockKey, delayedKey } from './text-keys';
export { createScenarioScope } from './scenario-scope';
