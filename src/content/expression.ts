/** The expression language: text in, typed tree out, with the place of every fault. */
import type { Expr } from '../engine/index';
import { FUNCTIONS, suggestName, type ExpressionScope, type ScopeKind } from './expression-scope';
import { tokenize, type Token } from './expression-tokens';
import { LIMITS } from './limits';

export type ExpressionType = 'number' | 'condition';

export interface ExpressionFault {
  readonly code: 'SCN104' | 'SCN108' | 'SCN109' | 'SCN110' | 'SCN201';
  /** Offset in the expression's text. */
  readonly at: number;
  readonly message: string;
  readonly hint: string | null;
}

interface Typed {
  readonly expr: Expr;
  readonly type: ExpressionType;
}

class Stop extends Error {
  constructor(readonly fault: ExpressionFault) {
    super(fault.message);
  }
}

/** Parses `text` as a number or a condition. The first fault ends the reading: later ones would only follow from it. */
export function parseExpression(text: string, wanted: ExpressionType, scope: ExpressionScope): Expr | ExpressionFault {
  if (text.length > LIMITS.expressionLength) {
    return { code: 'SCN109', at: 0, message: `an expression may have ${LIMITS.expressionLength} characters`, hint: null };
  }
  const tokens = tokenize(text);
  if ('message' in tokens) return { code: 'SCN109', hint: null, ...tokens };
  try {
    const parser = createParser(tokens, text.length, scope);
    const typed = parser.parse(0, 0);
    parser.finish();
    if (typed.type !== wanted) {
      const got = typed.type === 'number' ? 'a number' : 'a condition (true or false)';
      throw new Stop({
        code: 'SCN110',
        at: 0,
        message: `this is ${got}; ${wanted === 'number' ? 'a number' : 'a condition'} is wanted`,
        hint: wanted === 'condition' ? 'compare it: ... > 0' : 'use if(condition, 1, 0)',
      });
    }
    return typed.expr;
  } catch (error) {
    if (error instanceof Stop) return error.fault;
    throw error;
  }
}

const BINDING: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '==': 4,
  '!=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
}; // prettier-ignore
const COMPARISONS = ['<', '<=', '>', '>=', '==', '!='];

interface Parser {
  readonly parse: (binding: number, depth: number) => Typed;
  readonly finish: () => void;
}

function createParser(tokens: readonly Token[], length: number, scope: ExpressionScope): Parser {
  let at = 0;
  const peek = (): Token | undefined => tokens[at];
  const placeOf = (token: Token | undefined): number => token?.at ?? length;
  const stop = (code: ExpressionFault['code'], token: Token | undefined, message: string, hint: string | null = null): never => {
    throw new Stop({ code, at: placeOf(token), message, hint });
  };
  const expect = (text: string): void => {
    const token = peek();
    if (token?.text !== text) stop('SCN109', token, `"${text}" is missing here`);
    at++;
  };
  const need = (typed: Typed, type: ExpressionType, token: Token | undefined): Expr =>
    typed.type === type ? typed.expr : stop('SCN110', token, type === 'number' ? 'a number is wanted here' : 'a condition is wanted here');

  const name = (): { id: string; token: Token } => {
    const token = peek();
    if (token?.kind !== 'name') return stop('SCN109', token, 'a name is wanted here');
    at++;
    return { id: token.text, token };
  };
  const named = (kind: ScopeKind): string => {
    const { id, token } = name();
    if (scope.has(kind, id)) return id;
    const near = scope.nearest(kind, id);
    return stop('SCN108', token, `no ${kind} "${id}" is declared`, near === null ? null : `did you mean "${near}"?`);
  };

  const call = (word: Token, depth: number): Typed => {
    const parsed = readCall(word.text, depth);
    return parsed ?? stop('SCN109', word, `"${word.text}" is not a function`, `there are ${FUNCTIONS.join(', ')}`);
  };

  const readCall = (word: string, depth: number): Typed | null => {
    const condition = (expr: Expr): Typed => ({ expr, type: 'condition' });
    const number = (expr: Expr): Typed => ({ expr, type: 'number' });
    const one = (kind: ScopeKind): string => {
      expect('(');
      const id = named(kind);
      expect(')');
      return id;
    };
    switch (word) {
      case 'signed':
      case 'active':
      case 'ended':
        return condition({ op: word, id: one('commitment') });
      case 'since':
      case 'value':
        return number({ op: word, id: one('commitment') });
      case 'count':
      case 'total':
        return number(readCount(word));
      case 'answered':
        return condition({ op: 'answered', card: one('dossier') });
      case 'started':
        return condition({ op: 'started', initiative: one('initiative') });
      case 'rung':
        return number({ op: 'rung', ladder: one('ladder') });
      case 'settled':
        return condition({ op: 'settled', ladder: one('ladder') });
      case 'broken':
        return condition({ op: 'broken', peril: one('peril') });
      case 'wind':
        return condition({ op: 'wind', wind: one('wind') });
      case 'fired':
        return condition({ op: 'fired', reaction: one('reaction') });
      case 'reached':
      case 'aim':
        return condition({ op: word, aim: one('aim') });
      case 'chose':
      case 'outcome':
        return condition(readPair(word));
      default:
        return readArithmetic(word, depth);
    }
  };

  const readCount = (op: 'count' | 'total'): Expr => {
    expect('(');
    const counterparty = name();
    if (counterparty.id !== 'any' && !scope.powers.has(counterparty.id))
      stop('SCN108', counterparty.token, `no counterparty "${counterparty.id}"`, `there are any, ${[...scope.powers].join(', ')}`);
    expect(',');
    const sector = name();
    if (sector.id !== 'any' && !scope.sectors.has(sector.id))
      stop('SCN108', sector.token, `no sector "${sector.id}"`, `there are any, ${[...scope.sectors].join(', ')}`);
    if (op === 'count' && peek()?.text === ',') return readAged(counterparty.id, sector.id);
    expect(')');
    return { op, counterparty: counterparty.id, sector: sector.id };
  };

  /** The third argument of count: only what was signed so many half-years ago, written out tie by tie. */
  const readAged = (counterparty: string, sector: string): Expr => {
    expect(',');
    const token = peek();
    if (token?.kind !== 'number') return stop('SCN109', token, 'a number of half-years is wanted here');
    at++;
    expect(')');
    const age: Expr = { op: 'int', value: Number(token.text) };
    const one = (id: string): Expr => ({
      op: 'if',
      test: { op: 'and', left: { op: 'active', id }, right: { op: '>=', left: { op: 'since', id }, right: age } },
      then: { op: 'int', value: 1 },
      else: { op: 'int', value: 0 },
    });
    const [first, ...rest] = scope.commitmentsOf(counterparty, sector).map(one);
    return rest.reduce((left, right): Expr => ({ op: '+', left, right }), first ?? { op: 'int', value: 0 });
  };

  const readPair = (op: 'chose' | 'outcome'): Expr => {
    expect('(');
    const owner = named(op === 'chose' ? 'dossier' : 'test');
    expect(',');
    const part = name();
    const isKnown = op === 'chose' ? scope.hasOption(owner, part.id) : scope.hasOutcome(owner, part.id);
    if (!isKnown) stop('SCN108', part.token, `"${owner}" has no ${op === 'chose' ? 'option' : 'outcome'} "${part.id}"`);
    expect(')');
    return op === 'chose' ? { op, card: owner, option: part.id } : { op, test: owner, outcome: part.id };
  };

  const readArithmetic = (word: string, depth: number): Typed | null => {
    if (word !== 'min' && word !== 'max' && word !== 'abs' && word !== 'if') return null;
    expect('(');
    const first = peek();
    const left = parse(0, depth + 1);
    if (word === 'abs') {
      expect(')');
      return { expr: { op: 'abs', of: need(left, 'number', first) }, type: 'number' };
    }
    expect(',');
    const second = peek();
    const right = parse(0, depth + 1);
    if (word !== 'if') {
      expect(')');
      return { expr: { op: word, left: need(left, 'number', first), right: need(right, 'number', second) }, type: 'number' };
    }
    expect(',');
    const third = peek();
    const otherwise = parse(0, depth + 1);
    expect(')');
    return {
      expr: { op: 'if', test: need(left, 'condition', first), then: need(right, 'number', second), else: need(otherwise, 'number', third) },
      type: 'number',
    };
  };

  const primary = (depth: number): Typed => {
    const token = peek();
    if (token === undefined) return stop('SCN109', token, 'the expression ends too early');
    at++;
    if (token.kind === 'number') return { expr: { op: 'int', value: Number(token.text) }, type: 'number' };
    if (token.kind === 'date') {
      const turn = scope.turnOf(token.text);
      return turn === null
        ? stop('SCN201', token, `${token.text} lies outside the calendar`)
        : { expr: { op: 'int', value: turn }, type: 'number' };
    }
    if (token.text === '(') {
      const inner = parse(0, depth + 1);
      expect(')');
      return inner;
    }
    if (token.text === '-') return { expr: { op: 'neg', of: need(parse(7, depth + 1), 'number', peek()) }, type: 'number' };
    if (token.text === 'not') return { expr: { op: 'not', of: need(parse(3, depth + 1), 'condition', peek()) }, type: 'condition' };
    if (token.kind !== 'name') return stop('SCN109', token, `"${token.text}" does not belong here`);
    if (peek()?.text === '(') return call(token, depth);
    if (token.text === 'turn') return { expr: { op: 'turn' }, type: 'number' };
    if (scope.has('variable', token.text)) return { expr: { op: 'var', id: token.text }, type: 'number' };
    return stop('SCN104', token, `variable "${token.text}" is not declared`, suggestName(token.text, scope));
  };

  const parse = (binding: number, depth: number): Typed => {
    if (depth > LIMITS.expressionDepth) stop('SCN109', peek(), `more than ${LIMITS.expressionDepth} levels of brackets`);
    let left = primary(depth);
    for (;;) {
      const token = peek();
      const power = token === undefined ? 0 : (BINDING[token.text] ?? 0);
      if (token === undefined || power === 0 || power <= binding) return left;
      at++;
      const right = parse(power, depth + 1);
      left = combine(left, token, right);
    }
  };

  const combine = (left: Typed, token: Token, right: Typed): Typed => {
    const op = token.text;
    if (op === 'and' || op === 'or')
      return { expr: { op, left: need(left, 'condition', token), right: need(right, 'condition', token) }, type: 'condition' };
    const a = need(left, 'number', token);
    const b = need(right, 'number', token);
    if (op === '/' && (b.op !== 'int' || b.value <= 0)) stop('SCN109', token, 'a divisor must be a positive number written out');
    return { expr: { op: op as '+', left: a, right: b }, type: COMPARISONS.includes(op) ? 'condition' : 'number' };
  };

  return {
    parse,
    finish: () => {
      const rest = peek();
      if (rest !== undefined) stop('SCN109', rest, `"${rest.text}" does not belong here`);
    },
  };
}
