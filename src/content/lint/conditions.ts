/** Conditions that can never fail or never hold within the declared limits and windows. */
import type { Expr } from '../../engine/index';
import { createRanges, type Range } from '../range';
import { createDiagnostic, type Place } from '../shape';
import type { Path } from '../yaml-source';
import type { Lint } from './lint';

export const lintConditions: Lint = ({ declared: { sections, report }, scenario }) => {
  const rangeOf = createRanges(scenario);
  const whole: Range = { lo: 0, hi: scenario.turnCount };
  const check = (expr: Expr | null, place: Place | undefined, path: Path, turns: Range = whole): void => {
    if (expr === null || place === undefined) return;
    const { lo, hi } = rangeOf(expr, turns);
    if (hi <= 0) report(createDiagnostic(place, path, 'SCN225', 'this can never hold'));
    else if (lo >= 1) report(createDiagnostic(place, path, 'SCN225', 'this always holds'));
  };
  scenario.dossiers.forEach(({ eligible, options, also, first, last }, n) => {
    const place = sections.dossiers[n]?.at;
    const turns = { lo: first, hi: last };
    check(eligible, place, ['if'], turns);
    options.forEach(({ unlocked, bars }, k) => {
      if (!bars.some((bar) => sections.bars[bar]?.raw.if === true)) check(unlocked, place, ['options', k, 'unlocked'], turns);
    });
    also.forEach((expr, k) => check(expr, place, ['also', k, 'if'], turns));
  });
  scenario.initiatives.forEach(({ eligible, first, last }, n) =>
    check(eligible, sections.initiatives[n]?.at, ['if'], { lo: first, hi: last }),
  );
  scenario.drift.forEach(({ when }, n) => check(when, sections.drift[n]?.at, ['if']));
  scenario.ladders.forEach(({ starts, first, last }, n) => check(starts, sections.ladders[n]?.at, ['starts'], { lo: first, hi: last }));
  scenario.tests.forEach(({ eligible, outcomes, at }, n) => {
    const place = sections.tests[n]?.at;
    check(eligible, place, ['if'], { lo: at, hi: at });
    outcomes.forEach(({ when }, k) => check(when, place, ['outcomes', k, 'if'], { lo: at, hi: at }));
  });
  scenario.reactions.forEach(({ when }, n) => check(when, sections.reactions[n]?.at, ['if']));
  // `if: true` closes options for a whole scenario, which an alternative start may want.
  scenario.bars.forEach(({ when }, n) => {
    if (sections.bars[n]?.raw.if !== true) check(when, sections.bars[n]?.at, ['if']);
  });
  scenario.letters.forEach(({ variants }, n) => variants.forEach((when, k) => check(when, sections.letters[n]?.at, ['variants', k, 'if'])));
  scenario.voices.forEach(({ opens, cites, closes }, n) => {
    const place = sections.voices[n]?.at;
    for (const [key, list] of Object.entries({ opens, cites, closes })) list.forEach((when, k) => check(when, place, [key, k, 'if']));
  });
  scenario.perils.forEach(({ warnings, breaks }, n) => {
    const place = sections.perils[n]?.at;
    warnings.forEach((expr, k) => check(expr, place, ['warnings', k, 'if']));
    check(breaks, place, ['breaks']);
  });
  scenario.endings.forEach(({ when, also }, n) => {
    const place = sections.endings[n]?.at;
    check(when, place, ['if'], { lo: scenario.turnCount - 1, hi: scenario.turnCount });
    also.forEach((expr, k) => check(expr, place, ['also', k, 'if']));
  });
};
