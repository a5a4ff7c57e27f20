/** The House: the run's numbers as the picture wants them. */
import { RUNG, SLOT, STATUS } from '../engine/index';
import { labelTurn, type ViewContext } from './context';
import type { HouseBuilds, HousePower, HouseState } from './house-state';
import { currentState } from './timeline';

/** Half-years from signing until a thing stands on the skyline. Site times: Pupin Bridge 2010-14, waterfront tower 2015-21, cameras 2019. */
const BUILD_TIMES = { pupinBridge: 8, tower: 8, crane: 1, railway: 3 } as const;

/** Years in which landmarks that no decision of the game built were opened: the Ada bridge on 1 January 2012, the Avala tower in April 2010. */
const BUILT_IN = { adaBridge: 2012, avalaTower: 2010 } as const;

/** The picture's state. A scenario without these commitments gets the bare skyline. */
export function viewHouse(context: ViewContext): HouseState {
  const { model } = context.timeline;
  const state = currentState(context.timeline);
  const value = (id: string): number => {
    const index = model.ids.variable.get(id);
    return index === undefined ? 0 : (state[model.layout.variables + index] as number);
  };
  const bearings = model.scenario.powers.map((power) => [
    power.letters as HousePower,
    { standing: value(power.standing), strain: value(power.strain), hold: value(power.hold) },
  ]);
  const broken = model.scenario.perils.some((_, index) => state[model.layout.peril + index] === 3);
  const ladders = model.scenario.ladders.some((_, index) => isActive(state[model.layout.rung + index] as number));
  return {
    powers: Object.fromEntries(bearings) as HouseState['powers'],
    tension: Math.max(0, Math.min(100, 100 - value('room'))),
    season: labelHalf(context) === 1 ? 'H1' : 'H2',
    crisis: broken || (ladders && value('room') < 30) || value('pandemic') >= 60,
    builds: viewBuilds(context),
  };
}

function viewBuilds(context: ViewContext): HouseBuilds {
  const { model } = context.timeline;
  const state = currentState(context.timeline);
  const turn = state[SLOT.turn] as number;
  const { year } = labelTurn(context, turn);
  const age = (id: string): number => {
    const index = model.ids.commitment.get(id);
    if (index === undefined || state[model.layout.status + index] === STATUS.none) return -1;
    return turn - (state[model.layout.signedTurn + index] as number);
  };
  const isActiveNow = (id: string): boolean => {
    const index = model.ids.commitment.get(id);
    return index !== undefined && state[model.layout.status + index] === STATUS.active;
  };
  const works = ['pupin-bridge-loan', 'e763-loan', 'budapest-railway-loan', 'waterfront', 'metro-mixed']
    .map(age)
    .filter((since) => since >= 0);
  const isHot = ['us-steel-smederevo', 'hesteel-smederevo', 'eu-buyer-smederevo'].some(isActiveNow);
  return {
    pupinBridge: age('pupin-bridge-loan') >= BUILD_TIMES.pupinBridge,
    furnace: isHot ? 'hot' : isActiveNow('state-smederevo') ? 'cold' : 'none',
    cameras: age('safe-city') >= 0,
    tower: age('waterfront') >= BUILD_TIMES.tower,
    crane: works.some((since) => since >= BUILD_TIMES.crane && since < BUILD_TIMES.tower),
    railway: age('budapest-railway-loan') >= BUILD_TIMES.railway,
    adaBridge: year >= BUILT_IN.adaBridge,
    avalaTower: year >= BUILT_IN.avalaTower,
  };
}

function isActive(rung: number): boolean {
  return rung > RUNG.idle && rung < RUNG.settled;
}

function labelHalf(context: ViewContext): 1 | 2 {
  const turn = currentState(context.timeline)[SLOT.turn] as number;
  return (context.timeline.model.scenario.start.half - 1 + turn) % 2 === 0 ? 1 : 2;
}
