/** The board as a table for a spreadsheet, and the codes behind its runs. */
import { encodeSubmission, LEFT, writeCsv, type CsvCell } from '../classroom/index';
import { encodeRun } from '../engine/index';
import type { BoardRecord, BoardRun, BoardSlot, ClassFigures } from './board-record';
import { isRunSlot } from './board-record';
import type { Moment } from './board-views';

/** The run of a slot as a replay code, or a submission where it belongs to an exercise, cut at `moment`; null when the run never got there. */
export function codeOfSlot(record: BoardRecord, slot: BoardSlot | undefined, moment: Moment | null): string | null {
  if (slot === undefined || !isRunSlot(slot)) return null;
  const group = record.groups.get(slot.result.group);
  if (group === undefined) return null;
  const { run } = slot.result;
  const count = moment === null ? run.moves.length : countMoves(group.model.scenario.dossiers, run, moment);
  if (count === null) return null;
  const code = encodeRun(group.model, run.seed, run.moves.slice(0, count));
  const { submission } = slot.result.read;
  // The run of an exercise means something under that exercise only.
  if (submission === null) return code;
  return encodeSubmission({ ...submission, run: code, checkpoints: [], ownTags: [], dissents: [] });
}

function countMoves(dossiers: readonly { readonly id: string }[], run: BoardRun['run'], moment: Moment): number | null {
  if ('turn' in moment) return run.movesBefore[moment.turn] ?? null;
  const answer = run.answers.find(({ dossier }) => dossiers[dossier]?.id === moment.dossier);
  return answer?.before ?? null;
}

const RUN_COLUMNS = [
  'name',
  'code',
  'scenario',
  'seed',
  'finished',
  'half-years',
  'decisions',
  'ending',
  'label',
  'broad-permille',
  'narrow-permille',
  'ENG',
  'NTS',
  'OFF',
  'DIV',
  'BAL',
  'LOCK',
  'cover-permille',
  'premium',
  'fit-permille',
  'brier-skill-permille',
] as const;

/**
 * One row a run: name, code, how far it came, label, indices, cover, premium, each aim, each standing at the end, then every paper with the id
 * of the option taken. Column names are ids, so that a second export of another class fits under the first.
 */
export function writeTable({ group, counted, splits, singlePowers }: ClassFigures): string {
  const { scenario } = group.model;
  const best = Math.max(...singlePowers.map(({ welfare }) => welfare));
  const papers = [...splits].sort((a, b) => a.turn - b.turn || a.dossier - b.dossier);
  const head: CsvCell[] = [
    ...RUN_COLUMNS,
    ...scenario.powers.map(({ id }) => `standing.${id}`),
    ...scenario.aims.map(({ id }) => `aim.${id}`),
    ...papers.map(({ dossier }) => scenario.dossiers[dossier]?.id ?? ''),
  ];
  const rows = counted.map(({ name, code, result: { run, recoded, lesson } }): CsvCell[] => [
    name,
    code,
    scenario.id,
    run.seed.history ? 'history' : run.seed.value,
    run.over,
    run.turn + (run.over ? 1 : 0),
    run.answers.filter(({ option }) => option !== LEFT).length,
    run.over ? (scenario.endings[run.ending]?.id ?? '') : null,
    recoded.label,
    recoded.broad,
    recoded.narrow,
    recoded.engagement,
    recoded.notTakingSides,
    recoded.offsetting,
    recoded.diversification,
    recoded.components.balance,
    recoded.lockIn,
    run.cover,
    run.welfare === null || singlePowers.length === 0 ? null : best - run.welfare,
    lesson?.fit.fit ?? null,
    lesson?.skill ?? null,
    ...run.standings.map((series) => series.at(-1) ?? null),
    ...scenario.aims.map((_, aim) => run.aims.find((entry) => entry.aim === aim)?.result ?? null),
    ...papers.map(({ dossier }) => {
      const answer = run.answers.find((entry) => entry.dossier === dossier);
      if (answer === undefined) return null;
      return answer.option === LEFT ? 'left' : (scenario.dossiers[dossier]?.options[answer.option]?.id ?? '');
    }),
  ]);
  return writeCsv([head, ...rows]);
}
