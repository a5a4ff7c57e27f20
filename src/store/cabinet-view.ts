/** The cabinet: who sits where, how far each office trusts the government, and what an answer makes of its advice. */
import { CARD, SLOT, type LedgerLine, type Office, type Preview, type PreviewEntry } from '../engine/index';
import { labelTurn, type ViewContext } from './context';
import { viewMeter } from './meter-view';
import { currentState } from './timeline';
import type { AdviserView, OfficeView, TemperView, TrustMove } from './views';

/** Every office, in scenario order. */
export function viewCabinet(context: ViewContext): OfficeView[] {
  const { model } = context.timeline;
  return model.scenario.offices.map((office) => ({
    id: office.id,
    title: context.book.get(`office.${office.id}.title`),
    about: context.book.get(`office.${office.id}.about`),
    trust: viewMeter(context, model.ids.variable.get(office.trust) ?? -1),
    temper: viewTemper(context, office),
    vacancy: viewVacancy(context, office),
  }));
}

/** The advisers of dossier `card`: what they argue for, how they stand, and whether they were heeded. */
export function viewAdvisers(context: ViewContext, card: number): AdviserView[] {
  const { timeline, book, words } = context;
  const { scenario } = timeline.model;
  const dossier = scenario.dossiers[card];
  const key = `dossier.${dossier?.id}`;
  const chosen = findChosen(context, card);
  return (dossier?.advisers ?? []).map(({ office: officeId, backs }, n) => {
    const office = scenario.offices.find(({ id }) => id === officeId);
    return {
      officeId,
      office: words(`office.${officeId}`),
      says: book.get(`${key}.adviser.${n}`),
      backs: backs.map((id) => ({ id, label: book.get(`${key}.option.${id}.label`) })),
      trust: office === undefined ? null : readValue(context, office.trust),
      temper: office === undefined ? null : viewTemper(context, office),
      vacant: office !== undefined && readValue(context, office.vacancy) > 0,
      outcome: chosen === null || backs.length === 0 ? null : backs.includes(chosen) ? 'heeded' : 'overruled',
    };
  });
}

/** A preview parted into what it does to trust at once, and all the rest. */
export function splitTrust(context: ViewContext, preview: Preview): { readonly trust: TrustMove[]; readonly rest: Preview } {
  const { scenario } = context.timeline.model;
  const officeOf = ({ variable, timing, odds }: PreviewEntry): Office | undefined =>
    timing.kind === 'now' && odds === 100 ? scenario.offices.find(({ trust }) => trust === scenario.variables[variable]?.id) : undefined;
  const trust = preview.entries.flatMap((entry) => {
    const office = officeOf(entry);
    return office === undefined ? [] : [{ office: office.id, name: context.words(`office.${office.id}`), amount: entry.amount }];
  });
  return { trust, rest: { ...preview, entries: preview.entries.filter((entry) => officeOf(entry) === undefined) } };
}

/** Id of the option with which dossier `card` was answered this half-year, or null. */
function findChosen({ timeline }: ViewContext, card: number): string | null {
  const { model } = timeline;
  const state = currentState(timeline);
  if (state[model.layout.card + card] !== CARD.answered) return null;
  return model.scenario.dossiers[card]?.options[(state[model.layout.choice + card] as number) - 1]?.id ?? null;
}

function viewTemper(context: ViewContext, office: Office): TemperView {
  const key = `office.${office.id}.temper.${readValue(context, office.temper)}`;
  return { name: context.book.get(`${key}.name`), text: context.book.get(`${key}.text`) };
}

/** A resignation leaves the chair empty; its variable counts down by one at each opening. */
function viewVacancy(context: ViewContext, office: Office): OfficeView['vacancy'] {
  const { timeline } = context;
  const left = readValue(context, office.vacancy);
  if (left <= 0) return null;
  const variable = timeline.model.ids.variable.get(office.vacancy);
  const opened = timeline.lines.findLast((line: LedgerLine) => line.variable === variable && line.amount > 0);
  const turn = currentState(timeline)[SLOT.turn] as number;
  return { since: labelTurn(context, opened?.turn ?? turn), until: labelTurn(context, turn + left) };
}

function readValue({ timeline }: ViewContext, variable: string): number {
  const { model } = timeline;
  const index = model.ids.variable.get(variable);
  return index === undefined ? 0 : (currentState(timeline)[model.layout.variables + index] as number);
}
