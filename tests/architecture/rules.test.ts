/** Every rule of the architecture test must catch a small bad source: the guards are seen to fail for ever. */
import { describe, expect, test } from 'vitest';
import { findCycles } from './cycles';
import { LAYERS, MAX_LINES, NOT_YET } from './layers';
import { judgeDeterminism, judgeImports, judgePresence, judgeSize } from './rules';
import { parseSource } from './sources';

const KNOWN = new Set([
  'src/engine/index.ts',
  'src/engine/math.ts',
  'src/content/index.ts',
  'src/store/index.ts',
  'src/store/session.ts',
  'src/ui/index.ts',
  'src/scenes/index.ts',
  'src/app/main.ts',
  'src/cli/main.ts',
  'src/lab/index.ts',
  'src/bots/index.ts',
]); // prettier-ignore

const imports = (path: string, text: string): string[] => judgeImports(parseSource(path, text, KNOWN));
const determinism = (text: string): string[] => judgeDeterminism(parseSource('src/engine/probe.ts', text, KNOWN));

describe('the import law catches', () => {
  test.each([
    ['a pure folder that looks up', 'src/engine/probe.ts', "import { load } from '../content';", 'src/engine may not import src/content'],
    ['a type import', 'src/bots/probe.ts', "import type { Session } from '../store';", 'src/bots may not import src/store'],
    [
      'a type import inside a type',
      'src/bots/probe.ts',
      "export type A = import('../store').Session;",
      'src/bots may not import src/store',
    ],
    ['a re-export', 'src/content/probe.ts', "export { play } from '../lab';", 'src/content may not import src/lab'],
    ['a re-export of everything', 'src/content/probe.ts', "export * from '../bots';", 'src/content may not import src/bots'],
    ['a dynamic import', 'src/ui/probe.ts', "export const load = () => import('../scenes');", 'src/ui may not import src/scenes'],
    ['screens that meet the other way', 'src/scenes/probe.ts', "import '../ui';", 'src/scenes may not import src/ui'],
    ['the root imported', 'src/ui/probe.ts', "import { boot } from '../app/main';", 'src/ui may not import src/app'],
    ['the command line imported', 'src/app/probe.ts', "import { main } from '../cli/main';", 'src/app may not import src/cli'],
    ['a screen that reads the rules', 'src/ui/probe.ts', "import { step } from '../engine';", 'src/ui may not import src/engine'],
    ['a way round the seal', 'src/content/probe.ts', "import { divRound } from '../engine/math';", 'import src/engine/index.ts'],
    ['a way round the store', 'src/ui/probe.tsx', "import { session } from '../store/session';", 'import src/store/index.ts'],
    ['a foreign package', 'src/engine/probe.ts', "import { z } from 'valibot';", 'may not import "valibot"'],
    ['a package that only begins alike', 'src/ui/probe.ts', "import x from 'preact-router';", 'may not import "preact-router"'],
    ['Node in the browser', 'src/store/probe.ts', "import { readFileSync } from 'node:fs';", 'may not import "node:fs"'],
    [
      'a virtual module outside the root',
      'src/ui/probe.ts',
      "import list from 'virtual:scenario-list';",
      'may not import "virtual:scenario-list"',
    ],
    ['styles in a pure folder', 'src/store/probe.ts', "import './probe.css';", 'a pure folder imports no'],
    ['pictures of another folder', 'src/ui/probe.ts', "import house from '../scenes/house.svg?url';", 'come from src/ui or assets'],
    [
      'a file outside src',
      'src/cli/probe.ts',
      "import { play } from '../../tests/support/random-play';",
      'may not import "tests/support/random-play"',
    ],
    [
      'a target put together at run time',
      'src/lab/probe.ts',
      'export const load = (name: string) => import(`../${name}`);',
      'may not import "<computed>"',
    ],
    ['a folder without a row', 'src/helpers/probe.ts', 'export const a = 1;', 'has no row'],
  ])('%s', (_, path, text, expected) => {
    const problems = imports(path, text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  test('nothing that is allowed', () => {
    expect(
      imports('src/ui/probe.tsx', "import { h } from 'preact/hooks'; import './probe.css'; import p from '../../assets/map.svg?url';"),
    ).toEqual([]);
    expect(imports('src/ui/probe.ts', "import type { View } from '../store'; import { a } from './format/quantity';")).toEqual([]);
    expect(imports('src/app/probe.ts', "import list from 'virtual:scenario-list'; const load = () => import('../scenes/index');")).toEqual(
      [],
    );
    expect(imports('src/cli/probe.ts', "import { readFileSync } from 'node:fs'; import { step } from '../engine';")).toEqual([]);
  });

  test('a folder that vanished, and one that came', () => {
    const all = Object.keys(LAYERS);
    const present = all.filter((folder) => !NOT_YET.includes(folder));
    expect(judgePresence(new Set(present))).toEqual([]);
    expect(judgePresence(new Set())).toHaveLength(present.length);
    expect(judgePresence(new Set(all))).toHaveLength(NOT_YET.length);
  });
});

describe('the cycle rule catches', () => {
  test.each(["import { b } from './b';", "import type { B } from './b';", "export * from './b';", "export const b = () => import('./b');"])(
    '%s',
    (text) => {
      const known = new Set(['src/engine/a.ts', 'src/engine/b.ts', 'src/engine/c.ts']);
      const files = [
        parseSource('src/engine/a.ts', text, known),
        parseSource('src/engine/b.ts', "import { c } from './c';", known),
        parseSource('src/engine/c.ts', "import { a } from './a';", known),
      ];
      expect(findCycles(files)).toEqual(['src/engine/a.ts <-> src/engine/b.ts <-> src/engine/c.ts']);
      expect(findCycles(files.slice(1))).toEqual([]);
    },
  );

  test('a file that imports itself', () => {
    const path = 'src/engine/a.ts';
    expect(findCycles([parseSource(path, "import { a } from './a';", new Set([path]))])).toEqual([path]);
  });
});

describe('the determinism rule catches', () => {
  test.each([
    'const now = new Date();',
    'const now = Date.now();',
    'export type When = Date;',
    'const a = Math.random();',
    'const a = Math.sin(1);',
    'const a = Math.pow(2, 3);',
    'const { random } = Math;',
    "const a = Math['random']();",
    'const m = Math;',
    'const a = 2 ** 3;',
    'function f(a: number) { a **= 2; }',
    'const f = new Intl.NumberFormat();',
    "const a = 'a'.localeCompare('b');",
    "const a = 'a'['localeCompare']('b');",
    'const a = (5).toLocaleString();',
    'const a = globalThis;',
    'function f(a: object) { for (const k in a) return k; }',
    'let count = 0;',
    'export let count = 0;',
    'var count = 0;',
    "console.log('a');",
    'const a = performance.now();',
    'const a = crypto.getRandomValues;',
    'setTimeout(() => 1, 0);',
    'setInterval(() => 1, 0);',
    'queueMicrotask(() => 1);',
    'requestAnimationFrame(() => 1);',
    'const a = process.env;',
    'const a = window.innerWidth;',
    'const a = document.title;',
    "fetch('/a');",
    'const a = import.meta.env;',
    'const a = localStorage;',
    'function f(Date: number) { return Date; } const now = Date.now();',
  ])('%s', (text) => {
    expect(determinism(text)).not.toEqual([]);
  }); // prettier-ignore

  test('nothing that is exact', () => {
    const text = `
      import { parseDocument } from 'yaml';
      const scratch: number[] = [];
      export function f(text: string): number {
        const document = parseDocument(text);
        let sum = Math.floor(Math.max(1, document.errors.length));
        for (const [key] of Object.entries({ process: 1, console: 2 })) sum += key.length;
        return Math.imul(sum, scratch.length);
      }`;
    expect(determinism(text)).toEqual([]);
  });
});

describe('the size rule catches', () => {
  test('a line too many, comments and blank lines not counted', () => {
    const lines = (count: number): string => Array.from({ length: count }, (_, index) => `export const a${index} = ${index};`).join('\n');
    const comments = '\n// a comment\n\n/* and\n   another */\n';
    expect(judgeSize(parseSource('src/engine/long.ts', lines(MAX_LINES) + comments, KNOWN))).toEqual([]);
    expect(judgeSize(parseSource('src/engine/long.ts', lines(MAX_LINES + 1), KNOWN))).toEqual([
      `src/engine/long.ts: ${MAX_LINES + 1} code lines`,
    ]);
  });
});
