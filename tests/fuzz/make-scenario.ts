/** Grammar of scenario files: the published JSON Schema, read as a generator. What it makes is shaped like a scenario; most of it means nothing. */
import { readFileSync } from 'node:fs';
import type { Dice } from '../support/generate-expression';
import { makeExpressionText } from './make-text';

export interface SchemaNode {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

const IDS: readonly string[] = [
  'a',
  'b',
  'c-1',
  'harbour',
  'nets',
  'treaty',
  'north',
  'south',
  'old-cable',
  'support',
  'treasury',
  'sign',
  'vote-2031',
  'standing',
  'standing.north',
  'x'.repeat(61),
  'A',
  '-',
  '__proto__',
];
const TEXTS: readonly string[] = [
  'A paper.',
  'Two words',
  'Ствар',
  'čaša',
  '<img src=x onerror=alert(1)>',
  '{n, plural, one {#} other {#}}',
  '  ',
  'javascript:alert(1)',
  'https://example.org/',
  '2030-H1',
  '2031-H2..2033-H1',
  '\u202eabc',
  'x'.repeat(300),
  'word '.repeat(150),
];

/** The root of the published schema. */
export function readSchema(): SchemaNode {
  return JSON.parse(readFileSync('scenarios/scenario.schema.json', 'utf8')) as SchemaNode;
}

/** A value for `node`: of its shape in most cases, of another in some. */
export function makeValue(dice: Dice, node: SchemaNode, depth = 6): unknown {
  if (dice.chance(2)) return dice.pick([null, true, 0, -1, 1e308, 'x', [], {}, [[]], 2 ** 53]);
  if (node.anyOf !== undefined) return makeValue(dice, dice.pick(node.anyOf), depth);
  if (node.enum !== undefined) return dice.pick(node.enum);
  if (node.type === 'object') return makeObject(dice, node, depth);
  if (node.type === 'array') {
    const count = depth <= 0 ? 0 : dice.pick([0, 1, 1, 1, 2, 3]);
    return Array.from({ length: count }, () => makeValue(dice, node.items ?? {}, depth - 1));
  }
  if (node.type === 'integer' || node.type === 'number') {
    const { minimum = -100, maximum = 100 } = node;
    return dice.chance(90) ? dice.between(Math.max(minimum, -1000), Math.min(maximum, 1000)) : maximum + 1;
  }
  if (node.type === 'boolean') return dice.chance(50);
  if (node.pattern !== undefined) return dice.pick(IDS);
  return dice.chance(45) ? makeExpressionText(dice, 2) : dice.chance(50) ? dice.pick(IDS) : dice.pick(TEXTS);
}

function makeObject(dice: Dice, node: SchemaNode, depth: number): unknown {
  const entries: [string, unknown][] = [];
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const isNeeded = (node.required ?? []).includes(key);
    if (isNeeded ? dice.chance(98) : depth > 0 && dice.chance(15)) entries.push([key, makeValue(dice, child, depth - 1)]);
  }
  if (typeof node.additionalProperties === 'object')
    for (let left = dice.below(3); left > 0; left--) entries.push([dice.pick(IDS), makeValue(dice, node.additionalProperties, depth - 1)]);
  if (dice.chance(3)) entries.push([dice.pick([...IDS, 'moevs', 'titel']), dice.pick(TEXTS)]);
  return Object.fromEntries(entries);
}
