import { useState } from 'preact/hooks';
import type { CodingView, ProfileView } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { formatHundredths } from '../format/quantity';
import { useSession } from '../session-context';
import { t } from '../text/translate';
import { CodingEditor } from './CodingEditor';
import { nameComponent } from './ComponentMatrix';

/** The codings behind the profile, open to be changed: one decision at a time. */
export function Codebook({ profile: { codings, powers, edited } }: { profile: ProfileView }) {
  const session = useSession();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <details class="codebook">
      <summary>{t('codebook.summary', { n: codings.length })}</summary>
      <p>{t('codebook.about')}</p>
      <p class="codebook-state">
        {t('codebook.edited', { n: edited })}{' '}
        {edited > 0 && (
          <button type="button" class="link" onClick={() => session.resetCodebook()}>
            {t('codebook.reset')}
          </button>
        )}
      </p>
      <ol class="codings">
        {codings.map((coding) => (
          <li key={coding.key} class={coding.isEdited ? 'coding coding-edited' : 'coding'}>
            <CodingLine coding={coding} powers={powers} open={open === coding.key} onOpen={(on) => setOpen(on ? coding.key : null)} />
          </li>
        ))}
      </ol>
    </details>
  );
}

interface LineProps {
  readonly coding: CodingView;
  readonly powers: ProfileView['powers'];
  readonly open: boolean;
  readonly onOpen: (on: boolean) => void;
}

function CodingLine({ coding, powers, open, onOpen }: LineProps) {
  return (
    <>
      <div class="coding-head">
        <p>
          <span class="figures">{formatHalfYearShort(coding.turn)}</span> <b>{coding.title}</b> {coding.label}
          <small>
            {describeCoding(coding, powers)}
            {coding.isEdited && <i> {t('codebook.yours')}</i>}
          </small>
        </p>
        <button
          type="button"
          class="link"
          aria-expanded={open}
          aria-label={t('codebook.change-named', { title: coding.title })}
          onClick={() => onOpen(!open)}
        >
          {t(open ? 'codebook.done' : 'codebook.change')}
        </button>
      </div>
      {open && <CodingEditor coding={coding} powers={powers} />}
    </>
  );
}

function describeCoding({ tags }: CodingView, powers: ProfileView['powers']): string {
  const signals = powers.flatMap((power) => {
    const signal = tags.signal[power.id] ?? 0;
    return signal === 0 ? [] : [t('codebook.signal-of', { power: power.letters, value: formatHundredths(signal) })];
  });
  const line = t('codebook.line', {
    domain: t(`codebook.domain.${tags.domain}`),
    stake: tags.stake,
    cost: tags.cost,
    component: nameComponent(tags.component),
  });
  return [line, ...signals].join(' · ');
}
