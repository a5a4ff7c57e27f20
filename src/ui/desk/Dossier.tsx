import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskView, DossierView } from '../../store/index';
import { formatHalfYear } from '../format/half-year';
import { Frieze } from '../ornaments/Frieze';
import { Letterhead } from '../ornaments/Letterhead';
import { Stamp } from '../ornaments/Stamp';
import { selectOdds } from '../lesson/limits';
import { useSelected, useSession } from '../session-context';
import { announce } from '../shell/announcer';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { useShortcuts } from '../navigation/use-shortcuts';
import { AdviserNotes } from './AdviserNotes';
import { AnsweredPaper } from './AnsweredPaper';
import { Brief } from './Brief';
import { BeatCaption, BeatMarks, describeArrival } from './BeatCaption';
import { findNextBeat } from './desk-page';
import { OptionRow } from './OptionRow';
import { SourceNotes } from './SourceNotes';
import { WaitingRow } from './WaitingRow';

interface DossierProps {
  readonly desk: DeskView;
  readonly dossier: DossierView;
  readonly shapes: ReadonlyMap<string, string>;
  readonly nextPaper: string | null;
  readonly readOnly: boolean;
}

/** The beat that a signature has just brought: its coming is said once, when it is shown. */
let arriving: string | null = null;

/** A paper for decision: letterhead, brief, two advisers, the options, and the place to sign. */
export function Dossier({ desk, dossier, shapes, nextPaper, readOnly }: DossierProps) {
  const session = useSession();
  const [move, setMove] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const odds = useSelected(selectOdds);
  const options = useRef<HTMLFieldSetElement>(null);
  const open = dossier.answered === null && !readOnly;
  const wasAnswered = useRef(dossier.answered !== null);
  useEffect(() => setMissing(false), [move]);
  useEffect(() => {
    const answered = dossier.answered !== null;
    if (wasAnswered.current && !answered) {
      options.current?.querySelector('input')?.focus();
      announce(t('answered.undone'));
    }
    wasAnswered.current = answered;
  }, [dossier.answered]);
  useEffect(() => {
    if (arriving !== dossier.id) return;
    arriving = null;
    announce(describeArrival(dossier));
  }, []);

  const sign = () => {
    if (!open) return;
    const chosen = dossier.options.find((option) => option.move === move);
    if (chosen === undefined || chosen.locked !== null) {
      setMissing(true);
      announce(t('dossier.choose-first'));
      options.current?.querySelector('input')?.focus();
      return;
    }
    session.decide(chosen.move);
    const now = session.store.getState().run?.desk;
    const beat = now === undefined ? null : findNextBeat(now, dossier.id);
    // The night goes on: its next paper takes the focus.
    if (beat === null) return;
    arriving = beat;
    session.show('desk', `paper.${beat}`);
  };
  const choose = (at: number) => () => {
    const option = dossier.options[at];
    if (!open || option === undefined) return;
    if (option.locked !== null) announce(t('option.locked-status', { reason: option.locked }));
    else setMove(option.move);
    options.current?.querySelectorAll('input')[at]?.focus();
  };
  useShortcuts(open ? { enter: sign, '1': choose(0), '2': choose(1), '3': choose(2), '4': choose(3) } : {});

  return (
    <article class={nameSheet(dossier)}>
      <div class="letterhead">
        <Letterhead from={dossier.from} shapes={shapes} />
        <div class="letterhead-words">
          <p class="office caps">{dossier.fromName}</p>
          <p class="dateline caps">
            {dossier.dateline} {dossier.beat !== null && <BeatMarks beat={dossier.beat} />}
          </p>
        </div>
        <Frieze />
      </div>
      <Heading moment={dossier.id} title={t('dossier.page-title', { title: dossier.title, time: formatHalfYear(desk.turn) })}>
        {dossier.title}
      </Heading>
      <Stamp turn={desk.turn} signed={dossier.answered !== null} />
      {dossier.beat !== null && dossier.answered === null && <BeatCaption beat={dossier.beat} canUndo={desk.canUndo && !readOnly} />}
      <Brief paragraphs={dossier.brief} />
      {dossier.known !== null && (
        <p class="known">
          <b class="caps">{t('dossier.known')}</b> {dossier.known}
        </p>
      )}
      <AdviserNotes
        advisers={dossier.advisers}
        chosen={dossier.answered === null ? (dossier.options.find((option) => option.move === move) ?? null) : null}
      />
      {dossier.answered !== null ? (
        <AnsweredPaper dossier={dossier} answered={dossier.answered} nextPaper={nextPaper} canUndo={desk.canUndo} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            sign();
          }}
        >
          <fieldset class="options" ref={options} disabled={readOnly}>
            <legend class="for-ears">{t('dossier.options')}</legend>
            {dossier.options.map((option) => (
              <OptionRow
                key={option.id}
                option={option}
                advisers={dossier.advisers}
                group={dossier.id}
                chosen={option.move === move}
                shapes={shapes}
                onChoose={() => setMove(option.move)}
              />
            ))}
          </fieldset>
          <WaitingRow waiting={dossier.waiting} shapes={shapes} nextPaper={nextPaper} />
          {open && odds === 'shown' && (
            <p class="fine">
              <button type="button" class="link" onClick={() => session.show('odds', dossier.id)}>
                {t('dossier.odds')}
              </button>
            </p>
          )}
          <div class="sign">
            <p>
              {missing
                ? t('dossier.choose-first')
                : open && move === null
                  ? t('dossier.choose-of', { n: dossier.options.length })
                  : describeLeft(desk, dossier)}
            </p>
            <button type="submit" class="solid" disabled={readOnly}>
              {t('dossier.sign')}
            </button>
          </div>
        </form>
      )}
      <SourceNotes sources={dossier.sources} model={dossier.model} />
    </article>
  );
}

/** How many other papers wait. A paper that another may follow does not call itself the last. */
function describeLeft(desk: DeskView, { id, beat }: DossierView): string {
  const n = desk.dossiers.filter((paper) => paper.answered === null && paper.id !== id).length;
  return n === 0 && beat !== null && beat.place < beat.of ? t('dossier.no-other') : t('dossier.papers-left', { n });
}

/** The opening of a night lies on the sheets that may follow; each beat takes one away. */
function nameSheet({ beat }: DossierView): string {
  return beat === null ? 'sheet dossier' : `sheet dossier night night-${Math.min(2, beat.of - beat.place)}`;
}
