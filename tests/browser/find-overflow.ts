/** What makes a page scroll sideways. */
import type { Page } from 'playwright-core';

/** Looks, 20 ms apart, in which a chart may still have the width it had before the window changed. Not frames: a tab that nobody sees may draw none. */
const SETTLING_LOOKS = 10;

/** Elements that stick out of the window, when the page can be scrolled sideways and stays so. */
export async function findOverflow(page: Page, name: string): Promise<string[]> {
  return page.evaluate(
    async ([screen, looks]) => {
      const width = document.documentElement.clientWidth;
      for (let look = 0; look < looks && document.documentElement.scrollWidth > width; look++)
        await new Promise((done) => setTimeout(done, 20));
      if (document.documentElement.scrollWidth <= width) return [];
      const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > width + 1);
      return [`${screen}: ${document.documentElement.scrollWidth} px wide, ${wide.at(-1)?.outerHTML.slice(0, 120)}`];
    },
    [name, SETTLING_LOOKS] as const,
  );
}
