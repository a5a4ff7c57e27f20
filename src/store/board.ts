/** The class board as the screens see it: state to read, commands to call. It lives as long as the tab and is kept nowhere. */
import type { StoreApi } from 'zustand/vanilla';
import type { BoardView, IntakeView, Moment } from './board-views';
import type { TagsView } from './debrief-views';

export interface BoardState {
  /** Grows whenever `view` would say something new. */
  readonly version: number;
  /** Codes on the board, read or not. */
  readonly codes: number;
  /** Reading: codes judged of all; null when nothing waits. */
  readonly reading: { readonly done: number; readonly total: number } | null;
  /** What the last text came to. */
  readonly intake: IntakeView | null;
}

export interface Board {
  readonly store: StoreApi<BoardState>;
  /** Null while no run could be read. */
  readonly view: () => BoardView | null;
  /** Codes that are no runs; known also when no run could be read. */
  readonly refused: () => BoardView['refused'];
  /** Reads a list, a chat, a report or a board's file; resolves when every code is judged. */
  readonly add: (text: string) => Promise<void>;
  readonly rename: (id: number, name: string) => void;
  readonly remove: (id: number) => void;
  readonly clear: () => void;
  /** Shows another group of runs. */
  readonly choose: (group: string) => void;
  /** Codes a decision of the class otherwise, or as its authors did (null). */
  readonly recode: (key: string, tags: TagsView | null) => void;
  readonly resetCodebook: () => void;
  /** The student's run as a code that the session opens, whole or cut at a moment; null when it never got there. */
  readonly codeAt: (id: number, moment: Moment | null) => string | null;
  readonly writeTable: () => string;
  readonly writeFile: () => string;
}
