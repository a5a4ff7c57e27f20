import type { en } from './en';
import { srAbout } from './sr-about';
import { srBoard } from './sr-board';
import { srCard } from './sr-card';
import { srDebrief } from './sr-debrief';
import { srLinks } from './sr-links';
import { srDesk } from './sr-desk';
import { srDeskLater } from './sr-desk-later';
import { srGlossary } from './sr-glossary';
import { srLms } from './sr-lms';
import { srLesson } from './sr-lesson';
import { srMap } from './sr-map';
import { srRecords } from './sr-records';
import { srScreens } from './sr-screens';
import { srSession } from './sr-session';
import { srStudio } from './sr-studio';
import { srSound } from './sr-sound';
import { srTalk } from './sr-talk';
import { srTeach } from './sr-teach';
import { srTrust } from './sr-trust';

/** Every interface text in Serbian, Latin script. */
export const sr: Readonly<Record<keyof typeof en, string>> = {
  ...srDesk,
  ...srScreens,
  ...srAbout,
  ...srCard,
  ...srDebrief,
  ...srDeskLater,
  ...srGlossary,
  ...srLinks,
  ...srBoard,
  ...srTalk,
  ...srLms,
  ...srLesson,
  ...srMap,
  ...srRecords,
  ...srSession,
  ...srSound,
  ...srTeach,
  ...srStudio,
  ...srTrust,
};
