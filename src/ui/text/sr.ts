import type { en } from './en';
import { srAbout } from './sr-about';
import { srCard } from './sr-card';
import { srDebrief } from './sr-debrief';
import { srLinks } from './sr-links';
import { srDesk } from './sr-desk';
import { srLesson } from './sr-lesson';
import { srMap } from './sr-map';
import { srRecords } from './sr-records';
import { srScreens } from './sr-screens';
import { srSession } from './sr-session';
import { srStudio } from './sr-studio';
import { srSound } from './sr-sound';

/** Every interface text in Serbian, Latin script. */
export const sr: Readonly<Record<keyof typeof en, string>> = {
  ...srDesk,
  ...srScreens,
  ...srAbout,
  ...srCard,
  ...srDebrief,
  ...srLinks,
  ...srLesson,
  ...srMap,
  ...srRecords,
  ...srSession,
  ...srSound,
  ...srStudio,
};
