import { enAbout } from './en-about';
import { enCard } from './en-card';
import { enDebrief } from './en-debrief';
import { enLms } from './en-lms';
import { enLesson } from './en-lesson';
import { enMap } from './en-map';
import { enRecords } from './en-records';
import { enSound } from './en-sound';
import { enTeach } from './en-teach';
import { firstEnglish } from './english';

/** Every interface text in English, by key. The shape other languages must have. */
export const en = {
  ...firstEnglish,
  ...enAbout,
  ...enCard,
  ...enDebrief,
  ...enLesson,
  ...enLms,
  ...enMap,
  ...enRecords,
  ...enSound,
  ...enTeach,
} as const;
