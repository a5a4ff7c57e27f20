import { heading, list, text, type TeachDocument } from '../teach-document';

export const trust: TeachDocument = {
  lead: 'A model that decides what follows from what should say how far it can be believed. Read this before you quote a figure from it.',
  blocks: [
    heading('What you may rely on'),
    list(
      'The dated events and the sources on each paper: every paper cites what it rests on, and what the model invented is marked.',
      'The arithmetic: no meter moves without a line that names its cause, and the lines add up to the meter. The same code gives the same run in every browser.',
      'Previews: the sign of each line is never contradicted by what follows. They cover what the decision itself causes, not drift.',
      'Comparisons within the model: two runs under the same seed differ by the decisions alone.',
    ),
    heading('What you may use with care'),
    list(
      'Directions of effects. They follow the sources where the sources agree, and are disputed where those dispute.',
      'The path of debt, unemployment and trade under the decisions that Belgrade really took. The model card on the About page shows it beside the published series, with the misses.',
      'The hedging figures. They follow from the authors’ coding of each option; another coder would differ by some points, which is why bands are shown. The codebook is open: change it and look.',
    ),
    heading('Where not to trust it'),
    list(
      'Sizes of effects are judgements, not measurements. Do not quote them as estimates.',
      'Probabilities are declared by the authors. They are not forecasts.',
      'Parties, persons, the press, most of daily life and most of what happens in Pristina are missing or thin.',
      'The four powers react by rules. Real governments quarrel with themselves.',
      'Part of the difference between hedgers and others is built into the coding: an index made to tell strategies apart will do so. Random clicking scores in between.',
      'It says nothing about whether hedging was right.',
    ),
    heading('How it was checked'),
    text(
      'Simple bots play thousands of games in the build: none that follows a rule of thumb may win by it, the middle may not win by standing still, and strategies named in the literature must come out in the order that the definitions demand. What was not checked: whether students who play it understand hedging better than students who read a good article. The pre- and post-test here lets a class look for itself.',
    ),
    heading('Three questions for the class'),
    list(
      'Which arrow in this model would you cut first, and what would you expect to see?',
      'Who coded the options, and what might they have wanted to be true?',
      'What would a model of the same years from Pristina, Brussels or Beijing count that this one does not?',
    ),
  ],
};
