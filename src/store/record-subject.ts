/** What an event of a run is about: its storyline, the powers in it, what it rests on. */
import { EVENT, type Block, type BlockOwner, type LedgerEvent, type Scenario } from '../engine/index';
import type { ViewContext } from './context';
import { viewSources } from './dossier-view';
import type { SourceView } from './views';

/** The storyline (or null), the powers by id, the sources. */
export interface Subject {
  readonly arc: string | null;
  readonly powers: readonly string[];
  readonly sources: readonly SourceView[];
}

interface Bare {
  readonly arc?: string | undefined;
  readonly parties?: readonly (string | undefined)[];
  readonly sources?: readonly string[] | undefined;
}

/** The subject of `event`; rules of the model have neither storyline nor source. */
export function findSubject(context: ViewContext, event: LedgerEvent): Subject {
  const { scenario } = context.timeline.model;
  const { arc, parties = [], sources = [] } = findBare(context, event);
  return {
    arc: arc ?? null,
    powers: scenario.powers.map(({ id }) => id).filter((id) => parties.includes(id)),
    sources: viewSources(context, sources),
  };
}

function findBare({ timeline }: ViewContext, { kind, index, detail }: LedgerEvent): Bare {
  const { model } = timeline;
  const { scenario } = model;
  switch (kind) {
    case EVENT.answered:
      return ofDossier(scenario, index, scenario.dossiers[index]?.options[detail]?.block);
    case EVENT.left:
      return ofDossier(scenario, index, scenario.dossiers[index]?.fallback);
    case EVENT.started:
      return ofInitiative(scenario, index);
    case EVENT.arrived:
      return ofOwner(scenario, model.owners[model.delayedOwner[index]?.block ?? -1]);
    case EVENT.drawn:
      return ofOwner(scenario, model.owners[index]);
    case EVENT.expired:
    case EVENT.ended:
      return { parties: [scenario.commitments[index]?.counterparty] };
    case EVENT.wind:
      return { sources: scenario.winds[index]?.sources };
    case EVENT.rung:
    case EVENT.measured:
      return ofLadder(scenario, index);
    default:
      return {};
  }
}

function ofOwner(scenario: Scenario, owner: BlockOwner | undefined): Bare {
  if (owner?.kind === 'option' || owner?.kind === 'fallback') return ofDossier(scenario, owner.index, undefined);
  if (owner?.kind === 'initiative') return ofInitiative(scenario, owner.index);
  if (owner?.kind === 'wind') return { sources: scenario.winds[owner.index]?.sources };
  return owner?.kind === 'measure' ? ofLadder(scenario, owner.index) : {};
}

function ofDossier(scenario: Scenario, index: number, block: Block | undefined): Bare {
  const dossier = scenario.dossiers[index];
  return { arc: dossier?.arc, parties: [dossier?.from, ...listParties(scenario, block)], sources: dossier?.sources };
}

function ofInitiative(scenario: Scenario, index: number): Bare {
  const initiative = scenario.initiatives[index];
  return { arc: initiative?.arc, parties: listParties(scenario, initiative?.block), sources: initiative?.sources };
}

function ofLadder(scenario: Scenario, index: number): Bare {
  const ladder = scenario.ladders[index];
  const rungs = scenario.dossiers.filter(({ id }) => ladder?.rungs.includes(id));
  return { arc: rungs[0]?.arc, parties: [ladder?.power], sources: [...new Set(rungs.flatMap(({ sources }) => sources))] };
}

/** With whom a block signs something. */
function listParties({ commitments }: Scenario, block: Block | undefined): (string | undefined)[] {
  return (block?.signs ?? []).map(({ commitment }) => commitments.find(({ id }) => id === commitment)?.counterparty);
}
