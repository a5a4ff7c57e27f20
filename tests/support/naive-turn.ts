/** Opening and closing of a half-year in the naive interpreter. */
import { DOMAIN, draw, scaleDraw } from '../../src/engine/chance';
import { hashText } from '../../src/engine/hash';
import type { Dossier, Initiative } from '../../src/engine/scenario';
import { evaluateNaive, holdsNaive } from './naive-expression';
import { addNaive, applyNaive, endNaive, refreshNaive } from './naive-rules';
import { read, type NaiveState } from './naive-state';

/** World, arrivals, upkeep, drift, winds, ladders, then the deal. */
export function openNaive(state: NaiveState): void {
  stepWorld(state);
  refreshNaive(state);
  const due = state.pending.filter(({ next }) => next === state.turn);
  for (const { effects } of due) for (const effect of effects) addNaive(state, effect.variable, effect.amount);
  state.pending = state.pending
    .filter(({ last }) => last > state.turn)
    .map((item) => (item.next === state.turn ? { ...item, next: state.turn + 1 } : item));
  refreshNaive(state);
  keepCommitments(state);
  refreshNaive(state);
  for (const rule of state.scenario.drift) {
    if (!holdsNaive(state, rule.when)) continue;
    addNaive(state, rule.variable, evaluateNaive(state, rule.amount));
    refreshNaive(state);
  }
  for (const wind of state.scenario.winds) if (state.winds[wind.id] === state.turn) applyNaive(state, `wind:${wind.id}`, wind.block, false);
  moveLadders(state);
  refreshNaive(state);
  dealHand(state);
  dealDesk(state);
}

/** Papers left lying, tests, perils, then the next turn or the ending. */
export function closeNaive(state: NaiveState): void {
  const { scenario } = state;
  for (const id of state.desk) {
    const dossier = scenario.dossiers.find((entry) => entry.id === id);
    if (dossier !== undefined && read(state.cards, id).status === 'desk') leaveNaive(state, dossier);
  }
  for (const test of scenario.tests) {
    if (test.at !== state.turn || !holdsNaive(state, test.eligible)) continue;
    const outcome = test.outcomes.find(({ when }) => holdsNaive(state, when));
    if (outcome === undefined) continue;
    state.outcomes[test.id] = outcome.id;
    applyNaive(state, `outcome:${test.id}/${outcome.id}`, outcome.block, false);
  }
  for (const reaction of scenario.reactions) {
    const last = read(state.reactions, reaction.id);
    const isRested = last === null || (reaction.again > 0 && state.turn >= last + reaction.again);
    if (!isRested || !holdsNaive(state, reaction.when)) continue;
    state.reactions[reaction.id] = state.turn;
    applyNaive(state, `reaction:${reaction.id}`, reaction.block, false);
  }
  for (const peril of scenario.perils) {
    const level = read(state.perils, peril.id);
    const condition = [...peril.warnings, peril.breaks][level];
    if (condition === undefined || !holdsNaive(state, condition)) continue;
    state.perils[peril.id] = level + 1;
    if (level === 2) applyNaive(state, `peril:${peril.id}`, peril.block, false);
  }
  state.desk = [];
  state.startedThisTurn = 0;
  if (state.turn + 1 < scenario.turnCount) {
    state.turn++;
    openNaive(state);
    return;
  }
  state.over = true;
  state.ending = (scenario.endings.find(({ when }) => holdsNaive(state, when)) ?? scenario.endings.at(-1))?.id ?? null;
}

/** A paper that nobody answered. */
export function leaveNaive(state: NaiveState, dossier: Dossier): void {
  read(state.cards, dossier.id).status = 'left';
  applyNaive(state, `fallback:${dossier.id}`, dossier.fallback, true);
}

/** True when an initiative may be in a hand now. */
export function isInitiativeOpen(state: NaiveState, initiative: Initiative): boolean {
  const started = read(state.initiatives, initiative.id);
  const isRested = started === null || (initiative.again !== null && state.turn >= started + initiative.again);
  return state.turn >= initiative.first && state.turn <= initiative.last && isRested && holdsNaive(state, initiative.eligible);
}

function stepWorld(state: NaiveState): void {
  for (const clock of state.scenario.world) {
    clock.steps.forEach((step, place) => {
      if (step.at !== state.turn) return;
      const drawn = draw(state.seed, DOMAIN.world, hashText(`${clock.variable}#${place}`), 0, 0);
      const offset = state.history || clock.vary === 0 ? 0 : scaleDraw(drawn, 2 * clock.vary + 1) - clock.vary;
      addNaive(state, clock.variable, step.value + offset - read(state.variables, clock.variable));
    });
  }
}

function keepCommitments(state: NaiveState): void {
  for (const commitment of state.scenario.commitments) {
    const bond = read(state.commitments, commitment.id);
    if (bond.status !== 'active') continue;
    if (bond.expiry <= state.turn) endNaive(state, commitment.id);
    else for (const effect of commitment.upkeep) addNaive(state, effect.variable, effect.amount);
  }
}

function moveLadders(state: NaiveState): void {
  const { ladders } = state.scenario;
  for (const source of ladders) {
    const ladder = read(state.ladders, source.id);
    if (ladder.climbTurn === 0 || ladder.climbTurn > state.turn) continue;
    ladder.climbTurn = 0;
    if (ladder.rung < source.rungs.length) Object.assign(ladder, { rung: ladder.rung + 1, rungTurn: state.turn });
    else {
      ladder.state = 'measured';
      applyNaive(state, `measure:${source.id}`, source.measure, false);
    }
  }
  for (const source of ladders) {
    const ladder = read(state.ladders, source.id);
    const active = Object.values(state.ladders).filter((entry) => entry.state === 'active').length;
    const isOpen = ladder.state === 'idle' && state.turn >= source.first && state.turn <= source.last;
    if (active < 2 && isOpen && holdsNaive(state, source.starts)) Object.assign(ladder, { state: 'active', rung: 1, rungTurn: state.turn });
  }
}

/** History's half-years may hold one paper more. */
function naiveMost(state: NaiveState): number {
  return state.history ? 4 : 3;
}

function dealHand(state: NaiveState): void {
  const open = state.scenario.initiatives.filter((entry) => isInitiativeOpen(state, entry));
  const isFirst = ({ history }: Initiative): boolean => state.history && history.includes(state.turn);
  const first = open.filter(isFirst).map(({ id }) => id);
  const others = sortByPriority(
    state,
    DOMAIN.hand,
    open.filter((entry) => !isFirst(entry)),
  );
  state.hand = [...first, ...others].slice(0, state.scenario.handSize);
}

function dealDesk(state: NaiveState): void {
  const { scenario, turn } = state;
  const eligible = scenario.dossiers.filter((dossier) => {
    if (dossier.after !== null || read(state.cards, dossier.id).status !== 'undealt' || turn < dossier.first || turn > dossier.last)
      return false;
    if (dossier.rung !== null) {
      const ladder = read(state.ladders, dossier.rung.ladder);
      if (ladder.state !== 'active' || ladder.rung !== dossier.rung.rung || ladder.rungTurn >= turn) return false;
    }
    return holdsNaive(state, dossier.eligible);
  });
  const isMust = ({ deal, dated }: Dossier): boolean => deal === 'must' || (state.history && dated);
  const rank = ({ deal }: Dossier): number => (deal === 'must' ? 0 : 1);
  const musts = eligible.filter(isMust).sort((a, b) => rank(a) - rank(b) || a.last - b.last || b.weight - a.weight);
  const pool = eligible.filter((dossier) => !isMust(dossier));
  const chosen = musts.slice(0, naiveMost(state)).map(({ id }) => id);
  const room = Math.max(0, (scenario.due[turn] ?? 0) - chosen.length);
  const drawn = sortByPriority(
    state,
    DOMAIN.deal,
    pool.map((dossier) => ({ id: dossier.id, weight: weightInRun(state, dossier) })),
  ).slice(0, room);
  state.lastPool = { pool: pool.map(({ id }) => id), drawn };
  state.desk = [...chosen, ...drawn];
  for (const id of state.desk) read(state.cards, id).status = 'desk';
}

/** A paper's weight, multiplied when its storyline is among those of the smallest draws. */
function weightInRun({ scenario, seed, history }: NaiveState, { arc, weight }: Dossier): number {
  if (scenario.focus === null || history) return weight;
  const ranked = scenario.arcs
    .map((id, place) => ({ id, value: draw(seed, DOMAIN.arc, place, 0, 0) }))
    .sort((a, b) => a.value - b.value)
    .map(({ id }) => id);
  return ranked.slice(0, scenario.focus.arcs).includes(arc) ? weight * scenario.focus.times : weight;
}

function sortByPriority(
  state: NaiveState,
  domain: typeof DOMAIN.deal | typeof DOMAIN.hand,
  items: readonly { readonly id: string; readonly weight: number }[],
): string[] {
  const drawn = items.map(({ id, weight }) => ({ id, weight, priority: draw(state.seed, domain, hashText(id), 0, 0) }));
  return drawn.sort((a, b) => a.priority * b.weight - b.priority * a.weight).map(({ id }) => id);
}
