/** What makes a page scroll sideways. */
import type { Page } from 'playwright-core';

/** Frames in which a chart may still have the width it had before the window changed. */
const SETTLING_FRAMES = 10;

/** Elements that stick out of the window, when the page can be scrolled sideways and stays so. */
export async function findOverflow(page: Page, name: string): Promise<string[]> {
  return page.evaluate(
    async ([screen, frames]) => {
      const width = document.documentElement.clientWidth;
      for (let frame = 0; frame < frames && document.documentElement.scrollWidth > width; frame++) await new Promise(requestAnimationFrame);
      if (document.documentElement.scrollWidth <= width) return [];
      const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > width + 1);
      return [`${screen}: ${document.documentElement.scrollWidth} px wide, ${wide.at(-1)?.outerHTML.slice(0, 120)}`];
    },
    [name, SETTLING_FRAMES] as const,
  );
}
