import '../text/later-words';
import '../styles/debrief.css';
import '../styles/board.css';
import { useSelected } from '../session-context';
import { t } from '../text/translate';
import { ClassBoard } from './ClassBoard';
import { DebriefMode } from './DebriefMode';
import { useBoard } from './use-board';

/** The class board, and the debrief that is made of it (`#board/debrief/2`). */
export function BoardScreen() {
  const open = useBoard();
  const focus = useSelected((state) => state.focus);
  if (open === 'missing') return <p class="page">{t('app.load-failed')}</p>;
  if (open === null) return <p class="page loading">{t('app.loading')}</p>;
  const [mode, phase] = (focus ?? '').split('/');
  return mode === 'debrief' ? <DebriefMode {...open} phase={Number(phase ?? 1)} /> : <ClassBoard {...open} />;
}
