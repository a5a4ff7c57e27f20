import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaveSummary } from '../../store/index';
import { formatHalfYear } from '../format/half-year';
import { formatSavedAt } from '../format/quantity';
import { useSession } from '../session-context';
import { DeleteRun } from './DeleteRun';
import { t } from '../text/translate';

/** Runs kept on this device: continue, rename, delete. */
export function SavedRuns({ saves }: { saves: readonly SaveSummary[] }) {
  const [doomed, setDoomed] = useState<SaveSummary | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  if (saves.length === 0) return null;
  return (
    <section class="saves">
      <h2 ref={heading} tabIndex={-1}>
        {t('saves.title')}
      </h2>
      <ul>
        {saves.map((save) => (
          <SavedRun key={save.id} save={save} onDelete={() => setDoomed(save)} />
        ))}
      </ul>
      {doomed !== null && <DeleteRun run={doomed} onClose={() => setDoomed(null)} onDeleted={() => focusPage(heading.current)} />}
    </section>
  );
}

/** When the thing that had the focus is gone, the list has it; the title when the list is gone too. */
function focusPage(heading: HTMLElement | null): void {
  if (heading?.isConnected === true) heading.focus();
  else document.querySelector<HTMLElement>('h1')?.focus();
}

function SavedRun({ save, onDelete }: { save: SaveSummary; onDelete: () => void }) {
  const session = useSession();
  const [name, setName] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasNaming = useRef(false);
  const naming = name !== null;
  useEffect(() => {
    if (naming) field.current?.select();
    else if (wasNaming.current) opener.current?.focus();
    wasNaming.current = naming;
  }, [naming]);
  if (name !== null) {
    return (
      <li>
        <form
          class="rename"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') void session.renameRun(save.id, name.trim());
            setName(null);
          }}
        >
          <label class="field">
            <span>{t('saves.new-name')}</span>
            <input ref={field} type="text" value={name} maxLength={60} onInput={(event) => setName(event.currentTarget.value)} />
          </label>
          <button type="submit" class="plain">
            {t('saves.keep-name')}
          </button>
        </form>
      </li>
    );
  }
  return (
    <li>
      <button type="button" class="save-open" onClick={() => void session.continueRun(save.id)}>
        <b>{save.name}</b>
        <span>
          {save.finished ? t('saves.finished') : t('saves.at', { time: formatHalfYear(save.turn), n: save.decisions })}
          {save.hindsight && ` · ${t('run.hindsight')}`} · {formatSavedAt(save.saved)}
        </span>
      </button>
      <span class="save-actions">
        <button
          ref={opener}
          type="button"
          class="link"
          aria-label={t('saves.rename-named', { name: save.name })}
          onClick={() => setName(save.name)}
        >
          {t('saves.rename')}
        </button>
        <button type="button" class="link" aria-label={t('saves.delete-named', { name: save.name })} onClick={onDelete}>
          {t('saves.delete')}
        </button>
      </span>
    </li>
  );
}
