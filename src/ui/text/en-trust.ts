/** Texts of offline play, security and licences, in English. Paragraphs are parted by an empty line. */
export const enTrust = {
  'edition.label': 'A newer edition of the game',
  'edition.ready': 'A newer edition of the game lies ready on this device. It is used from the next visit on.',
  'edition.during-run':
    'A newer edition of the game lies ready on this device. Your run goes on under the edition it is played in; the new one waits until the run has ended, or until you load it.',
  'edition.take': 'Load it now',
  'about.security.title': 'Security, and what is promised',
  'about.security.text':
    'The page may use its own scripts, styles, pictures and sounds and no other host; no script may stand in the page or be made out of text. Whatever is typed into a field or put into the address is shown as text. Tested in a browser: markup and scripts in every field and in the address, under this policy.\n\nA scenario file is data. It cannot run a script, ask the network or put markup on the page. Files, codes and kept runs are read under fixed limits of size, depth and number, and what does not fit is refused with its place and the cure. Tested with made-up and damaged inputs by a command that prints its seed; every input that once did harm stays a test.\n\nA decision is written down before the screen shows it. Tested by killing the tab between two writes: what the screen had confirmed is there afterwards. Where the browser keeps nothing or has no room, the page says so, and the replay code restores the run. A record that cannot be read, or that a newer edition wrote, is said and left as it is.\n\nThe same decisions give the same result in every browser. Tested in the engines of Chromium, Firefox and Safari and in two more programs, turn by turn.\n\nA newer edition waits while a run goes on, and a copy that does not match the list it was built with is refused whole.\n\nNot promised: whoever can use this browser can read and change what it keeps; a replay code says what was decided, not by whom; and the host of the site decides what the site is.',
  'licences.title': 'Licences',
  'licences.about': 'Every package whose code, letters or outlines are in this game, from the list the build was made with.',
  'licences.open': 'Open the licences',
  'licences.entry': '{name} {version}: {licence}',
  'licences.no-text': 'The package holds no text of its licence.',
} as const;
