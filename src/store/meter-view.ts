/** Meters: a variable as the screens show it. */
import type { ViewContext } from './context';
import { currentState, currentTurn } from './timeline';
import type { MeterView, PowerMarkView, PowerView } from './views';

/** Half-years `first` to `next` - 1; `next` is Infinity for what has happened until now. */
export interface Span {
  readonly first: number;
  readonly next: number;
}

/** The meter of variable `index` at the end of `span`, with its change in it; now, and since the half-year opened, where none is given. */
export function viewMeter(context: ViewContext, index: number, span?: Span): MeterView {
  const { timeline, book } = context;
  const { model } = timeline;
  const variable = model.scenario.variables[index];
  if (variable === undefined) throw new RangeError(`no variable ${index}`);
  const { first, next } = span ?? { first: currentTurn(timeline), next: Infinity };
  let value = currentState(timeline)[model.layout.variables + index] as number;
  let change = 0;
  for (const line of timeline.lines) {
    if (line.variable !== index) continue;
    if (line.turn >= next) value -= line.amount;
    else if (line.turn >= first) change += line.amount;
  }
  return {
    id: variable.id,
    name: book.get(`variable.${variable.id}.title`),
    about: book.get(`variable.${variable.id}.about`),
    group: variable.group,
    unit: variable.unit,
    value,
    min: variable.min,
    max: variable.max,
    change,
    good: variable.good,
    ...viewBand(context, index, value),
    derived: variable.terms.length > 0,
  };
}

/** Every visible meter, in scenario order. */
export function viewMeters(context: ViewContext): MeterView[] {
  return context.timeline.model.scenario.variables.flatMap((variable, index) => (variable.visible ? [viewMeter(context, index)] : []));
}

/** The four powers with their three meters each; see `viewMeter`. */
export function viewPowers(context: ViewContext, span?: Span): PowerView[] {
  const { model } = context.timeline;
  const meter = (id: string): MeterView => viewMeter(context, model.ids.variable.get(id) ?? -1, span);
  return model.scenario.powers.map((power) => ({
    id: power.id,
    name: context.book.get(`power.${power.id}.name`),
    letters: power.letters,
    shape: power.shape,
    standing: meter(power.standing),
    hold: meter(power.hold),
    strain: meter(power.strain),
  }));
}

/** The marks of power `id`; an unknown one is shown by its id. */
export function viewPowerMark({ timeline, book }: ViewContext, id: string): PowerMarkView {
  const power = timeline.model.scenario.powers.find((entry) => entry.id === id);
  return { id, name: book.get(`power.${id}.short`), letters: power?.letters ?? id, shape: power?.shape ?? 'circle' };
}

function viewBand(context: ViewContext, index: number, value: number): Pick<MeterView, 'band' | 'next' | 'ends'> {
  const variable = context.timeline.model.scenario.variables[index];
  if (variable === undefined || variable.bands.length === 0) return { band: null, next: null };
  const name = (band: number): string => context.book.get(`variable.${variable.id}.band.${band}`);
  const at = Math.max(
    0,
    variable.bands.findIndex((end) => value < end),
  );
  const above = at + 1 < variable.bands.length ? (variable.bands[at] as number) - value : null;
  const below = at > 0 ? (variable.bands[at - 1] as number) - 1 - value : null;
  const isAboveNearer = above !== null && (below === null || above <= -below);
  const next = isAboveNearer ? { band: name(at + 1), distance: above } : below === null ? null : { band: name(at - 1), distance: below };
  return { band: name(at), next, ends: variable.bands };
}
