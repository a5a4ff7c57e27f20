import type { enTalk } from './en-talk';

/** Interface texts of the debrief with a class, in Serbian (Latin script). */
export const srTalk: Record<keyof typeof enTalk, string> = {
  'talk.title': 'Razgovor o igri',
  'talk.empty': 'Najpre stavite bar jednu partiju na tablu odeljenja.',
  'talk.to-board': 'Nazad na tablu',
  'talk.phases': 'Faze',
  'talk.phase-n': '{n} od {all}',
  'talk.next': 'Sledeća faza',
  'talk.before': 'Prethodna faza',
  'talk.print': 'Odštampajte kao list za podelu',
  'talk.save': 'Sačuvajte kao tekst',
  'talk.notes': 'Beleške za voditelja',
  'talk.mechanic': 'Kako o tome razgovarati',
  'talk.material': 'Iz Vašeg odeljenja',
  'talk.minutes': '{n, plural, one {oko # minut} few {oko # minuta} other {oko # minuta}}',
  'talk.timer-start': 'Pustite sat na {n, plural, one {# minut} few {# minuta} other {# minuta}}',
  'talk.timer-stop': 'Zaustavite sat',
  'talk.timer-left': 'još {minutes}:{seconds}',
  'talk.timer-done': 'Vreme je isteklo. Ništa se ne dešava samo od sebe.',
  'talk.handout': 'Četiri stuba: razgovor o {n, plural, one {# partiji} few {# partije} other {# partija}}',
  'talk.lines': 'Vaš odgovor:',
  'talk.feel.title': 'Kako se osećate?',
  'talk.feel.ask': 'Svako po jednu reč: kako je bilo upravljati između četiri sile?',
  'talk.feel.ask-2': 'Kada ste prvi put primetili da je neki izbor učinjen umesto Vas?',
  'talk.feel.mechanic': 'Linija između dve krajnosti',
  'talk.feel.how':
    'Jedan zid je „odlučivali smo mi”, drugi „odlučivali su umesto nas”. Svako stane gde njegova partija pripada. Pitajte troje, međusobno udaljenih, zašto tu stoje. Niko se ne ispravlja.',
  'talk.feel.notes':
    'Najpre osećanja, inače će se kasnije javiti kao argumenti. Još ne objašnjavajte model. Učenik koji se naljutio na neku prestonicu nešto je primetio; zapišite tu reč i vratite joj se u četvrtoj fazi. Uloga je bila uloga službe, a ne mišljenje: recite to jednom, na početku.',
  'talk.feel.endings': '{n, plural, one {# partija je završena} few {# partije su završene} other {# partija je završeno}}:',
  'talk.feel.ending': '{title}: {n}',
  'talk.feel.unfinished': '{n, plural, one {# partija se još igra.} few {# partije se još igraju.} other {# partija se još igra.}}',
  'talk.happened.title': 'Šta se dogodilo?',
  'talk.happened.ask': 'Ovde se odeljenje razišlo. Šta ste na toj stranici videli Vi, a drugi nisu?',
  'talk.happened.ask-2': 'Koliko je koštalo, i kada je račun stigao?',
  'talk.happened.mechanic': 'Četiri ugla',
  'talk.happened.how':
    'Svaki odgovor na ovaj predmet jedan je ugao učionice. Idite u onaj koji ste potpisali. Dva minuta u uglu: dogovorite se o najboljem razlogu. Po jedan govornik iz ugla; koga ubede, sme da promeni ugao.',
  'talk.happened.notes':
    'Činjenice pre sudova: ko je šta potpisao, koje godine, s kakvim položajem. Ako je neki ugao prazan, stanite u njega sami i branite ga. Odgovor koji je istorija izabrala označen je; često nije bio najbolji.',
  'talk.happened.departed': 'Razišli ste se sa onim što se dogodilo kod predmeta „{title}”: uzeli ste „{label}”',
  'talk.learned.title': 'Šta ste naučili?',
  'talk.learned.ask': 'Jeste li nešto učinili? Jeste li istih godina činili suprotne stvari? Šta bi Vas spaslo?',
  'talk.learned.ask-2': 'Uzmite jednu odluku. Da li su je autori dobro označili? Promenite oznaku i gledajte oba pokazatelja.',
  'talk.learned.mechanic': 'Razmisli, u paru, podeli',
  'talk.learned.how':
    'Dva minuta sami: navedite jednu odluku koja je bila osiguranje i jednu koja je bila posao. Tri minuta u paru: da li bi ih i sused tako označio? Zatim promenite jednu oznaku na zidu, s razlogom koji drugi par prihvata.',
  'talk.learned.notes':
    'Za 45 minuta dovoljne su tri ideje: zalaganje, protivteža i pokriće. Oba pokazatelja su opisi, a ne ocene: nasumično biranje dobro prolazi u širem, a deo svake razlike leži u tome kako su opcije označene. To je pouka knjige oznaka.',
  'talk.relate.title': 'Kakve to veze ima sa stvarnošću?',
  'talk.relate.ask': 'Gde je odeljenje postupilo kao Beograd, a gde nije? Šta ste znali, a tadašnja vlada nije mogla znati?',
  'talk.relate.ask-2':
    'Kuik bi veći deo ovoga nazvao ekonomskim pragmatizmom; Lim i Kuper možda ne bi nazvali nikakvim osiguravanjem. Ko je u pravu za Vašu partiju?',
  'talk.relate.mechanic': 'Razmisli, u paru, podeli',
  'talk.relate.how':
    'Sami: jedna stvar iz tabele koja se slaže s današnjim štivom i jedna koja se ne slaže. U paru: odlučite koja bi od te dve naterala autora da promeni mišljenje. Podelite tri.',
  'talk.relate.notes':
    'Kartica modela kaže šta je procenjeno, šta je sud, a šta je izostavljeno. Nalazi sudova su nalazi. U odeljenju s ljudima iz regiona ima više od jednog sećanja: pustite ih da izaberu hoće li o tome govoriti.',
  'talk.relate.caption': 'Sredina odeljenja pored onoga što se dogodilo',
  'talk.relate.class': 'Odeljenje',
  'talk.relate.label': 'Najčešće se čita kao',
  'talk.what-if.title': 'Šta da je bilo drukčije?',
  'talk.what-if.ask': 'Na ovome je najviše visilo. Da li biste povukli potpis, znajući što znate?',
  'talk.what-if.ask-2': 'Da li bi i dalje bilo važno da su sile više verovale jedna drugoj?',
  'talk.what-if.mechanic': 'Linija između dve krajnosti',
  'talk.what-if.how':
    'Jedan zid je „povuci”, drugi „potpiši opet”. Stanite, saslušajte tri najjača razloga, pa stanite ponovo. Prebrojte ko se pomerio.',
  'talk.what-if.notes':
    'Druga partija zadržava istu sreću i kasnije odluke, koliko su bile otvorene. To je jedan mogući svet, a ne dokaz. Partija se može otvoriti pre potpisa i celo odeljenje može igrati dalje.',
  'talk.what-if.open': 'Otvorite partiju „{name}” pre ovog potpisa',
  'talk.next-steps.title': 'Šta dalje?',
  'talk.next-steps.ask': 'Jedna rečenica: bez čega mala država između velikih nikada ne bi smela da potpiše?',
  'talk.next-steps.ask-2': 'U čemu model greši? Kako biste to proverili?',
  'talk.next-steps.mechanic': 'Sami, na papiru',
  'talk.next-steps.how':
    'Pet minuta pisanja. Esej kod kuće navodi trenutke partije kodom i polugodištem, koristi dva pojma, brani jednu pretpostavku „šta da je” i jednom kritikuje model.',
  'talk.next-steps.notes':
    'Pokupite rečenice; pročitajte tri naglas, bez imena. Esej ocenite po pojmovima, dokazima, protivčinjeničnom zaključivanju i kritici modela, nikada po položaju ni po pokazatelju.',
  'talk.next-steps.cite': 'Trenuci vredni eseja',
  'talk.codebook': 'Označite odluku drukčije',
  'talk.codebook-choose': 'Odluka',
  'talk.codebook-option': '{title}: {label} ({n, plural, one {# partija} few {# partije} other {# partija}})',
  'talk.codebook-initiative': '{title} ({n, plural, one {# partija} few {# partije} other {# partija}})',
  'talk.codebook-before': 'Kako označavaju autori',
  'talk.codebook-now': 'Kako označavate Vi',
  'talk.codebook-caption': 'Prosek odeljenja pod obema oznakama',
  'talk.codebook-moved': 'Pomerilo se {n} od {total} partija. Najviše {name}: šire {broad}, uže {narrow}.',
  'talk.codebook-status': 'Šire {broad}, uže {narrow}.',
};
