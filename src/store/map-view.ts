/** The map: commitments where they are, their lines, what flows, and the names of the year. */
import { CAUSE, SLOT, type LedgerLine, type Model, type Route } from '../engine/index';
import { labelTurn, type ViewContext } from './context';
import { findFootnote, listDashed, nameLands } from './map-names';
import { viewLedgerLine } from './origin-view';
import { currentState } from './timeline';
import { viewCommitments } from './tray-view';
import type { CommitmentView, LedgerLineView, MapCargo, MapFlow, MapItem, MapPoint, MapRoute, MapView } from './views';

/** What a power sends for a commitment of this sector, where no route says otherwise. */
const CARGO_OF_SECTOR: Readonly<Record<string, MapCargo>> = {
  credit: 'money',
  energy: 'money',
  industry: 'money',
  network: 'goods',
  trade: 'goods',
  arms: 'arms',
  health: 'vaccines',
};

/** Capitals at the rim by the powers' letters. */
const CAPITALS: Readonly<Record<string, string>> = {
  EU: 'map.capital.brussels',
  US: 'map.capital.washington',
  RU: 'map.capital.moscow',
  CN: 'map.capital.beijing',
};

/** Everything on the map now. */
export function viewMap(context: ViewContext): MapView {
  const { model } = context.timeline;
  const turn = labelTurn(context, currentState(context.timeline)[SLOT.turn] as number);
  const routes = model.scenario.routes ?? [];
  const items = viewCommitments(context).flatMap((view): MapItem[] => viewItem(context, view, routes));
  const active = new Set(items.filter((item) => item.status === 'active').map((item) => item.id));
  const shown = new Set(items.map((item) => item.id));
  const lines = routes.filter((route) => shown.has(route.commitment)).map((route) => viewRoute(route, active.has(route.commitment)));
  return {
    turn,
    powers: model.scenario.powers.map(({ id, letters, shape }) => ({
      id,
      letters,
      shape,
      name: context.book.get(`power.${id}.name`),
      capital: context.words(CAPITALS[letters] ?? letters),
    })),
    items,
    routes: lines,
    flows: listFlows(context, items, lines),
    names: nameLands(context, turn),
    footnote: findFootnote(context, turn),
    dashed: listDashed(turn),
  };
}

function viewItem(context: ViewContext, view: CommitmentView, routes: readonly Route[]): MapItem[] {
  const { model } = context.timeline;
  const index = model.ids.commitment.get(view.id) ?? -1;
  const site = model.scenario.commitments[index]?.site ?? null;
  const route = routes.find((known) => known.commitment === view.id);
  const middle = route?.points[Math.floor(route.points.length / 2)];
  const spot = site ?? middle;
  if (spot === undefined) return [];
  return [
    {
      ...view,
      place: site?.place === undefined ? null : context.book.get(`place.${site.place}.title`),
      placeId: site?.place ?? null,
      at: toDegrees(spot),
      cargo: route?.carries ?? (isPower(model, view.counterparty) ? (CARGO_OF_SECTOR[view.sector] ?? null) : null),
      route: route?.kind ?? null,
      lines: listLines(context, index, view.signed?.turn ?? -1),
    },
  ];
}

function viewRoute(route: Route, active: boolean): MapRoute {
  const { id, commitment, kind, carries } = route;
  return { id, commitment, kind, carries, active, points: route.points.map(toDegrees) };
}

/** What moves for commitments in force: along their routes, else straight from the power's capital. */
function listFlows(context: ViewContext, items: readonly MapItem[], routes: readonly MapRoute[]): MapFlow[] {
  const powers = new Map(context.timeline.model.scenario.powers.map(({ id, letters }) => [id, letters]));
  return items.flatMap((item): MapFlow[] => {
    const letters = powers.get(item.counterparty);
    if (item.status !== 'active' || item.cargo === null) return [];
    const own = routes.filter((route) => route.commitment === item.id && route.carries !== null);
    // A line of our own carries too; it has no power's pattern.
    const base = { commitment: item.id, power: item.counterparty, letters: letters ?? '', cargo: item.cargo, to: item.at };
    if (own.length > 0) return own.map((route) => ({ ...base, cargo: route.carries ?? item.cargo ?? 'goods', route: route.id }));
    return letters === undefined ? [] : [{ ...base, route: null }];
  });
}

/** Ledger lines of a commitment: what the decision that signed it did and does, and its upkeep. */
function listLines(context: ViewContext, commitment: number, signed: number): LedgerLineView[] {
  const { model, lines } = context.timeline;
  const signers = signed < 0 ? new Set<string>() : listSigners(model, commitment);
  const isOf = (block: number): boolean => signers.has(ownerKey(model, block));
  const belongs = (line: LedgerLine): boolean => {
    if (line.cause === CAUSE.upkeep) return line.index === commitment;
    if (line.cause === CAUSE.block) return line.turn === signed && isOf(line.index);
    if (line.cause === CAUSE.delayed) return line.origin === signed && isOf(model.delayedOwner[line.index]?.block ?? -1);
    return false;
  };
  const isVisible = (line: LedgerLine): boolean => model.scenario.variables[line.variable]?.visible === true;
  return lines.filter((line) => belongs(line) && isVisible(line)).map((line) => viewLedgerLine(context, line));
}

/** Decisions and events with a block that signs a commitment. */
function listSigners(model: Model, commitment: number): Set<string> {
  const { signStart, signCommitment } = model.blocks;
  const signers = new Set<string>();
  for (let block = 0; block + 1 < signStart.length; block++)
    for (let i = signStart[block] as number; i < (signStart[block + 1] as number); i++)
      if (signCommitment[i] === commitment) signers.add(ownerKey(model, block));
  return signers;
}

function ownerKey(model: Model, block: number): string {
  const owner = model.owners[block];
  return owner === undefined ? '' : `${owner.kind} ${owner.index} ${owner.option}`;
}

function isPower(model: Model, id: string): boolean {
  return model.scenario.powers.some((power) => power.id === id);
}

function toDegrees({ lon, lat }: { readonly lon: number; readonly lat: number }): MapPoint {
  return { lon: lon / 1000, lat: lat / 1000 };
}
