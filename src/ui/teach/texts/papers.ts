import { heading, lines, list, sheet, text, type TeachDocument } from '../teach-document';

export const optionSheets: TeachDocument = {
  lead: 'The papers of a short campaign with their options, to be read and marked before class. No effects, no history, no advice: they come in the game.',
  blocks: [
    text(
      'Mark one answer per paper, and write in one line what you buy with it and who pays. Afterwards compare with what you did at the desk.',
    ),
    { kind: 'options' },
  ],
};

export const worksheets: TeachDocument = {
  lead: 'Three sheets: during play, a calculation on paper, after play. One sheet of paper each.',
  blocks: [
    heading('Sheet 1: during play'),
    text('Pseudonym: ______________________    Exercise (four characters): ________'),
    lines('The blow I insure against, and with what', 3),
    lines('A signature that I would not give again, and the half-year', 3),
    lines('Who in the capital of my choice would be surprised by it, and why', 3),
    lines('One thing that happened although I did not decide it', 3),
    sheet,
    heading('Sheet 2: two figures by hand'),
    text(
      'Take four of your own decisions. Weight w is 1, 2, 3 or 5, from the codebook; cost c is between 0 and 1; signals run from −1 (against) to 1 (with). West is the European Union and the United States, East is Russia and China. W and E are the mean signals to each side, and only signals above zero count.',
    ),
    {
      kind: 'table',
      caption: 'Four decisions',
      head: ['Decision', 'w', 'c', 'w × c', 'W', 'E', 'w × c × W', 'w × c × E'],
      rows: [1, 2, 3, 4].map((n) => [String(n), '', '', '', '', '', '', '']),
    },
    list(
      'Add the last two columns: W+ = ______ and E+ = ______.',
      'Offsetting = 2 × the smaller one ÷ (W+ plus E+) = ______. One means that both sides got the same; nought means that only one did.',
      'Engagement, simplified: (sum of w × √c, for decisions that send any signal) ÷ (half the sum of w), at most 1 = ______.',
      'High engagement and high offsetting: you hedged. High and low: you leaned. Low engagement: you kept still, which is not the same as hedging.',
    ),
    lines('Which of the four decisions would change the result most if it were coded otherwise? Who could argue for that?', 4),
    sheet,
    heading('Sheet 3: after play'),
    lines('My claim about my run, in one sentence', 2),
    lines('The moment that supports it (code and half-year)', 2),
    lines('What would have happened otherwise: what I changed, what changed, what did not', 5),
    lines('One assumption of the model that I do not believe, and what would follow if it were wrong', 5),
  ],
};
