/** The map's arithmetic: the projection of the plates, what is in sight, marks and strokes. None of it knows Phaser. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { insetProjection, mainProjection } from '../../assets/make/map/projection.mjs';
import { gatherMarks, hitMark, MARK_GAP, RIM_ROOM, standMarks } from '../../src/scenes/map-marks';
import { createConic, createPlacer, cutLine } from '../../src/scenes/map-projection';
import { bow, cutDashes, lengthOf, LINE_PATTERNS, listStations } from '../../src/scenes/map-strokes';
import { farthest, holdWindow, homeWindow, lookAt, moveBy, zoomAbout } from '../../src/scenes/map-window';
import type { MapItem, MapPlan, MapView } from '../../src/store';
import { readScenario } from '../../src/cli/scenario-files';

const plan: MapPlan = JSON.parse(readFileSync('assets/plates/map.json', 'utf8'));
const placer = createPlacer(plan);
const { scenario } = readScenario('scenarios', 'belgrade');
const places = (scenario?.places ?? []).map(({ id, lon, lat }) => ({ id, lon: lon / 1000, lat: lat / 1000 }));
const PANES = [
  { width: 390, height: 420 },
  { width: 768, height: 530 },
  { width: 840, height: 800 },
];

const makeView = (spots: readonly { id: string; lon: number; lat: number }[]): MapView => ({
  turn: { turn: 0, year: 2008, half: 1 },
  powers: ['EU', 'US', 'RU', 'CN'].map((letters) => ({
    id: letters.toLowerCase(),
    name: letters,
    letters,
    shape: 'circle',
    capital: letters,
  })),
  items: spots.map(({ id, lon, lat }) => ({ id, at: { lon, lat }, counterparty: 'eu', status: 'active' }) as MapItem),
  routes: [],
  flows: [],
  names: [],
  footnote: null,
  dashed: [],
});

describe('the projection', () => {
  it('is the one the plates were engraved with', () => {
    const pairs = [
      [createConic(plan.conics.main), mainProjection()],
      [createConic(plan.conics.inset), insetProjection()],
    ] as const;
    for (const [ours, theirs] of pairs)
      for (const point of places) {
        const wanted = theirs([point.lon, point.lat]);
        const [x, y] = ours(point);
        expect(Math.hypot(x - (wanted?.[0] ?? 0), y - (wanted?.[1] ?? 0)), point.id).toBeLessThan(1e-6);
      }
  });

  it('puts every place of the campaign on the sheet, in the inset or at a capital', () => {
    expect(places.length).toBeGreaterThanOrEqual(35);
    const found = Object.fromEntries(places.map((point) => [point.id, placer.place(point)]));
    expect(Object.entries(found).filter(([, { rim }]) => rim !== null)).toHaveLength(7);
    expect(found['hague']?.rim).toBe('brussels');
    expect(found['beijing']?.rim).toBe('beijing');
    expect(found['moscow']?.rim).toBe('moscow');
    const { inset } = plan;
    expect(found['sochi']?.x).toBeGreaterThan(inset.x);
    expect(found['sochi']?.x).toBeLessThan(inset.x + inset.width);
    for (const { x, y } of Object.values(found)) {
      expect(x > plan.margin && x < plan.sheet[0] - plan.margin).toBe(true);
      expect(y > plan.margin && y < plan.sheet[1] - plan.margin).toBe(true);
    }
  });

  it('cuts lines at a frame', () => {
    const frame = { left: 0, top: 0, right: 10, bottom: 10 };
    expect(
      cutLine(
        [
          [-5, 5],
          [5, 5],
          [5, 15],
        ],
        frame,
      ),
    ).toEqual([
      [
        [0, 5],
        [5, 5],
        [5, 10],
      ],
    ]); // prettier-ignore
    expect(
      cutLine(
        [
          [-5, -5],
          [-1, 20],
        ],
        frame,
      ),
    ).toEqual([]); // prettier-ignore
    expect(
      cutLine(
        [
          [5, -5],
          [5, 15],
          [20, 15],
          [8, 3],
          [-2, 3],
        ],
        frame,
      ),
    ).toHaveLength(2); // prettier-ignore
  });

  it('draws every route of the campaign somewhere on the sheet', () => {
    for (const route of scenario?.routes ?? [])
      expect(
        placer.trace(route.points.map(({ lon, lat }) => ({ lon: lon / 1000, lat: lat / 1000 }))).flat().length,
        route.id,
      ).toBeGreaterThan(1);
  });
});

describe('what is in sight', () => {
  it.each(PANES)('never shows the page beyond the sheet where the sheet fills the pane: $width x $height', (pane) => {
    const home = homeWindow(plan, pane);
    const wild = [
      moveBy(plan, pane, home, 9999, -9999),
      zoomAbout(plan, pane, home, 40, 3, 5),
      zoomAbout(plan, pane, home, 0.001, 3, 5),
      lookAt(plan, pane, -500, 4000, 1),
    ];
    for (const { x, y, k } of [home, ...wild]) {
      expect(k).toBeGreaterThanOrEqual(farthest(plan, pane) - 1e-9);
      if (plan.sheet[0] * k >= pane.width) expect(x <= 1e-9 && x + plan.sheet[0] * k >= pane.width - 1e-9).toBe(true);
      if (plan.sheet[1] * k >= pane.height) expect(y <= 1e-9 && y + plan.sheet[1] * k >= pane.height - 1e-9).toBe(true);
    }
  });

  it('keeps the point under the finger when it zooms', () => {
    const pane = { width: 840, height: 800 };
    const before = lookAt(plan, pane, 800, 600, 1);
    const after = zoomAbout(plan, pane, before, 1.5, 300, 420);
    expect((300 - after.x) / after.k).toBeCloseTo((300 - before.x) / before.k, 6);
    expect(holdWindow(plan, pane, after)).toEqual(after);
  });
});

describe('marks', () => {
  const view = makeView(places);

  it.each([0.3, 0.55, 1, 2.4])('hold every commitment once and keep their distance at %s', (k) => {
    const marks = gatherMarks(view, plan, placer, k);
    expect(marks.flatMap((mark) => mark.commitments).sort()).toEqual(places.map(({ id }) => id).sort());
    const own = marks.filter((mark) => mark.capital === null);
    for (const one of own)
      for (const other of own) if (one !== other) expect(Math.hypot(one.x - other.x, one.y - other.y) * k).toBeGreaterThanOrEqual(MARK_GAP);
  });

  it('come apart as the view nears', () => {
    expect(gatherMarks(view, plan, placer, 2.4).length).toBeGreaterThan(gatherMarks(view, plan, placer, 0.4).length + 8);
  });

  it.each(PANES)('keep the four capitals in the pane and clear of each other: $width x $height', (pane) => {
    for (const at of [homeWindow(plan, pane), lookAt(plan, pane, 820, 560, 1.4), lookAt(plan, pane, 200, 1000, 2.4)]) {
      const marks = gatherMarks(view, plan, placer, at.k);
      const stands = standMarks(marks, at, pane);
      const spots = marks.flatMap((mark) => (mark.capital === null ? [] : (stands.get(mark.key) ?? [])));
      expect(spots).toHaveLength(4);
      for (const { x, y } of spots) {
        expect(x >= RIM_ROOM - 1 && x <= pane.width - RIM_ROOM + 1).toBe(true);
        expect(y > 0 && y < pane.height).toBe(true);
      }
      for (const one of spots)
        for (const other of spots) if (one !== other) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(44);
    }
  });

  it('are hit within a finger’s width', () => {
    const pane = { width: 840, height: 800 };
    const at = homeWindow(plan, pane);
    const marks = gatherMarks(view, plan, placer, at.k);
    const stands = standMarks(marks, at, pane);
    for (const mark of marks) {
      const spot = stands.get(mark.key);
      if (spot === undefined) throw new Error('a mark stands nowhere');
      expect(hitMark(marks, stands, spot.x, spot.y)).toBe(mark);
    }
    expect(hitMark(marks, stands, -100, -100)).toBeNull();
  });
});

describe('strokes', () => {
  const line = bow([0, 0], [300, 0], 0.1);

  it('tell the four powers apart by pattern', () => {
    expect(new Set(['EU', 'US', 'RU', 'CN'].map((letters) => JSON.stringify(LINE_PATTERNS[letters]))).size).toBe(4);
  });

  it.each([0, 3.5, 100, -7])('share a line between marks and gaps at phase %s', (phase) => {
    const whole = lengthOf(line);
    const inked = (pattern: readonly number[]): number =>
      cutDashes(line, pattern, phase).reduce((sum, [x1, y1, x2, y2]) => sum + Math.hypot(x2 - x1, y2 - y1), 0);
    expect(inked([])).toBeCloseTo(whole, 6);
    expect(inked([10, 10]) / whole).toBeCloseTo(0.5, 1);
  });

  it('move along with the phase', () => {
    const first = cutDashes(line, [10, 10], 0)[0];
    const moved = cutDashes(line, [10, 10], 4);
    expect(first?.[0]).toBe(0);
    expect(moved.some(([x]) => Math.abs(x - 4) < 0.5)).toBe(true);
    const stations = listStations(line, 50, 20);
    expect(stations).toHaveLength(Math.floor((lengthOf(line) - 20) / 50) + 1);
  });
});
