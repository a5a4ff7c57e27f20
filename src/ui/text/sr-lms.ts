import type { enLms } from './en-lms';

/** Interface texts of a package in a learning platform, in Serbian (Latin script), as ICU messages. */
export const srLms = {
  'lms.closed':
    'Stranica kursa nije otvorila svoju evidenciju. Možete da igrate, ali se ništa ne predaje: na kraju kopirajte kod i pošaljite ga nastavniku.',
  'lms.not-kept':
    'Stranica kursa je odbila da sačuva deo Vašeg rada ({element}, greška {error}). Kopirajte kod iz Hronike i pošaljite ga nastavniku.',
  'lms.unreadable':
    'Partija koju je stranica kursa sačuvala ne može da se otvori u ovom izdanju. Kopirajte njen kod pre nego što nastavite: {code}',
} as const satisfies Readonly<Record<keyof typeof enLms, string>>;
