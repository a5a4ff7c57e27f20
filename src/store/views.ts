/**
 * View models: everything a screen needs, as plain data with the scenario's words already chosen.
 * Screens format numbers and dates; they never compute a rule. Interface words live in src/ui/text.
 */
export type * from './board-views';
export type * from './debrief-views';
export type * from './fact-views';
export type * from './lesson-views';
export type * from './map-plan';
export type * from './map-views';
export type * from './model-card-view';
export type * from './paper-views';
export type * from './record-views';
export type * from './report-views';
export type * from './screen-views';
