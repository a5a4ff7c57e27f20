/** Nothing is fetched or played before a person has clicked, before a decision can be made, or while it may not be heard. */
import { describe, expect, test } from 'vitest';
import { readySound, type SoundSurroundings } from '../../src/app/ready-sound';
import { followSession } from '../../src/audio/follow-session';
import { createSoundPlayer } from '../../src/audio/player';
import type { Session } from '../../src/store';
import { createMemory, openTab, settle } from '../store/memory-ports';
import { createFakeLibrary, type FakeLibrary } from './fake-library';

/** A page that a test clicks, hides and waits in. */
function openPage(session: Session) {
  const fake: FakeLibrary = createFakeLibrary();
  const listeners: { click: (() => void)[]; seen: ((isHidden: boolean) => void)[]; online: (() => void)[] } = {
    click: [],
    seen: [],
    online: [],
  };
  const page = { isHidden: false, isOnline: true, fetched: 0 };
  const around: SoundSurroundings = {
    onClick: (listener) => listeners.click.push(listener),
    onVisibility: (listener) => listeners.seen.push(listener),
    onOnline: (listener) => listeners.online.push(listener),
    isHidden: () => page.isHidden,
    isOnline: () => page.isOnline,
    after: (work, milliseconds) => void fake.timers.set(work, milliseconds),
    loadSound: async () => {
      page.fetched++;
      const player = createSoundPlayer({
        library: fake.library,
        timers: fake.timers,
        formats: ['webm'],
        locate: (name) => `${name}.webm`,
        isOnline: around.isOnline,
      });
      return (open, signals) => followSession(open, signals, player);
    },
  };
  readySound(session, around);
  return {
    ...fake,
    page,
    click: () => listeners.click.forEach((listener) => listener()),
    hide: (isHidden: boolean) => {
      page.isHidden = isHidden;
      listeners.seen.forEach((listener) => listener(isHidden));
    },
    comeOnline: () => {
      page.isOnline = true;
      listeners.online.forEach((listener) => listener());
    },
    pass: async (seconds: number) => {
      fake.wait(seconds);
      await settle();
    },
  };
}

const begin = (session: Session): Promise<void> => session.startRun({ scenario: 'toy', seed: 'sound' });

describe('sound', () => {
  test('waits for a click, however long', async () => {
    const session = openTab(createMemory());
    const page = openPage(session);
    await begin(session);
    await page.pass(600);
    expect(page.page.fetched).toBe(0);
    page.click();
    await page.pass(60);
    expect(page.page.fetched).toBe(1);
    page.loadAll();
    expect(page.find('layer-tension').isPlaying).toBe(true);
    expect(page.sounds.every(({ name, plays }) => name.startsWith('layer-') || plays.length === 0)).toBe(true);
  });

  test('waits for the first decision that can be made', async () => {
    const session = openTab(createMemory());
    const page = openPage(session);
    page.click();
    await page.pass(60);
    expect(page.page.fetched).toBe(0);
    await begin(session);
    expect(page.page.fetched).toBe(0);
    await page.pass(60);
    expect(page.page.fetched).toBe(1);
  });

  test('stays away while muted, and mute is remembered by the next tab', async () => {
    const memory = createMemory();
    const first = openTab(memory);
    first.changeSettings({ sound: false });
    for (const session of [first, openTab(memory)]) {
      const page = openPage(session);
      await begin(session);
      page.click();
      await page.pass(60);
      expect(page.page.fetched).toBe(0);
    }
  });

  test('comes when it is switched on in a class that began in quiet, not before', async () => {
    const session = openTab(createMemory(), 'toy', { quiet: true });
    const page = openPage(session);
    await begin(session);
    page.click();
    await page.pass(60);
    expect(page.page.fetched).toBe(0);
    session.changeSettings({ sound: true });
    await page.pass(60);
    expect(page.page.fetched).toBe(1);
  });

  test('does not come when it is switched off while it was on its way', async () => {
    const session = openTab(createMemory());
    const page = openPage(session);
    await begin(session);
    page.click();
    session.changeSettings({ sound: false });
    await page.pass(60);
    expect(page.page.fetched).toBe(0);
    session.changeSettings({ sound: true });
    await page.pass(60);
    expect(page.page.fetched).toBe(1);
  });

  test('waits for the page to be seen and for a connection', async () => {
    const session = openTab(createMemory());
    const page = openPage(session);
    await begin(session);
    page.hide(true);
    page.page.isOnline = false;
    page.click();
    await page.pass(60);
    page.hide(false);
    await page.pass(60);
    expect(page.page.fetched).toBe(0);
    page.comeOnline();
    await page.pass(60);
    expect(page.page.fetched).toBe(1);
  });

  test('rests while another tab is in front, and plays what is called for, not what was', async () => {
    const session = openTab(createMemory());
    const page = openPage(session);
    await begin(session);
    session.show('ledger');
    page.click();
    await page.pass(60);
    page.loadAll();
    expect(page.find('desk-paper').plays).toEqual([]);
    session.show('desk');
    expect(page.find('desk-paper').plays).toHaveLength(1);
    page.hide(true);
    expect(page.isSuspended()).toBe(true);
    session.show('ledger');
    page.hide(false);
    expect(page.find('desk-paper').plays).toHaveLength(1);
    expect(page.isSuspended()).toBe(false);
  });
});
