/** Beats: a paper that follows another's answer follows a paper of the same half-years, and no circle. */
import { createDiagnostic } from '../shape';
import type { Lint } from './lint';

export const lintBeats: Lint = ({ declared, scenario }) => {
  const byId = new Map(scenario.dossiers.map((dossier) => [dossier.id, dossier]));
  scenario.dossiers.forEach((dossier, n) => {
    const place = declared.sections.dossiers[n]?.at;
    if (dossier.after === null || place === undefined) return;
    const refuse = (message: string): void => declared.report(createDiagnostic(place, ['after'], 'SCN227', message));
    const before = byId.get(dossier.after);
    if (before !== undefined && (before.last < dossier.first || before.first > dossier.last))
      refuse(`"${dossier.id}" cannot follow "${before.id}": their windows share no half-year`);
    if (dossier.rung !== null) refuse(`"${dossier.id}" is a rung of a ladder, which deals it`);
    const seen = new Set<string>();
    for (let id: string | null = dossier.id; id !== null; id = byId.get(id)?.after ?? null) {
      if (seen.has(id)) {
        refuse(`"${dossier.id}" follows itself`);
        break;
      }
      seen.add(id);
    }
  });
};
