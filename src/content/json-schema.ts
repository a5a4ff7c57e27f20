/** JSON Schema of scenario files, from the definitions that the loader checks with: editors complete and check while typing. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { findMeaning } from './field-meanings';
import { SECTIONS } from './schema';

/** The parts of JSON Schema that the definitions use. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** The schema of one scenario file: any of the sections, each key with its meaning. */
export function scenarioJsonSchema(): JsonSchema {
  const sections = Object.entries(SECTIONS).map(([name, schema]): [string, JsonSchema] => {
    const { $schema: _, ...item } = toJsonSchema(schema as GenericSchema) as JsonSchema;
    const described = describe(item, name);
    const description = findMeaning(name) ?? '';
    return [name, name === 'scenario' ? { ...described, description } : { type: 'array', description, items: described }];
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Four Pillars scenario file',
    type: 'object',
    properties: Object.fromEntries(sections),
    additionalProperties: false,
  };
}

/** Adds the meaning of every key below `path`. Keys of nested maps are looked up by their full path. */
function describe(schema: JsonSchema, path: string): JsonSchema {
  const { properties, items, anyOf } = schema;
  const isItem = items !== undefined && !Array.isArray(items);
  return {
    ...schema,
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, describeKey(value, `${path}.${key}`)])) }),
    ...(isItem ? { items: describe(items as JsonSchema, path) } : {}),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((entry) => describe(entry, path)) }),
  };
}

function describeKey(schema: JsonSchema, path: string): JsonSchema {
  const description = findMeaning(path);
  return { ...(description === null ? {} : { description }), ...describe(schema, path) };
}
