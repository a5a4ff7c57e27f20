/** The House reads from the scenario alone what stands and when. */
import { describe, expect, it } from 'vitest';
import { HOUSE_SIGHTS, loadScenario } from '../../src/content/index';
import { compile, SLOT, STATUS, type Model, type Scenario } from '../../src/engine/index';
import type { ViewContext } from '../../src/store/context';
import { viewHouse } from '../../src/store/house-view';
import { openTimeline } from '../../src/store/timeline';
import { readSeed } from '../../src/engine/index';
import { readFiles } from '../content/load';

const model: Model = compile(loadScenario(readFiles('belgrade')).scenario as Scenario);

/** The House of a run in which these commitments were signed, at a turn; `variables` are set by hand. */
function houseAt(turn: number, signed: Readonly<Record<string, number>> = {}, variables: Readonly<Record<string, number>> = {}) {
  const timeline = openTimeline(model, readSeed('house'));
  const state = timeline.marks[0]?.state as Int32Array;
  state[SLOT.turn] = turn;
  for (const [id, at] of Object.entries(signed)) {
    const index = model.ids.commitment.get(id) as number;
    state[model.layout.status + index] = STATUS.active;
    state[model.layout.signedTurn + index] = at;
  }
  for (const [id, value] of Object.entries(variables)) state[model.layout.variables + (model.ids.variable.get(id) as number)] = value;
  return viewHouse({ timeline } as unknown as ViewContext);
}

describe('the House of Belgrade', () => {
  it('begins with the mill of 2008 and neither bridge nor tower', () => {
    expect(houseAt(0).sights).toEqual(['steel-mill-hot', 'unrest']);
  });

  it('gets what was opened by the calendar, and snow in the winter of 2012', () => {
    expect(houseAt(3).sights).not.toContain('avala-tower');
    expect(houseAt(4).sights).toContain('avala-tower');
    expect(houseAt(7).sights).not.toContain('ada-bridge');
    expect(houseAt(8).sights).toEqual(expect.arrayContaining(['ada-bridge', 'avala-tower', 'snow']));
  });

  it('gets what was signed for after its time on the site, under a crane', () => {
    const loan = { 'pupin-bridge-loan': 4 };
    expect(houseAt(4, loan).sights).not.toContain('crane');
    expect(houseAt(5, loan).sights).toContain('crane');
    expect(houseAt(11, loan).sights).not.toContain('pupin-bridge');
    expect(houseAt(12, loan).sights).toContain('pupin-bridge');
    expect(houseAt(12, loan).sights).not.toContain('crane');
    expect(houseAt(12, { 'danube-bridge-banks': 4 }).sights).toContain('pupin-bridge');
  });

  it('takes the light of a crisis and the unrest of the ground from conditions', () => {
    expect(houseAt(0).crisis).toBe(false);
    expect(houseAt(0, {}, { pandemic: 80 })).toMatchObject({ crisis: true });
    expect(houseAt(0, {}, { room: 30 }).tension).toBe(70);
    expect(houseAt(0, {}, { room: 0 }).tension).toBe(100);
  });

  it('can show every sight that the format knows', () => {
    const listed = new Set((model.scenario.house ?? []).map(({ id }) => id));
    expect(HOUSE_SIGHTS.filter((id) => !listed.has(id))).toEqual([]);
  });
});
