import type { ProfileView } from '../../store/index';
import { t } from '../text/translate';
import { AlignmentCharts } from './AlignmentCharts';
import { Codebook } from './Codebook';
import { ComponentMatrix } from './ComponentMatrix';
import { Gauges } from './Gauges';
import { Computing, HowComputed } from './HowComputed';
import { MetricTable } from './MetricTable';
import { HistoryKey, marksOf } from './HistoryKey';
import { Track } from './Track';

/** How the run hedged: label, both readings side by side, metrics, lines, components, what each capital thinks, and the open codebook. */
export function HedgingProfile({ profile }: { profile: ProfileView | null }) {
  if (profile === null) return <Computing />;
  const { label, historyLabel, broad, narrow } = profile;
  return (
    <>
      <figure class="plate">
        <figcaption>
          <h3>
            {label === null
              ? t('profile.title-few', { n: profile.decisions })
              : t('profile.title', { label: t(`profile.label.${label}`), broad: broad.own ?? 0, narrow: narrow.own ?? 0 })}
          </h3>
          {label !== null && <p>{t(`profile.about.${label}`)}</p>}
          {historyLabel !== null && <p>{t('profile.history-label', { label: t(`profile.label.${historyLabel}`) })}</p>}
        </figcaption>
        <div class="indices" role="group" aria-label={t('profile.indices')}>
          <Index name={t('profile.broad')} about={t('profile.broad-about')} pair={broad} />
          <Index name={t('profile.narrow')} about={t('profile.narrow-about')} pair={narrow} />
        </div>
        <HistoryKey />
      </figure>
      <MetricTable profile={profile} />
      <AlignmentCharts profile={profile} />
      <ComponentMatrix profile={profile} />
      <Gauges profile={profile} />
      <HowComputed paragraphs={[t('how.profile'), t('how.profile-limits')]} />
      <Codebook profile={profile} />
    </>
  );
}

function Index({ name, about, pair }: { name: string; about: string; pair: ProfileView['broad'] }) {
  return (
    <div class="index">
      <h4>{name}</h4>
      <p class="index-figures figures">
        <b>{pair.own ?? t('profile.none')}</b>{' '}
        <span>
          {t('profile.history')} {pair.history ?? t('profile.none')}
        </span>
      </p>
      {pair.own !== null && <Track value={pair.own} marks={marksOf(pair)} />}
      <p class="fine">{about}</p>
    </div>
  );
}
