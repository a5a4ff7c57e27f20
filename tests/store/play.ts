/** Ways to play the toy scenario through a session, for tests of its views. */
import type { DeskView, DossierView, Session } from '../../src/store';

/** The open run; throws when none is. */
export function runOf(session: Session): NonNullable<ReturnType<Session['store']['getState']>['run']> {
  const { run } = session.store.getState();
  if (run === null) throw new Error('no run is open');
  return run;
}

export function deskOf(session: Session): DeskView {
  return runOf(session).desk;
}

/** The paper `id` on the desk; throws when it is not there. */
export function paperOf(session: Session, id: string): DossierView {
  const paper = deskOf(session).dossiers.find((entry) => entry.id === id);
  if (paper === undefined) throw new Error(`"${id}" is not on the desk`);
  return paper;
}

/** Answers a paper by "dossier/option" where it is open, else by its first open option. */
export function answer(session: Session, id: string, wanted?: string): void {
  const { options } = paperOf(session, id);
  const option = options.find((entry) => entry.id === wanted && entry.locked === null) ?? options.find((entry) => entry.locked === null);
  if (option === undefined) throw new Error(`"${id}" has no open option`);
  session.decide(option.move);
}

/** Plays to the opening of half-year `turn`, or to the end: `wishes` holds the option wanted by dossier id. */
export function playTo(session: Session, turn: number, wishes: Readonly<Record<string, string>> = {}): void {
  for (let moves = 0; moves < 2000 && !runOf(session).finished && deskOf(session).turn.turn < turn; moves++) {
    const { aims, dossiers, close } = deskOf(session);
    const aim = aims.find((entry) => entry.move !== null)?.move;
    const paper = dossiers.find((entry) => entry.answered === null);
    if (aim !== undefined && aim !== null) session.decide(aim);
    else if (paper !== undefined) answer(session, paper.id, wishes[paper.id]);
    else session.decide(close.move);
  }
}
