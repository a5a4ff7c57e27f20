import { describe, expect, it } from 'vitest';
import { chooseDeskPage, findNextPaper, formatDeskPage } from '../../src/ui/desk/desk-page';
import { formatRoute, parseRoute } from '../../src/ui/navigation/hash-route';
import { FIXTURE_DESK } from './fixture-desk';

describe('addresses', () => {
  it('goes from a route to its hash and back', () => {
    for (const route of [
      { screen: 'desk', focus: null },
      { screen: 'desk', focus: 'paper.steel-quotas' },
      { screen: 'ledger', focus: 'standing.eu' },
      { screen: 'turn-end', focus: null },
      { screen: 'ledger', focus: 'a b/č' },
    ] as const) {
      expect(parseRoute(formatRoute(route))).toEqual(route);
    }
    expect(formatRoute({ screen: 'ledger', focus: 'standing.eu' })).toBe('#ledger/standing.eu');
  });
  it('leaves other links alone', () => {
    expect(parseRoute('')).toBeNull();
    expect(parseRoute('#code=FP1')).toBeNull();
    expect(parseRoute('#ledger/%E0%A4%A')).toEqual({ screen: 'ledger', focus: null });
  });
});

const answer = (...ids: string[]) => ({
  ...FIXTURE_DESK,
  dossiers: FIXTURE_DESK.dossiers.map((dossier) =>
    ids.includes(dossier.id) ? { ...dossier, answered: { option: 'x', label: 'x', line: null } } : dossier,
  ),
});

describe('the sheet on the desk', () => {
  it('opens the news once, then the first paper, then the register', () => {
    expect(chooseDeskPage(FIXTURE_DESK, null, false)).toEqual({ kind: 'briefing' });
    expect(chooseDeskPage(FIXTURE_DESK, null, true)).toEqual({ kind: 'paper', id: 'steel-quotas' });
    expect(chooseDeskPage(answer('steel-quotas'), null, false)).toEqual({ kind: 'paper', id: 'pantsir' });
    expect(chooseDeskPage(answer('steel-quotas', 'pantsir', 'enlargement'), null, false)).toEqual({ kind: 'close' });
  });
  it('follows the address, unless the paper is not on the desk', () => {
    for (const focus of ['briefing', 'close', 'drawers', 'drawer.tray', 'paper.pantsir']) {
      expect(formatDeskPage(chooseDeskPage(FIXTURE_DESK, focus, true))).toBe(focus);
    }
    expect(chooseDeskPage(FIXTURE_DESK, 'paper.gone', true)).toEqual({ kind: 'paper', id: 'steel-quotas' });
  });
  it('finds the next open paper round the desk', () => {
    expect(findNextPaper(FIXTURE_DESK, 'steel-quotas')).toBe('pantsir');
    expect(findNextPaper(answer('pantsir'), 'enlargement')).toBe('steel-quotas');
    expect(findNextPaper(answer('pantsir', 'enlargement'), 'steel-quotas')).toBeNull();
    expect(findNextPaper(FIXTURE_DESK, null)).toBe('steel-quotas');
  });
});
