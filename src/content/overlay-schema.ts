/** The shape of `overlay.yaml`: what an overlay may change, and nothing else. */
import * as v from 'valibot';
import { LIMITS } from './limits';

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id: lower-case letters, digits and hyphens'));
const text = v.pipe(v.string(), v.minLength(1, 'a text that is not empty'), v.maxLength(LIMITS.textLength));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9));
const date = v.pipe(v.string(), v.regex(/^\d{4}-H[12]$/, 'a half-year such as 2012-H1'));
const window = v.pipe(v.string(), v.regex(/^\d{4}-H[12](\.\.\d{4}-H[12])?$/, 'a window such as 2012-H1 or 2012-H1..2013-H2'));
/** Items by section; each is checked as an item of its section once it stands in its place. */
const items = v.record(v.string(), v.array(v.record(v.string(), v.unknown())));

/** Shape of `overlay.yaml`. Only `of`, `id` and the words of the title page are needed. */
export const OVERLAY = v.strictObject({
  of: id,
  id,
  title: text,
  subtitle: text,
  about: text,
  /** Half-years, from the base's first. */
  turns: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.turns))),
  due: v.exactOptional(v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3))), v.maxLength(LIMITS.turns))),
  winds: v.exactOptional(count),
  aims: v.exactOptional(v.strictObject({ count, by: date })),
  chapters: v.exactOptional(v.pipe(v.array(v.strictObject({ id, title: text, brief: text, window: text })), v.minLength(1))),
  /** The player's share; history plays the rest. */
  play: v.exactOptional(
    v.strictObject({
      window,
      papers: v.exactOptional(v.array(id)),
      initiatives: v.exactOptional(v.boolean()),
      aims: v.exactOptional(v.array(id)),
    }),
  ),
  'leave-out': v.exactOptional(v.array(id)),
  /** Keys of items that exist, by id. */
  patch: v.exactOptional(items),
  /** New items. */
  add: v.exactOptional(items),
  /** Ids of items that go, by section. */
  remove: v.exactOptional(v.record(v.string(), v.array(v.string()))),
  /** A word for another in the texts whose keys begin so ("dossier.floods", "voice.brussels.cite.3"). */
  reword: v.exactOptional(v.array(v.strictObject({ replace: text, by: text, keys: v.pipe(v.array(v.string()), v.minLength(1)) }))),
  guides: v.exactOptional(v.array(v.strictObject({ id, if: text, title: text, text }))),
  endings: v.exactOptional(
    v.array(
      v.strictObject({
        id,
        title: text,
        if: v.exactOptional(text),
        text,
        also: v.exactOptional(v.array(v.strictObject({ if: text, text }))),
      }),
    ),
  ),
});
export type RawOverlay = v.InferOutput<typeof OVERLAY>;
