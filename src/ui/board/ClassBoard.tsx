import { useState } from 'preact/hooks';
import { FoldContents, Folds, type FoldSection } from '../debrief/Folds';
import { useSession } from '../session-context';
import { ConfirmDialog } from '../shell/ConfirmDialog';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { ClassAims } from './ClassAims';
import { ClassComponents, CoverPremium, TwoReadings } from './ClassHedging';
import { ClassTable } from './ClassTable';
import { Intake } from './Intake';
import { Refused } from './Refused';
import { saveFile } from '../share/save-file';
import { Splits } from './Splits';
import { Standings } from './Standings';
import { StudentSheet } from './StudentSheet';
import { Swings } from './Swings';
import type { OpenBoard } from './use-board';

/** Everything a class handed in, on one page. */
export function ClassBoard({ board, state, view }: OpenBoard) {
  const session = useSession();
  const [chosen, setChosen] = useState<number | null>(null);
  const student = view?.students.find(({ id }) => id === chosen) ?? null;
  const choose = (id: number) => setChosen(id === chosen ? null : id);
  const sections = view === null ? [] : listSections({ board, state, view }, student?.id ?? null, choose, () => setChosen(null));
  return (
    <article class="page class-board">
      <Heading moment="board" title={t('board.title')} />
      <p class="lead">{t('board.lead')}</p>
      <Intake board={board} state={state} />
      {view !== null && (
        <div class="board-head">
          <p class="sum">{t('board.status', { n: view.students.length, finished: view.finished })}</p>
          {view.groups.length > 1 && (
            <label class="field">
              <span>{t('board.group')}</span>
              <select onChange={(event) => board.choose(event.currentTarget.value)}>
                {view.groups.map(({ key, title, mark, n, chosen: isChosen }) => (
                  <option key={key} value={key} selected={isChosen}>
                    {t('board.group-option', { title, mark: mark === '' ? 'none' : mark, n })}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      )}
      <Refused board={board} refused={board.refused()} repeats={view?.repeats ?? []} />
      {view === null ? (
        state.reading === null && <p class="empty">{t('board.empty')}</p>
      ) : (
        <>
          <div class="actions">
            <ClearBoard onClear={board.clear} />
            <button type="button" class="plain" onClick={() => saveFile('class.csv', 'text/csv', `\ufeff${board.writeTable()}`)}>
              {t('board.csv')}
            </button>
            <button type="button" class="plain" onClick={() => saveFile('class-board.json', 'application/json', board.writeFile())}>
              {t('board.save')}
            </button>
            <button type="button" class="solid" onClick={() => session.show('board', 'debrief/1')}>
              {t('board.to-debrief')}
            </button>
          </div>
          <FoldContents sections={sections} label={t('board.contents')} />
          <Folds sections={sections} />
        </>
      )}
    </article>
  );
}

function ClearBoard({ onClear }: { onClear: () => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" class="plain" onClick={() => setAsking(true)}>
        {t('board.clear')}
      </button>
      {asking && (
        <ConfirmDialog
          title={t('board.clear-title')}
          text={t('board.clear-text')}
          action={t('board.clear')}
          onConfirm={() => {
            setAsking(false);
            onClear();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}

type Shown = OpenBoard & { readonly view: NonNullable<OpenBoard['view']> };

function listSections({ board, view }: Shown, chosen: number | null, choose: (id: number) => void, onClose: () => void): FoldSection[] {
  const student = view.students.find(({ id }) => id === chosen) ?? null;
  const all: readonly (FoldSection & { readonly isThere?: boolean })[] = [
    {
      id: 'students',
      title: t('board.students'),
      body: (
        <>
          <ClassTable view={view} chosen={chosen} onChoose={choose} />
          {student !== null && <StudentSheet board={board} student={student} onClose={onClose} />}
        </>
      ),
    },
    { id: 'splits', title: t('board.splits'), body: <Splits board={board} view={view} /> },
    { id: 'standings', title: t('board.standings'), body: <Standings view={view} student={student} hint={t('board.standings-choose')} /> },
    { id: 'class-aims', title: t('board.aims-section'), body: <ClassAims view={view} /> },
    {
      id: 'class-insurance',
      title: t('board.insurance'),
      isThere: view.insured,
      body: <CoverPremium view={view} chosen={chosen} onChoose={choose} />,
    },
    { id: 'indices', title: t('board.indices'), body: <TwoReadings view={view} chosen={chosen} onChoose={choose} /> },
    { id: 'components', title: t('board.components'), body: <ClassComponents view={view} /> },
    { id: 'swings', title: t('board.swings'), body: <Swings view={view} /> },
  ];
  return all.filter(({ isThere }) => isThere !== false);
}
