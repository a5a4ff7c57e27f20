import type { PowerView } from '../../store/index';
import { describeTrend } from '../format/threshold';
import { formatChange } from '../format/quantity';
import { Arrow } from '../ornaments/Arrow';
import { PowerShape } from '../ornaments/PowerShape';
import { useSession } from '../session-context';
import { t } from '../text/translate';

/** The four powers under the House: shape, band and hold in words, standing in figures. Each opens its ledger. */
export function PowerStrip({ powers }: { powers: readonly PowerView[] }) {
  const session = useSession();
  return (
    <section class="powers" aria-label={t('powers.label')}>
      {powers.map((power) => {
        const { standing, hold } = power;
        return (
          <button type="button" key={power.id} class="power" onClick={() => session.show('ledger', standing.id)}>
            <PowerShape shape={power.shape} />
            <span class="power-letters" aria-hidden="true">
              {power.letters}
            </span>
            <span class="power-words">
              <span class="power-name">{power.name}</span>
              <small>
                {hold.value >= 25 && hold.band !== null ? t('powers.words', { band: standing.band ?? '', hold: hold.band }) : standing.band}
              </small>
            </span>
            <span class="power-figure">
              <b>{standing.value}</b>
              {standing.change !== 0 && <Arrow direction={standing.change > 0 ? 1 : -1} size={1} />}
              <span class="for-ears">{standing.change === 0 ? describeTrend(0) : formatChange(standing.change, standing.unit)}</span>
            </span>
          </button>
        );
      })}
    </section>
  );
}
