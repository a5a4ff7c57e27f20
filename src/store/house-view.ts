/** The House: the run's numbers as the picture wants them. What is built, and when, the scenario says in its section "house". */
import { evaluateExpr, SLOT, type HouseSight as Sight } from '../engine/index';
import { labelTurn, type ViewContext } from './context';
import type { HousePower, HouseSight, HouseState, PillarBearing } from './house-state';
import { currentState } from './timeline';

/** Which pillar is a power's: each bears its shape. */
const PILLARS: Readonly<Record<string, HousePower>> = { circle: 'EU', triangle: 'US', diamond: 'RU', square: 'CN' };
/** A pillar that no power of the scenario claims. */
const SOUND: PillarBearing = { standing: 100, strain: 0, hold: 0 };

/** The picture's state. A scenario that says nothing of the House gets the bare skyline in calm weather. */
export function viewHouse(context: ViewContext): HouseState {
  const { model } = context.timeline;
  const state = currentState(context.timeline);
  const value = (id: string): number => {
    const index = model.ids.variable.get(id);
    return index === undefined ? 0 : (state[model.layout.variables + index] as number);
  };
  const bearings = model.scenario.powers.map((power): [HousePower, PillarBearing] => [
    PILLARS[power.shape] ?? 'EU',
    { standing: value(power.standing), strain: value(power.strain), hold: value(power.hold) },
  ]);
  const shown = (model.scenario.house ?? []).filter(({ when }) => when === null || evaluateExpr(model, state, when) !== 0);
  const degree = (sight: Sight | undefined): number => (sight?.amount ? evaluateExpr(model, state, sight.amount) : 0);
  const ids = shown.map(({ id }) => id as HouseSight);
  return {
    powers: { EU: SOUND, US: SOUND, RU: SOUND, CN: SOUND, ...Object.fromEntries(bearings) },
    tension: Math.max(0, Math.min(100, degree(shown.find(({ id }) => id === 'unrest')))),
    season: labelTurn(context, state[SLOT.turn] as number).half === 1 ? 'H1' : 'H2',
    crisis: ids.includes('storm'),
    sights: ids,
  };
}
