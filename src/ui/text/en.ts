import { enAbout } from './en-about';
import { enCard } from './en-card';
import { enDebrief } from './en-debrief';
import { enDeskLater } from './en-desk-later';
import { enGlossary } from './en-glossary';
import { enLinks } from './en-links';
import { enMap } from './en-map';
import { enRecords } from './en-records';
import { enSound } from './en-sound';
import { firstEnglish } from './english';

/** Every interface text in English, by key. The shape other languages must have. */
export const en = {
  ...firstEnglish,
  ...enAbout,
  ...enCard,
  ...enDebrief,
  ...enDeskLater,
  ...enGlossary,
  ...enLinks,
  ...enMap,
  ...enRecords,
  ...enSound,
} as const;
