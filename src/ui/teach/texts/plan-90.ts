import { heading, list, steps, text, type TeachDocument } from '../teach-document';

export const plan90: TeachDocument = {
  lead: 'A double lesson or a seminar: a longer span, two checkpoints, a paper calculation of the index, and a critique of the model.',
  blocks: [
    heading('What students can do afterwards'),
    list(
      'Apply two rival definitions of hedging to the same record of decisions and explain why they disagree.',
      'Compute engagement and offsetting for four decisions by hand.',
      'Support a claim about a run with a moment that anybody can open: the code and the half-year.',
      'Criticise one assumption of the model and say what would change if it were wrong.',
    ),
    heading('Before the lesson'),
    steps(
      'Homework: the first part of the glossary, and the option sheet, without the game. Each student marks one answer per paper in pencil.',
      'Make the exercise: “Turning points”, or a span of the campaign that fits forty minutes; two checkpoints; history hidden; one inject, dated late, for a class that plays well.',
      'Print worksheets, one per student.',
    ),
    heading('The lesson'),
    {
      kind: 'table',
      caption: 'Ninety minutes',
      head: ['Minute', 'What happens', 'On screen'],
      rows: [
        ['0–6', 'Pre-test, all six questions.', 'nothing'],
        [
          '6–12',
          'Two definitions side by side: insurance by several means (Kuik), and costly ambiguity about your alignment (Lim and Cooper). The class predicts which of the six papers each would count.',
          'the glossary',
        ],
        ['12–14', 'The link. First aims are declared in silence.', 'the link'],
        [
          '14–34',
          'Play, first part, to the first checkpoint. Students declare the risk they insure against and predict two reactions with a confidence.',
          'a clock',
        ],
        ['34–38', 'Think, pair, share: what did you insure, and what did it cost? No screens.', 'one question'],
        ['38–54', 'Play, second part, to the end or to minute 54.', 'a clock'],
        ['54–56', 'Hand in. Codes on the board.', 'the class board'],
        [
          '56–60',
          'How do you feel? What happened? Line on a spectrum: “I stayed free” on the left, “I was bound” on the right. Stand where you think you are, then look at the lock-in figure.',
          'debrief, phases 1 and 2',
        ],
        [
          '60–70',
          'Worksheet, part 2: engagement and offsetting for four of your own decisions, by hand. Compare with the screen.',
          'the worksheet',
        ],
        [
          '70–78',
          'What did you learn? Broad against narrow index: find a run that is high on one and low on the other. Its author speaks.',
          'debrief, phase 3',
        ],
        [
          '78–84',
          'How does it relate, and what if? Recode one option in the codebook and watch the profile move. Who decides what counts as costly?',
          'debrief, phases 4 and 5',
        ],
        ['84–90', 'Post-test, all six questions. What next: the memo for homework.', 'nothing'],
      ],
    },
    heading('Homework afterwards'),
    text(
      'A memo of 500 words to the incoming government: one commitment to keep, one to let lapse. Every claim about a run cites its code and half-year. The rubric here is for this memo.',
    ),
    heading('For a third hour'),
    text(
      'Exchange codes. Each student continues a classmate’s run from the half-year in which they would have decided otherwise, and writes what changed and what did not.',
    ),
  ],
};
