import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskView, DossierView } from '../../store/index';
import { formatHalfYear } from '../format/half-year';

import { Frieze } from '../ornaments/Frieze';
import { Letterhead } from '../ornaments/Letterhead';
import { Stamp } from '../ornaments/Stamp';
import { useSession } from '../session-context';
import { announce } from '../shell/announcer';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { useShortcuts } from '../navigation/use-shortcuts';
import { AnsweredPaper } from './AnsweredPaper';
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

/** A paper for decision: letterhead, brief, two advisers, the options, and the place to sign. */
export function Dossier({ desk, dossier, shapes, nextPaper, readOnly }: DossierProps) {
  const session = useSession();
  const [move, setMove] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
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
    <article class="sheet dossier">
      <div class="letterhead">
        <Letterhead from={dossier.from} shapes={shapes} />
        <div class="letterhead-words">
          <p class="office caps">{dossier.fromName}</p>
          <p class="dateline caps">{dossier.dateline}</p>
        </div>
        <Frieze />
      </div>
      <Heading moment={dossier.id} title={t('dossier.page-title', { title: dossier.title, time: formatHalfYear(desk.turn) })}>
        {dossier.title}
      </Heading>
      <Stamp turn={desk.turn} signed={dossier.answered !== null} />
      <div class="brief">
        {dossier.brief.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </div>
      {dossier.known !== null && (
        <p class="known">
          <b class="caps">{t('dossier.known')}</b> {dossier.known}
        </p>
      )}
      <div class="notes">
        {dossier.advisers.map((adviser) => (
          <blockquote class="note">
            <p>{adviser.says}</p>
            <footer>{adviser.office}</footer>
          </blockquote>
        ))}
      </div>
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
                group={dossier.id}
                chosen={option.move === move}
                shapes={shapes}
                onChoose={() => setMove(option.move)}
              />
            ))}
          </fieldset>
          <WaitingRow waiting={dossier.waiting} shapes={shapes} nextPaper={nextPaper} />
          <div class="sign">
            <p>{missing ? t('dossier.choose-first') : t('dossier.papers-left', { n: countOthers(desk, dossier.id) })}</p>
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

function countOthers(desk: DeskView, id: string): number {
  return desk.dossiers.filter((paper) => paper.answered === null && paper.id !== id).length;
}
