/**
 * Plain data in fewer bytes: every shape of object (its keys, and which of them hold null, false or an empty list) is written once, and an
 * object is then its shape's number and its other values. What travels is JSON; nothing is lost, and nothing but data comes back.
 */

/** null, booleans, numbers, texts, lists and maps of such. */
export type Data = null | boolean | number | string | readonly Data[] | { readonly [key: string]: Data };

/** Values that a shape holds itself. */
const CONSTANTS: Readonly<Record<string, Data>> = { null: null, false: false, '[]': [] };
const SEPARATOR = '=';

/** `data` as packed JSON. Keys may not hold "=". */
export function packData(data: Data): string {
  const shapes = new Map<string, number>();
  const list: string[][] = [];
  const pack = (value: Data): Data => {
    if (Array.isArray(value)) return [0, ...(value as readonly Data[]).map(pack)];
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const keys = entries.map(([key, entry]) => {
      const constant = constantOf(entry);
      return constant === null ? key : `${key}${SEPARATOR}${constant}`;
    });
    const name = keys.join(' ');
    const known = shapes.get(name);
    if (known === undefined) list.push(keys);
    const shape = known ?? list.length;
    shapes.set(name, shape);
    return [shape, ...entries.filter(([, entry]) => constantOf(entry) === null).map(([, entry]) => pack(entry))];
  };
  const packed = pack(data);
  return JSON.stringify([list, packed]);
}

/** The data behind `packData`. Throws SyntaxError or RangeError for anything else. */
export function unpackData(text: string): Data {
  const [list, packed] = JSON.parse(text) as [string[][], Data];
  const unpack = (value: Data): Data => {
    if (!Array.isArray(value)) return value;
    const [shape, ...values] = value as readonly Data[];
    if (shape === 0) return values.map(unpack);
    const keys = list[(shape as number) - 1];
    if (keys === undefined) throw new RangeError(`no shape ${String(shape)}`);
    let at = 0;
    return Object.fromEntries(
      keys.map((key) => {
        const [name = '', constant] = key.split(SEPARATOR);
        // A list of its own for everybody, so that nobody shares one by accident.
        if (constant === '[]') return [name, []];
        return [name, constant === undefined ? unpack(values[at++] ?? null) : (CONSTANTS[constant] ?? null)];
      }),
    );
  };
  return unpack(packed);
}

function constantOf(value: Data): string | null {
  if (value === null) return 'null';
  if (value === false) return 'false';
  return Array.isArray(value) && value.length === 0 ? '[]' : null;
}
