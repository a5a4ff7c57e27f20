import { useRef, useState } from 'preact/hooks';
import type { RunView } from '../../store/index';
import { useSession } from '../session-context';
import { announce } from '../shell/announcer';
import { ConfirmDialog } from '../shell/ConfirmDialog';
import { ShareRun } from '../share/ShareRun';
import { t } from '../text/translate';

/** The run as a replay code to copy, the way to begin the same run again, and the ways to hand it on. */
export function RunCode({ run, titled = true }: { run: RunView; titled?: boolean }) {
  const session = useSession();
  const field = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState(false);
  const copy = () => {
    field.current?.select();
    const byHand = () => announce(t('code.copy-by-hand'));
    // Pages that are not served safely have no clipboard, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard === undefined) byHand();
    else void clipboard.writeText(run.code).then(() => announce(t('code.copied')), byHand);
  };
  return (
    <>
      <section class="run-code">
        {titled && <h2>{t('code.title')}</h2>}
        <label class="field">
          <span>{t('code.yours')}</span>
          <input ref={field} type="text" readOnly value={run.code} onFocus={(event) => event.currentTarget.select()} />
          <small>{t('code.yours-about', { seed: run.seed })}</small>
        </label>
        <div class="actions">
          <button type="button" class="plain" onClick={() => setAsking(true)}>
            {t('run.restart')}
          </button>
          <button type="button" class="solid" onClick={copy}>
            {t('code.copy')}
          </button>
        </div>
        {asking && (
          <ConfirmDialog
            title={t('run.restart-title')}
            text={t('run.restart-text')}
            action={t('run.restart')}
            onConfirm={() => {
              setAsking(false);
              void session.restart();
            }}
            onCancel={() => setAsking(false)}
          />
        )}
      </section>
      <ShareRun run={run} />
    </>
  );
}
