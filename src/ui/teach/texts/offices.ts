import { heading, list, text, type TeachDocument } from '../teach-document';

export const privacy: TeachDocument = {
  lead: 'Nothing is collected. This page says what that means, so that it can be checked and printed for parents.',
  blocks: [
    heading('What is not there'),
    list(
      'No accounts and no sign-in.',
      'No cookies, no counters, no advertising, no outside fonts, no outside hosts.',
      'No server that could receive anything: the site is a folder of files.',
    ),
    heading('What stays on the device'),
    list(
      'Runs and settings, in this browser’s own storage, until they are deleted on the title page or with the browser’s data.',
      'Reflections at checkpoints, beside the run. They never enter a code.',
      'On a shared computer, delete the run at the end, or use a private window.',
    ),
    heading('What a student hands in'),
    text(
      'One line of text: the exercise, the decisions, a pseudonym, predictions and the risk declared. It carries no time, no name, no address and no mark of the device. The student sends it; the page does not. Real names are discouraged: the page proposes two words instead.',
    ),
    heading('On a course page (LMS)'),
    text(
      'Packed for a learning platform, the game writes to that platform and to nothing else: the same line, the choice made on each paper, the share of half-years played, the metrics of the hedging profile, the time spent, and the reflections if there is room. There the platform knows who the student is, and the school’s own rules for that platform apply. Nothing is then kept in the browser.',
    ),
    heading('On the class board'),
    text(
      'Codes are read in the teacher’s browser. Nothing leaves the page. A board saved as a file contains the codes and pseudonyms, so keep it as you keep other classwork.',
    ),
  ],
};

export const itOffice: TeachDocument = {
  lead: 'Answers for whoever looks after the school’s network and learning platform.',
  blocks: [
    {
      kind: 'terms',
      terms: [
        {
          term: 'What is it, technically?',
          text: 'Static files: HTML, JavaScript, styles, fonts, pictures, sounds. Any web server or intranet share over HTTP serves them. No database, no server code, no build on your side.',
        },
        { term: 'Which addresses must be open?', text: 'Only the one it is served from. After loading it needs no connection for play.' },
        {
          term: 'Which browsers?',
          text: 'Current Chromium, Firefox and Safari, on phones and tablets too. Without WebGL the drawn picture stands still and everything else works. JavaScript is needed.',
        },
        {
          term: 'Which content policy?',
          text: 'The page sets its own: default-src ’none’, and scripts, styles, pictures, fonts, sounds and connections from its own origin only; no eval, no inline script. A proxy that rewrites scripts breaks it.',
        },
        {
          term: 'Does it store data?',
          text: 'In the browser: IndexedDB and local storage, a few kilobytes per run. It works with both blocked and says so. No cookies.',
        },
        {
          term: 'Is personal data processed?',
          text: 'Not by the site. In a learning platform the platform processes what any graded activity would. See the privacy page.',
        },
        {
          term: 'Is it safe to open students’ codes?',
          text: 'A code is letters, digits, dots and hyphens. It is decoded to a list of legal moves and played again; anything else is refused with a reason. It is never run as a program nor shown as markup.',
        },
        { term: 'Is it accessible?', text: 'It aims at WCAG 2.2 level AA; the statement with known limits is on the About page.' },
        {
          term: 'What does it cost, and under which licence?',
          text: 'Nothing. Code under the MIT licence, the texts of this teacher pack under CC BY 4.0.',
        },
      ],
    },
    heading('The package for a learning platform'),
    {
      kind: 'terms',
      terms: [
        {
          term: 'Format',
          text: 'SCORM 1.2, one SCO, manifest at the root of the zip, about 9 MB, 14 MB with sound. No schema files, no external addresses, ASCII file names.',
        },
        {
          term: 'Where does it come from?',
          text: 'From the exercise page (“Package for an LMS”), made in the browser out of the site’s own files, or from the command line. The same exercise gives the same bytes.',
        },
        {
          term: 'What does it report?',
          text: 'lesson_status incomplete, then completed; score 0 to 100, the share of half-years played; suspend_data with the code; lesson_location; interaction 0 with the code where a report shows it, then one interaction per decision with result neutral; objectives with the metrics at the end; session_time.',
        },
        {
          term: 'Settings in Moodle',
          text: 'Add an activity, SCORM package, upload the zip. Display in the current window, or a new one of at least 600 pixels in height. Attempts: unlimited, or one that can be continued. Force new attempt: no. Grading: highest score; no pass mark is set in the package.',
        },
        {
          term: 'Does it resume?',
          text: 'Yes: on leaving, exit is set to suspend, and the next launch opens the same run at the same place, on any device, with browser storage blocked too.',
        },
        {
          term: 'What if the platform does not answer?',
          text: 'The game plays as on the open web and says nothing of a platform. If the platform refuses a write, the student is told and can copy the code.',
        },
        {
          term: 'Upload limit too low?',
          text: 'Serve the site as plain files and give students the link instead; nothing is lost but the gradebook entry.',
        },
      ],
    },
    heading('For a server of your own'),
    list(
      'Copy the folder dist as it is. Serve .js as text/javascript, .webp as image/webp, .woff2 as font/woff2.',
      'Files below assets have a fingerprint in their names and may be cached for a year; index.html should not be cached.',
      'No rewriting of addresses is needed: everything after # stays in the browser.',
    ),
    text('Exercise links carry the exercise after the #, so your logs hold the address of the site and nothing of the class.'),
  ],
};
