import { useEffect, useState } from 'preact/hooks';
import type { OptionSheetView } from '../../store/index';
import { useSelected, useSession } from '../session-context';
import { t } from '../text/translate';

type Sheets = readonly OptionSheetView[] | 'loading' | 'unreachable';

/** The papers of a short campaign, with boxes to mark and a line to write on. */
export function OptionSheets() {
  const language = useSelected((state) => state.language);
  const scenarios = useSelected((state) => state.scenarios).filter(({ kind }) => kind === 'short');
  const [chosen, setChosen] = useState<string | null>(null);
  const id = chosen ?? scenarios[0]?.id ?? null;
  const sheets = useSheets(id, language);
  return (
    <div lang={language}>
      <label class="field teach-choice">
        <span>{t('teach.options-of')}</span>
        <select value={id ?? ''} onChange={(event) => setChosen(event.currentTarget.value)}>
          {scenarios.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.title}
            </option>
          ))}
        </select>
      </label>
      {typeof sheets === 'string' ? (
        <p role="status">{t(sheets === 'loading' ? 'teach.options-loading' : 'teach.options-failed')}</p>
      ) : (
        sheets.map((sheet) => <OptionSheet key={sheet.id} sheet={sheet} />)
      )}
    </div>
  );
}

function useSheets(id: string | null, language: string): Sheets {
  const session = useSession();
  const [sheets, setSheets] = useState<Sheets>('loading');
  useEffect(() => {
    if (id === null) return;
    let isWanted = true;
    setSheets('loading');
    session.optionSheets(id).then(
      (found) => isWanted && setSheets(found),
      () => isWanted && setSheets('unreachable'),
    );
    return () => {
      isWanted = false;
    };
  }, [id, language, session]);
  return sheets;
}

function OptionSheet({ sheet: { title, dateline, brief, options } }: { sheet: OptionSheetView }) {
  return (
    <section class="option-sheet">
      <p class="dateline caps">{dateline}</p>
      <h2>{title}</h2>
      <p>{brief}</p>
      <ul>
        {options.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
      <div class="teach-lines">
        <p>{t('teach.options-why')}</p>
        <div aria-hidden="true" />
        <div aria-hidden="true" />
      </div>
    </section>
  );
}
