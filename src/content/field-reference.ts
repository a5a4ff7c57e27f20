/** The field reference of scenarios/README.md, written from the definitions that the loader checks with. */
import { CODES } from './codes';
import { scenarioJsonSchema, type JsonSchema } from './json-schema';
import { LIMITS } from './limits';

/** Every section and key, in Markdown. */
export function fieldReference(): string {
  const sections = Object.entries(scenarioJsonSchema().properties ?? {});
  return sections.map(([name, schema]) => describeSection(name, schema)).join('\n');
}

/** Every diagnostic code with its cure and an example, in Markdown. */
export function codeReference(): string {
  const rows = Object.entries(CODES)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, entry]) =>
        `| ${code} | ${entry.severity} | ${escape(entry.title)} | \`${escape(entry.bad)}\` | \`${escape(entry.good)}\` | ${escape(entry.cure)} |`,
    );
  return ['| code | kind | what is wrong | so not | but | cure |', '|---|---|---|---|---|---|', ...rows, ''].join('\n');
}

/** The limits, in Markdown. */
export function limitReference(): string {
  return ['| limit | most |', '|---|---|', ...Object.entries(LIMITS).map(([name, most]) => `| ${name} | ${most} |`), ''].join('\n');
}

function describeSection(name: string, schema: JsonSchema): string {
  const item = name === 'scenario' ? schema : (schema.items as JsonSchema);
  const rows = listKeys(item, '').map(
    ([key, form, isNeeded, meaning]) => `| \`${key}\` | ${form} | ${isNeeded ? 'yes' : ''} | ${escape(meaning)} |`,
  );
  return [`### ${name}`, '', schema.description ?? '', '', '| key | form | needed | meaning |', '|---|---|---|---|', ...rows, ''].join(
    '\n',
  );
}

type Row = readonly [key: string, form: string, isNeeded: boolean, meaning: string];

/** Keys that hold a block say so once instead of repeating its keys. */
const BLOCK_KEYS = ['effects', 'later', 'builds', 'signs', 'ends', 'ladder', 'line'];

function listKeys(schema: JsonSchema, prefix: string): Row[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, value]): Row[] => {
    if (BLOCK_KEYS.includes(name) && prefix !== '')
      return name === 'effects' ? [[`${prefix}(block)`, 'block', false, 'effects, later, builds, signs, ends, ladder, line']] : [];
    const isNeeded = (schema.required ?? []).includes(name);
    const row: Row = [`${prefix}${name}`, nameForm(value), isNeeded, value.description ?? ''];
    return [row, ...listKeys(innerOf(value), `${prefix}${name}.`)];
  });
}

function innerOf(schema: JsonSchema): JsonSchema {
  const item = schema.items !== undefined && !Array.isArray(schema.items) ? (schema.items as JsonSchema) : schema;
  return item.anyOf?.find((entry) => entry.properties !== undefined) ?? item;
}

function nameForm(schema: JsonSchema): string {
  if (schema.enum !== undefined) return schema.enum.join(', ');
  if (schema.anyOf !== undefined) return schema.anyOf.map(nameForm).join(' or ');
  if (schema.type === 'array')
    return Array.isArray(schema.items) || schema.prefixItems !== undefined
      ? 'pair'
      : `list of ${nameForm((schema.items ?? {}) as JsonSchema)}`;
  if (schema.type === 'object') return 'map';
  if (schema.type === 'integer') return 'whole number';
  if (schema.type === 'boolean') return 'true or false';
  if (schema.pattern?.includes('H[12]') === true) return schema.pattern.includes('..') ? 'window' : 'half-year';
  if (schema.pattern?.startsWith('^[a-z]') === true) return 'id';
  return schema.type === 'string' ? 'text' : (schema.type ?? 'value');
}

function escape(text: string): string {
  return text.replaceAll('|', '\\|');
}
