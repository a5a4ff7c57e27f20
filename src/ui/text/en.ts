import { enAbout } from './en-about';
import { enCard } from './en-card';
import { enDebrief } from './en-debrief';
import { enLinks } from './en-links';
import { enLesson } from './en-lesson';
import { enMap } from './en-map';
import { enRecords } from './en-records';
import { enStudio } from './en-studio';
import { enSound } from './en-sound';
import { firstEnglish } from './english';

/** Every interface text in English, by key. The shape other languages must have. */
export const en = {
  ...firstEnglish,
  ...enAbout,
  ...enCard,
  ...enDebrief,
  ...enLesson,
  ...enLinks,
  ...enMap,
  ...enRecords,
  ...enSound,
  ...enStudio,
} as const;
