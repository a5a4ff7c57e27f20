import { enAbout } from './en-about';
import { enDesk } from './en-desk';
import { enNotices } from './en-notices';
import { enScreens } from './en-screens';

/** Every interface text in English, by key. The shape other languages must have. */
export const en = { ...enDesk, ...enScreens, ...enAbout, ...enNotices } as const;
