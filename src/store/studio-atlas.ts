/** The atlas: histories of several strategies, counted. */
import type { Model } from '../engine/index';
import { atlasSeed, atlasWidth, findTurningPoints, shareOf, type LabResult, type LabTask } from '../lab/index';
import type { ViewContext } from './context';
import { viewShare } from './studio-odds';
import type { AtlasView } from './studio-views';
import { cutParts } from './studio-work';

/** Seeds of one ending and strategy that can be opened. */
const SEEDS_SHOWN = 12;
const POINTS_SHOWN = 10;
const PARTS = [4, 25] as const;
/** Seeds of the atlas: the same for everybody, so that two people see the same one. */
const BASE = 'atlas';

/** Tasks for `games` histories of each strategy, strategy by strategy in turn, so that all grow together. */
export function listAtlasTasks(bots: readonly string[], games: number): LabTask[] {
  return cutParts(games, PARTS).flatMap(({ from, to }) => bots.map((bot): LabTask => ({ kind: 'atlas', bot, seed: BASE, from, to })));
}

/** Collects the rows of every strategy. */
export function createAtlasTally(model: Model, bots: readonly string[]) {
  const width = atlasWidth(model);
  const parts = new Map(bots.map((bot) => [bot, [] as { from: number; rows: Int16Array }[]]));
  const add = (result: LabResult): void => {
    if (result.kind === 'atlas') parts.get(result.bot)?.push({ from: result.from, rows: result.rows });
  };
  const count = (bot: string) => {
    const seeds: string[][] = model.scenario.endings.map(() => []);
    const counts: number[] = model.scenario.endings.map(() => 0);
    let games = 0;
    for (const { from, rows } of parts.get(bot) ?? []) {
      for (let at = 0; at < rows.length; at += width) {
        const ending = rows[at] as number;
        games++;
        counts[ending] = (counts[ending] ?? 0) + 1;
        const own = seeds[ending];
        if (own !== undefined && own.length < SEEDS_SHOWN) own.push(atlasSeed(BASE, from + at / width));
      }
    }
    return { games, counts, seeds };
  };
  const view = (
    { book, words }: Pick<ViewContext, 'book' | 'words'>,
    chosen: string | null,
  ): Pick<AtlasView, 'strategies' | 'endings' | 'chosen' | 'points'> => {
    const titleOf = (ending: number): string => book.get(`ending.${model.scenario.endings[ending]?.id}.title`);
    const idOf = (ending: number): string => model.scenario.endings[ending]?.id ?? '';
    const counted = bots.map((bot) => ({ bot, ...count(bot) }));
    const all = counted.reduce((sum, { games }) => sum + games, 0);
    const totals = model.scenario.endings.map((_, ending) => counted.reduce((sum, { counts }) => sum + (counts[ending] ?? 0), 0));
    const order = totals.flatMap((total, ending) => (total > 0 ? [ending] : [])).sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0));
    const ending = order.find((entry) => idOf(entry) === chosen) ?? order[0] ?? -1;
    const rows = [...parts.values()].flatMap((list) => list.map((part) => part.rows));
    return {
      strategies: counted.map(({ bot, games, counts, seeds }, n) => ({
        id: bot,
        name: nameBot({ book, words }, model, bot),
        shape: (['circle', 'triangle', 'square', 'diamond'] as const)[n % 4] ?? 'circle',
        games,
        endings: order.map((entry) => ({
          id: idOf(entry),
          title: titleOf(entry),
          share: viewShare(shareOf(counts[entry] ?? 0, games)),
          seeds: seeds[entry] ?? [],
        })),
      })),
      endings: order.map((entry) => ({ id: idOf(entry), title: titleOf(entry), share: viewShare(shareOf(totals[entry] ?? 0, all)) })),
      chosen: ending < 0 ? null : idOf(ending),
      points: findTurningPoints(model, rows, ending, POINTS_SHOWN).map(({ dossier, option, taken, other }) => {
        const entry = model.scenario.dossiers[dossier];
        return {
          title: book.get(`dossier.${entry?.id}.title`),
          option: book.get(`dossier.${entry?.id}.option.${entry?.options[option]?.id}.label`),
          taken: viewShare(taken),
          other: viewShare(other),
          count: taken.of,
        };
      }),
    };
  };
  return { add, view };
}

/** A plan by its title, a power's own bot by the power; null for a bot whose name is the interface's. */
export function nameBot({ book, words }: Pick<ViewContext, 'book' | 'words'>, model: Model, bot: string): string | null {
  const { plans, powers } = model.scenario;
  if (plans.some(({ id }) => id === bot)) return book.get(`plan.${bot}.title`);
  const power = powers.find(({ id }) => `always-${id}` === bot);
  return power === undefined ? null : words('studio.filler.always', { power: book.get(`power.${power.id}.short`) });
}
