/** The cabinet: advisers argue for different options, offices use variables of the right span, bars leave a way out. */
import { createDiagnostic, type Item } from '../shape';
import { listBacked } from '../lower-cabinet';
import type { Lint, LintInput } from './lint';

export const lintCabinet: Lint = (input) => {
  const { declared, scenario } = input;
  if (declared.sections.offices.length > 0) for (const item of declared.sections.dossiers) lintAdvisers(input, item);
  for (const { raw, at } of declared.sections.offices) {
    const spans = { trust: [0, 5], temper: [0, 1], vacancy: [0, 8] } as const;
    for (const [key, [min, max]] of Object.entries(spans) as [keyof typeof spans, readonly [number, number]][]) {
      const variable = scenario.variables.find(({ id }) => id === raw[key]);
      if (variable === undefined || (variable.min === min && variable.max === max)) continue;
      const message = `"${variable.id}" runs from ${variable.min} to ${variable.max}; ${key} runs from ${min} to ${max}`;
      declared.report(createDiagnostic(at, [key], 'SCN221', message));
    }
  }
  lintBars(input);
};

function lintAdvisers({ declared }: LintInput, { raw, at }: Item<'dossiers'>): void {
  const stands = raw.advisers.map(({ backs }) => [...listBacked(backs)].sort().join(' '));
  raw.advisers.forEach(({ who }, n) => {
    if (stands[n] === '') declared.report(createDiagnostic(at, ['advisers', n], 'SCN228', `"${who}" backs no option`));
  });
  if (stands.length === 2 && stands[0] !== '' && stands[0] === stands[1])
    declared.report(createDiagnostic(at, ['advisers'], 'SCN228', 'both advisers back the same'));
}

/** Whatever a bar closes, each paper keeps an option that is neither locked nor closed by it. */
function lintBars({ declared, scenario }: LintInput): void {
  scenario.bars.forEach((bar, index) => {
    const item = declared.sections.bars[index];
    if (item === undefined) return;
    const { raw, at } = item;
    scenario.dossiers.forEach((dossier, n) => {
      const options = declared.sections.dossiers[n]?.raw.options ?? [];
      const isWayOut = dossier.options.some((option, k) => !option.bars.includes(index) && options[k]?.unlocked === undefined);
      const isTouched = dossier.options.some((option) => option.bars.includes(index));
      if (isTouched && !isWayOut)
        declared.report(createDiagnostic(at, [], 'SCN229', `"${bar.id}" leaves "${dossier.id}" without an open option`));
    });
    const known = new Set(scenario.dossiers.flatMap(({ id, options }) => options.map((option) => `${id}/${option.id}`)));
    (raw.options ?? []).forEach((key, n) => {
      if (!known.has(key)) declared.report(createDiagnostic(at, ['options', n], 'SCN108', `no option "${key}" is declared`));
    });
  });
}
