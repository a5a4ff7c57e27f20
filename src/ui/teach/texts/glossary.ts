import { heading, text, type TeachDocument } from '../teach-document';

export const glossary: TeachDocument = {
  lead: 'The words of the debate, as the game uses them, with where they come from. Authors disagree; the game shows their readings side by side.',
  blocks: [
    heading('The five words for the first lesson'),
    {
      kind: 'terms',
      terms: [
        {
          term: 'Hedging',
          text: 'Insurance under high stakes and high uncertainty: not taking sides, opposite measures that counteract each other, and a fallback position (Kuik 2021). Narrowly: signals that leave it unclear how far your security interests agree with a great power’s, and that cost something to send (Lim and Cooper 2015).',
        },
        {
          term: 'Bandwagoning',
          text: 'Siding with the power that could harm you, to be spared or to share its gains. In full: commitments of every kind to one side. Limited: partnership on chosen matters while the rest stays open.',
        },
        { term: 'Balancing', text: 'Arming or allying against a power because of the threat it poses (Walt 1987).' },
        {
          term: 'Keeping still',
          text: 'Few costly acts towards anybody. In the figures: low engagement. It can look like a hedge on the map and insures nothing.',
        },
        {
          term: 'Lock-in',
          text: 'The weight of commitments to one power that cannot be taken back. It grows quietly and shows when an option is no longer open.',
        },
      ],
    },
    heading('Kuik’s spectrum'),
    text(
      'Five components between full bandwagoning and full balancing. The first three seek returns, the last two prepare for risk. A hedge mixes both kinds.',
    ),
    {
      kind: 'terms',
      terms: [
        { term: 'Economic pragmatism (EP)', text: 'Trade, loans and investment with every power for their yield, whatever the politics.' },
        { term: 'Binding engagement (BE)', text: 'Ties and institutions that give a power a stake in treating you well.' },
        { term: 'Limited bandwagoning (LB)', text: 'Going along with a power on chosen matters, short of obedience.' },
        { term: 'Dominance denial (DD)', text: 'Bringing in others so that no power becomes the only one that matters.' },
        {
          term: 'Indirect balancing (IB)',
          text: 'Strengthening your own defence and partnerships without naming the power they are meant for.',
        },
      ],
    },
    heading('The figures of the debrief'),
    {
      kind: 'terms',
      terms: [
        { term: 'Engagement (ENG)', text: 'How much costly action there was at all.' },
        { term: 'Not taking sides (NTS)', text: 'How near West and East stood in your acts over windows of three years.' },
        { term: 'Offsetting (OFF)', text: 'Whether acts towards both sides fell in the same years. It tells a hedge from a zig-zag.' },
        { term: 'Diversification (DIV)', text: 'How evenly costly, friendly acts were spread over the four powers.' },
        { term: 'Component balance (BAL)', text: 'Whether returns and risk were both looked after.' },
        {
          term: 'Cover',
          text: 'What would be left of you after a named blow, such as a gas cut or a recalled loan, with the commitments you hold.',
        },
        {
          term: 'Premium',
          text: 'What holding contradictory positions cost you, compared with siding with the best single power under the same luck.',
        },
        {
          term: 'Broad index (HB), narrow index (HN)',
          text: 'Two readings of the same record, never shown alone and never a grade. Random clicking scores between hedgers and the rest.',
        },
        {
          term: 'Brier score',
          text: 'The mean square of the gap between what you held likely and what happened: 0 is perfect, 0.25 is what fifty-fifty earns (Brier 1950).',
        },
      ],
    },
    heading('Readings that disagree'),
    {
      kind: 'terms',
      terms: [
        {
          term: 'Goh',
          text: 'Strategies that avoid having to choose one side at the obvious expense of another; several powers are enmeshed at once.',
        },
        {
          term: 'Haacke; Ciorciari and Haacke',
          text: 'Hedging is about managing security risk with mixed signals; it should be kept apart from economic diversification, or the word covers everything.',
        },
        {
          term: 'Koga',
          text: 'A place between balancing and bandwagoning that can be reached by different mixtures of military, economic and diplomatic means.',
        },
        {
          term: 'Jones and Jenne',
          text: 'Sceptical: much of what is called hedging is ordinary pragmatism, and calling it a grand strategy explains too much.',
        },
      ],
    },
    heading('References'),
    {
      kind: 'references',
      references: [
        {
          text: 'Brier, G. W. (1950). Verification of forecasts expressed in terms of probability. Monthly Weather Review 78(1), 1–3.',
          url: null,
        },
        {
          text: 'Ciorciari, J. D., and Haacke, J. (2019). Hedging in international relations: an introduction. International Relations of the Asia-Pacific 19(3), 367–374.',
          url: 'https://doi.org/10.1093/irap/lcz017',
        },
        {
          text: 'Goh, E. (2005). Meeting the China Challenge: The U.S. in Southeast Asian Regional Security Strategies. Policy Studies 16, East-West Center Washington.',
          url: null,
        },
        {
          text: 'Haacke, J. (2019). The concept of hedging and its application to Southeast Asia: a critique and a proposal for a modified conceptual and methodological framework. International Relations of the Asia-Pacific 19(3), 375–417.',
          url: 'https://doi.org/10.1093/irap/lcz010',
        },
        {
          text: 'Jones, D. M., and Jenne, N. (2022). Hedging and grand strategy in Southeast Asian foreign policy. International Relations of the Asia-Pacific 22(2), 205–235.',
          url: 'https://doi.org/10.1093/irap/lcab003',
        },
        {
          text: 'Koga, K. (2018). The concept of “hedging” revisited: the case of Japan’s foreign policy strategy in East Asia’s power shift. International Studies Review 20(4), 633–660.',
          url: 'https://doi.org/10.1093/isr/vix059',
        },
        {
          text: 'Kuik, C.-C. (2021). Getting hedging right: a small-state perspective. China International Strategy Review 3, 300–315. Open access.',
          url: 'https://doi.org/10.1007/s42533-021-00089-5',
        },
        {
          text: 'Lim, D. J., and Cooper, Z. (2015). Reassessing hedging: the logic of alignment in East Asia. Security Studies 24(4), 696–727.',
          url: 'https://doi.org/10.1080/09636412.2015.1103130',
        },
        {
          text: 'Serbia hedging its bets between West and East. Journal of Balkan Studies. Applies Kuik’s components to Serbia, 2009–2023; open access.',
          url: 'https://balkanjournal.org/jbs/article/view/38',
        },
        {
          text: 'Tannenbaum, S. I., and Cerasoli, C. P. (2013). Do team and individual debriefs enhance performance? A meta-analysis. Human Factors 55(1), 231–245. Forty-six samples, d = .67.',
          url: 'https://doi.org/10.1177/0018720812448394',
        },
        { text: 'Vuksanovic, V. (2021). The Dragon Lands in Belgrade: The Drivers of Sino-Serbian Partnership. LSE IDEAS.', url: null },
        { text: 'Walt, S. M. (1987). The Origins of Alliances. Cornell University Press.', url: null },
      ],
    },
  ],
};
