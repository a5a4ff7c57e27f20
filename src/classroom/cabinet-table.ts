/** Cabinet mode: a class as ministries around one table. Who wants what in private, and what a show of cards decides. */
import { DOMAIN, draw, parseSeed, scaleDraw, type Scenario } from '../engine/index';

/** One private aim per ministry (indices into the scenario's offices), different ones as far as there are enough; the exercise's seed deals them. */
export function dealPrivateAims(scenario: Scenario, seed: string, ministries: readonly number[]): readonly string[] {
  const left = scenario.aims.map(({ id }) => id);
  const all = [...left];
  return ministries.map((ministry) => {
    if (left.length === 0) left.push(...all);
    const place = scaleDraw(draw(parseSeed(seed), DOMAIN.start, 0x6d696e69, ministry, 0), left.length);
    return left.splice(place, 1)[0] ?? '';
  });
}

/** What the cards say. */
export interface CardCount {
  /** Cards per option, in the options' order. */
  readonly counts: readonly number[];
  /** The option with more cards than any other; null in a tie or without a card, when the chair decides. */
  readonly winner: number | null;
}

/** Counts `cards`: the option each ministry holds up, or null for none. `options`: how many there are. */
export function countCards(cards: readonly (number | null)[], options: number): CardCount {
  const counts = Array.from({ length: options }, (_, option) => cards.filter((card) => card === option).length);
  const most = Math.max(0, ...counts);
  const first = counts.indexOf(most);
  return { counts, winner: most > 0 && counts.indexOf(most, first + 1) < 0 ? first : null };
}

/** Ministries that held up another card than the decision; one without a card has not dissented. */
export function listDissent(ministries: readonly number[], cards: readonly (number | null)[], decided: number): number[] {
  return ministries
    .filter((_, place) => cards[place] !== null && cards[place] !== undefined && cards[place] !== decided)
    .sort((a, b) => a - b);
}
