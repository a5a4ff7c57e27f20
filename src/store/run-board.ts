/** The way from the session to the class board, which is a part of its own, fetched when it is asked for. */
import type { Board } from './board';
import type { RunHolder } from './run-holder';
import type { SessionCommands } from './session';

/** One board a tab. */
export function createBoardCommands(holder: RunHolder): Pick<SessionCommands, 'board'> {
  let opening: Promise<Board> | null = null;
  const open = async (): Promise<Board> => (await import('./board-keeper')).createBoard(holder);
  return {
    board: () => {
      opening ??= open();
      // A part that could not be fetched is asked for again.
      opening.catch(() => (opening = null));
      return opening;
    },
  };
}
