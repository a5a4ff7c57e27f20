/** What makes a page scroll sideways. */
import type { Page } from 'playwright-core';

/** Elements that stick out of the window, when the page can be scrolled sideways. */
export async function findOverflow(page: Page, name: string): Promise<string[]> {
  return page.evaluate((screen) => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > width + 1);
    return [`${screen}: ${document.documentElement.scrollWidth} px wide, ${wide.at(-1)?.outerHTML.slice(0, 120)}`];
  }, name);
}
