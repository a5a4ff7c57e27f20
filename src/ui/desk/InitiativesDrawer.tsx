import { useId, useState } from 'preact/hooks';
import type { DeskView, InitiativeView } from '../../store/index';
import { useSession } from '../session-context';
import { formatHalfYearShort } from '../format/half-year';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { PreviewEffects } from './PreviewEffects';
import { SourceNotes } from './SourceNotes';

interface DrawerProps {
  readonly desk: DeskView;
  readonly shapes: ReadonlyMap<string, string>;
  readonly readOnly: boolean;
}

/** Moves of your own: the hand this half-year, each with its price in political capital. */
export function InitiativesDrawer({ desk, shapes, readOnly }: DrawerProps) {
  const [open, setOpen] = useState<string | null>(null);
  const spent = desk.initiativesLeft === 0;
  return (
    <article class="sheet drawer">
      <Heading moment={`initiatives ${desk.initiativesLeft}`} title={t('drawer.initiatives')} />
      <p class="lead">{t('initiatives.lead', { left: desk.initiativesLeft, capital: desk.capital.value })}</p>
      {desk.cabinet.map(
        ({ id, title, vacancy }) =>
          vacancy !== null && (
            <p class="lock" key={id}>
              {t('initiatives.vacant', {
                office: title,
                since: formatHalfYearShort(vacancy.since),
                until: formatHalfYearShort(vacancy.until),
              })}
            </p>
          ),
      )}
      <ul class="initiatives">
        {desk.initiatives.map((initiative) => (
          <li key={initiative.id} class={initiative.locked === null ? 'initiative' : 'initiative initiative-locked'}>
            <h2>
              <button
                type="button"
                aria-expanded={open === initiative.id}
                onClick={() => setOpen(open === initiative.id ? null : initiative.id)}
              >
                <span>{initiative.title}</span>
                <span class="leader" />
                <span class="price">{t('initiatives.price', { n: initiative.capital })}</span>
              </button>
            </h2>
            {initiative.locked !== null && (
              <p class="lock">
                <b>{t('option.locked')}</b> {initiative.locked}
              </p>
            )}
            {open === initiative.id && <InitiativeBody initiative={initiative} shapes={shapes} closed={spent || readOnly} />}
          </li>
        ))}
      </ul>
    </article>
  );
}

function InitiativeBody(props: { initiative: InitiativeView; shapes: ReadonlyMap<string, string>; closed: boolean }) {
  const { initiative, shapes, closed } = props;
  const session = useSession();
  const id = useId();
  const barred = closed || initiative.locked !== null;
  return (
    <div class="initiative-body">
      <p>{initiative.text}</p>
      {initiative.office !== null && <p class="binds">{t('initiatives.office', { office: initiative.office.title })}</p>}
      <PreviewEffects lines={initiative.preview} shapes={shapes} id={id} />
      {initiative.signs.length > 0 && (
        <p class="binds">
          {initiative.signs.map((tie) => (
            <span>{t('option.signs', { title: tie.title })}</span>
          ))}
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          class="solid"
          aria-describedby={id}
          aria-disabled={barred ? 'true' : undefined}
          onClick={() => {
            if (!barred) session.decide(initiative.move);
          }}
        >
          {t('initiatives.start')}
        </button>
      </div>
      <SourceNotes sources={initiative.sources} model={initiative.model} />
    </div>
  );
}
