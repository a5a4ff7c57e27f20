import { useEffect, useState } from 'preact/hooks';
import type { Board, BoardState } from '../../store/index';
import { announce } from '../shell/announcer';
import { t, type TextKey } from '../text/translate';

/** Reads what is pasted, chosen or dropped; says what came of it. */
export function Intake({ board, state }: { board: Board; state: BoardState }) {
  const [text, setText] = useState('');
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const [dropping, setDropping] = useState(false);
  const isReading = state.reading !== null;
  const readFiles = async (files: FileList | null | undefined) => {
    setUnreadable(null);
    for (const file of files ?? []) {
      const contents = await file.text().catch(() => null);
      if (contents === null) setUnreadable(file.name);
      else await board.add(contents);
    }
  };
  useEffect(() => {
    // Anywhere on the page: a file that misses the field must not replace the board.
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setDropping(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDropping(false);
    };
    const drop = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setDropping(false);
      void readFiles(event.dataTransfer.files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [board]);
  return (
    <form
      class={dropping ? 'intake intake-dropping' : 'intake'}
      onSubmit={(event) => {
        event.preventDefault();
        setUnreadable(null);
        void board.add(text).then(() => {
          if ((board.store.getState().intake?.found ?? 0) > 0) setText('');
        });
      }}
    >
      <label class="field">
        <span>{t('board.paste')}</span>
        <textarea
          rows={5}
          value={text}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="board-paste-about"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <small id="board-paste-about">{dropping ? t('board.drop') : t('board.paste-about')}</small>
      </label>
      <div class="intake-ways">
        <label class="field">
          <span>{t('board.files')}</span>
          <input
            type="file"
            multiple
            accept=".txt,.csv,.tsv,.html,.htm,.json,.md,text/*,application/json"
            aria-describedby="board-files-about"
            onChange={(event) => {
              const field = event.currentTarget;
              void readFiles(field.files).then(() => {
                field.value = '';
              });
            }}
          />
          <small id="board-files-about">{t('board.files-about')}</small>
        </label>
        <button type="submit" class="solid" disabled={isReading || text.trim() === ''}>
          {t('board.read')}
        </button>
      </div>
      {state.reading !== null && (
        <p class="reading">
          <label>
            {t('board.reading', state.reading)} <progress max={state.reading.total} value={state.reading.done} />
          </label>
        </p>
      )}
      <IntakeResult state={state} unreadable={unreadable} />
    </form>
  );
}

/** What the last text came to, said as well as shown. */
function IntakeResult({ state, unreadable }: { state: BoardState; unreadable: string | null }) {
  const lines = [...describe(state), ...(unreadable === null ? [] : [t('board.file-unreadable', { name: unreadable })])];
  const text = lines.join(' ');
  useEffect(() => {
    if (text !== '' && state.reading === null) announce(text);
  }, [text, state.reading === null]);
  return text === '' || state.reading !== null ? null : <p class="intake-result">{text}</p>;
}

function describe({ intake }: BoardState): string[] {
  if (intake === null) return [];
  if (intake.file !== null) return [t(`board.file.${intake.file.fault}` as TextKey, { place: intake.file.place })];
  return [
    t('board.found', { n: intake.found }),
    ...(intake.already === 0 ? [] : [t('board.already', { n: intake.already })]),
    ...(intake.over === 0 ? [] : [t('board.over', { n: intake.over })]),
  ];
}
