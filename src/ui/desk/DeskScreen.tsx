import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { DeskView, RunView } from '../../store/index';
import { useShortcuts } from '../navigation/use-shortcuts';
import { CabinetSlot } from '../lesson/CabinetSlot';
import { useSelected, useSession } from '../session-context';
import { BriefingSheet } from './BriefingSheet';
import { CabinetDrawer } from './CabinetDrawer';
import { CloseSheet } from './CloseSheet';
import { chooseDeskPage, findNextPaper, findOpenPaper, formatDeskPage, type DeskPage, type DrawerName } from './desk-page';
import { Dossier } from './Dossier';
import { DrawerList } from './DrawerList';
import { DrawerRail } from './DrawerRail';
import { GuideNote } from './GuideNote';
import { HouseStage } from './HouseStage';
import { InitiativesDrawer } from './InitiativesDrawer';
import { PaperTabs } from './PaperTabs';
import { PowerStrip } from './PowerStrip';
import { ProgrammeDrawer } from './ProgrammeDrawer';
import { CalendarDrawer, EnvoysDrawer, SignedDrawer, TrayDrawer } from './RecordDrawers';

const newsRead = new Set<string>();

/** The desk: the House and its powers on the left, one sheet open on the right. */
export function DeskScreen() {
  const run = useSelected((state) => state.run);
  return run === null ? null : <Desk run={run} />;
}

function Desk({ run }: { run: RunView }) {
  const session = useSession();
  const focus = useSelected((state) => state.focus);
  const { desk } = run;
  const shapes = useMemo(() => new Map(desk.powers.map((power) => [power.id, power.shape as string])), [desk.powers]);
  const turnKey = `${run.id}:${desk.turn.turn}`;
  const chosen = useStablePage(chooseDeskPage(desk, focus, newsRead.has(turnKey)), focus, turnKey);
  const page = useStillThere(chosen, desk, newsRead.has(turnKey));
  useEffect(() => {
    if (page.kind === 'briefing') newsRead.add(turnKey);
  }, [page.kind, turnKey]);
  const here = page.kind === 'paper' ? page.id : null;
  useShortcuts({
    n: () => {
      const next = findNextPaper(desk, here);
      session.show('desk', next === null ? 'close' : `paper.${next}`);
    },
    c: () => session.show('desk', 'close'),
    m: () => session.show('map'),
    u: () => {
      if (desk.canUndo) session.undo();
    },
  });
  return (
    <div class="desk">
      <div class="bench">
        <HouseStage powers={desk.powers} />
        <PowerStrip powers={desk.powers} />
        <DrawerRail desk={desk} page={page} />
      </div>
      <div class="leaf">
        {desk.guide !== null && <GuideNote guide={desk.guide} />}
        <PaperTabs desk={desk} page={page} shapes={shapes} />
        <Sheet key={formatDeskPage(page)} run={run} page={page} shapes={shapes} />
      </div>
    </div>
  );
}

/** A page chosen for you stays open while you work on it: signing a paper must not turn the page. */
function useStablePage(chosen: DeskPage, focus: string | null, turnKey: string): DeskPage {
  const kept = useRef<{ readonly key: string; readonly page: DeskPage } | null>(null);
  const key = `${turnKey}|${focus ?? ''}`;
  if (kept.current === null || kept.current.key !== key) kept.current = { key, page: chosen };
  return kept.current.page;
}

/** When a signature is taken back, the beat it had brought is gone: the paper before it is shown again. */
function useStillThere(page: DeskPage, desk: DeskView, isNewsRead: boolean): DeskPage {
  const before = useRef<string | null>(null);
  const dossier = page.kind === 'paper' ? desk.dossiers.find((paper) => paper.id === page.id) : undefined;
  if (dossier !== undefined) before.current = dossier.beat?.after?.id ?? null;
  if (page.kind !== 'paper' || dossier !== undefined) return page;
  return chooseDeskPage(desk, before.current === null ? null : `paper.${before.current}`, isNewsRead);
}

function Sheet({ run, page, shapes }: { run: RunView; page: DeskPage; shapes: ReadonlyMap<string, string> }) {
  const { desk, readOnly } = run;
  switch (page.kind) {
    case 'briefing':
      return <BriefingSheet desk={desk} firstPaper={findOpenPaper(desk)} />;
    case 'close':
      return <CloseSheet desk={desk} shapes={shapes} readOnly={readOnly} />;
    case 'drawers':
      return <DrawerList desk={desk} />;
    case 'drawer':
      return <Drawer run={run} name={page.name} shapes={shapes} />;
    case 'paper': {
      const dossier = desk.dossiers.find((paper) => paper.id === page.id);
      if (dossier === undefined) return <CloseSheet desk={desk} shapes={shapes} readOnly={readOnly} />;
      return (
        <>
          <Dossier desk={desk} dossier={dossier} shapes={shapes} nextPaper={findNextPaper(desk, dossier.id)} readOnly={readOnly} />
          {run.lesson?.isCabinet === true && dossier.answered === null && !readOnly && <CabinetSlot dossier={dossier} />}
        </>
      );
    }
  }
}

function Drawer({ run, name, shapes }: { run: RunView; name: DrawerName; shapes: ReadonlyMap<string, string> }) {
  const { desk, readOnly } = run;
  switch (name) {
    case 'initiatives':
      return <InitiativesDrawer desk={desk} shapes={shapes} readOnly={readOnly} />;
    case 'programme':
      return <ProgrammeDrawer desk={desk} />;
    case 'cabinet':
      return <CabinetDrawer desk={desk} />;
    case 'tray':
      return <TrayDrawer desk={desk} />;
    case 'calendar':
      return <CalendarDrawer desk={desk} />;
    case 'envoys':
      return <EnvoysDrawer desk={desk} shapes={shapes} />;
    case 'signed':
      return <SignedDrawer desk={desk} />;
  }
}
