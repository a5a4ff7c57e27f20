/** The tour of all screens, with codes of the shipped campaign. */
import { forgeCode, forgeNight, readShippedModel } from './forge-codes';
import { compactSteps, type Step } from './screen-tour';

/** Every screen and sheet, early, in the middle, at a chapter's end and at the end of a run. */
export function readyTour(): readonly Step[] {
  const model = readShippedModel();
  const lastOfFirst = model.scenario.chapters[0]?.last ?? 3;
  return compactSteps({
    middle: forgeCode(model, { closed: 12 }),
    chapterEnd: forgeCode(model, { closed: lastOfFirst, filled: true }),
    night: forgeNight(model),
    finished: forgeCode(model),
  });
}
