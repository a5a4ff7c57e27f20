import type { DeskView } from '../../store/index';
import { useSelected } from '../session-context';
import { t } from '../text/translate';
import { GuideNote } from './GuideNote';

/** What to do next, for whoever is in their first half-year on this device; the scenario's own notes come first. */
export function FirstSteps({ desk }: { desk: DeskView }) {
  const isFirstRun = useSelected((state) => state.saves.length <= 1);
  if (desk.guide !== null) return <GuideNote guide={desk.guide} />;
  if (!isFirstRun || desk.turn.turn > 0) return null;
  const step = nextStep(desk);
  return <GuideNote guide={{ id: step, title: t(`first.${step}.title`), text: t(`first.${step}.text`) }} />;
}

function nextStep({ dossiers, aims, aimsWanted }: DeskView): 'read' | 'go-on' | 'promise' | 'close' {
  if (dossiers.every((paper) => paper.answered === null)) return 'read';
  if (dossiers.some((paper) => paper.answered === null)) return 'go-on';
  return aims.filter((aim) => aim.declared).length < aimsWanted ? 'promise' : 'close';
}
