/** What the store says is on the map. */
import { describe, expect, test } from 'vitest';
import type { MapView, Session } from '../../src/store';
import { findFootnote, nameLands } from '../../src/store/map-names';
import { createMemory, openTab } from './memory-ports';

const map = (session: Session): MapView => {
  const view = session.map();
  if (view === null) throw new Error('no map');
  return view;
};

async function takeOffice(scenario: string): Promise<Session> {
  const session = openTab(createMemory(), scenario);
  await session.startRun({ scenario, seed: 'history' });
  return session;
}

/** Plays on by the first open move, closing when there is none, until `done` says so. */
function playUntil(session: Session, done: (view: MapView) => boolean): void {
  for (let moves = 0; moves < 1500 && !done(map(session)); moves++) {
    const desk = session.store.getState().run?.desk;
    if (desk === undefined || session.store.getState().run?.finished === true) return;
    const paper = desk.dossiers.find((entry) => entry.answered === null);
    const option = paper?.options.find((entry) => entry.locked === null)?.move;
    session.decide(desk.aims.find((entry) => entry.move !== null)?.move ?? option ?? desk.close.move);
  }
}

describe('the map', () => {
  test('is null without a run', () => {
    expect(openTab(createMemory()).map()).toBeNull();
  });

  test('shows what was in force before the player came, with its line and what flows', async () => {
    const view = map(await takeOffice('belgrade'));
    const mill = view.items.find((item) => item.id === 'us-steel-smederevo');
    expect(mill).toMatchObject({
      status: 'active',
      placeId: 'smederevo',
      place: 'Smederevo, the steel mill',
      route: 'shipping',
      cargo: 'goods',
    });
    expect(mill?.signed).toBeNull();
    expect(view.routes.find((route) => route.commitment === 'us-steel-smederevo')).toMatchObject({ active: true, carries: 'goods' });
    expect(view.flows.find((flow) => flow.commitment === 'us-steel-smederevo')).toMatchObject({
      letters: 'US',
      route: 'american-mill-barges',
    });
    expect(view.powers.map((power) => power.letters)).toEqual(['EU', 'US', 'RU', 'CN']);
  });

  test('a route without its commitment is not there', async () => {
    const view = map(await takeOffice('belgrade'));
    expect(view.routes.some((route) => route.commitment === 'balkan-stream')).toBe(false);
    const shown = new Set(view.items.map((item) => item.id));
    expect(view.routes.every((route) => shown.has(route.commitment))).toBe(true);
  });

  test('what is signed appears with the lines of the decision that signed it, and what ends changes', async () => {
    const session = await takeOffice('belgrade');
    const before = new Set(map(session).items.map((item) => item.id));
    playUntil(session, (view) => view.items.some((item) => !before.has(item.id) && item.lines.length > 0));
    const fresh = map(session).items.find((item) => !before.has(item.id) && item.lines.length > 0);
    expect(fresh?.signed).not.toBeNull();
    for (const line of fresh?.lines ?? []) expect(line.turn.turn).toBeGreaterThanOrEqual(fresh?.signed?.turn ?? 99);
    const [line] = fresh?.lines ?? [];
    const account = session.ledger(line?.variable ?? '');
    expect(account?.lines.some((known) => known.turn.turn === line?.turn.turn)).toBe(true);
    playUntil(session, (view) => view.items.some((item) => item.status === 'ended'));
    const view = map(session);
    const ended = view.items.find((item) => item.status === 'ended');
    expect(ended).toBeDefined();
    expect(view.flows.some((flow) => flow.commitment === ended?.id)).toBe(false);
    expect(view.routes.filter((route) => route.commitment === ended?.id).every((route) => !route.active)).toBe(true);
  });

  test('works for any scenario: the toy has a cable and no named place for it', async () => {
    const view = map(await takeOffice('toy'));
    expect(view.items.find((item) => item.id === 'old-cable')).toMatchObject({
      place: null,
      route: 'cable',
      at: { lon: 12.5, lat: 55.125 },
    });
    expect(view.routes[0]?.points[0]).toEqual({ lon: 12.41, lat: 55.02 });
  });
});

describe('the names of the year', () => {
  const words = (key: string): string => key;
  const nameOf = (id: string, year: number, half: 1 | 2): string | undefined =>
    nameLands({ words }, { year, half }).find((name) => name.id === id)?.text;

  test.each([
    [2008, 1, 'map.name.kosovo', 'map.name.fyr-macedonia', null],
    [2011, 2, 'map.name.kosovo', 'map.name.fyr-macedonia', null],
    [2012, 1, 'map.name.kosovo-star', 'map.name.fyr-macedonia', 'map.footnote'],
    [2018, 2, 'map.name.kosovo-star', 'map.name.fyr-macedonia', 'map.footnote'],
    [2019, 1, 'map.name.kosovo-star', 'map.name.north-macedonia', 'map.footnote'],
    [2021, 2, 'map.name.kosovo-star', 'map.name.north-macedonia', 'map.footnote'],
  ] as const)('%i-H%i', (year, half, kosovo, macedonia, footnote) => {
    expect(nameOf('land.kosovo', year, half)).toBe(kosovo);
    expect(nameOf('land.macedonia', year, half)).toBe(macedonia);
    expect(findFootnote({ words }, { year, half })).toBe(footnote);
  });
});
