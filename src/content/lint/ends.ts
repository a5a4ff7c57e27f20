/** Endings, tests, aims and commitments: nothing without an end, nothing signed by nobody. */
import { createDiagnostic } from '../shape';
import type { Lint, LintInput } from './lint';

export const lintEnds: Lint = (input) => {
  const { declared, scenario } = input;
  const manifest = declared.sections.scenario[0];
  const lastEnding = declared.sections.endings.at(-1);
  if (manifest !== undefined && (lastEnding === undefined || lastEnding.raw.if !== undefined)) {
    declared.report(createDiagnostic(lastEnding?.at ?? manifest.at, [], 'SCN212', 'the last ending has a condition, or there is none'));
  }
  if (manifest !== undefined && scenario.aims.length < scenario.aimCount) {
    declared.report(
      createDiagnostic(manifest.at, ['aims'], 'SCN217', `${scenario.aims.length} aims are declared; ${scenario.aimCount} must be chosen`),
    );
  }
  for (const { raw, at } of declared.sections.tests) {
    if (raw.outcomes.at(-1)?.if !== undefined || raw.outcomes.length === 0)
      declared.report(createDiagnostic(at, ['outcomes'], 'SCN214', 'the last outcome has a condition, or there is none'));
  }
  lintCommitments(input);
};

function lintCommitments({ declared, scenario }: LintInput): void {
  const signed = new Set(listSigned(scenario));
  scenario.commitments.forEach((commitment, n) => {
    const place = declared.sections.commitments[n]?.at;
    if (commitment.held || signed.has(commitment.id) || place === undefined) return;
    declared.report(createDiagnostic(place, ['id'], 'SCN218', `nobody can sign "${commitment.id}"`));
  });
}

function listSigned(scenario: LintInput['scenario']): string[] {
  const choices = [...scenario.dossiers.flatMap((dossier) => dossier.options), ...scenario.initiatives];
  const blocks = [
    ...choices.flatMap(({ block, chance }) => (chance === null ? [block] : [block, chance.then, chance.else])),
    ...scenario.dossiers.map((dossier) => dossier.fallback),
    ...scenario.tests.flatMap((test) => test.outcomes.map((outcome) => outcome.block)),
    ...scenario.ladders.map((ladder) => ladder.measure),
    ...scenario.perils.map((peril) => peril.block),
    ...scenario.winds.map((wind) => wind.block),
    ...scenario.reactions.map((reaction) => reaction.block),
  ];
  return blocks.flatMap((block) => block.signs.map((entry) => entry.commitment));
}
