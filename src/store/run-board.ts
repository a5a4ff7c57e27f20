/** The way from the session to the class board, which is a part of its own. */
import { bringPart } from './bring-part';
import type { RunHolder } from './run-holder';
import type { SessionCommands } from './session';

/** One board a tab. */
export function createBoardCommands(holder: RunHolder): Pick<SessionCommands, 'board'> {
  return { board: bringPart(async () => (await import('./board-keeper')).createBoard(holder)) };
}
