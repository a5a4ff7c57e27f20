/** Dossiers and initiatives as tables, with one window bitset per turn. */
import { addChoice, type Compiler } from './compiler';
import { hashText } from './hash';
import type { CardTable, InitiativeTable } from './model';

/** Compiles the dossiers. Option k of dossier d is choice `choiceStart[d] + k`. */
export function compileCards(compiler: Compiler): CardTable {
  const { scenario, indexOf } = compiler.names;
  const { dossiers, turnCount } = scenario;
  const words = (dossiers.length + 31) >>> 5;
  const window = new Int32Array(words * turnCount);
  const choiceStart: number[] = [];
  const fallback: number[] = [];
  const eligible: number[] = [];
  dossiers.forEach((dossier, index) => {
    choiceStart.push(compiler.choices.block.length);
    dossier.options.forEach((option, place) => addChoice(compiler, { kind: 'option', index, option: place }, option));
    fallback.push(compiler.block({ kind: 'fallback', index, option: -1, branch: 'base' }, dossier.fallback));
    eligible.push(compiler.condition(dossier.eligible));
    if (dossier.after !== null) return;
    for (let turn = Math.max(0, dossier.first); turn <= Math.min(dossier.last, turnCount - 1); turn++) {
      const word = turn * words + (index >>> 5);
      window[word] = (window[word] ?? 0) | (1 << (index & 31));
    }
  });
  choiceStart.push(compiler.choices.block.length);
  return {
    first: Int32Array.from(dossiers, (dossier) => dossier.first),
    last: Int32Array.from(dossiers, (dossier) => dossier.last),
    eligible: Int32Array.from(eligible),
    must: Uint8Array.from(dossiers, (dossier) => (dossier.deal === 'must' ? 1 : 0)),
    dated: Uint8Array.from(dossiers, (dossier) => (dossier.dated ? 1 : 0)),
    weight: Int32Array.from(dossiers, (dossier) => dossier.weight),
    choiceStart: Int32Array.from(choiceStart),
    arc: Int32Array.from(dossiers, (dossier) => scenario.arcs.indexOf(dossier.arc)),
    fallback: Int32Array.from(fallback),
    history: Int32Array.from(dossiers, (dossier) => dossier.options.findIndex((option) => option.history)),
    idHash: Int32Array.from(dossiers, (dossier) => hashText(dossier.id) | 0),
    ladder: Int32Array.from(dossiers, (dossier) => (dossier.rung === null ? -1 : indexOf('ladder', dossier.rung.ladder))),
    rung: Int32Array.from(dossiers, (dossier) => dossier.rung?.rung ?? 0),
    words,
    window,
    ...compileBeats(compiler),
  };
}

function compileBeats({ names }: Compiler): Pick<CardTable, 'beatStart' | 'beats'> {
  const { dossiers } = names.scenario;
  const beatStart = [0];
  const beats: number[] = [];
  for (const { id } of dossiers) {
    dossiers.forEach((dossier, index) => {
      if (dossier.after === id) beats.push(index);
    });
    beatStart.push(beats.length);
  }
  return { beatStart: Int32Array.from(beatStart), beats: Int32Array.from(beats) };
}

/** Compiles the initiatives; each owns one choice. */
export function compileInitiatives(compiler: Compiler): InitiativeTable {
  const { initiatives } = compiler.names.scenario;
  const choice = initiatives.map((initiative, index) =>
    addChoice(compiler, { kind: 'initiative', index, option: -1 }, { ...initiative, unlocked: null }),
  );
  return {
    first: Int32Array.from(initiatives, (entry) => entry.first),
    last: Int32Array.from(initiatives, (entry) => entry.last),
    eligible: Int32Array.from(initiatives, (entry) => compiler.condition(entry.eligible)),
    capital: Int32Array.from(initiatives, (entry) => compiler.amount(entry.capital)),
    weight: Int32Array.from(initiatives, (entry) => entry.weight),
    again: Int32Array.from(initiatives, (entry) => entry.again ?? 0),
    choice: Int32Array.from(choice),
    idHash: Int32Array.from(initiatives, (entry) => hashText(entry.id) | 0),
  };
}
