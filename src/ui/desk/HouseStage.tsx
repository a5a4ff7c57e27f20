import { useEffect, useRef } from 'preact/hooks';
import type { PowerView } from '../../store/index';
import { useSlots, type Slots } from '../session-context';
import { useStood } from '../shell/use-stood';
import { t } from '../text/translate';
import { StillHouse } from './StillHouse';

let host: HTMLElement | null = null;

/** The element the living House is mounted into; made once and moved from screen to screen, so the canvas survives. */
function attachHouse(stage: HTMLElement, slots: Slots): void {
  if (host === null) {
    host = document.createElement('div');
    host.dataset.slot = 'house';
    host.className = 'house-host';
    host.setAttribute('aria-hidden', 'true');
    stage.append(host);
    slots.mountHouse?.(host);
    return;
  }
  stage.append(host);
}

/** The House: the living picture, a still print under it until it comes, and the same in words. */
export function HouseStage({ powers }: { powers: readonly PowerView[] }) {
  const slots = useSlots();
  const stage = useRef<HTMLDivElement>(null);
  const stood = useStood();
  useEffect(() => {
    if (stage.current !== null) attachHouse(stage.current, slots);
  }, [slots]);
  return (
    <section class={stood ? 'stage ornaments-ahead' : 'stage'} aria-label={t('house.label')}>
      <div class="stage-plate" ref={stage}>
        <StillHouse />
      </div>
      <ul class="for-ears">
        {powers.map((power) => (
          <li key={power.id}>
            {t('house.pillar', {
              name: power.name,
              standing: power.standing.value,
              band: power.standing.band ?? '',
              hold: power.hold.value,
              strain: power.strain.value,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
