/** The oracle: the rules once more, written to be read and not to be fast. Moves are the readable keys of `formatMove`. */
import { DOMAIN, draw, scaleDraw } from '../../src/engine/chance';
import type { Initiative, Scenario } from '../../src/engine/scenario';
import { evaluateNaive, holdsNaive } from './naive-expression';
import { addNaive, chooseNaive, refreshNaive } from './naive-rules';
import { createNaiveState, read, type NaiveState } from './naive-state';
import { closeNaive, isInitiativeOpen, leaveNaive, openNaive } from './naive-turn';

/** The first opened half-year. */
export function startNaive(scenario: Scenario, seed: { readonly value: number; readonly history: boolean }): NaiveState {
  const state = createNaiveState(scenario, seed.value, seed.history);
  if (!seed.history) {
    const keyed = scenario.winds.map((wind, index) => ({ wind, index, priority: draw(seed.value, DOMAIN.wind, index, 0, 0) }));
    for (const { wind, index } of keyed.sort((a, b) => a.priority - b.priority).slice(0, scenario.windCount)) {
      state.winds[wind.id] = wind.first + scaleDraw(draw(seed.value, DOMAIN.wind, index, 1, 0), wind.last - wind.first + 1);
    }
  }
  if (!seed.history) {
    scenario.variables
      .filter(({ drawn }) => drawn.length > 0)
      .forEach(({ id, drawn }, place) => {
        state.variables[id] = drawn[scaleDraw(draw(seed.value, DOMAIN.start, place, 0, 0), drawn.length)] ?? 0;
      });
  }
  refreshNaive(state);
  openNaive(state);
  playUnplayedNaive(state);
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
  const allowed = scenario.played?.initiatives === false ? 0 : scenario.chapters.some(({ first }) => first === turn) ? 2 : 1;
  const starts = state.hand
    .flatMap((id) => scenario.initiatives.filter((entry) => entry.id === id))
    .filter((entry) => state.startedThisTurn < allowed && isInitiativeOpen(state, entry))
    .filter((entry) => read(state.variables, scenario.capital) >= priceNaive(state, entry));
  const declared = Object.values(state.aims).filter(Boolean).length;
  const isDeclaring = turn <= scenario.aimsBy && declared < scenario.aimCount;
  const aims = isDeclaring ? scenario.aims.filter(({ id }) => state.aims[id] !== true) : [];
  const canClose = unanswered.length <= 1 && !(turn === scenario.aimsBy && declared < scenario.aimCount);
  return [...options, ...starts.map(({ id }) => `start:${id}`), ...aims.map(({ id }) => `aim:${id}`), ...(canClose ? ['close'] : [])];
}

/** Makes an open move, in place, and everything up to the next one that is the player's. */
export function playNaive(state: NaiveState, key: string): void {
  makeMove(state, key);
  playUnplayedNaive(state);
}

function priceNaive(state: NaiveState, initiative: Initiative): number {
  return Math.max(0, Math.min(6, evaluateNaive(state, initiative.capital)));
}

/** History's choice for what is not the player's, half-year by half-year. */
function playUnplayedNaive(state: NaiveState): void {
  const { scenario } = state;
  const { played } = scenario;
  if (played === null) return;
  for (const aim of played.aims) state.aims[aim] = true;
  refreshNaive(state);
  while (!state.over) {
    const inWindow = state.turn >= played.first && state.turn <= played.last;
    const isPlayers = (id: string): boolean => inWindow && (played.dossiers === null || played.dossiers.includes(id));
    if (!inWindow || !played.initiatives) {
      for (const entry of scenario.initiatives) {
        const isNew = entry.history.includes(state.turn) && read(state.initiatives, entry.id) !== state.turn;
        const isPaid = read(state.variables, scenario.capital) >= priceNaive(state, entry);
        if (isNew && isPaid && isInitiativeOpen(state, entry)) makeMove(state, `start:${entry.id}`);
      }
    }
    for (let place = 0; place < state.desk.length; place++) {
      const id = state.desk[place] ?? '';
      if (read(state.cards, id).status !== 'desk' || isPlayers(id)) continue;
      const dossier = scenario.dossiers.find((entry) => entry.id === id);
      const option = dossier?.options.find(({ history }) => history);
      if (option !== undefined && holdsNaive(state, option.unlocked)) makeMove(state, `answer:${id}/${option.id}`);
      else if (dossier !== undefined) leaveNaive(state, dossier);
    }
    if (inWindow && (played.dossiers === null || state.desk.some(isPlayers))) return;
    closeNaive(state);
  }
}

function makeMove(state: NaiveState, key: string): void {
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
    const price = priceNaive(state, initiative);
    state.initiatives[id] = turn;
    state.startedThisTurn++;
    addNaive(state, scenario.capital, -price);
    chooseNaive(state, `initiative:${id}`, initiative, id, occurrence);
  } else {
    const option = scenario.dossiers.find((entry) => entry.id === id)?.options.find((entry) => entry.id === optionId);
    if (option === undefined) throw new RangeError(key);
    Object.assign(read(state.cards, id), { status: 'answered', chosen: option.id });
    chooseNaive(state, `option:${id}/${option.id}`, option, id, 0);
    const beat = scenario.dossiers.find(
      (entry) =>
        entry.after === id &&
        turn >= entry.first &&
        turn <= entry.last &&
        read(state.cards, entry.id).status === 'undealt' &&
        holdsNaive(state, entry.eligible),
    );
    if (beat === undefined || state.desk.length >= 12) return;
    state.desk.push(beat.id);
    read(state.cards, beat.id).status = 'desk';
  }
}
