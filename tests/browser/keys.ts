/** A visitor without a mouse: Tab, arrows, Enter, Space and the letters the game listens to. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';

/** What has the focus, in the words a screen reader would use. */
export interface Focused {
  readonly tag: string;
  readonly name: string;
  readonly locked: boolean;
}

export interface Keys {
  readonly press: (key: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly focused: () => Promise<Focused>;
  /** Walks on with Tab until the thing with that name (and tag) has the focus. */
  readonly tabTo: (name: string | RegExp, tag?: string) => Promise<Focused>;
  /** Fails when nothing in the page has the focus, at once and a moment later. */
  readonly expectFocus: (moment: string) => Promise<void>;
}

const STEPS_MAX = 220;

/** Keys for `page`. */
export function createKeys(page: Page): Keys {
  const focused = (): Promise<Focused> =>
    page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent;
      return {
        tag: element.tagName.toLowerCase(),
        name: (element.getAttribute('aria-label') ?? label ?? '').replaceAll(/\s+/g, ' ').trim(),
        locked: element.getAttribute('aria-disabled') === 'true' || element.matches(':disabled'),
      };
    });
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  return {
    press,
    focused,
    type: (text) => page.keyboard.insertText(text),
    tabTo: async (name, tag) => {
      const seen = new Set<string>();
      for (let step = 0; step < STEPS_MAX; step++) {
        await press('Tab');
        const at = await focused();
        seen.add(at.name.slice(0, 40));
        const fits = typeof name === 'string' ? at.name === name : name.test(at.name);
        if (fits && at.tag !== 'body' && (tag === undefined || tag === at.tag)) return at;
      }
      throw new Error(`Tab never reached ${String(name)}; it passed: ${[...seen].join(' | ')}`);
    },
    expectFocus: async (moment) => {
      await expect.poll(async () => (await focused()).tag, { message: `focus after ${moment}`, timeout: 4000 }).not.toBe('body');
      await page.waitForTimeout(30);
      expect((await focused()).tag, `focus a moment after ${moment}`).not.toBe('body');
    },
  };
}
