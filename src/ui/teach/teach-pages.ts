/** The pages of the teacher pack, in order, by the name that their address carries. */
import type { TeachDocument } from './teach-document';
import { glossary } from './texts/glossary';
import { itOffice, privacy } from './texts/offices';
import { optionSheets, worksheets } from './texts/papers';
import { plan45 } from './texts/plan-45';
import { plan90 } from './texts/plan-90';
import { rubric } from './texts/rubric';
import { sensitive } from './texts/sensitive';
import { tests } from './texts/tests';
import { trust } from './texts/trust';

export const TEACH_PAGES = {
  'plan-45': plan45,
  'plan-90': plan90,
  options: optionSheets,
  worksheets,
  tests,
  rubric,
  glossary,
  sensitive,
  trust,
  privacy,
  it: itOffice,
} as const satisfies Readonly<Record<string, TeachDocument>>;

export type TeachPage = keyof typeof TEACH_PAGES;

/** Groups of the contents. */
export const TEACH_GROUPS: readonly { readonly id: 'lesson' | 'print' | 'know' | 'office'; readonly pages: readonly TeachPage[] }[] = [
  { id: 'lesson', pages: ['plan-45', 'plan-90'] },
  { id: 'print', pages: ['options', 'worksheets', 'tests', 'rubric'] },
  { id: 'know', pages: ['glossary', 'sensitive', 'trust'] },
  { id: 'office', pages: ['privacy', 'it'] },
];

/** Whether `name` is a page. */
export function isTeachPage(name: string | null): name is TeachPage {
  return name !== null && Object.hasOwn(TEACH_PAGES, name);
}
