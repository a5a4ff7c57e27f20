import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Board, BoardState, BoardView } from '../../store/index';
import { useSelected, useSession } from '../session-context';

export interface OpenBoard {
  readonly board: Board;
  readonly state: BoardState;
  /** Null while no run could be read. */
  readonly view: BoardView | null;
}

/** The tab's class board, drawn again whenever it would say something new; null while it is fetched, "missing" when it cannot be. */
export function useBoard(): OpenBoard | 'missing' | null {
  const session = useSession();
  const language = useSelected((state) => state.language);
  const [board, setBoard] = useState<Board | null>(null);
  const [missing, setMissing] = useState(false);
  const [state, setState] = useState<BoardState | null>(null);
  useEffect(() => {
    session.board().then(
      (opened) => {
        setState(opened.store.getState());
        setBoard(opened);
      },
      () => setMissing(true),
    );
  }, [session]);
  useEffect(() => {
    if (board === null) return;
    setState(board.store.getState());
    return board.store.subscribe(setState);
  }, [board]);
  const view = useMemo(() => board?.view() ?? null, [board, state?.version, language]);
  if (missing) return 'missing';
  return board === null || state === null ? null : { board, state, view };
}
