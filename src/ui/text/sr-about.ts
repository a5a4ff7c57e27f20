import type { enAbout } from './en-about';

/** Texts of the About page, in Serbian (Latin script). Paragraphs are parted by an empty line. */
export const srAbout = {
  'about.title': 'O igri „Četiri stuba“',
  'about.what.title': 'Šta je ovo',
  'about.what.text':
    'Igra o diplomatiji male države. Vi ste vlada u Beogradu od 2008. do 2021. godine, a Vašu spoljnu politiku drže Evropska unija, Sjedinjene Američke Države, Rusija i Kina. Svaki predmet počiva na objavljenim izvorima, navedenim na njemu i popisanim u nastavku.\n\nNijedna strana nije zlikovac i nijedan izbor nije šala. Savetnici govore u ime izmišljenih kabineta; stvarna osoba se pominje samo po onome što izvori kažu da je učinila.',
  'about.hedging.title': 'O čemu govori',
  'about.hedging.text':
    'Hedžing je osiguranje koje se kupuje držanjem protivrečnih pozicija. U početku je gotovo besplatno. Kako se rivalstvo sila zaoštrava, prostor za njega se sužava, a ono što je potpisano pre mnogo godina počinje da odlučuje.',
  'about.model.title': 'Model, i koliko mu treba verovati',
  'about.model.text':
    'Sve se broji celim brojevima: poeni od 0 do 100, deseti delovi procenta, milioni evra. Nijedna brojka se ne pomera bez stavke u knjizi koja imenuje uzrok, a zbir stavki je tačan. Najave pokazuju smer, veličinu, vreme i koliko je šta sigurno; nikada ne protivreče onome što se zatim dogodi.\n\nVeličine učinaka su procene na osnovu izvora, a ne merenja. Ono što se zaista dogodilo jedna je partija modela među mnogima; ona ide uz igru i, ako želite, prikazuje se pored Vaše. Model o mnogo čemu ćuti: o strankama i ličnostima, o najvećem delu svakodnevice, o ratovima drugde osim kroz njihove datume.',
  'about.kosovo.title': 'Kako se naziva Kosovo',
  'about.kosovo.text':
    'Za godine do februara 2012. u natpisima i na kartama stoji „Kosovo (sporan status, Rezolucija 1244 SB UN)“, a od tada „Kosovo*“ sa fusnotom o kojoj su se saglasile obe strane: „Ovaj naziv ne prejudicira stavove o statusu i u skladu je sa Rezolucijom Saveta bezbednosti Ujedinjenih nacija 1244 (1999) i mišljenjem Međunarodnog suda pravde o deklaraciji o nezavisnosti Kosova.“ Granica je, gde se ucrtava, isprekidana i šrafirana. U tekstu predmeta kratko se piše Kosovo, sa istom ogradom.\n\nIgra ne zauzima stav o statusu. Igrač je vlada u Beogradu; uloga nije mišljenje.',
  'about.places.title': 'Druga sporna imena',
  'about.places.text':
    'Na karti Krim ima isprekidanu liniju od 2014. godine, Severni Kipar sve vreme. Države nose ime koje su te godine imale: BJR Makedonija do februara 2019, Severna Makedonija od tada. Ime se menja u polugodištu u kojem se zaista promenilo.\n\nZemljište se ne boji po državama i nijedno gledište se ne crta kao činjenica. Utvrđenja međunarodnih sudova navode se kao utvrđenja.',
  'about.privacy.title': 'Privatnost',
  'about.privacy.text':
    'Ništa se ne prikuplja. Nema naloga, kolačića, brojača, tuđih fontova ni tuđih servera. Partije i podešavanja ostaju u ovom pregledaču dok ih ne obrišete: partiju na naslovnoj strani, a sve zajedno brisanjem podataka ovog sajta u pregledaču. Kod partije sadrži scenario, seme i odluke: ni vreme, ni ime, ni trag uređaja.\n\nPosle prve odluke pregledač čuva kopiju igre, da bi radila i bez veze. Onaj kod koga je sajt smešten vidi, kao i kod svakog sajta, s koje se adrese traže datoteke; kada je kopija sačuvana, pita se jedva nešto više od toga da li ima novijeg izdanja. Prenosiva datoteka ne čuva ništa.\n\nProvereno: svi ekrani se obilaze dok se beleži svaki zahtev, i nijedan ne odlazi van adrese samog sajta.',
  'about.accessibility.title': 'Pristupačnost',
  'about.accessibility.text':
    'Igra teži standardu WCAG 2.2, nivo AA. Sve radi preko tastature i sa čitačem ekrana: predmeti su naslovi, radio-dugmad i dugmad, promene su tabele, grafikoni imaju tabelu kao dvojnika, slika Kuće ispričana je i rečima, a sve što je na karti stoji i u spisku. Boja nikada nije jedini znak. Slova se mogu uvećati na 200 %, pokret se može isključiti, nema vremenskih ograničenja i ništa ne mora da se prevlači. Svaki signal ima titl, zvuk se može isključiti na svakoj stranici i ništa se ne saopštava samo zvukom.\n\nPoznata ograničenja: sama nacrtana Kuća je ukras i skrivena je od čitača ekrana, a zasad je potpun samo engleski: na drugim jezicima neki predmeti su još na engleskom.',
  'about.credits.title': 'Zasluge',
  'about.credits.text':
    'Gravire su napravljene programom; nije korišćen nijedan sken, zastava ni grb. Karta počiva na podacima Natural Earth, koji su u javnom vlasništvu, preko paketa world-atlas; reke i planine između granica ucrtane su rukom. Pismo: Source Serif 4, Frank Grießhammer za Adobe, i IBM Plex Sans, Mike Abbink i Bold Monday za IBM, oba pod licencom SIL Open Font License. Muzika je komponovana za ovu igru i izvedena zvucima zbirke FluidR3 GM, autor Frank Wen (licenca MIT). Izgrađeno pomoću biblioteka Preact, Zustand, Phaser, howler i FormatJS. Licence stoje uz svaku datoteku.',
  'about.sources.title': 'Izvori ({n})',
  'about.sources.text': 'Na čemu predmeti počivaju. Tvrdnja oko koje se izvori spore iskazana je kao sporna.',
} as const satisfies Readonly<Record<keyof typeof enAbout, string>>;
