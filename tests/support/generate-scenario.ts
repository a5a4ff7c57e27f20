/** Small random scenarios that use every feature of the rules; each passes what `content` would check. */
import fc from 'fast-check';
import type { Dossier, Expr, Initiative, Option, Scenario, Variable } from '../../src/engine/scenario';
import { makeBlock, makeChance, makeFixed } from './generate-block';
import { createDice, makeAmount, makeCondition, type Dice, type Vocabulary } from './generate-expression';

const POWERS = ['north', 'south'] as const;
const SECTORS = ['energy', 'security'] as const;
const DERIVED_COUNT = 3;

/** Generated scenarios for properties; shrinking goes through the seed. */
export function arbitraryScenario(): fc.Arbitrary<Scenario> {
  return fc.nat({ max: 0x7fffffff }).map(generateScenario);
}

/** The scenario that belongs to `seed`; small unless a size is given. */
export function generateScenario(
  seed: number,
  size?: { readonly turnCount: number; readonly papers: number },
  withPlayed = false,
): Scenario {
  const dice = createDice(seed);
  const turnCount = size?.turnCount ?? dice.between(5, 11);
  const words = makeVocabulary(dice, size?.papers ?? dice.between(6, 40));
  const written = words.variables.filter((id) => !id.startsWith('sum'));
  const amounts = { dice, words, written, turnCount };
  const reading = (depth: number): Expr => makeCondition(dice, words, depth);
  const maybe = (percent: number): Expr | null => (dice.chance(percent) ? reading(2) : null);
  return {
    id: `generated-${seed}`,
    rulesVersion: 1,
    start: { year: 2008, half: 1 },
    turnCount,
    due: Array.from({ length: turnCount }, () => dice.between(1, 3)),
    chapters: [
      { id: 'chapter-0', first: 0, last: 2 },
      { id: 'chapter-1', first: 3, last: turnCount - 1 },
    ],
    arcs: ['arc-0', 'arc-1', 'arc-2'],
    focus: dice.chance(60) ? { arcs: dice.between(1, 2), times: dice.between(1, 9) } : null,
    capital: 'capital',
    handSize: dice.between(2, 4),
    windCount: dice.between(1, 3),
    aimCount: dice.between(1, 2),
    aimsBy: dice.between(0, 3),
    powers: POWERS.map((id) => ({ id, standing: 'plain-0', hold: 'plain-1', strain: 'plain-2', shape: 'circle', letters: 'NO' })),
    variables: makeVariables(dice, words),
    commitments: words.commitments.map((id) => ({
      id,
      counterparty: dice.pick(POWERS),
      sector: dice.pick(SECTORS),
      value: dice.between(0, 900),
      term: dice.chance(60) ? dice.between(1, 5) : null,
      bound: dice.chance(50),
      upkeep: dice.chance(60) ? makeFixed(amounts) : [],
      held: dice.chance(30),
      site: null,
    })),
    dossiers: words.cards.map((card, index) => makeDossier(amounts, card, index)),
    initiatives: words.initiatives.map((id) => makeInitiative(amounts, id)),
    drift: Array.from({ length: dice.between(2, 4) }, (_, index) => ({
      id: `drift-${index}`,
      variable: dice.pick(written),
      when: maybe(70),
      amount: makeAmount(dice, words, 2),
    })),
    cross: Array.from({ length: dice.between(1, 3) }, (_, index) => ({
      id: `cross-${index}`,
      source: dice.pick(written),
      target: dice.pick(written),
      sign: dice.pick([-1, 0, 1] as const),
      permille: dice.between(-900, 900),
      scale: dice.chance(50)
        ? { op: 'int', value: dice.between(1, 100) }
        : { op: 'var', id: dice.pick(words.variables.filter((name) => name !== 'wide')) },
      scaleBase: dice.pick([1, 50, 100]),
    })),
    world: [
      { variable: 'price', steps: [0, 2, 3].map((at) => ({ at, value: dice.between(20, 90) })), vary: dice.between(0, 15) },
      { variable: 'wide', steps: [{ at: dice.between(0, 4), value: dice.between(0, 90000) }], vary: 0 },
    ],
    winds: words.winds.map((id) => {
      const first = dice.between(0, turnCount - 2);
      return { id, first, last: dice.between(first, turnCount - 1), block: makeBlock(amounts, 'rule'), sources: [] };
    }),
    ladders: words.ladders.map((id, index) => ({
      id,
      power: dice.pick(POWERS),
      starts: dice.chance(60) ? { op: '>=', left: { op: 'turn' }, right: { op: 'int', value: index } } : reading(1),
      first: 0,
      last: turnCount - 1,
      rungs: rungsOf(id),
      measure: makeBlock(amounts, 'rule'),
    })),
    tests: words.tests.map(({ id, outcomes }) => ({
      id,
      kind: 'election',
      at: dice.between(1, turnCount - 1),
      eligible: maybe(30),
      outcomes: outcomes.map((outcome, place) => ({
        id: outcome,
        when: place === outcomes.length - 1 ? null : reading(2),
        block: makeBlock(amounts, 'rule'),
      })),
    })),
    aims: words.aims.map((id, index) => ({
      id,
      // Derived variables may read the first aim, so its measure reads none of those that come after it.
      measure:
        index === 0 ? { op: '+', left: { op: 'var', id: 'sum-0' }, right: { op: 'var', id: 'plain-0' } } : makeAmount(dice, words, 2),
      reached: dice.between(20, 60),
      partly: 10,
      unit: 'points',
      par: null,
    })),
    perils: words.perils.map((id) => ({ id, warnings: [reading(1), reading(1)], breaks: reading(1), block: makeBlock(amounts, 'rule') })),
    endings: Array.from({ length: 3 }, (_, index) => ({
      id: `ending-${index}`,
      when: index === 2 ? null : reading(2),
      also: [reading(1)],
    })),
    reactions: words.reactions.map((id) => ({ id, when: reading(2), again: dice.between(0, 3), block: makeBlock(amounts, 'rule') })),
    bars: [],
    offices: [],
    letters: [],
    voices: [],
    plans: [],
    panel: [],
    insurance: null,
    played: withPlayed
      ? {
          first: dice.between(0, 2),
          last: dice.between(2, turnCount - 1),
          dossiers: dice.chance(50) ? null : words.cards.flatMap(({ id }) => (dice.chance(40) ? [id] : [])),
          initiatives: dice.chance(50),
          aims: dice.chance(50) ? ['aim-1'] : [],
        }
      : null,
  };
}

function rungsOf(ladder: string): readonly string[] {
  return [1, 2].map((rung) => `${ladder}-rung-${rung}`);
}

function makeVocabulary(dice: Dice, papers: number): Vocabulary {
  const list = (name: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${name}-${index}`);
  const ladders = list('ladder', 3);
  const ids = [...list('paper', papers), ...ladders.flatMap(rungsOf)];
  return {
    // Derived ones stand first and in reverse, so that dependency order differs from file order.
    variables: [...list('sum', DERIVED_COUNT).toReversed(), ...list('plain', 4), 'capital', 'price', 'wide'],
    commitments: list('bond', dice.between(2, 5)),
    parties: POWERS,
    sectors: SECTORS,
    cards: ids.map((id) => ({ id, options: list('option', dice.between(2, 4)) })),
    initiatives: list('move', dice.between(3, 6)),
    ladders,
    perils: list('peril', 2),
    reactions: list('reaction', dice.between(1, 3)),
    winds: list('wind', 3),
    tests: list('test', 2).map((id) => ({ id, outcomes: list('outcome', dice.between(2, 3)) })),
    aims: list('aim', 3),
    measured: ['aim-0'],
  };
}

function makeVariables(dice: Dice, words: Vocabulary): Variable[] {
  const shown = { group: 'all', unit: 'points', sizes: [3, 9], good: 1, bands: [], visible: true } as const;
  return words.variables.map((id): Variable => {
    if (!id.startsWith('sum')) {
      const [min, max] =
        id === 'wide'
          ? [-100000, 100000]
          : id === 'capital'
            ? [0, 20]
            : dice.pick([
                [0, 100],
                [-50, 50],
              ] as const);
      const drawn = id.startsWith('plain') && dice.chance(30) ? [dice.between(min, max), dice.between(min, max)] : [];
      return { ...shown, id, start: dice.between(min, max), drawn, min, max, terms: [] };
    }
    const rank = Number(id.slice(4));
    const readable: Vocabulary = {
      ...words,
      variables: words.variables.filter((name) => !name.startsWith('sum') || Number(name.slice(4)) < rank),
      measured: rank > 0 ? words.measured : [],
    };
    const terms = Array.from({ length: dice.between(1, 3) }, (_, place) => ({
      id: `term-${place}`,
      amount: makeAmount(dice, readable, 2),
    }));
    // Without this link a later one may still hang on an earlier one, through the first aim's measure alone.
    if (rank > 0 && dice.chance(60)) terms.push({ id: 'chain', amount: { op: 'var', id: `sum-${rank - 1}` } });
    return { ...shown, id, start: 0, drawn: [], min: dice.pick([-100, 0]), max: 100, terms };
  });
}

type Context = Parameters<typeof makeBlock>[0];

function makeDossier(context: Context, card: Vocabulary['cards'][number], index: number): Dossier {
  const { dice, words, turnCount } = context;
  const match = /^(ladder-\d)-rung-(\d)$/.exec(card.id);
  const ladder = match?.[1];
  const first = match === null ? dice.between(0, turnCount - 1) : 0;
  const options = card.options.map(
    (id, place): Option => ({
      id,
      unlocked: place > 0 && dice.chance(30) ? makeCondition(dice, words, 1) : null,
      history: place === 0,
      block: makeBlock(context, 'decision', ladder),
      chance: dice.chance(30) ? makeChance(context, ladder) : null,
      tags: null,
      bars: [],
    }),
  );
  return {
    id: card.id,
    from: dice.pick(POWERS),
    arc: `arc-${dice.between(0, 2)}`,
    first,
    last: match === null ? dice.between(first, turnCount - 1) : turnCount - 1,
    eligible: match === null && dice.chance(35) ? makeCondition(dice, words, 2) : null,
    deal: match !== null || dice.chance(15) ? 'must' : 'pool',
    dated: dice.chance(20),
    after: match === null && index > 0 && dice.chance(20) ? (words.cards[dice.between(0, index - 1)]?.id ?? null) : null,
    weight: dice.between(1, 100),
    options,
    fallback: makeBlock(context, 'decision', ladder),
    rung: ladder === undefined ? null : { ladder, rung: Number(match?.[2]) },
    also: index % 5 === 0 ? [makeCondition(dice, words, 1)] : [],
    advisers: [],
    sources: [],
  };
}

function makeInitiative(context: Context, id: string): Initiative {
  const { dice, words, turnCount } = context;
  const first = dice.between(0, 3);
  return {
    id,
    arc: 'arc',
    first,
    last: dice.between(first, turnCount - 1),
    eligible: dice.chance(40) ? makeCondition(dice, words, 2) : null,
    capital: dice.chance(70) ? { op: 'int', value: dice.between(0, 6) } : makeAmount(dice, words, 1),
    office: null,
    weight: dice.between(1, 100),
    again: dice.chance(50) ? dice.between(1, 3) : null,
    history: dice.chance(50) ? [dice.between(0, turnCount - 1)] : [],
    block: makeBlock(context, 'decision'),
    chance: dice.chance(50) ? makeChance(context) : null,
    tags: null,
    sources: [],
  };
}
