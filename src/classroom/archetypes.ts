/** Archetypes: players who follow one rule about tags and nothing else. They show what the metrics can tell apart on real papers. */
import { randomBot, type Bot } from '../bots/index';
import { CLOSE, MOVE, SLOT, unpackMove, type Model, type Move } from '../engine/index';
import { divideByDomain, leanAndInsure, leanTo, mix, stayOut, swing, talkCheaply, tallyOf, type Rule } from './archetype-rules';
import { codingOf, keyOf, readCodebook, type Codebook, type Coding } from './decision';
import { DEFAULT_BLOCS, type Blocs } from './weights';

/** Ids in the order of hedging.md's table, and what each is expected to be: engaged on both sides, noise, or neither. */
export const ARCHETYPES = [
  { id: 'bandwagon-west', kind: 'other', rule: leanTo(1), starts: true },
  { id: 'bandwagon-east', kind: 'other', rule: leanTo(-1), starts: true },
  { id: 'isolation', kind: 'other', rule: stayOut, starts: false },
  { id: 'cheap-talk', kind: 'other', rule: talkCheaply, starts: false },
  { id: 'zig-zag', kind: 'other', rule: swing(10), starts: true },
  { id: 'hard-flip', kind: 'other', rule: swing(2), starts: true },
  { id: 'random', kind: 'noise', rule: null, starts: true },
  { id: 'hedge-by-domain', kind: 'hedger', rule: divideByDomain, starts: true },
  { id: 'hedge-mixed', kind: 'hedger', rule: mix, starts: true },
  { id: 'lean-west-insure', kind: 'hedger', rule: leanAndInsure, starts: true },
] as const satisfies readonly { id: string; kind: 'hedger' | 'noise' | 'other'; rule: Rule | null; starts: boolean }[];

export type ArchetypeId = (typeof ARCHETYPES)[number]['id'];

/**
 * A bot of `model` for every archetype, in the order of ARCHETYPES. Each answers papers in desk order by its rule, starts an initiative
 * when its rule gives it more than 0, declares the first open aims, and takes the first open option of papers without tags.
 */
export function createArchetypes(model: Model, blocs: Blocs = DEFAULT_BLOCS): (Bot & { readonly id: ArchetypeId })[] {
  const codebook = readCodebook(model.scenario);
  return ARCHETYPES.map(({ id, rule, starts }) => ({
    id,
    choose: rule === null ? randomBot.choose : createChooser(codebook, rule, starts, blocs),
  }));
}

function createChooser(codebook: Codebook, rule: Rule, starts: boolean, blocs: Blocs): Bot['choose'] {
  return (model, state, open) => {
    const ofKind = (wanted: number): Move[] => open.filter((move) => unpackMove(move).kind === wanted);
    const [aim] = ofKind(MOVE.aim);
    if (aim !== undefined) return aim;
    const tally = tallyOf(listTaken(model, state, codebook), state[SLOT.turn] as number, blocs);
    const worth = (move: Move): number => {
      const coding = readCoding(codebook, keyOf(model, move));
      return coding === null ? -Infinity : rule(coding, tally, blocs);
    };
    const answers = ofKind(MOVE.answer);
    const [first] = answers;
    if (first !== undefined)
      return pickBest(
        answers.filter((move) => unpackMove(move).index === unpackMove(first).index),
        worth,
      );
    const initiatives = starts ? ofKind(MOVE.start) : [];
    const best = pickBest([CLOSE, ...initiatives], (move) => (move === CLOSE ? 0 : worth(move)));
    return best;
  };
}

function readCoding(codebook: Codebook, key: string | null): Coding | null {
  const tags = key === null ? null : (codebook.get(key) ?? null);
  return tags === null ? null : codingOf(tags);
}

/** The first of the moves with the highest worth. */
function pickBest(moves: readonly Move[], worth: (move: Move) => number): Move {
  let best = moves[0] as Move;
  let most = -Infinity;
  for (const move of moves) {
    const value = worth(move);
    if (value <= most) continue;
    best = move;
    most = value;
  }
  return best;
}

/** Codings of everything answered and started so far, read from the state: a bot keeps no memory of its own. */
function listTaken({ scenario, layout }: Model, state: Int32Array, codebook: Codebook): { readonly coding: Coding }[] {
  const keys = [
    ...scenario.dossiers.flatMap(({ id, options }, index) => {
      const choice = state[layout.choice + index] as number;
      return choice > 0 ? [`${id}/${options[choice - 1]?.id}`] : [];
    }),
    ...scenario.initiatives.flatMap(({ id }, index) => ((state[layout.initiative + index] as number) > 0 ? [id] : [])),
  ];
  return keys.flatMap((key) => {
    const coding = readCoding(codebook, key);
    return coding === null ? [] : [{ coding }];
  });
}
