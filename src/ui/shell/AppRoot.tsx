import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { isSoundOn, type Screen, type SessionState } from '../../store/index';
import { DeskScreen } from '../desk/DeskScreen';
import { APART } from '../navigation/apart';
import { useAddress } from '../navigation/use-address';
import { useShortcuts } from '../navigation/use-shortcuts';
import { StartScreen } from '../screens/StartScreen';
import { useSelected, useSession } from '../session-context';
import { t } from '../text/translate';
import { repeatLast } from './announcer';
import { BottomBar } from './BottomBar';
import { fetchAhead, lazyScreen } from './lazy-screen';
import { Notices } from './Notices';
import { StatusRegion } from './StatusRegion';
import { TopBar } from './TopBar';
import { useAppearance } from './use-appearance';
import { useEdition } from './use-edition';

const SCREENS: Readonly<Record<Screen, FunctionComponent>> = {
  start: StartScreen,
  desk: DeskScreen,
  'turn-end': lazyScreen(async () => (await import('../screens/TurnEndScreen')).TurnEndScreen),
  'chapter-break': lazyScreen(async () => (await import('../screens/ChapterBreakScreen')).ChapterBreakScreen),
  ledger: lazyScreen(async () => (await import('../ledger/LedgerScreen')).LedgerScreen),
  map: lazyScreen(async () => (await import('../map/MapScreen')).MapScreen),
  chronicle: lazyScreen(async () => (await import('../chronicle/ChronicleScreen')).ChronicleScreen),
  library: lazyScreen(async () => (await import('../library/LibraryScreen')).LibraryScreen),
  ending: lazyScreen(async () => (await import('../screens/EndingScreen')).EndingScreen),
  settings: lazyScreen(async () => (await import('../screens/SettingsScreen')).SettingsScreen),
  board: lazyScreen(async () => (await import('../board/BoardScreen')).BoardScreen),
  studio: lazyScreen(async () => (await import('../studio/StudioScreen')).StudioScreen),
  odds: lazyScreen(async () => (await import('../studio/OddsScreen')).OddsScreen),
  atlas: lazyScreen(async () => (await import('../studio/AtlasScreen')).AtlasScreen),
  about: lazyScreen(async () => (await import('../about/AboutScreen')).AboutScreen),
  teach: lazyScreen(async () => (await import('../teach/TeachScreen')).TeachScreen),
  exercise: lazyScreen(async () => (await import('../lesson/ExerciseScreen')).ExerciseScreen),
  lesson: lazyScreen(async () => (await import('../lesson/LessonScreen')).LessonScreen),
  checkpoint: lazyScreen(async () => (await import('../lesson/CheckpointScreen')).CheckpointScreen),
  'hand-in': lazyScreen(async () => (await import('../lesson/HandInScreen')).HandInScreen),
  cabinet: lazyScreen(async () => (await import('../lesson/CabinetScreen')).CabinetScreen),
};
/** Fetched with the first sound that means something. */
const Captions = lazyScreen(async () => (await import('./Captions')).Captions, { silent: true });
/** Fetched with the first guest or the first look back. */
const VisitBar = lazyScreen(async () => (await import('./VisitBar')).VisitBar, { silent: true });
const EditionNotice = lazyScreen(async () => (await import('./EditionNotice')).EditionNotice, { silent: true });
/** Screens nobody has asked for are fetched when the first papers have been read for a moment. */
const FETCH_AFTER_MS = 1500;
const WITHOUT_RUN: readonly Screen[] = [...APART, 'studio', 'odds', 'atlas'];

/** The whole page: head, the screen the session names, the thumb bar, the status region. */
export function AppRoot() {
  const session = useSession();
  const screen = useSelected((state) => state.screen);
  const hasRun = useSelected((state) => state.run !== null);
  const loading = useSelected((state) => state.loading);
  useAddress(session);
  useAppearance();
  useShortcuts({
    r: repeatLast,
    s: () => session.changeSettings({ sound: !isSoundOn(session.store.getState()) }),
  });
  const isEditionReady = useEdition();
  const hasSounded = useSelected((state) => state.sounds.id > 0);
  useEffect(() => {
    if (!hasRun) return;
    const timer = setTimeout(fetchAhead, FETCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, [hasRun]);
  const led = useSelected(leadOn);
  const shown = hasRun || WITHOUT_RUN.includes(screen) ? led : 'start';
  const Shown = SCREENS[shown];
  return (
    <div class={`app app-${shown}`} aria-busy={loading}>
      <a class="skip" href="#main" onClick={skipToMain}>
        {t('app.skip')}
      </a>
      {hasRun && (
        <button type="button" class="skip" onClick={repeatLast}>
          {t('app.repeat')}
        </button>
      )}
      <TopBar />
      <Notices />
      {!APART.includes(shown) && <Elsewhere />}
      {isEditionReady && <EditionNotice />}
      <main id="main" tabIndex={-1}>
        <Shown key={shown} />
      </main>
      {hasRun && shown !== 'start' && <BottomBar />}
      {hasSounded && <Captions />}
      <StatusRegion />
    </div>
  );
}

/** The bar over a guest or the past. By itself, so that its coming and going draws nothing else again: the order of what is said would change. */
function Elsewhere() {
  const isElsewhere = useSelected(({ run }) => run !== null && (run.visit !== null || run.moment !== null));
  return isElsewhere ? <VisitBar /> : null;
}

/** The screen named, but in a lesson the desk waits behind a checkpoint, and the report behind the student's own tags. */
function leadOn({ screen, run }: SessionState): Screen {
  const lesson = run?.lesson ?? null;
  if (screen === 'desk' && lesson !== null && lesson.pause !== null) return 'checkpoint';
  return screen === 'ending' && lesson !== null && !lesson.isTagged ? 'hand-in' : screen;
}

function skipToMain(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
