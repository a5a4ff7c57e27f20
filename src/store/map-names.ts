/** The names of the year, by the written policy of disputed places (About page, "How places are named"). */
import type { ViewContext } from './context';
import type { MapName, TurnLabel } from './views';

/** Names that no year of the game changes: id in the plan of the plates, key of the word. */
const LASTING: readonly (readonly [id: string, key: string])[] = [
  ['land.serbia', 'map.name.serbia'],
  ['land.bosnia', 'map.name.bosnia'],
  ['land.croatia', 'map.name.croatia'],
  ['land.slovenia', 'map.name.slovenia'],
  ['land.hungary', 'map.name.hungary'],
  ['land.romania', 'map.name.romania'],
  ['land.bulgaria', 'map.name.bulgaria'],
  ['land.albania', 'map.name.albania'],
  ['land.montenegro', 'map.name.montenegro'],
  ['land.greece', 'map.name.greece'],
  ['land.austria', 'map.name.austria'],
  ['sea.adriatic', 'map.name.adriatic'],
  ['river.danube', 'map.name.danube'],
  ['river.sava', 'map.name.sava'],
  ['river.tisa', 'map.name.tisa'],
  ['river.morava', 'map.name.morava'],
  ['river.drina', 'map.name.drina'],
  ['town.belgrade', 'map.name.belgrade'],
  ['town.novi-sad', 'map.name.novi-sad'],
  ['town.nis', 'map.name.nis'],
  ['town.kragujevac', 'map.name.kragujevac'],
  ['town.subotica', 'map.name.subotica'],
  ['town.pristina', 'map.name.pristina'],
  ['town.zagreb', 'map.name.zagreb'],
  ['town.sarajevo', 'map.name.sarajevo'],
  ['town.banja-luka', 'map.name.banja-luka'],
  ['town.podgorica', 'map.name.podgorica'],
  ['town.tirana', 'map.name.tirana'],
  ['town.skopje', 'map.name.skopje'],
  ['town.sofia', 'map.name.sofia'],
  ['town.plovdiv', 'map.name.plovdiv'],
  ['town.bucharest', 'map.name.bucharest'],
  ['town.craiova', 'map.name.craiova'],
  ['town.timisoara', 'map.name.timisoara'],
  ['town.budapest', 'map.name.budapest'],
  ['town.ljubljana', 'map.name.ljubljana'],
  ['town.split', 'map.name.split'],
  ['inset.black-sea', 'map.name.black-sea'],
  ['inset.crimea', 'map.name.crimea'],
  ['inset.ukraine', 'map.name.ukraine'],
  ['inset.russia', 'map.name.russia'],
  ['inset.turkey', 'map.name.turkey'],
  ['inset.cyprus', 'map.name.cyprus'],
  ['inset.north-cyprus', 'map.name.north-cyprus'],
];

/** Half-years in which a name or a line changed: the agreed footnote (24 February 2012), Crimea (March 2014), Prespa (12 February 2019). */
const CHANGES = { kosovo: { year: 2012, half: 1 }, crimea: { year: 2014, half: 1 }, macedonia: { year: 2019, half: 1 } } as const;

type Half = Pick<TurnLabel, 'year' | 'half'>;

function isFrom({ year, half }: Half, from: Half): boolean {
  return year > from.year || (year === from.year && half >= from.half);
}

/** Every name on the sheet in a half-year. */
export function nameLands(context: Pick<ViewContext, 'words'>, turn: Half): MapName[] {
  const { words } = context;
  return [
    ...LASTING.map(([id, key]) => ({ id, text: words(key) })),
    { id: 'land.kosovo', text: words(isFrom(turn, CHANGES.kosovo) ? 'map.name.kosovo-star' : 'map.name.kosovo') },
    { id: 'land.macedonia', text: words(isFrom(turn, CHANGES.macedonia) ? 'map.name.north-macedonia' : 'map.name.fyr-macedonia') },
  ];
}

/** The footnote both sides agreed in February 2012, from then on. */
export function findFootnote(context: Pick<ViewContext, 'words'>, turn: Half): string | null {
  return isFrom(turn, CHANGES.kosovo) ? context.words('map.footnote') : null;
}

/** Lines that are dashed in this half-year beside those the plate always has. */
export function listDashed(turn: Half): string[] {
  return isFrom(turn, CHANGES.crimea) ? ['perekop'] : [];
}
