/** Keys of texts that belong to blocks and delayed items of a compiled model. */
import type { Model } from '../engine/index';

/** Key prefix of a block's own texts. */
export function blockKey(model: Model, block: number): string {
  const owner = model.owners[block];
  const { scenario } = model;
  if (owner === undefined) return '';
  const branch = owner.branch === 'base' ? '' : `.${owner.branch}`;
  const dossier = scenario.dossiers[owner.index];
  switch (owner.kind) {
    case 'option':
      return `dossier.${dossier?.id}.option.${dossier?.options[owner.option]?.id}${branch}`;
    case 'fallback':
      return `dossier.${dossier?.id}.default`;
    case 'initiative':
      return `initiative.${scenario.initiatives[owner.index]?.id}${branch}`;
    case 'wind':
      return `wind.${scenario.winds[owner.index]?.id}`;
    case 'outcome':
      return `test.${scenario.tests[owner.index]?.id}.outcome.${scenario.tests[owner.index]?.outcomes[owner.option]?.id}`;
    case 'measure':
      return `ladder.${scenario.ladders[owner.index]?.id}.measure`;
    case 'reaction':
      return `reaction.${scenario.reactions[owner.index]?.id}`;
    case 'shock':
      return `shock.${scenario.insurance?.shocks[owner.index]?.id}`;
    default:
      return `peril.${scenario.perils[owner.index]?.id}`;
  }
}

/** Key of the sentence that a delayed item speaks when it lands; null for an unknown item. */
export function delayedKey(model: Model, item: number): string | null {
  const owner = model.delayedOwner[item];
  if (owner === undefined) return null;
  const list = model.delayed.kind[item] === 0 ? 'later' : 'build';
  return `${blockKey(model, owner.block)}.${list}.${owner.ordinal}`;
}
