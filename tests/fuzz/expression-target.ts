import { createScenarioScope, loadScenario, parseExpression } from '../../src/content/index';
import type { Scenario } from '../../src/engine/index';
import { readFiles } from '../content/load';
import { makeExpressionText } from './make-text';
import { mutateText } from './mutate';
import type { Target } from './target';

/** The parser of conditions and amounts: an expression, or a fault that names a place in the text. */
export function createExpressionTarget(): Target {
  const scope = createScenarioScope(loadScenario(readFiles('toy')).scenario as Scenario);
  return {
    name: 'expressions',
    share: 70,
    make: (dice) => {
      const text = makeExpressionText(dice, dice.pick([1, 2, 2, 3, 3, 4, 6]));
      return dice.chance(60) ? text : mutateText(dice, text, 3);
    },
    judge: (text) => {
      for (const wanted of ['number', 'condition'] as const) {
        const result = parseExpression(text, wanted, scope);
        if ('op' in result) continue;
        if (!Number.isSafeInteger(result.at) || result.at < 0 || result.at > text.length) return `place ${result.at} is not in the text`;
        if (result.message === '') return 'a fault without a message';
      }
      return null;
    },
  };
}
