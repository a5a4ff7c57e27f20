/** Settings in localStorage. Unreadable ones are as good as none. */
import type { Settings, SettingsStorage } from '../store/index';

const KEY = 'four-pillars.settings';

/** Where a slider may stand. */
const STEPS = Array.from({ length: 21 }, (_, step) => step * 5);

const ALLOWED: Readonly<Record<keyof Settings, readonly unknown[] | null>> = {
  theme: ['system', 'day', 'night'],
  motion: ['system', 'reduced', 'full'],
  textSize: [100, 125, 150, 200],
  analyst: [true, false],
  history: ['never', 'chapters', 'decisions'],
  sound: [true, false],
  musicPct: STEPS,
  cuesPct: STEPS,
  deskPct: STEPS,
  captions: [true, false],
  odds: [true, false],
  language: null, // any tag: the session knows which languages there are
};

/** Settings of this browser. */
export function createSettingsStorage(): SettingsStorage {
  return {
    load: () => {
      try {
        const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
        return typeof value === 'object' && value !== null ? keepKnown(value as Record<string, unknown>) : {};
      } catch {
        return {};
      }
    },
    save: (settings) => {
      try {
        localStorage.setItem(KEY, JSON.stringify(settings));
      } catch {
        // Without storage the settings last as long as the page.
      }
    },
  };
}

function keepKnown(value: Record<string, unknown>): Partial<Settings> {
  const known = Object.entries(ALLOWED).filter(([key, allowed]) => (allowed === null ? isTag(value[key]) : allowed.includes(value[key])));
  return Object.fromEntries(known.map(([key]) => [key, value[key]]));
}

function isTag(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Za-z-]{2,12}$/.test(value);
}
