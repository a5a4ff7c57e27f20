/** Papers as a class reads them before play: what arrived and what can be answered, without effects, advice or history. */
import type { Scenario } from '../engine/index';
import type { TextBook } from './text-book';
import type { OptionSheetView } from './views';

/** The papers that are the player's, by the half-year in which they may first come. Parts of a brief that depend on the run are left out. */
export function viewOptionSheets({ dossiers, played }: Scenario, book: TextBook): OptionSheetView[] {
  const own = played?.dossiers ?? null;
  return dossiers
    .filter(({ id }) => own === null || own.includes(id))
    .toSorted((a, b) => a.first - b.first)
    .map(({ id, options }) => ({
      id,
      title: book.get(`dossier.${id}.title`),
      dateline: book.get(`dossier.${id}.dateline`),
      brief: book.get(`dossier.${id}.brief`),
      options: options.map((option) => book.get(`dossier.${id}.option.${option.id}.label`)),
    }));
}
