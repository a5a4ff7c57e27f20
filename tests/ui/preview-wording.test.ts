import { describe, expect, it } from 'vitest';
import type { PreviewLine } from '../../src/store/views';
import {
  describeExact,
  describePreview,
  describePreviewLine,
  describeSureness,
  describeWhenShort,
  groupPreview,
} from '../../src/ui/format/preview-wording';
import { labelTurn } from './fixture-desk';

const LINE: PreviewLine = {
  variable: 'standing.eu',
  name: 'EU',
  power: 'eu',
  minor: false,
  direction: -1,
  size: 1,
  sure: 'will',
  odds: 100,
  when: { kind: 'now' },
  low: -2,
  high: -2,
  unit: 'points',
  good: 1,
};

describe('preview wording', () => {
  it('says size and direction, and nothing more for what is certain and now', () => {
    expect(describePreviewLine(LINE, false)).toBe('EU falls slightly');
    expect(describePreviewLine({ ...LINE, direction: 1, size: 3 }, false)).toBe('EU rises sharply');
    expect(describeSureness('will')).toBe('');
    expect(describeWhenShort(LINE.when)).toBe('');
  });

  it('adds sureness and timing', () => {
    const line: PreviewLine = { ...LINE, size: 2, sure: 'likely', odds: 70, when: { kind: 'arrives', at: labelTurn(25) } };
    expect(describePreviewLine(line, false)).toBe('EU falls clearly, likely, arrives in the second half of 2020');
    expect(describeWhenShort(line.when)).toBe('arrives 2020-H2');
    const builds: PreviewLine = { ...LINE, sure: 'could', odds: 30, when: { kind: 'builds', from: labelTurn(24), until: labelTurn(27) } };
    expect(describePreviewLine(builds, false)).toBe(
      'EU falls slightly, could, builds up from the first half of 2020 until the second half of 2021',
    );
    expect(describeWhenShort(builds.when)).toBe('builds to 2021-H2');
  });

  it('keeps exact numbers for the analyst', () => {
    expect(describePreviewLine(LINE, true)).toBe('EU falls slightly, −2');
    expect(describeExact({ ...LINE, low: -4, high: 1, odds: 70, sure: 'likely' })).toBe('−4 to +1 (70\u00a0%)');
    expect(describeExact({ ...LINE, when: { kind: 'builds', from: labelTurn(1), until: labelTurn(3) } })).toBe('−2 a half-year');
  });

  it('says so when nothing moves', () => {
    expect(describePreview([], false)).toBe('Nothing moves at once');
    expect(describePreview([LINE, { ...LINE, name: 'US' }], false)).toBe('EU falls slightly. US falls slightly.');
  });

  it('puts what is now first and powers before the rest', () => {
    const later: PreviewLine = { ...LINE, name: 'US', when: { kind: 'arrives', at: labelTurn(25) } };
    const country: PreviewLine = { ...LINE, name: 'Support', power: null };
    expect(groupPreview([later, country, LINE]).map((group) => [group.when, group.lines.map((line) => line.name)])).toEqual([
      ['', ['EU', 'Support']],
      ['arrives 2020-H2', ['US']],
    ]);
  });
});
