import type { BoardView } from '../../store/index';
import { t } from '../text/translate';
import { titlePhaseSplit } from './PhaseMaterial';
import { countEndings, listQuestions, PHASES, type PhaseId } from './phases';
import { describeDifference, summariseSwing } from './Swings';

/** The debrief as a text: questions, what the class brings to them, how to talk. For a document of the teacher's own. */
export function writeHandout(view: BoardView): string {
  const parts = PHASES.map(({ id }, n) =>
    [
      `${n + 1}. ${t(`talk.${id}.title`)}`,
      ...listQuestions(id).map((question) => `- ${question}`),
      ...describeMaterial(id, view),
      `${t(`talk.${id}.mechanic`)}: ${t(`talk.${id}.how`)}`,
    ].join('\n'),
  );
  return `${[t('talk.handout', { n: view.students.length }), ...parts].join('\n\n')}\n`;
}

function describeMaterial(id: PhaseId, view: BoardView): string[] {
  const swing = view.swings?.[0];
  if (id === 'feel') return countEndings(view).map((ending) => `  ${t('talk.feel.ending', ending)}`);
  if (id === 'happened') return [`  ${titlePhaseSplit(view)}.`];
  if (id === 'what-if' && swing !== undefined)
    return [
      `  ${t('board.swings-title', { title: swing.title })}.`,
      `  ${summariseSwing(swing, view.examined)}`,
      `  ${describeDifference(swing)}.`,
    ];
  return [];
}
