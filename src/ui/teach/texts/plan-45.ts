import { heading, list, steps, text, type TeachDocument } from '../teach-document';

export const plan45: TeachDocument = {
  lead: 'One lesson with the discussion in it. Six decisions out of fourteen years, played alone or in pairs, then one page that shows the whole class.',
  blocks: [
    heading('What students can do afterwards'),
    list(
      'Say in one sentence what hedging is, and how it differs from doing nothing and from changing sides.',
      'Name one commitment in their own run that later protected them, and one that tied their hands.',
      'Point to one thing the model leaves out.',
    ),
    heading('Before the lesson (two minutes)'),
    steps(
      'Open “For a class: make an exercise” on the title page. Choose the campaign “Six crises”, leave the seed, set one checkpoint before the Washington papers and leave history hidden until the end.',
      'Copy the link, or print the sheet with its QR code. If your school has a course page, “Package for an LMS” makes a file for it instead.',
      'Open the link on the projector once, so that everything has been fetched. Open the class board in a second tab.',
      'Read the note on sensitive issues. Print the option sheet, if your class prefers paper for the first reading.',
    ),
    heading('The lesson'),
    {
      kind: 'table',
      caption: 'Forty-five minutes',
      head: ['Minute', 'What happens', 'On screen'],
      rows: [
        ['0–4', 'Pre-test, questions 1 to 3, on paper. Do not discuss the answers.', 'nothing'],
        [
          '4–7',
          'One sentence: hedging is insurance bought by holding positions that contradict each other. You are an office in Belgrade, 2009. Four powers hold up your foreign policy. A role is not an opinion.',
          'the title page',
        ],
        ['7–8', 'Students open the link, take a pseudonym and begin. Nobody gives a real name.', 'the link or the QR code'],
        [
          '8–24',
          'Play. Walk round. Questions about what a word means are answered; questions about what is best are answered with: what does the preview say, and who pays? At the checkpoint everybody writes one reflection.',
          'a clock',
        ],
        [
          '24–26',
          'Everybody hands in, finished or not. Copy the code into the shared document or chat, or use the course page.',
          'where to hand in',
        ],
        ['26–28', 'Paste all codes into the class board. Say what it shows and that nobody is ranked.', 'the class board'],
        ['28–30', 'How do you feel? Two or three words each, no reasons yet.', 'debrief, phase 1'],
        [
          '30–34',
          'What happened? The decision that divided the class most: one voice for each option, two sentences each.',
          'debrief, phase 2',
        ],
        [
          '34–38',
          'What did you learn? The three ideas: did you act, did you do opposite things in the same years, what would have saved you.',
          'debrief, phase 3',
        ],
        [
          '38–41',
          'How does it relate? What Belgrade really did, from the history overlay. What if: the class names one change, the teacher replays it.',
          'debrief, phases 4 and 5',
        ],
        ['41–45', 'Post-test, questions 1 to 3, on paper. What next: one sentence that starts “I would no longer say that …”.', 'nothing'],
      ],
    },
    heading('Where these times come from'),
    text(
      'The lesson was rehearsed on the pages with twelve automatic students: the exercise is made in under a minute, a student is in play within five seconds of opening the link, and a board of twelve is drawn in two. The six papers hold about 1,200 words, ten minutes of reading; six are left for thinking and for the checkpoint. No real class has kept these times yet: yours may be slower, and then the next rule holds.',
    ),
    heading('If time runs out'),
    text(
      'Cut play, not the discussion. An unfinished run is a code like any other, and the board takes it. At minute 24 stop wherever the class is.',
    ),
    heading('If devices are missing'),
    text(
      'Use cabinet mode: one projector, groups as ministries with printed private aims. Each paper: one minute, cards up, the majority decides and dissent is recorded. Six papers take about twenty minutes.',
    ),
    heading('What to grade'),
    text(
      'Taking part and the written sentence, never the result of the run. The index of hedging is not a grade: a student who bandwagons with good reasons has understood more than one who clicked into the middle.',
    ),
  ],
};
