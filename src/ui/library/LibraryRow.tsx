import { useEffect, useRef, useState } from 'preact/hooks';
import { TAG_MAX, TAGS_MAX, type SaveSummary } from '../../store/index';
import { formatHalfYear } from '../format/half-year';
import { formatSavedAt } from '../format/quantity';
import { useSession } from '../session-context';
import { t } from '../text/translate';

interface RowProps {
  readonly save: SaveSummary;
  /** Title of its scenario. */
  readonly scenario: string;
  readonly onDelete: () => void;
}

/** A kept run as a row: open it, name it, tag it, delete it. */
export function LibraryRow({ save, scenario, onDelete }: RowProps) {
  const session = useSession();
  const [editing, setEditing] = useState<'name' | 'tags' | null>(null);
  const row = useRef<HTMLTableRowElement>(null);
  const editor = useRef<HTMLTableRowElement>(null);
  const last = useRef<typeof editing>(null);
  useEffect(() => {
    if (editing !== null) editor.current?.querySelector('input')?.select();
    else if (last.current !== null) row.current?.querySelector<HTMLElement>(`[data-edit="${last.current}"]`)?.focus();
    last.current = editing;
  }, [editing]);
  const keep = (text: string) => {
    if (editing === 'name' && text.trim() !== '') void session.renameRun(save.id, text.trim());
    if (editing === 'tags') void session.tagRun(save.id, text.split(','));
    setEditing(null);
  };
  return (
    <>
      <tr ref={row}>
        <th scope="row">
          <button
            type="button"
            class="link"
            aria-label={t('library.open-named', { name: save.name })}
            onClick={() => void session.continueRun(save.id)}
          >
            {save.name}
          </button>
          <small>
            {scenario}
            {save.hindsight && ` · ${t('run.hindsight')}`}
          </small>
        </th>
        <td>
          {save.finished ? (save.ending ?? t('saves.finished')) : t('saves.at', { time: formatHalfYear(save.turn), n: save.decisions })}
        </td>
        <td>{formatSavedAt(save.saved)}</td>
        <td>{save.tags.join(', ')}</td>
        <td class="row-actions">
          <button
            type="button"
            class="link"
            data-edit="name"
            aria-label={t('saves.rename-named', { name: save.name })}
            onClick={() => setEditing('name')}
          >
            {t('saves.rename')}
          </button>
          <button
            type="button"
            class="link"
            data-edit="tags"
            aria-label={t('library.tags-of', { name: save.name })}
            onClick={() => setEditing('tags')}
          >
            {t('library.tags')}
          </button>
          <button type="button" class="link" aria-label={t('saves.delete-named', { name: save.name })} onClick={onDelete}>
            {t('saves.delete')}
          </button>
        </td>
      </tr>
      {editing !== null && (
        <tr class="row-editing" ref={editor}>
          <td colSpan={5}>
            <RowEditor key={editing} kind={editing} first={editing === 'name' ? save.name : save.tags.join(', ')} onKeep={keep} />
          </td>
        </tr>
      )}
    </>
  );
}

interface EditorProps {
  readonly kind: 'name' | 'tags';
  readonly first: string;
  readonly onKeep: (text: string) => void;
}

function RowEditor({ kind, first, onKeep }: EditorProps) {
  const [text, setText] = useState(first);
  const isName = kind === 'name';
  return (
    <form
      class="row-editor"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(text);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onKeep(first);
      }}
    >
      <label class="field">
        <span>{t(isName ? 'saves.new-name' : 'library.tags')}</span>
        <input
          type="text"
          value={text}
          maxLength={isName ? 60 : TAGS_MAX * (TAG_MAX + 2)}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        {!isName && <small>{t('library.tags-about', { most: TAGS_MAX, long: TAG_MAX })}</small>}
      </label>
      <button type="submit" class="plain">
        {t(isName ? 'saves.keep-name' : 'library.tags-keep')}
      </button>
    </form>
  );
}
