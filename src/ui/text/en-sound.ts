/** Texts about sound, in English: its settings, and what a sound means to whoever does not hear it. */
export const enSound = {
  'settings.sound': 'Sound',
  'settings.sound-on': 'Play sound',
  'settings.sound-about': 'It begins after your first click at the desk, never before, and rests while another tab is in front.',
  'settings.sound-quiet': 'This class began in quiet. Switch sound on to hear it here.',
  'settings.music': 'Music',
  'settings.cues': 'Signals',
  'settings.desk': 'Desk',
  'settings.sound-groups':
    'Music: one voice for each power, louder the better it thinks of you; a pulse comes when room is short. Signals: elections, ruptures, cables, signatures, the end. Desk: paper, pen, stamp, telephone.',
  'settings.captions': 'Captions: a line of text for every signal',
  'settings.captions-about': 'They appear with sound and without it.',
  'captions.label': 'Captions',
  'caption.signing': 'Two notes are plucked. Signed: {title}.',
  'caption.cable': 'A cable rattles in: a capital asks for something.',
  'caption.election-won': 'The tune climbs. Won: {title}.',
  'caption.election-lost': 'The tune falls. Lost: {title}.',
  'caption.election-held': 'The tune stays open. The votes are counted: {title}.',
  'caption.rupture': 'A blow on the drum. Something breaks: {title}.',
  'caption.ending': 'A slow close. The years are over.',
} as const;
