import type { en } from './en';

/** Every interface text of one language; TypeScript refuses one with a key too few or too many. */
export type Catalogue = Readonly<Record<keyof typeof en, string>>;

/** How a language is called in itself, and where its texts are. */
export interface CatalogueEntry {
  readonly name: string;
  /** Its name while some papers of the shipped scenarios are still in English. */
  readonly partialName: string;
  /** Fetches the texts; English is always there. */
  readonly load: () => Promise<Catalogue>;
}

/** The other languages of the interface by tag. Each is a file of its own, fetched when it is chosen. */
export const CATALOGUES: Readonly<Record<string, CatalogueEntry>> = {
  'sr-Latn': { name: 'Srpski', partialName: 'Srpski (delimično)', load: async () => (await import('./sr')).sr },
};
