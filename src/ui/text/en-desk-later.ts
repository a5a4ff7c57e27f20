/** Texts of the desk that come when it stands: repeating a result, charts, first steps, the accessibility statement. In English. */
export const enDeskLater = {
  'waterfall.title': 'What made {name}: from {start} to {now}',
  'waterfall.rest': 'all else',
  'standings.title': 'The four standings over time',
  'standings.lead': 'Where your Belgrade stood with each, half-year by half-year. Each name opens its account.',
  'standings.history': 'Thin lines: what happened.',
  'shortcuts.key.r': 'R',
  'shortcuts.does.r': 'Say the last result again',
  'statement.title': 'Accessibility statement',
  'statement.open': 'Open the accessibility statement',
  'statement.back': 'Back to About',
  'statement.conforms.title': 'What is promised',
  'statement.conforms.text':
    'Four Pillars is built to the Web Content Accessibility Guidelines 2.2, level AA, on every screen, from 320 px wide to a projector, in both colours of paper, at up to 200 % text. It partly conforms: the limits below are known.',
  'statement.ways.title': 'Ways to play',
  'statement.ways.text':
    'By keyboard alone: Tab, arrows, Enter and Space reach everything, and the settings list shorter keys. With a screen reader: every paper has a heading and a set of radio buttons, a signature moves the focus to its result, results are tables, R says the last result again, charts and the map have tables and lists beside them, and the House is told in words. Without sound: every signal has a caption. Without motion: one setting, or that of your device. With one hand on a phone: nothing needs dragging or two fingers. There is no time limit anywhere. What cannot be undone is asked twice.',
  'statement.tested.title': 'How it is tested',
  'statement.tested.text':
    'With each change of the sources: axe finds nothing on any screen in both colours, on a desktop and a phone; nothing scrolls sideways at 320 px or at 200 % text; a whole game is played by keyboard alone; and what a screen reader is given of a half-year is compared with what it was given before. No review by an outside body has been made, and nobody has yet tested it with users of assistive technology.',
  'statement.limits.title': 'Known limits',
  'statement.limits.text':
    'The drawn House and the drawn map are hidden from screen readers; the same is said in words. Serbian is complete in the interface, while some papers are still in English; they are not marked with their language. Long papers are long: there is no short version in easy language.',
  'statement.report.title': 'When something bars your way',
  'statement.report.text':
    'Write to whoever gave you this copy, or open a report where the sources are kept; say which screen, which browser and which help you use. A barrier is treated as a fault of the program.',
} as const;
