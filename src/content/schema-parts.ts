/** What the sections are made of: ids, texts, numbers, dates. */
import * as v from 'valibot';
import { LIMITS } from './limits';

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id: lower-case letters, digits and hyphens'),
  v.maxLength(LIMITS.idLength, 'a shorter id'),
);
export const variableId = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/, 'a variable id: lower-case letters, digits, hyphens and dots'),
  v.maxLength(LIMITS.idLength, 'a shorter id'),
);
export const text = v.pipe(v.string(), v.minLength(1, 'a text that is not empty'), v.maxLength(LIMITS.textLength));
export const int = v.pipe(v.number('a whole number'), v.integer('a whole number'), v.minValue(-1_000_000), v.maxValue(1_000_000));
export const date = v.pipe(v.string(), v.regex(/^\d{4}-H[12]$/, 'a half-year such as 2012-H1'));
export const window = v.pipe(v.string(), v.regex(/^\d{4}-H[12](\.\.\d{4}-H[12])?$/, 'a window such as 2012-H1 or 2012-H1..2013-H2'));
/** An expression, or a number that stands for itself. */
export const amount = v.union([int, text], 'a whole number or an expression');
export const condition = v.union([text, v.boolean()], 'a condition');
export const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(LIMITS.listItems));
export const optional = v.exactOptional;
