import { parse, stringify } from 'yaml';
import { formatDiagnostic, LIMITS, loadScenario, type Diagnostic } from '../../src/content/index';
import { compile } from '../../src/engine/index';
import { readFiles } from '../content/load';
import type { Dice } from '../support/generate-expression';
import { makeValue, readSchema } from './make-scenario';
import { mutateText } from './mutate';
import type { Target } from './target';

/** The loader of whole scenario files: a scenario that compiles, or errors that each name a place in the file. */
export function createScenarioTarget(): Target {
  const schema = readSchema();
  const sections = Object.entries(schema.properties ?? {});
  const toy = readFiles('toy')
    .map(({ text }) => text)
    .join('\n');
  const whole = parse(toy) as Record<string, unknown>;

  /** A few sections as the grammar makes them, beside what the toy has of others. */
  const makeFile = (dice: Dice): string => {
    const wanted = dice.between(1, 4);
    const made = Object.fromEntries(
      Array.from({ length: wanted }, () => dice.pick(sections)).map(([key, node]) => [key, makeValue(dice, node)]),
    );
    const kept = Object.fromEntries(['scenario', 'powers', dice.pick(Object.keys(whole))].map((key) => [key, thin(dice, whole[key])]));
    const value = { ...kept, ...made };
    return dice.chance(50) ? JSON.stringify(value, null, 1) : stringify(value, { aliasDuplicateObjects: false });
  };
  return {
    name: 'scenarios',
    share: 3,
    make: (dice) => {
      // The whole toy with a few wounds gets deepest; it is ten times as long.
      if (dice.chance(2)) return mutateText(dice, toy, 3);
      const text = makeFile(dice);
      return dice.chance(50) ? text : mutateText(dice, text);
    },
    judge: (text) => {
      const { scenario, diagnostics } = loadScenario([{ path: 'fuzz.yaml', text }]);
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      if (scenario === null && errors.length === 0) return 'refused without an error';
      if (scenario !== null && errors.length > 0) return 'accepted with an error';
      if (scenario !== null) compile(scenario);
      const lines = text.split('\n').length;
      return diagnostics.map((entry) => judgePlace(entry, lines)).find((fault) => fault !== null) ?? null;
    },
  };
}

/** Keeps at most two entries of every list. */
function thin(dice: Dice, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const at = dice.below(Math.max(1, value.length - 1));
  return value.slice(at, at + 2);
}

function judgePlace(entry: Diagnostic, lines: number): string | null {
  const { path, line, column, message } = entry;
  const isPlaced =
    path === 'fuzz.yaml' && Number.isSafeInteger(line) && line >= 1 && line <= lines && Number.isSafeInteger(column) && column >= 1;
  if (!isPlaced) return `unpositioned: ${formatDiagnostic(entry)}`;
  return message === '' || message.length > LIMITS.textLength * 2 ? `message of ${message.length} characters` : null;
}
