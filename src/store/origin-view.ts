/** Causes in words: which decision or rule wrote a ledger line. */
import { blockKey, delayedKey } from '../content/index';
import { CAUSE, type BlockOwner, type LedgerLine, type Model } from '../engine/index';
import { labelTurn, type ViewContext } from './context';
import type { LedgerLineView, OriginView } from './views';

/** The cause of a ledger line. */
export function viewOrigin(context: ViewContext, line: LedgerLine): OriginView {
  const { model } = context.timeline;
  const { book } = context;
  const { scenario } = model;
  switch (line.cause) {
    case CAUSE.block:
      return viewOwner(context, model.owners[line.index], line.turn);
    case CAUSE.delayed:
      return viewOwner(context, model.owners[model.delayedOwner[line.index]?.block ?? -1], line.origin);
    case CAUSE.drift:
      return rule('drift', book.get(`drift.${scenario.drift[line.index]?.id}.title`));
    case CAUSE.cross:
      return rule('cross', book.get(`cross.${scenario.cross[line.index]?.id}.title`));
    case CAUSE.world:
      return rule('world', book.get(`world.${scenario.variables[line.variable]?.id}.title`));
    case CAUSE.upkeep:
      return {
        ...rule('upkeep', book.get(`commitment.${scenario.commitments[line.index]?.id}.title`)),
        turn: turnOf(context, line.origin),
      };
    case CAUSE.term:
      return rule('term', book.get(`variable.${scenario.variables[line.variable]?.id}.term.${termId(model, line)}`));
    case CAUSE.price:
      return {
        ...rule('initiative', book.get(`initiative.${scenario.initiatives[line.index]?.id}.title`)),
        turn: turnOf(context, line.turn),
      };
    case CAUSE.drawn:
      return rule('start', context.words('origin.drawn'));
    default:
      return rule('clamp', context.words('origin.clamp'));
  }
}

/** Who a block belongs to, in words. */
export function viewOwner(context: ViewContext, owner: BlockOwner | undefined, turn: number): OriginView {
  const { scenario } = context.timeline.model;
  const { book } = context;
  if (owner === undefined) return rule('start', '');
  const at = turnOf(context, turn);
  switch (owner.kind) {
    case 'option': {
      const dossier = scenario.dossiers[owner.index];
      const label = book.get(`dossier.${dossier?.id}.option.${dossier?.options[owner.option]?.id}.label`);
      return { kind: 'decision', title: `${book.get(`dossier.${dossier?.id}.title`)}: ${label}`, turn: at, dossier: dossier?.id ?? null };
    }
    case 'fallback': {
      const id = scenario.dossiers[owner.index]?.id ?? '';
      return { kind: 'default', title: context.words('origin.left', { title: book.get(`dossier.${id}.title`) }), turn: at, dossier: id };
    }
    case 'initiative':
      return { kind: 'initiative', title: book.get(`initiative.${scenario.initiatives[owner.index]?.id}.title`), turn: at, dossier: null };
    case 'wind':
      return { kind: 'wind', title: book.get(`wind.${scenario.winds[owner.index]?.id}.title`), turn: at, dossier: null };
    case 'outcome':
      return { kind: 'test', title: book.get(`test.${scenario.tests[owner.index]?.id}.title`), turn: at, dossier: null };
    case 'measure':
      return { kind: 'ladder', title: book.get(`ladder.${scenario.ladders[owner.index]?.id}.title`), turn: at, dossier: null };
    case 'reaction':
      return { kind: 'reaction', title: book.get(`reaction.${scenario.reactions[owner.index]?.id}.title`), turn: at, dossier: null };
    default:
      return { kind: 'peril', title: book.get(`peril.${scenario.perils[owner.index]?.id}.title`), turn: at, dossier: null };
  }
}

/** A ledger line in words. */
export function viewLedgerLine(context: ViewContext, line: LedgerLine): LedgerLineView {
  const variable = context.timeline.model.scenario.variables[line.variable];
  return {
    turn: labelTurn(context, line.turn),
    variable: variable?.id ?? '',
    name: context.book.get(`variable.${variable?.id}.title`),
    unit: variable?.unit ?? 'points',
    amount: line.amount,
    timing: line.cause === CAUSE.delayed ? (context.timeline.model.delayed.kind[line.index] === 0 ? 'arrived' : 'built-up') : 'now',
    origin: viewOrigin(context, line),
    line: line.cause === CAUSE.delayed ? findDelayedText(context, line.index) : null,
  };
}

/** The sentence a block speaks when it happens, or null. */
export function findBlockLine(context: ViewContext, block: number): string | null {
  return context.book.find(`${blockKey(context.timeline.model, block)}.line`);
}

/** The sentence of a delayed item, or null. */
export function findDelayedText(context: ViewContext, item: number): string | null {
  const key = delayedKey(context.timeline.model, item);
  return key === null ? null : context.book.find(key);
}

function rule(kind: OriginView['kind'], title: string): OriginView {
  return { kind, title, turn: null, dossier: null };
}

function turnOf(context: ViewContext, turn: number): OriginView['turn'] {
  return turn < 0 ? null : labelTurn(context, turn);
}

function termId(model: Model, line: LedgerLine): string {
  const first = model.derived.termStart[line.variable] ?? 0;
  return model.scenario.variables[line.variable]?.terms[line.index - first]?.id ?? '';
}
