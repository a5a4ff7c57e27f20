/** The oracle: the rules once more, written to be read and not to be fast. Moves are the readable keys of `formatMove`. */
import { DOMAIN, draw, scaleDraw } from '../../src/engine/chance';
import type { Scenario } from '../../src/engine/scenario';
import { holdsNaive } from './naive-expression';
import { addNaive, chooseNaive, refreshNaive } from './naive-rules';
import { createNaiveState, read, type NaiveState } from './naive-state';
import { closeNaive, isInitiativeOpen, openNaive } from './naive-turn';

/** The first opened half-year. */
export function startNaive(scenario: Scenario, seed: { readonly value: number; readonly history: boolean }): NaiveState {
  const state = createNaiveState(scenario, seed.value, seed.history);
  if (!seed.history) {
    const keyed = scenario.winds.map((wind, index) => ({ wind, index, priority: draw(seed.value, DOMAIN.wind, index, 0, 0) }));
    for (const { wind, index } of keyed.sort((a, b) => a.priority - b.priority).slice(0, scenario.windCount)) {
      state.winds[wind.id] = wind.first + scaleDraw(draw(seed.value, DOMAIN.wind, index, 1, 0), wind.last - wind.first + 1);
    }
  }
  refreshNaive(state);
  openNaive(state);
  return state;
}

/** Keys of every open move: options in desk order, the hand, aims, the close. */
export function listNaiveMoves(state: NaiveState): string[] {
  if (state.over) return [];
  const { scenario, turn } = state;
  const unanswered = state.desk.filter((id) => read(state.cards, id).status === 'desk');
  const options = unanswered.flatMap((id) => {
    const dossier = scenario.dossiers.find((entry) => entry.id === id);
    return (dossier?.options ?? []).filter(({ unlocked }) => holdsNaive(state, unlocked)).map((option) => `answer:${id}/${option.id}`);
  });
  const allowed = scenario.chapters.some(({ first }) => first === turn) ? 2 : 1;
  const starts = state.hand
    .flatMap((id) => scenario.initiatives.filter((entry) => entry.id === id))
    .filter((entry) => state.startedThisTurn < allowed && isInitiativeOpen(state, entry))
    .filter((entry) => read(state.variables, scenario.capital) >= entry.capital);
  const declared = Object.values(state.aims).filter(Boolean).length;
  const isDeclaring = turn <= scenario.aimsBy && declared < scenario.aimCount;
  const aims = isDeclaring ? scenario.aims.filter(({ id }) => state.aims[id] !== true) : [];
  const canClose = unanswered.length <= 1 && !(turn === scenario.aimsBy && declared < scenario.aimCount);
  return [...options, ...starts.map(({ id }) => `start:${id}`), ...aims.map(({ id }) => `aim:${id}`), ...(canClose ? ['close'] : [])];
}

/** Makes an open move, in place. */
export function playNaive(state: NaiveState, key: string): void {
  const [, verb = key, id = '', optionId] = /^(\w+):([^/]+)(?:\/(.+))?$/.exec(key) ?? [];
  const { scenario, turn } = state;
  if (verb === 'close') closeNaive(state);
  else if (verb === 'aim') {
    state.aims[id] = true;
    refreshNaive(state);
  } else if (verb === 'start') {
    const initiative = scenario.initiatives.find((entry) => entry.id === id);
    if (initiative === undefined) throw new RangeError(key);
    const occurrence = read(state.initiatives, id) === null ? 0 : turn;
    state.initiatives[id] = turn;
    state.startedThisTurn++;
    addNaive(state, scenario.capital, -initiative.capital);
    chooseNaive(state, `initiative:${id}`, initiative, id, occurrence);
  } else {
    const option = scenario.dossiers.find((entry) => entry.id === id)?.options.find((entry) => entry.id === optionId);
    if (option === undefined) throw new RangeError(key);
    Object.assign(read(state.cards, id), { status: 'answered', chosen: option.id });
    chooseNaive(state, `option:${id}/${option.id}`, option, id, 0);
  }
}
