/** `pillars play SCENARIO [--seed TEXT]`: a whole game in the terminal. Reads lines from standard input, so it can be piped. */
import { createInterface } from 'node:readline';
import {
  encodeRun,
  formatMove,
  holds,
  legal,
  preview,
  priceOf,
  readSeed,
  SLOT,
  start,
  step,
  MOVE,
  unpackMove,
  type LegalMove,
  type Model,
  type Move,
  type State,
} from '../engine/index';
import { readArguments } from './arguments';
import { EXIT, type Exit } from './exit';
import { loadModel } from './load-model';
import { labelTurn } from './replay';

/** Plays until the ending, the end of input, or "quit"; prints the replay code either way. */
export async function play(argv: readonly string[]): Promise<Exit> {
  const { positionals, values } = readArguments(argv, { values: ['seed'] });
  const { model, text } = loadModel(positionals[0]);
  const seed = readSeed(values.get('seed') ?? String(Date.now() % 1_000_000));
  const lines = createInterface({ input: process.stdin, terminal: false })[Symbol.asyncIterator]();
  let state = start(model, seed);
  const moves: Move[] = [];
  while (state[SLOT.over] === 0) {
    const shown = legal(model, state);
    printTurn(model, text, state, shown);
    process.stdout.write('> ');
    const { value, done } = await lines.next();
    const answer = String(value ?? '').trim();
    if (done === true || answer === 'quit') break;
    const chosen = shown[Number(answer) - 1];
    if (chosen === undefined || chosen.lock !== null)
      console.log(chosen === undefined ? `a number from 1 to ${shown.length}, or quit` : 'that is locked');
    else {
      state = step(model, state, chosen.move);
      moves.push(chosen.move);
    }
  }
  if (state[SLOT.over] === 1) printEnding(model, text, state);
  console.log(`\nreplay code: ${encodeRun(model, seed, moves)}`);
  return EXIT.fine;
}

type Text = Readonly<Record<string, string>>;

function printTurn(model: Model, text: Text, state: State, shown: readonly LegalMove[]): void {
  const standings = model.scenario.powers.map(
    (power) => `${power.letters} ${state[model.layout.variables + (model.ids.variable.get(power.standing) ?? 0)]}`,
  );
  console.log(`\n=== ${labelTurn(model, state[SLOT.turn] as number)}   ${standings.join('  ')}`);
  let paper = -1;
  shown.forEach(({ move, lock }, index) => {
    const { kind, index: owner } = unpackMove(move);
    if (kind === MOVE.answer && owner !== paper) {
      paper = owner;
      printPaper(model, text, state, owner);
    }
    console.log(
      `${String(index + 1).padStart(3)}. ${labelMove(model, text, state, move)}${lock === null ? '' : ` [locked: ${lock.kind}]`}${describePreview(model, state, move)}`,
    );
  });
}

function printPaper(model: Model, text: Text, state: State, card: number): void {
  const id = model.scenario.dossiers[card]?.id ?? '';
  const first = model.rules.dossierAlsoStart[card] ?? 0;
  const also = (model.scenario.dossiers[card]?.also ?? []).flatMap((_, n) =>
    holds(model, state, model.rules.dossierAlso[first + n] ?? -1) ? [text[`dossier.${id}.also.${n}`] ?? ''] : [],
  );
  console.log(`\n${text[`dossier.${id}.title`]} (${text[`dossier.${id}.dateline`]})\n${[text[`dossier.${id}.brief`], ...also].join('\n')}`);
}

function labelMove(model: Model, text: Text, state: State, move: Move): string {
  const { kind, index, option } = unpackMove(move);
  const { scenario } = model;
  if (kind === MOVE.answer)
    return (
      text[`dossier.${scenario.dossiers[index]?.id}.option.${scenario.dossiers[index]?.options[option]?.id}.label`] ??
      formatMove(model, move)
    );
  if (kind === MOVE.start)
    return `Initiative: ${text[`initiative.${scenario.initiatives[index]?.id}.title`]} (${priceOf(model, state, index)} capital)`;
  return kind === MOVE.aim ? `Aim: ${text[`aim.${scenario.aims[index]?.id}.title`]}` : 'Close the half-year';
}

function describePreview(model: Model, state: State, move: Move): string {
  const entries = preview(model, state, move).entries.filter(
    (entry) => (model.scenario.variables[entry.variable]?.terms.length ?? 0) === 0,
  );
  const parts = entries
    .slice(0, 8)
    .map(
      (entry) =>
        `${model.scenario.variables[entry.variable]?.id} ${entry.amount > 0 ? '+' : ''}${entry.amount}${entry.odds < 100 ? ` ${entry.odds}%` : ''}${entry.timing.kind === 'now' ? '' : ` ${entry.timing.kind}`}`,
    );
  return parts.length === 0 ? '' : `\n       ${parts.join(', ')}`;
}

function printEnding(model: Model, text: Text, state: State): void {
  const id = model.scenario.endings[state[SLOT.ending] as number]?.id ?? '';
  console.log(`\n*** ${text[`ending.${id}.title`]}\n${text[`ending.${id}.text`]}`);
}
