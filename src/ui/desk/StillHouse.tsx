import { Crest } from '../ornaments/Crest';
import { useSlots } from '../session-context';
import { useNight } from '../shell/use-night';

/** The still print of the House in the theme's colours; the crest where the app brings no print. */
export function StillHouse() {
  const still = useSlots().stillHouse;
  const night = useNight();
  if (still === undefined) {
    return (
      <div class="stage-crest">
        <Crest />
      </div>
    );
  }
  return <img class="still" src={night ? still.night : still.day} alt="" decoding="async" />;
}
