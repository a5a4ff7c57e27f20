/** The generated parts of scenarios/README.md and the JSON Schema for editors are those of the code. `UPDATE_README=1 npx vitest run tests/content/readme` writes them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codeReference, fieldReference, limitReference, scenarioJsonSchema } from '../../src/content/index';

const PATH = 'scenarios/README.md';
const PARTS = { fields: fieldReference, codes: codeReference, limits: limitReference };

it.each(Object.entries(PARTS))('%s', (name, print) => {
  const readme = readFileSync(PATH, 'utf8');
  const begin = `<!-- ${name}: generated -->\n`;
  const end = `<!-- /${name} -->`;
  const from = readme.indexOf(begin) + begin.length;
  const to = readme.indexOf(end);
  expect(from >= begin.length && to >= from).toBe(true);
  const wanted = `\n${print().trim()}\n\n`;
  if (process.env['UPDATE_README'] === '1') writeFileSync(PATH, readme.slice(0, from) + wanted + readme.slice(to));
  else expect(readme.slice(from, to)).toBe(wanted);
});

it('scenario.schema.json', () => {
  const path = 'scenarios/scenario.schema.json';
  const wanted = `${JSON.stringify(scenarioJsonSchema(), null, 1)}\n`;
  if (process.env['UPDATE_README'] === '1') writeFileSync(path, wanted);
  else expect(readFileSync(path, 'utf8')).toBe(wanted);
});
