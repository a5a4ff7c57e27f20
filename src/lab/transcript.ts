/** A run as a text: what was read, decided and told, half-year by half-year. For proof-readers, for tests, for whoever cannot see a screen. */
import { blockKey, delayedKey } from '../content/index';
import {
  advance,
  EVENT,
  evaluateExpr,
  formatMove,
  holds,
  listDesk,
  MOVE,
  SLOT,
  startInto,
  unpackMove,
  type Expr,
  type Model,
  type Move,
  type Recorder,
  type Seed,
} from '../engine/index';

export type Texts = Readonly<Record<string, string>>;

/** The transcript of `moves` under `seed`, in lines of plain text (Markdown headings). Every move must be open in its turn. */
export function writeTranscript(model: Model, text: Texts, seed: Seed, moves: readonly Move[]): string[] {
  const lines: string[] = [];
  const state = new Int32Array(model.layout.length);
  const shown = new Set<number>();
  const recorder: Recorder = {
    line: () => undefined,
    event: (turn, kind, index, detail) => lines.push(...tellEvent({ model, text, state }, { turn, kind, index, detail })),
  };
  startInto(model, seed, state, recorder);
  for (const move of moves) {
    for (const card of listDesk(model, state)) {
      if (shown.has(card)) continue;
      shown.add(card);
      lines.push(...tellPaper({ model, text, state }, card));
    }
    lines.push(...tellMove({ model, text, state }, move));
    const turn = state[SLOT.turn] as number;
    advance(model, state, move, recorder);
    if (state[SLOT.turn] !== turn || state[SLOT.over] === 1) lines.push(...tellLetters({ model, text, state }, turn));
  }
  if (state[SLOT.over] === 1) lines.push(...tellEnding({ model, text, state }));
  return lines;
}

interface Teller {
  readonly model: Model;
  readonly text: Texts;
  readonly state: Int32Array;
}

function tellPaper({ model, text, state }: Teller, card: number): string[] {
  const dossier = model.scenario.dossiers[card];
  const key = `dossier.${dossier?.id}`;
  const first = model.rules.dossierAlsoStart[card] ?? 0;
  const also = (dossier?.also ?? []).flatMap((_, n) =>
    holds(model, state, model.rules.dossierAlso[first + n] ?? -1) ? [text[`${key}.also.${n}`] ?? ''] : [],
  );
  const options = (dossier?.options ?? []).map((option, place) => {
    const isOpen = holds(model, state, model.choices.unlocked[(model.cards.choiceStart[card] ?? 0) + place] ?? -1);
    const label = text[`${key}.option.${option.id}.label`];
    return `  - ${label}${isOpen ? '' : ` [locked: ${text[`${key}.option.${option.id}.reason`] ?? 'by the coalition'}]`}`;
  });
  return [
    '',
    `### ${text[`${key}.title`]} (${dossier?.id}; from ${dossier?.from}; ${text[`${key}.dateline`]})`,
    [text[`${key}.brief`], ...also].join(' '),
    ...(dossier?.advisers ?? []).map((adviser, n) => `  ${adviser.office}: ${text[`${key}.adviser.${n}`]}`),
    ...options,
  ];
}

function tellMove({ model, text }: Teller, move: Move): string[] {
  const { kind, index, option } = unpackMove(move);
  const { scenario } = model;
  const dossier = scenario.dossiers[index];
  if (kind === MOVE.answer)
    return [`> ${text[`dossier.${dossier?.id}.title`]}: ${text[`dossier.${dossier?.id}.option.${dossier?.options[option]?.id}.label`]}`];
  if (kind === MOVE.start) {
    const key = `initiative.${scenario.initiatives[index]?.id}`;
    return [`> Initiative: ${text[`${key}.title`]}. ${text[`${key}.text`]}`];
  }
  return kind === MOVE.aim ? [`> Aim: ${text[`aim.${scenario.aims[index]?.id}.title`]}`] : [`> ${formatMove(model, move)}`];
}

interface Told {
  readonly turn: number;
  readonly kind: number;
  readonly index: number;
  readonly detail: number;
}

/** The sentence of an event, as the news tells it. */
function tellEvent({ model, text }: Teller, { turn, kind, index, detail }: Told): string[] {
  const { scenario } = model;
  const say = (key: string | null): string[] => (key !== null && text[key] !== undefined ? [`  * ${text[key]}`] : []);
  switch (kind) {
    case EVENT.opened:
      return ['', `## ${labelHalf(model, turn)}`];
    case EVENT.arrived:
      return model.delayed.kind[index] === 0 || turn === detail + 1 ? say(delayedKey(model, index)) : [];
    case EVENT.answered: {
      const choice = (model.cards.choiceStart[index] ?? 0) + detail;
      return say(`${blockKey(model, model.choices.block[choice] ?? -1)}.line`);
    }
    case EVENT.drawn:
      return say(`${blockKey(model, index)}.line`);
    case EVENT.left:
      return [`  * Left on the desk: ${text[`dossier.${scenario.dossiers[index]?.id}.default`]}`];
    case EVENT.windHint:
      return say(`wind.${scenario.winds[index]?.id}.hint`);
    case EVENT.wind:
      return say(`wind.${scenario.winds[index]?.id}.line`);
    case EVENT.outcome:
      return say(`test.${scenario.tests[index]?.id}.outcome.${scenario.tests[index]?.outcomes[detail]?.id}.line`);
    case EVENT.warning:
      return say(`peril.${scenario.perils[index]?.id}.warning.${detail}`);
    case EVENT.broken:
      return say(`peril.${scenario.perils[index]?.id}.line`);
    case EVENT.reaction:
      return say(`reaction.${scenario.reactions[index]?.id}.line`);
    case EVENT.rung:
      return say(`ladder.${scenario.ladders[index]?.id}.ask`);
    case EVENT.measured:
      return say(`ladder.${scenario.ladders[index]?.id}.measure.line`);
    default:
      return [];
  }
}

function tellLetters({ model, text, state }: Teller, closed: number): string[] {
  const chapter = model.scenario.chapters.find(({ last }) => last === closed);
  const letters = model.scenario.letters.filter((letter) => letter.chapter === chapter?.id);
  if (letters.length === 0) return [];
  const written = letters.map(({ id, correspondent, variants }) => {
    const variant = firstOf(model, state, variants);
    return `  ${text[`correspondent.${correspondent}.title`]}: ${text[`letter.${id}.${variant}`]}`;
  });
  return ['', `--- letters at the end of “${text[`chapter.${chapter?.id}.title`]}”`, ...written];
}

function tellEnding({ model, text, state }: Teller): string[] {
  const ending = model.scenario.endings[state[SLOT.ending] as number];
  const key = `ending.${ending?.id}`;
  const also = (ending?.also ?? []).flatMap((when, n) => (evaluateExpr(model, state, when) === 0 ? [] : [text[`${key}.also.${n}`] ?? '']));
  const verdicts = model.scenario.voices.map(({ id, opens, cites, closes, most }) => {
    const cited = cites.flatMap((when, n) => (evaluateExpr(model, state, when) === 0 ? [] : [text[`voice.${id}.cite.${n}`] ?? '']));
    const parts = [
      text[`voice.${id}.open.${firstOf(model, state, opens)}`],
      ...cited.slice(0, most),
      text[`voice.${id}.close.${firstOf(model, state, closes)}`],
    ];
    return `  ${text[`voice.${id}.title`]}: ${parts.join(' ')}`;
  });
  return ['', `## The end: ${text[`${key}.title`]}`, [text[`${key}.text`], ...also].join(' '), ...verdicts];
}

function firstOf(model: Model, state: Int32Array, variants: readonly (Expr | null)[]): number {
  return variants.findIndex((when) => when === null || evaluateExpr(model, state, when) !== 0);
}

function labelHalf({ scenario }: Model, turn: number): string {
  const halves = scenario.start.year * 2 + (scenario.start.half - 1) + turn;
  return `${Math.floor(halves / 2)}-H${(halves % 2) + 1}`;
}
