import { useState } from 'preact/hooks';
import type { HandInView } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { useSession, useSlots } from '../session-context';
import { announce } from '../shell/announcer';
import { saveFile } from '../share/save-file';
import { t } from '../text/translate';
import { CopyField } from './CopyField';
import { QrCode } from './QrCode';

/** The code to hand in: to copy, to show, to save, and through an LMS where there is one. */
export function HandInCode({ view }: { view: HandInView }) {
  const session = useSession();
  const { lessons } = useSlots();
  const [name, setName] = useState(view.pseudonym);
  const submit = lessons?.submit;
  return (
    <section class="hand-in-code">
      <h2>{t('hand-in.code-title')}</h2>
      <label class="field">
        <span>{t('hand-in.rename')}</span>
        <input
          type="text"
          value={name}
          maxLength={30}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
          onChange={() => {
            session.lessons.rename(name);
            setName(session.lessons.handIn()?.pseudonym ?? name);
          }}
        />
      </label>
      <CopyField
        label={t('hand-in.code')}
        about={t('hand-in.code-about', { n: view.code.length, name: view.pseudonym })}
        value={view.code}
        action={t('hand-in.copy')}
        copied={t('hand-in.copied')}
        byHand={t('hand-in.copy-by-hand')}
      />
      <div class="actions">
        <button type="button" class="plain" onClick={() => saveThoughts(view)}>
          {t('hand-in.file')}
        </button>
        {submit !== undefined && (
          <button
            type="button"
            class="solid"
            onClick={() =>
              void submit(view.code).then(
                (taken) => announce(t(taken ? 'hand-in.lms-done' : 'hand-in.lms-failed')),
                () => announce(t('hand-in.lms-failed')),
              )
            }
          >
            {t('hand-in.lms')}
          </button>
        )}
      </div>
      <details>
        <summary>{t('hand-in.show-qr')}</summary>
        <QrCode text={view.code} label={t('hand-in.qr')} />
      </details>
    </section>
  );
}

/** The code with the student's own thoughts, as a plain text file. */
function saveThoughts(view: HandInView): void {
  const thoughts = view.reflections.map(({ turn, text }) => `${formatHalfYearShort(turn)}: ${text}`);
  const lines = [t('hand-in.dateline', { mark: view.mark, name: view.pseudonym }), '', view.code, '', ...thoughts, ''];
  saveFile(`${view.mark}-${view.pseudonym}.txt`, 'text/plain', lines.join('\n'));
}
