import type { BoardView } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { t } from '../text/translate';
import { ClassCodebook } from './ClassCodebook';
import { ClassComponents, TwoReadings } from './ClassHedging';
import { nameLabel, showNumber } from './ClassTable';
import { countEndings, pickSplit, type PhaseId } from './phases';
import { SplitBar, titleSplit } from './Splits';
import { Standings } from './Standings';
import { useOpenRun } from './StudentSheet';
import { describeDifference, summariseSwing } from './Swings';
import type { OpenBoard } from './use-board';

type Shown = OpenBoard & { readonly view: BoardView };

/** What the class itself brings to a phase. */
export function PhaseMaterial({ id, open }: { id: PhaseId; open: Shown }) {
  const { board, view } = open;
  switch (id) {
    case 'feel':
      return <Endings view={view} />;
    case 'happened':
      return (
        <>
          <SplitOfPhase view={view} />
          <Standings view={view} student={view.students.length === 1 ? (view.students[0] ?? null) : null} />
        </>
      );
    case 'learned':
      return (
        <>
          <TwoReadings view={view} chosen={null} onChoose={() => undefined} />
          <ClassCodebook board={board} view={view} />
        </>
      );
    case 'relate':
      return (
        <>
          <BesideHistory view={view} />
          <ClassComponents view={view} />
        </>
      );
    case 'what-if':
      return <WhatIf open={open} />;
    case 'next-steps':
      return <WorthCiting view={view} />;
  }
}

function Endings({ view }: { view: BoardView }) {
  const unfinished = view.students.length - view.finished;
  return (
    <>
      {view.finished > 0 && (
        <>
          <p>{t('talk.feel.endings', { n: view.finished })}</p>
          <ul class="talk-list">
            {countEndings(view).map((ending) => (
              <li key={ending.title}>{t('talk.feel.ending', ending)}</li>
            ))}
          </ul>
        </>
      )}
      {unfinished > 0 && <p>{t('talk.feel.unfinished', { n: unfinished })}</p>}
    </>
  );
}

/** The finding on the paper that is talked about. */
export function titlePhaseSplit(view: BoardView): string {
  const split = pickSplit(view);
  const taken = split?.choices.find(({ students }) => students.length > 0);
  if (split === undefined || split.entropy > 0 || taken?.isHistory === true) return titleSplit(split);
  return t('talk.happened.departed', { title: split.title, label: taken?.label ?? t('board.split-left') });
}

function SplitOfPhase({ view }: { view: BoardView }) {
  const split = pickSplit(view);
  return (
    <div class="plate">
      <h3>{titlePhaseSplit(view)}</h3>
      {split !== undefined && <SplitBar split={split} />}
    </div>
  );
}

const CITED = 4;

/** Moments with something to argue about: where the class split, and where most hung on an answer. */
function WorthCiting({ view: { splits, swings } }: { view: BoardView }) {
  const moments = [
    ...splits.slice(0, CITED).map(({ dossier, title, turn }) => ({ dossier, title, turn })),
    ...(swings ?? []).slice(0, CITED).map(({ dossier, title, finding }) => ({ dossier, title, turn: finding.turn })),
  ];
  const known = new Map(moments.map((moment) => [moment.dossier, moment]));
  return (
    <>
      <h3>{t('talk.next-steps.cite')}</h3>
      <ul class="talk-list">
        {[...known.values()]
          .sort((a, b) => a.turn.turn - b.turn.turn)
          .map(({ dossier, title, turn }) => (
            <li key={dossier}>
              <span class="figures">{formatHalfYearShort(turn)}</span> {title}
            </li>
          ))}
      </ul>
      <p class="handout-lines">{t('talk.lines')}</p>
    </>
  );
}

function BesideHistory({ view }: { view: BoardView }) {
  const { history, recoded, students } = view;
  const middle = (figures: readonly (number | null)[]): number | null => {
    const known = figures.filter((figure) => figure !== null).sort((a, b) => a - b);
    return known[Math.max(0, Math.ceil(known.length / 2) - 1)] ?? null;
  };
  const rows = [
    { name: t('profile.broad'), own: showNumber(middle(students.map(({ broad }) => broad))), past: showNumber(history.broad) },
    { name: t('profile.narrow'), own: showNumber(middle(students.map(({ narrow }) => narrow))), past: showNumber(history.narrow) },
    { name: t('board.cover'), own: showNumber(middle(students.map(({ cover }) => cover))), past: showNumber(history.cover) },
    {
      name: t('board.premium'),
      own: showNumber(middle(students.map(({ premium }) => premium)), true),
      past: showNumber(history.premium, true),
    },
    { name: t('talk.relate.label'), own: nameLabel(recoded.labels[0]?.label ?? null), past: nameLabel(history.label) },
  ];
  return (
    <table class="accounts beside">
      <caption>{t('talk.relate.caption')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" class="num">
            {t('talk.relate.class')}
          </th>
          <th scope="col" class="num">
            {t('board.history')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, own, past }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="num">{own}</td>
            <td class="num">{past}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WhatIf({ open: { board, view } }: { open: Shown }) {
  const openAt = useOpenRun(board);
  const swing = view.swings?.[0];
  if (swing === undefined) return <p class="empty">{t(view.swings === null ? 'board.swings-working' : 'board.swings-none')}</p>;
  return (
    <div class="plate">
      <h3>{t('board.swings-title', { title: swing.title })}</h3>
      <p>{summariseSwing(swing, view.examined)}</p>
      <p>{describeDifference(swing)}</p>
      <button type="button" class="plain" onClick={() => openAt(swing.student, { dossier: swing.dossier })}>
        {t('talk.what-if.open', { name: swing.name })}
      </button>
    </div>
  );
}
