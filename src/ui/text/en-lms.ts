/** Interface texts of a package in a learning platform, in English, as ICU messages. */
export const enLms = {
  'lms.closed':
    'The course page did not open its record. You can play, but nothing is handed in: copy the code at the end and send it to your teacher.',
  'lms.not-kept':
    'The course page refused to keep a part of your work ({element}, error {error}). Copy the code from the Chronicle and send it to your teacher.',
  'lms.unreadable': 'The run that the course page kept cannot be opened in this edition. Copy its code before you go on: {code}',
} as const;
