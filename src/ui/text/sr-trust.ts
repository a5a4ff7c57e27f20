import type { enTrust } from './en-trust';

/** Texts of offline play, security and licences, in Serbian (Latin script). */
export const srTrust = {
  'edition.label': 'Novije izdanje igre',
  'edition.ready': 'Novije izdanje igre spremno je na ovom uređaju. Koristi se od sledeće posete.',
  'edition.during-run':
    'Novije izdanje igre spremno je na ovom uređaju. Vaša partija se nastavlja u izdanju u kojem se igra; novo čeka da se partija završi ili da ga sami učitate.',
  'edition.take': 'Učitaj sada',
} as const satisfies Readonly<Record<keyof typeof enTrust, string>>;
