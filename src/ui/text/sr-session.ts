import type { enSession } from './en-session';

/** Words the session asks for by key, in Serbian (Latin script), as ICU messages. */
export const srSession = {
  'lock.capital': 'Cena u političkom kapitalu je {price}; imate {held}.',
  'lock.initiativeUsed':
    '{allowed, plural, =0 {Ovog polugodišta ne može se pokrenuti nijedna inicijativa.} =1 {Jedna inicijativa po polugodištu, a već je pokrenuta.} one {Ovog polugodišta # inicijativa, a već je pokrenuta.} few {Ovog polugodišta # inicijative, a već su pokrenute.} other {Ovog polugodišta # inicijativa, a već su pokrenute.}}',
  'lock.papers':
    '{unanswered, plural, =1 {Jedan predmet najpre traži odgovor.} one {Od # predmeta bez odgovora samo jedan sme da čeka.} few {Od # predmeta bez odgovora samo jedan sme da čeka.} other {Od # predmeta bez odgovora samo jedan sme da čeka.}}',
  'lock.aims': 'Vaš program nije potpun: objavljeno ciljeva {declared} od {wanted}.',
  'lock.passed': 'Trenutak je prošao.',
  'lock.over': 'Partija je završena.',
  'close.waiting': '„{title}“ bi čekalo. {text}',
  'chronicle.left': 'Ostavljeno na stolu. {text}',
  'from.home': 'Kabinet Vlade',
  'from.world': 'Iz šireg sveta',
  'office.foreign': 'Ministar spoljnih poslova',
  'office.finance': 'Ministar finansija',
  'office.europe': 'Ministar za evropske integracije',
  'office.economy': 'Ministar privrede',
  'office.interior': 'Ministar unutrašnjih poslova',
  'office.defence': 'Ministar odbrane',
  'paper.fed': 'Jutarnji vesnik',
  'paper.unfed': 'Savska hronika',
  'paper.about.fed': 'sa oglasima ministarstva',
  'paper.about.unfed': 'bez oglasa ministarstva',
  'news.expired': 'Isteklo: {title}.',
  'origin.left': '{title}: ostavljeno na stolu',
  'calendar.expires': 'ističe: {title}',
  'status.signed': 'Predmet je potpisan.',
  'status.started': 'Inicijativa je pokrenuta.',
  'status.declared': 'Cilj je objavljen.',
  'status.closed': 'Polugodište je zaključeno.',
  'status.undone': 'Poslednja odluka je povučena.',
  'run.name': 'Beograd, seme {seed}',
  'run.forkName': '{name}, naknadna pamet',
  'run.codeName': 'Iz koda partije',
  'run.parted':
    'Pravila su se promenila otkako je ova partija sačuvana. Od odluka, ukupno {total}, ponovljeno je {replayed}; kod „{move}“ putevi se razilaze. Sačuvana partija je netaknuta.',
  'run.readOnly': 'Ova partija je otvorena u drugoj kartici. Ovde možete da je čitate; odluke se donose tamo.',
  'run.illegal': 'To sada nije moguće.',
  'language.unreachable': 'Tekstovi na ovom jeziku nisu mogli da se preuzmu. Što nedostaje, prikazano je kao i pre.',
  'scenario.unreachable': 'Scenario nije mogao da se preuzme. Proverite vezu i pokušajte ponovo; ništa sačuvano nije izgubljeno.',
  'storage.refused':
    'Ovaj pregledač ne dozvoljava igri da bilo šta sačuva. Možete da igrate; pre odlaska kopirajte kod partije iz Hronike.',
  'storage.full': 'Nema više mesta za ovu partiju. Obrišite neku stariju ili kopirajte kod partije iz Hronike.',
  'storage.broken':
    '{count, plural, =1 {Jedna sačuvana partija nije mogla da se pročita.} one {# sačuvana partija nije mogla da se pročita.} few {# sačuvane partije nisu mogle da se pročitaju.} other {# sačuvanih partija nije moglo da se pročita.}} Ništa nije promenjeno ni obrisano.',
  'storage.newer':
    '{count, plural, one {# sačuvanu partiju zapisalo je} few {# sačuvane partije zapisalo je} other {# sačuvanih partija zapisalo je}} novije izdanje igre. Otvorite ih tamo; ovde se u njima ništa ne menja.',
  'code.empty': 'Polje je prazno. Nalepite kod partije.',
  'code.too-long': 'Ovo je duže od svakog koda partije. Nalepite samo kod.',
  'code.foreign': 'Ovo nije kod partije ove igre.',
  'code.character': 'Znak na mestu {place} ne pripada kodu partije. Proverite da se usput nešto nije promenilo.',
  'code.cut': 'Kod se prekida. Kopirajte ga celog.',
  'code.version': 'Ovaj kod je nastao po drugim pravilima i ovde ne može da se ponovi.',
  'code.pack': 'Ovaj kod pripada drugom scenariju ili drugom izdanju ovog scenarija.',
  'code.altered': 'Kod se ne slaže: neki njegov deo je promenjen. Kopirajte ga ponovo.',
  'code.altered-turn':
    'Od {half, select, 1 {prve} other {druge}} polovine {year}. godine kod ne vodi kuda kaže: neki njegov deo je promenjen.',
  'code.rest': 'Kod se nastavlja i posle svog kraja, od znaka na mestu {place}. Kopirajte samo kod.',
} as const satisfies Readonly<Record<keyof typeof enSession, string>>;
