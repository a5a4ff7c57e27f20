/**
 * Goal: keep src/ layered, acyclic, deterministic and in small files.
 * Method: parse every file and compare it with the tables in layers.ts.
 * It is a test, not a lint rule, so no inline comment can switch it off. rules.test.ts shows each rule failing.
 */
import { describe, expect, test } from 'vitest';
import { findCycles } from './cycles';
import { LAYERS, LONGER_FILES, LONGER_FILES_MAX } from './layers';
import { judgeDeterminism, judgeImports, judgePresence, judgeSize } from './rules';
import { readSources } from './sources';

const sources = readSources();

describe('architecture of src/', () => {
  test('every folder of the law is seen, so an empty scan cannot pass', () => {
    expect(sources.length).toBeGreaterThan(30);
    expect(judgePresence(new Set(sources.map((source) => source.folder)))).toEqual([]);
  });

  test('imports follow layers.ts', () => {
    expect(sources.flatMap(judgeImports)).toEqual([]);
  });

  test('no import cycles, type imports included', () => {
    expect(findCycles(sources)).toEqual([]);
  });

  test('pure folders are deterministic', () => {
    expect(sources.filter((source) => LAYERS[source.folder]?.pure).flatMap(judgeDeterminism)).toEqual([]);
  });

  test('files stay small', () => {
    expect(sources.flatMap(judgeSize)).toEqual([]);
  });

  test('the list of longer files only shrinks', () => {
    expect(LONGER_FILES.size).toBe(LONGER_FILES_MAX);
    const paths = new Set(sources.map(({ path }) => path));
    expect([...LONGER_FILES.keys()].filter((path) => !paths.has(path))).toEqual([]);
  });
});
