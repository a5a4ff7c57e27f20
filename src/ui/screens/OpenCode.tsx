import { useState } from 'preact/hooks';
import { useSession } from '../session-context';
import { t } from '../text/translate';

/** Opens a replay code as a new run; saved runs are never touched. */
export function OpenCode() {
  const session = useSession();
  const [code, setCode] = useState('');
  const [refused, setRefused] = useState(false);
  return (
    <details class="open-code">
      <summary>{t('code.summary')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void session.openCode(code.trim()).then((opened) => setRefused(!opened));
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
          <small id="code-about">{t(refused ? 'code.refused' : 'code.about')}</small>
        </label>
        <button type="submit" class="plain">
          {t('code.open')}
        </button>
      </form>
    </details>
  );
}
