/** Thousands of histories at once: by strategy and seed, which endings, and after which answers. */
import type { Bot } from '../../bots/index';
import { readSeed, SLOT, type Model } from '../../engine/index';
import { playGame } from '../play-game';
import { shareOf, type Share } from './shares';

/** Seed text of history `index` of an atlas. */
export function atlasSeed(base: string, index: number): string {
  return String(readSeed(`${base}#${index}`).value);
}

/** Numbers a row: the ending, then per dossier 0 (not answered) or the option + 1. */
export function atlasWidth(model: Model): number {
  return 1 + model.scenario.dossiers.length;
}

/** Rows of histories `from` to `to - 1` of a bot. */
export function playAtlas(model: Model, bot: Bot, base: string, from: number, to: number): Int16Array {
  const width = atlasWidth(model);
  const rows = new Int16Array((to - from) * width);
  for (let index = from; index < to; index++) {
    const { state } = playGame(model, readSeed(atlasSeed(base, index)), bot);
    const at = (index - from) * width;
    rows[at] = state[SLOT.ending] as number;
    for (let card = 0; card < width - 1; card++) rows[at + 1 + card] = state[model.layout.choice + card] as number;
  }
  return rows;
}

/** An answer that parts histories which reach an ending from those that do not. */
export interface TurningPoint {
  readonly dossier: number;
  readonly option: number;
  /** Share that reaches the ending among those that gave this answer, and among those that gave another to the same paper. */
  readonly taken: Share;
  readonly other: Share;
}

/** Answers given this seldom say nothing. */
const LEAST = 20;

/**
 * The `count` answers after which `ending` is most unlike: by how far the intervals of "this answer" and "another answer" lie apart, and
 * only where they do lie apart. An association, not a cause: strategies differ in more than one answer.
 */
export function findTurningPoints(model: Model, rows: readonly Int16Array[], ending: number, count: number): TurningPoint[] {
  const width = atlasWidth(model);
  const { dossiers } = model.scenario;
  const given = dossiers.map(({ options }) => options.map(() => 0));
  const reached = dossiers.map(({ options }) => options.map(() => 0));
  for (const part of rows) {
    for (let at = 0; at < part.length; at += width) {
      for (let card = 0; card < width - 1; card++) {
        const option = (part[at + 1 + card] as number) - 1;
        if (option < 0) continue;
        addOne(given[card], option);
        if (part[at] === ending) addOne(reached[card], option);
      }
    }
  }
  const points = dossiers.flatMap(({ options }, dossier) => {
    const all = sum(given[dossier]);
    const ends = sum(reached[dossier]);
    return options.map((_, option): TurningPoint => {
      const n = given[dossier]?.[option] ?? 0;
      const k = reached[dossier]?.[option] ?? 0;
      return { dossier, option, taken: shareOf(k, n), other: shareOf(ends - k, all - n) };
    });
  });
  return points
    .filter(({ taken, other }) => taken.of >= LEAST && other.of >= LEAST && gapOf(taken, other) > 0)
    .sort((a, b) => gapOf(b.taken, b.other) - gapOf(a.taken, a.other) || a.dossier - b.dossier || a.option - b.option)
    .slice(0, count);
}

/** Permille between the two intervals; negative where they overlap. */
function gapOf(a: Share, b: Share): number {
  return Math.max(a.low - b.high, b.low - a.high);
}

function sum(values: readonly number[] = []): number {
  return values.reduce((total, value) => total + value, 0);
}

function addOne(counts: number[] | undefined, at: number): void {
  if (counts !== undefined) counts[at] = (counts[at] ?? 0) + 1;
}
