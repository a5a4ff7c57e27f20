import { heading, list, text, type TeachDocument } from '../teach-document';

export const rubric: TeachDocument = {
  lead: 'For a memo or an oral account. Four criteria, four levels. Nothing in it depends on how the run ended.',
  blocks: [
    {
      kind: 'table',
      caption: 'Four criteria',
      head: ['Criterion', '1 not yet', '2 partly', '3 well', '4 very well'],
      rows: [
        [
          'Concepts',
          'Uses hedging for any middle position.',
          'Defines it and applies one part of the definition.',
          'Separates hedging from keeping still, zig-zag and taking a side.',
          'Uses two rival definitions and says what turns on the choice.',
        ],
        [
          'Evidence',
          'Claims without a moment in a run.',
          'Names decisions from memory.',
          'Cites code and half-year for each claim about a run.',
          'Also cites a moment that speaks against the claim and deals with it.',
        ],
        [
          'Counterfactual reasoning',
          'Says it would have gone better or worse.',
          'Changes one decision and tells the outcome.',
          'Changes one thing, shows what followed and what stayed the same.',
          'Also says how sure this is, and what luck did.',
        ],
        [
          'Critique of the model',
          'None, or “it is only a game”.',
          'Names something left out.',
          'Names an assumption and the figure that it moves.',
          'Proposes a test or another coding and predicts the result.',
        ],
      ],
    },
    heading('How to use it'),
    list(
      'Give it out with the task, not with the mark.',
      'Score each criterion by itself; do not add them up before you have read all memos once.',
      'Taking part (a code handed in, a reflection at each checkpoint) can count up to a fifth. The platform’s score is this and nothing else: the share of half-years that were closed.',
      'The hedging index, the standings, the ending and the accuracy of predictions are feedback for the student. They are not marks.',
    ),
    heading('How evidence is cited'),
    text(
      'A code is a whole run. “FP-…, first half of 2014” opens that run at that moment for anybody who types it on the title page and goes to the half-year in the Chronicle. A claim that nobody can open is an anecdote.',
    ),
  ],
};
