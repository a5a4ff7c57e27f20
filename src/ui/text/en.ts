import { enAbout } from './en-about';
import { enBoard } from './en-board';
import { enCard } from './en-card';
import { enDebrief } from './en-debrief';
import { enDeskLater } from './en-desk-later';
import { enGlossary } from './en-glossary';
import { enLinks } from './en-links';
import { enLms } from './en-lms';
import { enLesson } from './en-lesson';
import { enMap } from './en-map';
import { enRecords } from './en-records';
import { enStudio } from './en-studio';
import { enSound } from './en-sound';
import { enTalk } from './en-talk';
import { enTeach } from './en-teach';
import { enTrust } from './en-trust';
import { firstEnglish } from './english';

/** Every interface text in English, by key. The shape other languages must have. */
export const en = {
  ...firstEnglish,
  ...enAbout,
  ...enBoard,
  ...enCard,
  ...enDebrief,
  ...enDeskLater,
  ...enGlossary,
  ...enLesson,
  ...enLinks,
  ...enLms,
  ...enMap,
  ...enRecords,
  ...enSound,
  ...enStudio,
  ...enTalk,
  ...enTeach,
  ...enTrust,
} as const;
