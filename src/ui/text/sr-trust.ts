import type { enTrust } from './en-trust';

/** Texts of offline play, security and licences, in Serbian (Latin script). */
export const srTrust = {
  'edition.label': 'Novije izdanje igre',
  'edition.ready': 'Novije izdanje igre spremno je na ovom uređaju. Koristi se od sledeće posete.',
  'edition.during-run':
    'Novije izdanje igre spremno je na ovom uređaju. Vaša partija se nastavlja u izdanju u kojem se igra; novo čeka da se partija završi ili da ga sami učitate.',
  'edition.take': 'Učitaj sada',
  'about.security.title': 'Bezbednost, i šta se obećava',
  'about.security.text':
    'Stranica sme da koristi samo sopstvene skripte, stilove, slike i zvuke, i nijedan drugi server; skripta ne sme da stoji u samoj stranici niti da nastane od teksta. Sve što se upiše u polje ili stavi u adresu prikazuje se kao tekst. Provereno u pregledaču: oznake i skripte u svakom polju i u adresi, pod tim pravilima.\n\nDatoteka scenarija je podatak. Ne može da pokrene skriptu, da se obrati mreži niti da stavi oznake na stranicu. Datoteke, kodovi i sačuvane partije čitaju se u stalnim granicama veličine, dubine i broja, a što se ne uklapa odbija se uz navedeno mesto i lek. Provereno izmišljenim i oštećenim unosima, komandom koja ispisuje svoje seme; svaki unos koji je jednom naneo štetu ostaje kao provera.\n\nOdluka se zapisuje pre nego što je ekran prikaže. Provereno gašenjem kartice između dva zapisa: ono što je ekran potvrdio posle toga je tu. Gde pregledač ništa ne čuva ili nema mesta, stranica to kaže, a kod partije vraća partiju. Za zapis koji se ne može pročitati, ili koji je zapisalo novije izdanje, to se kaže, a zapis ostaje kakav jeste.\n\nIste odluke daju isti ishod u svakom pregledaču. Provereno u mašinama pregledača Chromium, Firefox i Safari i u još dva programa, polugodište po polugodište.\n\nNovije izdanje čeka dok partija traje, a kopija koja se ne slaže sa spiskom s kojim je napravljena odbija se cela.\n\nNe obećava se: ko može da koristi ovaj pregledač, može da čita i menja ono što on čuva; kod partije kaže šta je odlučeno, a ne ko je odlučio; a o tome šta je sajt odlučuje onaj kod koga je smešten.',
  'licences.title': 'Licence',
  'licences.about': 'Svaki paket čiji su kod, slova ili obrisi u ovoj igri, po spisku s kojim je napravljena.',
  'licences.open': 'Otvori licence',
  'licences.entry': '{name} {version}: {licence}',
  'licences.no-text': 'Paket ne sadrži tekst svoje licence.',
} as const satisfies Readonly<Record<keyof typeof enTrust, string>>;
