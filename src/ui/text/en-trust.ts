/** Texts of offline play, security and licences, in English. Paragraphs are parted by an empty line. */
export const enTrust = {
  'edition.label': 'A newer edition of the game',
  'edition.ready': 'A newer edition of the game lies ready on this device. It is used from the next visit on.',
  'edition.during-run':
    'A newer edition of the game lies ready on this device. Your run goes on under the edition it is played in; the new one waits until the run has ended, or until you load it.',
  'edition.take': 'Load it now',
} as const;
