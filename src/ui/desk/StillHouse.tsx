import { Crest } from '../ornaments/Crest';
import { useSlots } from '../session-context';
import { useNight } from '../shell/use-night';
import { useStood } from '../shell/use-stood';

/** The still print of the House in the theme's colours; the crest where the app brings no print. */
export function StillHouse() {
  const still = useSlots().stillHouse;
  const night = useNight();
  const stood = useStood();
  if (still === undefined) {
    return (
      <div class="stage-crest">
        <Crest />
      </div>
    );
  }
  if (!stood) return <span class="still" />; // keeps the place: pages are laid out about it
  return <img class="still still-comes" src={night ? still.night : still.day} alt="" decoding="async" />;
}
