/** Holds the open run: its commands in one place, its words when the language changes. */
import { bringPart } from './bring-part';
import { createLessonCommands } from './lesson-keeper';
import type { LoadedScenario } from './open-run';
import { createAskingCommands } from './run-asking';
import { createBoardCommands } from './run-board';
import { createDecidingCommands } from './run-deciding';
import { createRunHolder, type SessionParts } from './run-holder';
import { createLibraryCommands } from './run-library';
import { createOpeningCommands } from './run-opening';
import { createVisitingCommands } from './run-visiting';
import type { SessionCommands } from './session';
import { viewTurnEnd } from './turn-views';

type RunCommands = Omit<SessionCommands, 'show' | 'tell' | 'changeSettings' | 'dismiss' | 'sources' | 'modelCard'>;

export interface RunKeeper {
  readonly commands: RunCommands;
  readonly readSaves: () => Promise<void>;
  readonly loaded: () => LoadedScenario | null;
  /** Id of the open run's scenario. */
  readonly scenario: () => string | null;
  /** Makes the views of the open run again, after a change of language. */
  readonly retell: () => void;
}

/** See `createSession`. */
export function createRunKeeper(parts: SessionParts): RunKeeper {
  const holder = createRunHolder(parts);
  const { saves, open } = holder;
  const { openWhatIf, ...opening } = createOpeningCommands(holder);
  const visiting = createVisitingCommands(holder);

  const bringStudio = bringPart(async () =>
    (await import('./create-studio')).createStudio(holder, { openWhatIf, openCode: visiting.openCode }),
  );

  const retell = (): void => {
    const run = open();
    if (run === null) return;
    if (run.turnEnd !== null) run.turnEnd = viewTurnEnd(holder.contextOf(run), run.turnEnd.turn.turn);
    holder.publish();
  };

  const deciding = createDecidingCommands(holder);

  return {
    loaded: () => open()?.loaded ?? null,
    scenario: () => open()?.scenario ?? null,
    retell,
    readSaves: saves.read,
    commands: {
      ...opening,
      ...deciding,
      lessons: createLessonCommands(holder, { ...opening, ...deciding }),
      ...createAskingCommands(holder),
      ...createLibraryCommands(holder),
      ...visiting,
      ...createBoardCommands(holder),
      studio: bringStudio,
    },
  };
}
