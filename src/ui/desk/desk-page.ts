import type { DeskView, DossierView } from '../../store/index';

/** The drawers under the desk, in the order they hang. */
export const DRAWERS = ['initiatives', 'programme', 'cabinet', 'tray', 'calendar', 'envoys', 'signed'] as const;
/** Name of a drawer. */
export type DrawerName = (typeof DRAWERS)[number];

/** The one sheet lying open on the desk. */
export type DeskPage =
  | { readonly kind: 'briefing' }
  | { readonly kind: 'paper'; readonly id: string }
  | { readonly kind: 'drawer'; readonly name: DrawerName }
  | { readonly kind: 'drawers' }
  | { readonly kind: 'close' };

/** The page's name as the address carries it. */
export function formatDeskPage(page: DeskPage): string {
  if (page.kind === 'paper') return `paper.${page.id}`;
  if (page.kind === 'drawer') return `drawer.${page.name}`;
  return page.kind;
}

function parseDeskPage(focus: string, desk: DeskView): DeskPage | null {
  if (focus === 'briefing' || focus === 'drawers' || focus === 'close') return { kind: focus };
  const name = DRAWERS.find((drawer) => focus === `drawer.${drawer}`);
  if (name !== undefined) return { kind: 'drawer', name };
  const paper = desk.dossiers.find((dossier) => focus === `paper.${dossier.id}`);
  return paper === undefined ? null : { kind: 'paper', id: paper.id };
}

/** The papers by the number on their tab: a night counts once, its beats are told apart by place. */
export function numberPapers(dossiers: readonly DossierView[]): ReadonlyMap<string, { readonly n: number; readonly beat: number }> {
  let n = 0;
  return new Map(
    dossiers.map(({ id, beat }) => {
      if (beat === null || beat.place === 1) n++;
      return [id, { n, beat: beat?.place ?? 1 }];
    }),
  );
}

/** The open beat that the answer to paper `id` has put on the desk, or null. */
export function findNextBeat(desk: DeskView, id: string): string | null {
  return desk.dossiers.find((paper) => paper.beat?.after?.id === id && paper.answered === null)?.id ?? null;
}

/** The first paper nobody has answered, or null. */
export function findOpenPaper(desk: DeskView): string | null {
  return desk.dossiers.find((dossier) => dossier.answered === null)?.id ?? null;
}

/** The unanswered paper after `id`, round the desk; null when every other one is answered. */
export function findNextPaper(desk: DeskView, id: string | null): string | null {
  const at = desk.dossiers.findIndex((dossier) => dossier.id === id);
  const around = [...desk.dossiers.slice(at + 1), ...desk.dossiers.slice(0, Math.max(at, 0))];
  return around.find((dossier) => dossier.answered === null && dossier.id !== id)?.id ?? null;
}

/**
 * Which sheet to show: the one the address names, else the news of a half-year nobody has read,
 * else the first paper without an answer, else the sheet that closes the half-year.
 */
export function chooseDeskPage(desk: DeskView, focus: string | null, newsRead: boolean): DeskPage {
  const asked = focus === null ? null : parseDeskPage(focus, desk);
  if (asked !== null) return asked;
  const untouched = desk.dossiers.every((dossier) => dossier.answered === null);
  if (!newsRead && untouched && desk.briefing.news.length > 0) return { kind: 'briefing' };
  const open = findOpenPaper(desk);
  return open === null ? { kind: 'close' } : { kind: 'paper', id: open };
}
