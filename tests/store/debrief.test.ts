/** The debrief: worked out in slices, shown as it comes, recoded without being kept. */
import { describe, expect, test, vi } from 'vitest';
import { computeRunInsurance } from '../../src/lab';
import { compile, decodeRun } from '../../src/engine';
import { readScenario } from '../../src/cli/scenario-files';
import type { EndingView, Session } from '../../src/store';
import { createMemory, openTab } from './memory-ports';
import { deskOf, playTo, runOf } from './play';

async function finish(seed: string, scenario = 'toy'): Promise<Session> {
  const session = openTab(createMemory(), scenario);
  await session.startRun({ scenario, seed });
  playTo(session, 99);
  await vi.waitFor(() => expect(endingOf(session).autopsy).not.toBeNull(), { timeout: 30_000 });
  return session;
}

function endingOf(session: Session): EndingView {
  const ending = session.ending();
  if (ending === null) throw new Error('the run has not ended');
  return ending;
}

/** One finished campaign for all tests of its debrief. */
let campaign: Promise<Session> | null = null;
const finishCampaign = (): Promise<Session> => (campaign ??= finish('history', 'belgrade'));

describe('the ending', () => {
  test('stands at once, and what is worked out comes one part after the other', async () => {
    const session = openTab(createMemory());
    await session.startRun({ scenario: 'toy', seed: 'history' });
    playTo(session, 99);
    expect(endingOf(session)).toMatchObject({ insurance: null, profile: null, autopsy: null, isStressed: true });
    const order: string[] = [];
    session.store.subscribe(() => {
      const ending = session.ending();
      if (ending === null) return;
      const parts = { insurance: ending.insurance, premium: ending.insurance?.premium, profile: ending.profile, autopsy: ending.autopsy };
      for (const [name, part] of Object.entries(parts)) if (part !== null && part !== undefined && !order.includes(name)) order.push(name);
    });
    await vi.waitFor(() => expect(endingOf(session).autopsy).not.toBeNull(), { timeout: 60_000 });
    expect(order).toEqual(['insurance', 'premium', 'profile', 'autopsy']);
  });

  test('aims carry their par', async () => {
    const session = await finish('history');
    const pars = new Map(deskOf(session).aims.map(({ id, par }) => [id, par]));
    expect(pars.get('work')).toBe(40);
    expect(pars.get('purse')).toBeNull();
  });
});

describe('insurance', () => {
  test('shows cover per shock and checkpoint as the lab computes it, weakest first, with the premium beside it', async () => {
    const session = await finishCampaign();
    const { insurance } = endingOf(session);
    if (insurance === null) throw new Error('no insurance');
    const { scenario } = readScenario('scenarios', 'belgrade');
    if (scenario === null) throw new Error('no scenario');
    const model = compile(scenario);
    const decoded = decodeRun(model, runOf(session).code);
    if (!decoded.ok) throw new Error('no code');
    const report = computeRunInsurance(model, decoded.seed, decoded.moves);
    expect(insurance.checkpoints.map(({ at }) => at.turn)).toEqual(report.checkpoints.map(({ at }) => at));
    expect(insurance.cover).toBe(Math.round((report.cover ?? 0) / 10));
    expect(insurance.shocks).toHaveLength(scenario.insurance?.shocks.length ?? 0);
    const last = insurance.shocks.map(({ covers }) => covers.at(-1)?.cover ?? -1);
    expect(last).toEqual([...last].sort((a, b) => a - b));
    expect(insurance.weakest).toBe(insurance.shocks[0]?.id);
    expect(insurance.strongest).toBe(insurance.shocks.at(-1)?.id);
    for (const { covers, id } of insurance.shocks) {
      expect(covers, id).toHaveLength(3);
      for (const { saved, sank, cover } of covers) {
        if (saved !== null) expect(saved.coverWithout, id).toBeLessThanOrEqual(cover);
        if (sank !== null) expect(sank.coverWithout, id).toBeGreaterThanOrEqual(cover);
      }
    }
    const { premium } = insurance;
    expect(premium?.premium).toBe((premium?.best ?? 0) - (premium?.own ?? 0));
  });

  test('stands at the break after a checkpoint, and at no other', async () => {
    const session = openTab(createMemory());
    await session.startRun({ scenario: 'toy', seed: 'history' });
    playTo(session, 4);
    await vi.waitFor(() => expect(session.chapterBreak()?.insurance).not.toBeNull(), { timeout: 60_000 });
    const insurance = session.chapterBreak()?.insurance;
    expect(insurance?.checkpoints.map(({ at }) => at.turn)).toEqual([3]);
    expect(insurance?.premium).toBeNull();
    playTo(session, 5);
    expect(session.chapterBreak()).toBeNull();
  });
});

describe('the hedging profile', () => {
  test('shows both readings, history beside, and intent only where it was declared', async () => {
    const session = await finishCampaign();
    const { profile } = endingOf(session);
    if (profile === null) throw new Error('no profile');
    expect(profile.broad.own).not.toBeNull();
    expect(profile.narrow.own).not.toBeNull();
    expect(profile.metrics.map(({ id }) => id)).not.toContain('fit');
    for (const { id, own, history } of profile.metrics) {
      expect(own, id).not.toBeNull();
      expect(history, id).not.toBeNull();
    }
    expect(profile.powers.map(({ letters }) => letters)).toEqual(['EU', 'US', 'RU', 'CN']);
    expect(profile.alignment.map(({ own }) => own.length)).toEqual([28, 28, 28, 28]);
    for (const { own } of profile.gauges) expect(Math.abs(own.withThem + own.withOthers + own.withNobody - 100)).toBeLessThanOrEqual(2);
    expect(profile.nearest.value).toBeGreaterThanOrEqual(profile.farthest.value);
    expect(profile.components.own).toHaveLength(profile.powers.length + 1);
  });

  test('a recoded decision moves the profile, and the authors’ codings bring it back', async () => {
    const session = await finishCampaign();
    const before = endingOf(session).profile;
    const coding = before?.codings.find(({ tags }) => tags.stake === 5) ?? before?.codings[0];
    if (before === null || coding === undefined) throw new Error('no coding');
    expect(before.edited).toBe(0);
    const drastic = { ...coding.tags, stake: 5, cost: 100, reversible: 0, signal: { russia: 100, eu: -100, us: -100 } } as const;
    session.recode(coding.key, drastic);
    const after = endingOf(session).profile;
    expect(after?.edited).toBe(1);
    expect(after?.codings.find(({ key }) => key === coding.key)).toMatchObject({ isEdited: true, tags: drastic });
    expect(after?.metrics).not.toEqual(before.metrics);
    session.recode(coding.key, null);
    expect(endingOf(session).profile).toEqual(before);
    session.recode(coding.key, drastic);
    session.resetCodebook();
    expect(endingOf(session).profile).toEqual(before);
  });

  test('under twelve decisions there is no label and no index', async () => {
    const session = await finish('history');
    const { profile } = endingOf(session);
    expect(profile?.decisions).toBeLessThan(12);
    expect(profile).toMatchObject({ label: null, broad: { own: null }, narrow: { own: null } });
  });
});
