/** Tekstovi stola koji stižu kad sto stoji, na srpskom, latinicom. */
export const srDeskLater = {
  'waterfall.title': 'Od čega je nastalo: {name}, od {start} do {now}',
  'waterfall.rest': 'sve ostalo',
  'standings.title': 'Odnosi s četiri sile kroz vreme',
  'standings.lead': 'Kakvi su bili odnosi Vašeg Beograda sa svakom silom, iz polugodišta u polugodište. Svako ime otvara svoj račun.',
  'standings.history': 'Tanke linije: kako je bilo.',
  'shortcuts.key.r': 'R',
  'shortcuts.does.r': 'Ponovite poslednji ishod',
  'statement.title': 'Izjava o pristupačnosti',
  'statement.open': 'Otvorite izjavu o pristupačnosti',
  'statement.back': 'Nazad na stranicu O igri',
  'statement.conforms.title': 'Šta se obećava',
  'statement.conforms.text':
    'Četiri stuba su napravljena po Smernicama za pristupačnost veb-sadržaja (WCAG) 2.2, nivo AA, na svakom ekranu, od 320 piksela do projektora, u obe boje papira i s tekstom do 200 %. Usklađenost je delimična: ograničenja navedena dole su poznata.',
  'statement.ways.title': 'Načini da se igra',
  'statement.ways.text':
    'Samo tastaturom: Tab, strelice, Enter i razmaknica stižu do svega, a podešavanja navode i kraće tastere. S čitačem ekrana: svaki papir ima naslov i skup izbora, potpis premešta fokus na ishod, ishodi su tabele, R ponavlja poslednji ishod, uz grafikone i kartu stoje tabele i spiskovi, a Kuća je ispričana rečima. Bez zvuka: svaki znak ima natpis. Bez pokreta: jedno podešavanje, ili ono na Vašem uređaju. Jednom rukom na telefonu: ništa ne traži prevlačenje ni dva prsta. Vremenskih ograničenja nema. Za ono što se ne može povući pita se dvaput.',
  'statement.tested.title': 'Kako se proverava',
  'statement.tested.text':
    'Pri svakoj izmeni izvornog koda: axe ne nalazi ništa ni na jednom ekranu u obe boje, na računaru i telefonu; ništa se ne pomera u stranu na 320 piksela ni pri tekstu od 200 %; cela partija se odigra samo tastaturom; a ono što čitač ekrana dobije od jednog polugodišta poredi se s onim što je dobijao ranije. Spoljne provere nije bilo i još niko nije proveravao s korisnicima pomoćnih tehnologija.',
  'statement.limits.title': 'Poznata ograničenja',
  'statement.limits.text':
    'Nacrtana Kuća i nacrtana karta skrivene su od čitača ekrana; isto je rečeno rečima. Interfejs je ceo na srpskom, dok su neki papiri još na engleskom i nisu obeleženi svojim jezikom. Dugi papiri su dugi: kratke verzije lakim jezikom nema.',
  'statement.report.title': 'Kad Vam nešto stoji na putu',
  'statement.report.text':
    'Pišite onome ko Vam je dao ovaj primerak ili otvorite prijavu tamo gde se čuva izvorni kod; navedite ekran, pregledač i pomoć kojom se služite. Prepreka se smatra greškom programa.',
} as const;
