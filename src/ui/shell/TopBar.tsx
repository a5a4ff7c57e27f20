import type { RunView, Screen } from '../../store/index';
import type { DeskView, MeterView } from '../../store/index';
import { formatHalfYear, formatHalfYearShort } from '../format/half-year';
import { APART } from '../navigation/apart';
import { useSelected, useSession } from '../session-context';
import { t } from '../text/translate';
import { MeterFigure } from './MeterFigure';
import { SoundToggle } from './SoundToggle';

const PLACES: readonly Screen[] = ['desk', 'ledger', 'map', 'chronicle', 'studio', 'library', 'hand-in', 'settings', 'about', 'board'];

/** The class board is a teacher's page: it is offered where nobody is playing, and so is the library: over a run the head has no room. Handing in is for runs of an exercise. */
function isOffered(place: Screen, run: RunView | null, screen: Screen): boolean {
  if (place === 'board') return screen === place || (run === null && screen === 'start');
  if (place === 'library') return screen === 'start' || screen === place;
  // In a lesson handing in has their room, and odds would do the exercise.
  if ((place === 'studio' || place === 'about') && run !== null && run.lesson !== null) return screen === place;
  if (place === 'studio') return run !== null || screen === place;
  if (place === 'hand-in') return run !== null && run.lesson !== null;
  return run !== null || place === 'settings' || place === 'about';
}

/** What a government looks at first, where the scenario has it. */
const WATCHED = ['support', 'treasury', 'room'];

/** Political capital, then support, money and room; the scenario's own first two meters where it has none of these. */
function selectHeadMeters(desk: DeskView): readonly MeterView[] {
  const watched = WATCHED.flatMap((id) => desk.meters.find((meter) => meter.id === id) ?? []);
  if (watched.length > 0) return [desk.capital, ...watched];
  const ofPowers = new Set(desk.powers.flatMap((power) => [power.standing.id, power.hold.id, power.strain.id]));
  const country = desk.meters.filter((meter) => !ofPowers.has(meter.id) && meter.id !== desk.capital.id);
  return [desk.capital, ...country.slice(0, 2)];
}

/** The head of every page: name, half-year, the figures always wanted, and the way to the other screens. */
export function TopBar() {
  const session = useSession();
  const run = useSelected((state) => state.run);
  const screen = useSelected((state) => state.screen);
  // The page between half-years is about the one that has been closed.
  const turn = screen === 'turn-end' ? (run?.turnEnd?.turn ?? run?.desk.turn) : run?.desk.turn;
  const places = PLACES.filter((place) => isOffered(place, run, screen));
  return (
    <header class="top-bar">
      <button type="button" class="brand" onClick={() => session.show('start')}>
        {t('app.name')}
      </button>
      {run !== null && turn !== undefined && (
        <p class="top-time">
          <span class="caps wide-only">{formatHalfYear(turn)}</span>
          <span class="figures narrow-only">{formatHalfYearShort(turn)}</span>
          {run.hindsight && <span class="hindsight">{t('run.hindsight')}</span>}
        </p>
      )}
      {run !== null && !APART.includes(screen) && screen !== 'turn-end' && (
        <div class="top-figures">
          {selectHeadMeters(run.desk).map((meter) => (
            <MeterFigure key={meter.id} meter={meter} />
          ))}
        </div>
      )}
      <nav class="top-nav" aria-label={t('nav.label')}>
        {places.map((place) => (
          <button
            type="button"
            aria-current={screen === place ? 'page' : undefined}
            onClick={() => session.show(place === 'desk' && run?.finished === true ? 'ending' : place)}
          >
            {t(`nav.${place}` as 'nav.desk')}
          </button>
        ))}
      </nav>
      <SoundToggle />
    </header>
  );
}
