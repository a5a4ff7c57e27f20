import { useState } from 'preact/hooks';
import { useSelected } from '../session-context';
import { formatNotice } from '../shell/notice-text';
import { FileButton } from '../share/FileButton';
import { useOpening } from '../share/use-opening';
import { t } from '../text/translate';

/** Opens a replay code, a link or a file as a guest; kept runs are never touched. */
export function OpenCode() {
  const { openText, openFile } = useOpening();
  const [code, setCode] = useState('');
  const [refused, setRefused] = useState(false);
  const reason = useSelected(({ notices }) => notices.filter(({ tone }) => tone === 'error').at(-1) ?? null);
  const settle = (opening: Promise<boolean>) => void opening.then((opened) => setRefused(!opened));
  return (
    <details class="open-code">
      <summary>{t('code.summary')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          settle(openText(code.trim()));
        }}
      >
        <label class="field">
          <span>{t('code.label')}</span>
          <input
            type="text"
            value={code}
            spellcheck={false}
            autocomplete="off"
            aria-invalid={refused}
            aria-describedby="code-about"
            onInput={(event) => {
              setCode(event.currentTarget.value);
              setRefused(false);
            }}
          />
          <small id="code-about">{refused && reason !== null ? formatNotice(reason) : t(refused ? 'code.refused' : 'code.about')}</small>
        </label>
        <button type="submit" class="plain">
          {t('code.open')}
        </button>
        <FileButton label={t('code.file')} onFile={(file) => settle(openFile(file))} />
      </form>
    </details>
  );
}
