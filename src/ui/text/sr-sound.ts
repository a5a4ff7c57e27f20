import type { enSound } from './en-sound';

/** Texts about sound, in Serbian (Latin script). */
export const srSound = {
  'settings.sound': 'Zvuk',
  'settings.sound-on': 'Pusti zvuk',
  'settings.sound-about': 'Počinje posle prvog klika za radnim stolom, nikada pre toga, i miruje dok je u prvom planu druga kartica.',
  'settings.sound-quiet': 'Ovaj čas je počeo u tišini. Uključite zvuk da biste ga ovde čuli.',
  'settings.music': 'Muzika',
  'settings.cues': 'Signali',
  'settings.desk': 'Radni sto',
  'settings.sound-groups':
    'Muzika: po jedan glas za svaku silu, utoliko glasniji što su odnosi bolji; kad ponestane prostora, javlja se puls. Signali: izbori, raskidi, depeše, potpisi, kraj. Radni sto: papir, pero, pečat, telefon.',
  'settings.captions': 'Titlovi: red teksta uz svaki signal',
  'settings.captions-about': 'Prikazuju se i sa zvukom i bez njega.',
  'captions.label': 'Titlovi',
  'caption.signing': 'Dva trzaja žice. Potpisano: {title}.',
  'caption.cable': 'Stiže depeša: jedna prestonica nešto traži.',
  'caption.election-won': 'Melodija se penje. Dobijeno: {title}.',
  'caption.election-lost': 'Melodija pada. Izgubljeno: {title}.',
  'caption.election-held': 'Melodija ostaje otvorena. Glasovi su prebrojani: {title}.',
  'caption.rupture': 'Udarac u bubanj. Nešto je puklo: {title}.',
  'caption.ending': 'Polagan završetak. Godine su istekle.',
} as const satisfies Readonly<Record<keyof typeof enSound, string>>;
