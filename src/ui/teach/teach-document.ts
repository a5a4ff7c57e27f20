/** The teacher pack as data: documents made of blocks. Everything is shown as text; nothing in it is markup. */

/** One part of a document. */
export type TeachBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  | { readonly kind: 'terms'; readonly terms: readonly { readonly term: string; readonly text: string }[] }
  | { readonly kind: 'table'; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Room to write by hand under `label`. */
  | { readonly kind: 'lines'; readonly label: string; readonly count: number }
  | { readonly kind: 'references'; readonly references: readonly Reference[] }
  /** The papers of a scenario with their options, from the scenario itself. */
  | { readonly kind: 'options' }
  /** A new sheet of paper begins here when printed. */
  | { readonly kind: 'sheet' };

/** A published work. */
export interface Reference {
  readonly text: string;
  readonly url: string | null;
}

export interface TeachDocument {
  readonly lead: string;
  readonly blocks: readonly TeachBlock[];
}

export const heading = (text: string): TeachBlock => ({ kind: 'heading', text });
export const text = (words: string): TeachBlock => ({ kind: 'text', text: words });
export const list = (...items: readonly string[]): TeachBlock => ({ kind: 'list', items });
export const steps = (...items: readonly string[]): TeachBlock => ({ kind: 'list', items, numbered: true });
export const lines = (label: string, count: number): TeachBlock => ({ kind: 'lines', label, count });
export const sheet: TeachBlock = { kind: 'sheet' };
