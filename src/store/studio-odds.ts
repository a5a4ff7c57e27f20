/** The odds of a decision and the weighing of a whole run, as the lab's numbers in words. */
import { CARD, isOpenMove, MOVE, packMove, SLOT, unpackMove, type Model, type Move } from '../engine/index';
import {
  joinSamples,
  judgeDecision,
  judgeLuck,
  listEndColumns,
  listFlipsHere,
  saltOf,
  summariseRows,
  type DecisionSample,
  type EndColumns,
  type LabResult,
  type LabTask,
  type Mean,
  type Share,
} from '../lab/index';
import { labelTurn, type ViewContext } from './context';
import { isDecision, labelOf, titleOf } from './studio-words';
import type { FillerId, ImpactView, MeanView, OddsView, ShareView } from './studio-views';
import { cutParts } from './studio-work';
import { currentState, type Timeline } from './timeline';

/** Continuations an option, and the parts they are cut into. */
export const CONTINUATIONS = 1000;
const ODDS_PARTS = [10, 30, 40] as const;

/** Continuations a decision and option when a whole run is weighed. */
const IMPACT_CONTINUATIONS = 120;
const IMPACT_PARTS = [40] as const;

/** A question about one decision. */
export interface Question {
  readonly state: Int32Array;
  /** The run's own answer first, where there is one. */
  readonly options: readonly Move[];
  readonly own: Move | null;
  readonly title: string;
  readonly columns: EndColumns;
  readonly tasks: readonly LabTask[];
}

/** The question about move `decision` of a timeline, or about a paper on its open desk; null when there is nothing to choose. */
export function askAbout(context: ViewContext, decision: number | string, filler: FillerId): Question | null {
  const { timeline } = context;
  const { model } = timeline;
  const isPast = typeof decision === 'number';
  const state = isPast ? timeline.marks[decision]?.state : currentState(timeline);
  const own = isPast ? (timeline.moves[decision] ?? null) : null;
  if (state === undefined) return null;
  const options =
    own === null
      ? listAnswers(model, state, String(decision))
      : [own, ...listFlipsHere(model, state, own, 0).flatMap(({ instead }) => instead ?? [])];
  if (options.length === 0) return null;
  const title = titleOf(context, model, own === null || !isDecision(own) ? (options.at(-1) as Move) : own);
  const moves = isPast ? timeline.moves.slice(0, decision) : [...timeline.moves];
  // Aims declared later in the run count as well: that is what it was for.
  const aimed = Int32Array.from(state);
  for (const move of timeline.moves) if (unpackMove(move).kind === MOVE.aim) aimed[model.layout.aim + unpackMove(move).index] = 1;
  const columns = listEndColumns(model, aimed);
  const salt = saltOf(`odds ${state[SLOT.turn]} ${title}`);
  const tasks = cutParts(CONTINUATIONS, ODDS_PARTS).map(
    ({ from, to }): LabTask => ({ kind: 'odds', state: Int32Array.from(state), options, policy: filler, moves, salt, columns, from, to }),
  );
  return { state, options, own, title, columns, tasks };
}

function listAnswers(model: Model, state: Int32Array, dossier: string): Move[] {
  const card = model.ids.dossier.get(dossier) ?? -1;
  const options = model.scenario.dossiers[card]?.options ?? [];
  return options.map((_, option) => packMove(MOVE.answer, card, option)).filter((move) => isOpenMove(model, state, move));
}

/** Papers that wait on the open desk. */
export function listWaiting({ timeline, book }: ViewContext): { readonly id: string; readonly title: string }[] {
  const { model } = timeline;
  const state = currentState(timeline);
  if (state[SLOT.over] === 1) return [];
  return model.scenario.dossiers.flatMap(({ id }, card) =>
    state[model.layout.card + card] === CARD.onDesk ? [{ id, title: book.get(`dossier.${id}.title`) }] : [],
  );
}

/** Collects the rows of every option. */
export function createOddsTally(context: ViewContext, { options, own, columns }: Question) {
  const { timeline, book } = context;
  const { model } = timeline;
  const parts: Int32Array[][] = options.map(() => []);
  const add = (result: LabResult): void => {
    if (result.kind !== 'odds') return;
    const length = (result.to - result.from) * columns.width;
    parts.forEach((rows, n) => rows.push(result.rows.subarray(n * length, (n + 1) * length)));
  };
  const view = (): OddsView['options'] => {
    const odds = parts.map((rows) => summariseRows(model, columns, joinRows(rows)));
    const seen = model.scenario.endings.map((_, ending) => odds.some(({ endings }) => (endings[ending]?.count ?? 0) > 0));
    return odds.map((option, n) => ({
      label: labelOf(context, model, options[n] as Move),
      isOwn: options[n] === own,
      count: option.count,
      endings: option.endings.flatMap((share, ending) =>
        seen[ending] === true ? [{ title: book.get(`ending.${model.scenario.endings[ending]?.id}.title`), share: viewShare(share) }] : [],
      ),
      meters: option.variables.map(({ mean, percentiles }, at) => {
        const variable = model.scenario.variables[columns.variables[at] ?? -1];
        const [low = 0, middle = 0, high = 0] = percentiles;
        return {
          name: book.get(`variable.${variable?.id}.title`),
          unit: variable?.unit ?? 'points',
          mean: viewMean(mean),
          low,
          middle,
          high,
        };
      }),
      aims: option.aims.map(({ reached, partly }, at) => ({
        title: book.get(`aim.${model.scenario.aims[columns.aims[at] ?? -1]?.id}.title`),
        reached: viewShare(reached),
        partly: viewShare(partly),
      })),
    }));
  };
  return { add, view };
}

function joinRows(parts: readonly Int32Array[]): Int32Array {
  const joined = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

export function viewShare({ permille, low, high }: Share): ShareView {
  return { permille, low, high };
}

function viewMean({ mean, low, high }: Mean): MeanView {
  return { mean: Math.round(mean), low: Math.round(low), high: Math.round(high) };
}

/** The tasks that weigh every answer of a run. */
export function listImpactTasks({ seed, moves }: Timeline): LabTask[] {
  const answers = moves.flatMap((move, at) => (unpackMove(move).kind === MOVE.answer ? [at] : []));
  return cutParts(IMPACT_CONTINUATIONS, IMPACT_PARTS).flatMap(({ from, to }) =>
    answers.map((at): LabTask => ({ kind: 'impact', seed, moves: [...moves], at, from, to })),
  );
}

/** Collects the samples of every decision. */
export function createImpactTally(context: ViewContext) {
  const { timeline } = context;
  const { model } = timeline;
  const samples = new Map<number, DecisionSample>();
  const turnOf = (at: number) => labelTurn(context, timeline.marks[at]?.state[SLOT.turn] ?? 0);
  const add = (result: LabResult): void => {
    if (result.kind !== 'impact') return;
    const { sample } = result;
    const known = samples.get(sample.at);
    samples.set(sample.at, known === undefined ? sample : joinSamples(known, sample));
  };
  const describe = (at: number) => {
    const move = timeline.moves[at] as Move;
    return { at, turn: turnOf(at), title: titleOf(context, model, move), own: labelOf(context, model, move) };
  };
  const view = (): Pick<ImpactView, 'decisions' | 'luck'> => {
    const all = [...samples.values()];
    const decisions = all.flatMap((sample) => judgeDecision(sample) ?? []).sort((a, b) => Math.abs(b.gain.mean) - Math.abs(a.gain.mean));
    const luck = all.flatMap((sample) => judgeLuck(sample) ?? []).sort((a, b) => Math.abs(b.gain.mean) - Math.abs(a.gain.mean));
    return {
      decisions: decisions.map(({ at, instead, gain }) => ({
        ...describe(at),
        instead: labelOf(context, model, instead),
        gain: viewMean(gain),
      })),
      luck: luck.map(({ at, drawn, permille, gain }) => {
        const { index, option } = unpackMove(timeline.moves[at] as Move);
        const choice = (model.cards.choiceStart[index] as number) + option;
        return { ...describe(at), happened: model.choices.thenBlock[choice] === drawn, permille, gain: viewMean(gain) };
      }),
    };
  };
  return { add, view };
}
