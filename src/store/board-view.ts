/** The class board in words. */
import { COMPONENTS, computeMean, LEFT, type Dissent, type HedgingProfile, type LessonReport } from '../classroom/index';
import { divRound, MOVE, unpackMove, type Move } from '../engine/index';
import { viewFindingOf } from './autopsy-view';
import { isRunSlot, type BoardFault, type BoardRecord, type BoardRun, type BoardSlot, type ClassFigures } from './board-record';
import type { BoardView, ClassCodingView, ClassProfileView, RefusedView, SplitView, StudentView, SwingView } from './board-views';
import { tagsOf, viewDecisionTitle } from './codebook-view';
import { labelTurn, type ViewContext } from './context';
import { viewPowerMark } from './meter-view';

/** Characters of a refused code that are shown. */
const EXCERPT = 20;

/** The board's chosen group in words; `titleOf` names a scenario. */
export function viewBoard(
  context: ViewContext,
  record: BoardRecord,
  figures: ClassFigures,
  titleOf: (scenario: string) => string,
): BoardView {
  const { scenario } = figures.group.model;
  const { history, counted } = figures;
  const welfare = history.run.welfare;
  const best = figures.singlePowers.reduce<ClassFigures['singlePowers'][number] | null>(
    (top, run) => (top === null || run.welfare > top.welfare ? run : top),
    null,
  );
  return {
    title: titleOf(figures.group.scenario),
    groups: [...record.groups.values()].flatMap(({ key, scenario: id, exercise }) => {
      const n = record.slots.filter((slot) => isRunSlot(slot) && slot.result.group === key).length;
      return n === 0 ? [] : [{ key, title: titleOf(id), mark: exercise?.slice(-4) ?? '', n, chosen: key === figures.group.key }];
    }),
    powers: scenario.powers.map(({ id }) => viewPowerMark(context, id)),
    turns: Array.from({ length: scenario.turnCount }, (_, turn) => labelTurn(context, turn)),
    finished: counted.filter(({ result }) => result.run.over).length,
    students: counted.map((slot) => viewStudent(context, slot, best?.welfare ?? null)),
    refused: listRefused(record, context),
    repeats: figures.repeats.map(({ slot, of, kind }) => ({ id: slot.id, name: slot.name, line: slot.line, of: of.name, kind })),
    splits: figures.splits.map((_, n) => viewSplit(context, figures, n)),
    standings: scenario.powers.map(({ id }, power) => ({
      power: viewPowerMark(context, id),
      bands: figures.bands[power] ?? [],
      history: history.run.standings[power] ?? [],
    })),
    aims: figures.aims.map(({ aim, ...tally }) => {
      const id = scenario.aims[aim]?.id ?? '';
      return { id, title: context.book.get(`aim.${id}.title`), ...tally };
    }),
    history: {
      broad: toPercent(history.profile.broad),
      narrow: toPercent(history.profile.narrow),
      cover: toPercent(history.run.cover),
      premium: best === null || welfare === null ? null : best.welfare - welfare,
      label: history.profile.label,
    },
    insured: scenario.insurance !== null,
    best: best === null ? null : { power: viewPowerMark(context, best.power), welfare: best.welfare },
    components: { columns: COMPONENTS, rows: figures.components.map((row) => row.map((cell) => divRound(cell, 10))) },
    swings: figures.swings?.swings.slice(0, SWINGS_SHOWN).map((swing) => viewSwing(context, figures, swing)) ?? null,
    examined: figures.swings?.examined ?? 0,
    shipped: viewClassProfile(counted.map(({ result }) => result.shipped)),
    recoded: viewClassProfile(counted.map(({ result }) => result.recoded)),
    moved: findMoved(figures),
    codings: listCodings(context, record, figures),
    edited: record.codebook.size,
  };
}

const SWINGS_SHOWN = 8;

/** Codes that are no runs. */
export function listRefused({ slots }: BoardRecord, context: Pick<ViewContext, 'timeline'> | null): RefusedView[] {
  return slots.flatMap(({ id, name, code, line, result }) => {
    if (result === null || 'run' in result) return [];
    const { fault, place, found, turn }: BoardFault = result;
    const label = turn === null || context === null ? null : labelTurn(context, turn);
    return [{ id, name, excerpt: code.slice(-EXCERPT), line, fault, place, turn: label, found }];
  });
}

function viewStudent(
  context: ViewContext,
  { id, name, result }: BoardSlot & { readonly result: BoardRun },
  best: number | null,
): StudentView {
  const { book, timeline } = context;
  const { scenario } = timeline.model;
  const { run, recoded, read, lesson } = result;
  return {
    id,
    name,
    finished: run.over,
    at: labelTurn(context, run.turn),
    decisions: run.answers.filter(({ option }) => option !== LEFT).length,
    ending: run.over ? book.get(`ending.${scenario.endings[run.ending]?.id}.title`) : null,
    label: recoded.label,
    broad: toPercent(recoded.broad),
    narrow: toPercent(recoded.narrow),
    cover: toPercent(run.cover),
    premium: best === null || run.welfare === null ? null : best - run.welfare,
    aims: run.aims.map(({ aim, result: reached }) => ({ title: book.get(`aim.${scenario.aims[aim]?.id}.title`), result: reached })),
    standings: run.standings,
    fit: toPercent(lesson?.fit.fit ?? null),
    skill: toPercent(lesson?.skill ?? null),
    risks: (read.submission?.checkpoints ?? []).map(({ turn, risk }) => ({
      turn: labelTurn(context, turn),
      risk: risk === null ? null : book.get(`shock.${risk}.title`),
    })),
    tags: lesson === null || lesson.tags.length === 0 ? null : countTags(lesson.tags),
    dissents: (read.submission?.dissents ?? []).flatMap((dissent) => viewDissent(context, run.moves, dissent)),
    moments: listMoments(run.movesBefore).map((turn) => labelTurn(context, turn)),
  };
}

function countTags(tags: LessonReport['tags']): NonNullable<StudentView['tags']> {
  const same = tags.filter(({ agreement }) => agreement === 'same').length;
  const family = tags.filter(({ agreement }) => agreement !== 'other').length;
  return { of: tags.length, same, family };
}

/** Nothing where the code names a move that decides nothing. */
function viewDissent({ book, timeline }: ViewContext, moves: readonly Move[], { move, ministries }: Dissent): StudentView['dissents'] {
  const made = moves[move];
  if (made === undefined) return [];
  const { scenario } = timeline.model;
  const { kind, index, option } = unpackMove(made);
  const offices = ministries.flatMap((office) => scenario.offices[office] ?? []).map(({ id }) => book.get(`office.${id}.title`));
  if (kind === MOVE.start) return [{ title: book.get(`initiative.${scenario.initiatives[index]?.id}.title`), option: null, offices }];
  const dossier = scenario.dossiers[index];
  if (kind !== MOVE.answer || dossier === undefined) return [];
  const label = book.get(`dossier.${dossier.id}.option.${dossier.options[option]?.id}.label`);
  return [{ title: book.get(`dossier.${dossier.id}.title`), option: label, offices }];
}

/** Half-years that were the player's: one that history played begins with the moves of the next. */
function listMoments(movesBefore: readonly number[]): number[] {
  return movesBefore.flatMap((moves, turn) => (movesBefore[turn + 1] === moves ? [] : [turn]));
}

function viewSplit(context: ViewContext, { group, splits, counted, history }: ClassFigures, n: number): SplitView {
  const split = splits[n];
  if (split === undefined) throw new RangeError(`no split ${n}`);
  const dossier = group.model.scenario.dossiers[split.dossier];
  const past = history.run.answers.find((answer) => answer.dossier === split.dossier)?.option ?? null;
  return {
    dossier: dossier?.id ?? '',
    title: context.book.get(`dossier.${dossier?.id}.title`),
    turn: labelTurn(context, split.turn),
    met: split.met,
    entropy: split.entropy,
    divisiveness: split.divisiveness,
    choices: split.choices.flatMap((who, option) => {
      const id = dossier?.options[option]?.id;
      if (id === undefined && who.length === 0) return [];
      return [
        {
          option: id === undefined ? LEFT : option,
          label: id === undefined ? null : context.book.get(`dossier.${dossier?.id}.option.${id}.label`),
          students: who.flatMap((place) => counted[place]?.id ?? []),
          isHistory: past === (id === undefined ? LEFT : option),
        },
      ];
    }),
  };
}

function viewSwing(
  context: ViewContext,
  { group, counted }: ClassFigures,
  swing: NonNullable<ClassFigures['swings']>['swings'][number],
): SwingView {
  const slot = counted[swing.place];
  const { title, ...finding } = viewFindingOf(context, swing.finding, slot?.result.run.ending ?? -1);
  const dossier = group.model.scenario.dossiers[unpackMove(swing.finding.move).index]?.id ?? '';
  return { dossier, title, answered: swing.answered, weight: swing.weight, student: slot?.id ?? -1, name: slot?.name ?? '', finding };
}

function viewClassProfile(profiles: readonly HedgingProfile[]): ClassProfileView {
  const counts = new Map<NonNullable<HedgingProfile['label']>, number>();
  for (const { label } of profiles) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  return {
    broad: computeMean(profiles.flatMap(({ broad }) => broad ?? [])),
    narrow: computeMean(profiles.flatMap(({ narrow }) => narrow ?? [])),
    labels: [...counts].map(([label, n]) => ({ label, n })).sort((a, b) => b.n - a.n),
  };
}

/** What the class's codings do to its runs. */
function findMoved({ counted }: ClassFigures): BoardView['moved'] {
  const moves = counted.flatMap(({ name, result: { shipped, recoded } }) => {
    if (shipped.broad === null || shipped.narrow === null) return [];
    const broad = [shipped.broad, recoded.broad ?? 0] as const;
    const narrow = [shipped.narrow, recoded.narrow ?? 0] as const;
    const size = Math.abs(broad[1] - broad[0]) + Math.abs(narrow[1] - narrow[0]);
    return size === 0 ? [] : [{ name, broad, narrow, size }];
  });
  const [most] = [...moves].sort((a, b) => b.size - a.size);
  return most === undefined ? null : { n: moves.length, name: most.name, broad: most.broad, narrow: most.narrow };
}

/** Every decision that a counted run took, the most frequent first, coded as the class codes it. */
function listCodings(context: ViewContext, { codebook }: BoardRecord, { counted }: ClassFigures): ClassCodingView[] {
  const taken = new Map<string, { n: number; coding: Omit<ClassCodingView, 'taken' | 'title' | 'label'> }>();
  for (const { result } of counted) {
    // What a run took twice is one run's.
    const own = new Map(result.run.decisions.map((decision) => [decision.key, decision]));
    for (const { key, turn, coding } of own.values()) {
      const known = taken.get(key);
      if (known !== undefined) known.n++;
      else {
        const tags = codebook.get(key) ?? tagsOf({ coding });
        taken.set(key, { n: 1, coding: { key, turn: labelTurn(context, turn), tags, isEdited: codebook.has(key) } });
      }
    }
  }
  return [...taken]
    .map(([key, { n, coding }]) => ({ ...coding, ...viewDecisionTitle(context, key), taken: n }))
    .sort((a, b) => b.taken - a.taken || a.turn.turn - b.turn.turn);
}

function toPercent(permille: number | null): number | null {
  return permille === null ? null : divRound(permille, 10);
}
