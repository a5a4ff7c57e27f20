import { useEffect, useRef, useState } from 'preact/hooks';
import type { Board, Moment, StudentView } from '../../store/index';
import { useSession } from '../session-context';
import { t } from '../text/translate';

interface SheetProps {
  readonly board: Board;
  readonly student: StudentView;
  readonly onClose: () => void;
}

/** One student's run: where to open it, what was declared, how it is called here. */
export function StudentSheet({ board, student, onClose }: SheetProps) {
  const openAt = useOpenRun(board);
  const heading = useRef<HTMLHeadingElement>(null);
  const [turn, setTurn] = useState<number | null>(null);
  useEffect(() => {
    setTurn(null);
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [student.id]);
  const risks = student.risks.flatMap(({ risk }) => risk ?? []);
  return (
    <section class="student-sheet">
      <h3 ref={heading} tabIndex={-1}>
        {t('board.open-run', { name: student.name })}
      </h3>
      <p>
        {t('board.chosen', { name: student.name })}
        {risks.length > 0 && <> {t('board.risk', { risks: risks.join(', ') })}</>}
        {student.fit !== null && <> {t('board.fit', { fit: student.fit })}</>}
        {student.skill !== null && <> {t('board.skill', { skill: student.skill })}</>}
        {student.tags !== null && <> {t('board.tags', student.tags)}</>}
      </p>
      {student.dissents.length > 0 && (
        <>
          <h4>{t('board.dissents')}</h4>
          <ul>
            {student.dissents.map(({ title, option, offices }) => (
              <li key={title}>{t('board.dissent', { title, option: option ?? '', offices: offices.join(', ') })}</li>
            ))}
          </ul>
        </>
      )}
      <form
        class="student-ways"
        onSubmit={(event) => {
          event.preventDefault();
          openAt(student.id, turn === null ? null : { turn });
        }}
      >
        <label class="field">
          <span>{t('board.moment')}</span>
          <select
            onChange={(event) => {
              const value = event.currentTarget.value;
              setTurn(value === '' ? null : Number(value));
            }}
          >
            <option value="" selected={turn === null}>
              {t('board.moment-end')}
            </option>
            {student.moments.map((moment) => (
              <option key={moment.turn} value={moment.turn} selected={turn === moment.turn}>
                {t('board.moment-turn', { year: String(moment.year), half: String(moment.half) })}
              </option>
            ))}
          </select>
          <small>{t('board.open-about')}</small>
        </label>
        <button type="submit" class="solid">
          {t('board.open')}
        </button>
        <label class="field">
          <span>{t('board.rename')}</span>
          <input
            type="text"
            maxLength={40}
            value={student.name}
            onChange={(event) => board.rename(student.id, event.currentTarget.value)}
          />
        </label>
        <button
          type="button"
          class="plain"
          aria-label={t('board.remove-named', { name: student.name })}
          onClick={() => board.remove(student.id)}
        >
          {t('board.remove')}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {t('board.close')}
        </button>
      </form>
    </section>
  );
}

/** Opens a student's run, whole or at a moment, as a copy of its own. */
export function useOpenRun(board: Board): (id: number, moment: Moment | null) => void {
  const session = useSession();
  return (id, moment) => {
    const code = board.codeAt(id, moment);
    if (code !== null) void session.openCode(code);
  };
}
