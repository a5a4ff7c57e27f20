import { enAbout } from './en-about';
import { enDebrief } from './en-debrief';
import { enRecords } from './en-records';
import { enSound } from './en-sound';
import { firstEnglish } from './english';

/** Every interface text in English, by key. The shape other languages must have. */
export const en = { ...firstEnglish, ...enAbout, ...enDebrief, ...enRecords, ...enSound } as const;
