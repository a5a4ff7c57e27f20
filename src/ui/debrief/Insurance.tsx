import type { InsuranceView } from '../../store/index';
import { PowerShape } from '../ornaments/PowerShape';
import { t } from '../text/translate';
import { CoverChart } from './CoverChart';
import { CoverTable } from './CoverTable';
import { Computing, HowComputed } from './HowComputed';

/** The stress test of what was built: cover per blow, what held and what gave way, and the premium beside it. */
export function Insurance({ insurance }: { insurance: InsuranceView | null }) {
  if (insurance === null) return <Computing />;
  return (
    <>
      <CoverChart insurance={insurance} />
      <CoverTable insurance={insurance} />
      {insurance.premium === null ? <Computing /> : <Premium premium={insurance.premium} />}
      <HowComputed paragraphs={[t('how.insurance', { turns: insurance.turns }), t('how.insurance-ties'), t('how.premium')]} />
    </>
  );
}

function Premium({ premium }: { premium: NonNullable<InsuranceView['premium']> }) {
  const { own, best, power } = premium;
  const most = Math.max(own, best, 1);
  const title = premium.premium < 0 ? t('premium.title-gain', { n: -premium.premium }) : t('premium.title', { n: premium.premium });
  return (
    <figure class="plate premium">
      <figcaption>
        <h3>{title}</h3>
        <p>{t('premium.text', { own, best, power: power.name })}</p>
      </figcaption>
      <ul class="bars">
        <Bar name={t('premium.own')} value={own} most={most} />
        <Bar name={t('premium.best', { power: power.name })} value={best} most={most} shape={power.shape} />
      </ul>
    </figure>
  );
}

interface BarProps {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly shape?: string;
}

function Bar({ name, value, most, shape }: BarProps) {
  const share = (100 * Math.max(0, value)) / most;
  return (
    <li>
      <span>
        {shape !== undefined && <PowerShape shape={shape} />} {name}
      </span>
      <span class={shape === undefined ? 'track' : `track line-${shape}`}>
        <svg width="100%" height="12" aria-hidden="true" focusable="false">
          <line class="track-rule" x1="0%" x2="100%" y1="6" y2="6" />
          <line class="track-run" x1="0%" x2={`${share}%`} y1="6" y2="6" />
        </svg>
      </span>
      <b class="figures">{value}</b>
    </li>
  );
}
