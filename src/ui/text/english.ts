import { enDesk } from './en-desk';
import { enSession } from './en-session';
import { enScreens } from './en-screens';

/** The English texts that travel with the first page. The others come with the screens that show them (later-words.ts). */
export const firstEnglish = { ...enDesk, ...enScreens, ...enSession } as const;
