/** The stress test in words: cover per shock and checkpoint, what held and what gave way, and the premium beside it. */
import { divRound, mulDiv } from '../engine/index';
import type { CheckpointCover, Difference, InsuranceReport, Premium, ShockCover } from '../lab/index';
import { labelTurn, type ViewContext } from './context';
import { viewPowerMark } from './meter-view';
import type { InsuranceView, TieEffectView } from './views';

/** `report` up to the checkpoint at half-year `until`; null while none of them is reached. `premium` is null between chapters. */
export function viewInsurance(
  context: ViewContext,
  report: InsuranceReport,
  premium: Premium | null,
  until = Number.MAX_SAFE_INTEGER,
): InsuranceView | null {
  const { scenario } = context.timeline.model;
  const checkpoints = report.checkpoints.filter(({ at }) => at <= until);
  const last = checkpoints.at(-1);
  if (last === undefined) return null;
  const ranked = [...last.shocks].sort((a, b) => a.cover - b.cover);
  const idOf = (entry: ShockCover | undefined): string => scenario.insurance?.shocks[entry?.shock ?? -1]?.id ?? '';
  return {
    cover: weighCovers(checkpoints),
    turns: scenario.insurance?.turns ?? 0,
    checkpoints: checkpoints.map(({ at, weight, worst, mean, cover }) => ({
      at: labelTurn(context, at),
      weight,
      worst: toPercent(worst),
      mean: toPercent(mean),
      cover: toPercent(cover),
    })),
    shocks: ranked.map(({ shock }) => viewShock(context, checkpoints, shock)),
    weakest: idOf(ranked[0]),
    strongest: idOf(ranked.at(-1)),
    premium:
      premium === null
        ? null
        : { own: premium.own, best: premium.best.welfare, power: viewPowerMark(context, premium.best.power), premium: premium.premium },
  };
}

function viewShock(context: ViewContext, checkpoints: readonly CheckpointCover[], index: number): InsuranceView['shocks'][number] {
  const { scenario } = context.timeline.model;
  const { book } = context;
  const shock = scenario.insurance?.shocks[index];
  return {
    id: shock?.id ?? '',
    title: book.get(`shock.${shock?.id}.title`),
    about: book.get(`shock.${shock?.id}.about`),
    power: shock === undefined || shock.power === null ? null : viewPowerMark(context, shock.power),
    service: book.get(`service.${shock?.service}.title`),
    covers: checkpoints.flatMap(({ shocks }) => {
      const entry = shocks.find((known) => known.shock === index);
      if (entry === undefined) return [];
      const { level, need, cover, saved, sank } = entry;
      return [{ level, need, cover: toPercent(cover), saved: viewTie(context, saved, need), sank: viewTie(context, sank, need) }];
    }),
  };
}

function viewTie({ timeline, book }: ViewContext, tie: Difference | null, need: number): TieEffectView | null {
  if (tie === null) return null;
  const id = timeline.model.scenario.commitments[tie.commitment]?.id;
  const level = Math.max(0, Math.min(need, tie.levelWithout));
  return { title: book.get(`commitment.${id}.title`), coverWithout: mulDiv(level, 100, need) };
}

function weighCovers(checkpoints: readonly CheckpointCover[]): number {
  const weight = checkpoints.reduce((sum, entry) => sum + entry.weight, 0);
  const sum = checkpoints.reduce((total, entry) => total + entry.weight * entry.cover, 0);
  return toPercent(divRound(sum, Math.max(1, weight)));
}

function toPercent(permille: number): number {
  return divRound(permille, 10);
}
