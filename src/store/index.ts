/** The session for the screens: commands in, view models out. */
export { createSession, DEFAULT_SETTINGS } from './create-session';
export { mayTakeEdition } from './edition';
export type { HousePower, HouseSight, HouseState, PillarBearing } from './house-state';
export type { LabListener, LabPort } from './lab-port';
export type {
  PackChoice,
  Ports,
  RunStorage,
  SavedRun,
  ScenarioLoader,
  ScenarioPack,
  SettingsStorage,
  StorageFault,
  TabLock,
  WhatIfRecord,
} from './ports';
export { isNewerSave, readSavedRun, SAVE_FORMAT } from './saved-run';
export type { FileFault, ImportReport } from './run-report';
export { RUN_FILE_MAX, TAG_MAX, TAGS_MAX } from './run-file';
export { formatRunLink, isRunLink, type HalfYear } from './run-link';
export type * from './board';
export type { LessonCommands } from './lesson-commands';
export type { CabinetSeats, CheckpointDraft, LessonNotes, LessonRunView } from './lesson-notes';
export type * from './session';
export type { Studio, StudioState } from './studio';
export type * from './studio-views';
export type * from './sound-state';
export { CUE_NAMES, DESK_SOUND_NAMES, SOUND_LAYERS } from './sound-state';
export { isSoundOn } from './sound-switch';
export { viewSound } from './sound-view';
export type * from './views';
export { PLAIN_EXERCISE } from '../classroom/index';
export type { ScormApi } from '../classroom/index';
