import { describe, expect, it } from 'vitest';
import { createScenarioScope, loadScenario, parseExpression, type ExpressionFault } from '../../src/content/index';
import type { Expr, Scenario } from '../../src/engine/index';
import { naiveValue } from './naive-value';
import { readFiles } from './load';

const scope = createScenarioScope(loadScenario(readFiles('toy')).scenario as Scenario);
const number = (text: string): Expr | ExpressionFault => parseExpression(text, 'number', scope);
const condition = (text: string): Expr | ExpressionFault => parseExpression(text, 'condition', scope);
const value = (text: string): number => naiveValue(number(text) as Expr);
const fault = (result: Expr | ExpressionFault): ExpressionFault => {
  if ('op' in result) throw new Error('no fault');
  return result;
};

describe('expressions', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 3 - 2', 5],
    ['-3 + 5', 2],
    ['-(2 + 3) * 2', -10],
    ['- -4', 4],
    ['min(3, max(1, 2))', 2],
    ['abs(2 - 9)', 7],
    ['if(1 < 2, 10, 20)', 10],
    ['if(not 1 < 2 or 3 == 4, 10, 20)', 20],
    ['if(1 < 2 and 2 < 3 or 1 == 2, 1, 0)', 1],
    ['if(1 == 2 and 1 == 2 or 3 != 4, 1, 0)', 1],
    ['100-1', 99],
    ['\n 1 +\t2 ', 3],
    ['2031-H2 + 1', 4],
  ])('%j is %d', (text, wanted) => {
    expect(value(text)).toBe(wanted);
  });

  it('turns dates into turns and calls into readings', () => {
    expect(condition('turn >= 2030-H1')).toEqual({ op: '>=', left: { op: 'turn' }, right: { op: 'int', value: 0 } });
    expect(condition('chose(nets, treaty)')).toEqual({ op: 'chose', card: 'nets', option: 'treaty' });
    expect(number('count(any, any)')).toEqual({ op: 'count', counterparty: 'any', sector: 'any' });
    expect(number('total(own, political)')).toEqual({ op: 'total', counterparty: 'own', sector: 'political' });
    const aged = (id: string): string => `if(active(${id}) and since(${id}) >= 8, 1, 0)`;
    expect(number('count(south, any, 8)')).toEqual(number(`${aged('old-cable')} + ${aged('fishing-treaty')}`));
    expect(number('count(north, credit, 8)')).toEqual({ op: 'int', value: 0 });
    expect(number('standing.north')).toEqual({ op: 'var', id: 'standing.north' });
    expect(condition('outcome(vote-2031, lost)')).toEqual({ op: 'outcome', test: 'vote-2031', outcome: 'lost' });
  });

  it.each([
    ['support > treasury-debt', 10, 'SCN104'],
    ['support >', 9, 'SCN109'],
    ['support > 40 40', 13, 'SCN109'],
    ['(support > 40', 13, 'SCN109'],
    ['support = 40', 8, 'SCN109'],
    ['support > 40 & 1 == 1', 13, 'SCN109'],
    ['signed(nobody)', 7, 'SCN108'],
    ['signed(harbour-loan', 19, 'SCN109'],
    ['support > 2001-H1', 10, 'SCN201'],
    ['support + 1', 0, 'SCN110'],
    ['not support', 11, 'SCN110'],
    ['support > 1 > 2', 12, 'SCN110'],
    ['support / 0 > 1', 8, 'SCN109'],
    ['min(1) > 1', 5, 'SCN109'],
    ['count(any, any, n) > 1', 16, 'SCN109'],
    ['total(any, any, 8) > 1', 14, 'SCN109'],
    ['', 0, 'SCN109'],
    ['__proto__', 0, 'SCN109'],
    ['constructor(1) > 1', 0, 'SCN109'],
    ['tostring', 0, 'SCN104'],
    ['toString', 2, 'SCN109'],
  ])('%j is refused at %d with %s', (text, at, code) => {
    expect(fault(condition(text))).toMatchObject({ at, code });
  });

  it('never throws and never lingers on rubbish', () => {
    const pieces = [
      '(',
      ')',
      '-',
      '+',
      'support',
      'not ',
      'if(',
      ',',
      '1',
      '9'.repeat(30),
      ' and ',
      'min(',
      '2030-H1',
      '"',
      '\\',
      '\u0000',
      'é',
      '..',
      '1.5',
    ];
    let seed = 7;
    for (let i = 0; i < 3000; i++) {
      let text = '';
      for (let k = 0; k < 40; k++) {
        seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
        text += pieces[(seed >>> 8) % pieces.length];
      }
      const result = i % 2 === 0 ? condition(text) : number(text);
      if (!('op' in result)) expect(result.message).not.toBe('');
    }
    expect(fault(number('('.repeat(590))).code).toBe('SCN109');
    expect(fault(number('-'.repeat(590))).code).toBe('SCN109');
    expect(fault(number('1'.repeat(20_000_000)))).toMatchObject({ code: 'SCN109', message: expect.stringContaining('600') });
  });
});
