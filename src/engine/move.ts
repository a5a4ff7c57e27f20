/** Moves: what a player can do. Packed integers inside, readable keys outside ("answer:steel-quotas/plead"). */
import type { Model } from './model';

export const MOVE = { answer: 1, start: 2, aim: 3, close: 4 } as const;

/** A packed move: kind in bits 24-27, dossier, initiative or aim in bits 8-23, option in bits 0-7. */
export type Move = number & { readonly brand: 'Move' };

/** Packs a move. */
export function packMove(kind: number, index: number, option: number): Move {
  return ((kind << 24) | (index << 8) | option) as Move;
}

/** Kind (MOVE), index and option of a move. */
export function unpackMove(move: Move): { readonly kind: number; readonly index: number; readonly option: number } {
  return { kind: move >>> 24, index: (move >>> 8) & 0xffff, option: move & 0xff };
}

/** The one move that ends a half-year. */
export const CLOSE: Move = packMove(MOVE.close, 0, 0);

/** Readable, version-proof form: "answer:DOSSIER/OPTION", "start:INITIATIVE", "aim:AIM", "close". */
export function formatMove(model: Model, move: Move): string {
  const { kind, index, option } = unpackMove(move);
  const { scenario } = model;
  if (kind === MOVE.answer) return `answer:${scenario.dossiers[index]?.id}/${scenario.dossiers[index]?.options[option]?.id}`;
  if (kind === MOVE.start) return `start:${scenario.initiatives[index]?.id}`;
  return kind === MOVE.aim ? `aim:${scenario.aims[index]?.id}` : 'close';
}

/** The move behind a key, or null when the scenario has no such thing. */
export function parseMove(model: Model, key: string): Move | null {
  if (key === 'close') return CLOSE;
  const match = /^(answer|start|aim):([a-z0-9.-]+)(?:\/([a-z0-9.-]+))?$/.exec(key);
  const [, verb = '', id = '', optionId] = match ?? [];
  if (verb === 'answer') {
    const dossier = model.ids.dossier.get(id);
    const option =
      dossier === undefined ? -1 : (model.scenario.dossiers[dossier]?.options.findIndex((entry) => entry.id === optionId) ?? -1);
    return dossier === undefined || option < 0 ? null : packMove(MOVE.answer, dossier, option);
  }
  const index = verb === 'start' ? model.ids.initiative.get(id) : verb === 'aim' ? model.ids.aim.get(id) : undefined;
  if (index === undefined || optionId !== undefined) return null;
  return packMove(verb === 'start' ? MOVE.start : MOVE.aim, index, 0);
}
