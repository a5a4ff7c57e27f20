import { enAbout } from './en-about';
import { enDesk } from './en-desk';
import { enMap } from './en-map';
import { enSession } from './en-session';
import { enScreens } from './en-screens';

/** Every interface text in English, by key. The shape other languages must have. */
export const en = { ...enDesk, ...enScreens, ...enAbout, ...enMap, ...enSession } as const;
