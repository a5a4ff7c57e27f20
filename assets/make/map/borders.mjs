// Natural Earth by way of world-atlas 2.0.2, drawn by the written policy of disputed places (README of this folder).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, merge, mesh } from 'topojson-client';

const require = createRequire(import.meta.url);
const topology = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'));

/** What can be seen from the sheet or its inset, in degrees: west, south, east, north. */
const REACH = [4, 28, 50, 56];
const countries = {
  type: 'GeometryCollection',
  geometries: topology.objects.countries.geometries.map(keepNear).filter((one) => one !== null),
};

/** Pieces of Cyprus in the source: one island with one dashed line. */
const CYPRUS = ['Cyprus', 'N. Cyprus', 'Cyprus U.N. Buffer Zone', 'Dhekelia', 'Akrotiri'];
/** Where the source has a border across the isthmus of Perekop: drawn by no plate, dashed by the scene from 2014. */
const ISTHMUS = { west: 32.4, east: 35.8, south: 45.1, north: 46.4 };

/** A state without the parts that lie far off, or null: projected, they would wrap about the sheet. */
function keepNear(geometry) {
  const parts = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
  const near = parts.filter((arcs) => {
    const ring = feature(topology, { type: 'Polygon', arcs }).geometry.coordinates[0];
    const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
    return Math.min(...xs) < REACH[2] && Math.max(...xs) > REACH[0] && Math.min(...ys) < REACH[3] && Math.max(...ys) > REACH[1];
  });
  return near.length === 0 ? null : { ...geometry, type: 'MultiPolygon', arcs: near };
}

const nameOf = (geometry) => geometry.properties.name;
const find = (name) => countries.geometries.find((geometry) => nameOf(geometry) === name);
const pair = (one, other) => (a, b) => a !== b && [nameOf(a), nameOf(b)].includes(one) && [nameOf(a), nameOf(b)].includes(other);

/** All land as one. */
export const land = () => merge(topology, countries.geometries);

/** The coast: arcs that belong to one state only. */
export const coast = () => mesh(topology, countries, (a, b) => a === b);

/** One state as a feature. */
export const state = (name) => feature(topology, find(name));

const touches = (names) => (a, b) => names.includes(nameOf(a)) || names.includes(nameOf(b));

/** Lines of `geometry` that `keep` keeps. */
function filterLines(geometry, keep) {
  return { ...geometry, coordinates: geometry.coordinates.filter(keep) };
}

const isPerekop = (line) => {
  const [x, y] = line[Math.floor(line.length / 2)];
  return x > ISTHMUS.west && x < ISTHMUS.east && y > ISTHMUS.south && y < ISTHMUS.north;
};

/** Borders nobody here disputes: everything but Kosovo's, Cyprus's and the line at Perekop. */
export function borders() {
  const disputed = touches(['Kosovo', ...CYPRUS]);
  const all = mesh(topology, countries, (a, b) => a !== b && !disputed(a, b));
  return filterLines(all, (line) => !isPerekop(line));
}

/** The state border of Serbia, without its line along Kosovo. */
export const serbianBorder = () => mesh(topology, countries, (a, b) => a !== b && touches(['Serbia'])(a, b) && !touches(['Kosovo'])(a, b));

/** Dashed: the whole boundary of Kosovo. */
export const kosovoLine = () => mesh(topology, countries, (a, b) => a !== b && touches(['Kosovo'])(a, b));

/** Dashed: the northern side of the buffer zone on Cyprus. */
export const cyprusLine = () => mesh(topology, countries, (a, b) => a !== b && touches(['N. Cyprus'])(a, b) && touches(CYPRUS)(a, b));

/** Dashed from 2014: the source's line between Ukraine and Russia at Perekop, as rings of [lon, lat]. */
export const perekopLine = () => mesh(topology, countries, pair('Ukraine', 'Russia')).coordinates.filter(isPerekop);

/** The border between two states from the vertex nearest `from` to the one nearest `to`. */
export function borderBetween(one, other, from, to) {
  const chain = joinLines(mesh(topology, countries, pair(one, other)).coordinates, from);
  const nearest = ([x, y]) =>
    chain.reduce((best, p, i) => (Math.hypot(p[0] - x, p[1] - y) < Math.hypot(chain[best][0] - x, chain[best][1] - y) ? i : best), 0);
  const [a, b] = [nearest(from), nearest(to)];
  return a <= b ? chain.slice(a, b + 1) : chain.slice(b, a + 1).reverse();
}

/** Lines end to end, beginning with the end nearest `from`. */
function joinLines(lines, from) {
  const left = lines.map((line) => [...line]);
  const chain = [];
  let [x, y] = from;
  while (left.length > 0) {
    const gap = ([u, v]) => Math.hypot(u - x, v - y);
    const ends = left.flatMap((line, i) => [
      { i, gap: gap(line[0]), turned: false },
      { i, gap: gap(line.at(-1)), turned: true },
    ]);
    const next = ends.reduce((best, end) => (end.gap < best.gap ? end : best));
    const [line] = left.splice(next.i, 1);
    chain.push(...(next.turned ? line.reverse() : line));
    [x, y] = chain.at(-1);
  }
  return chain;
}
