/** Licences of what the site ships, read from the lockfile and the installed packages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export interface Licence {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** The licence file's own words, copyright line included; empty when the package has none. */
  readonly text: string;
}

/** Packages of build time whose results are in the site: letters and outlines of countries. */
const BUILT_IN: readonly string[] = ['@fontsource-variable/ibm-plex-sans', '@fontsource-variable/source-serif-4', 'world-atlas'];

/** The small code that the bundler itself puts into what it builds. */
const BUNDLER = ['vite', 'rolldown', '@oxc-project/runtime'];

const MODULE = 'virtual:licences';

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Every shipped package by name: the run-time dependencies and theirs, and what was built in. */
export function listLicences(root = '.'): Licence[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockedPackage> };
  const names = new Set<string>();
  const add = (name: string): void => {
    if (names.has(name)) return;
    names.add(name);
    Object.keys(lock.packages[`node_modules/${name}`]?.dependencies ?? {}).forEach(add);
  };
  Object.keys(lock.packages['']?.dependencies ?? {}).forEach(add);
  BUILT_IN.forEach(add);
  return [...names].sort().map((name) => {
    const locked = lock.packages[`node_modules/${name}`];
    if (locked === undefined) throw new Error(`package-lock.json does not hold "${name}"`);
    return { name, version: locked.version, licence: locked.license ?? 'not stated', text: readLicence(join(root, 'node_modules', name)) };
  });
}

function readLicence(folder: string): string {
  const file = existsSync(folder) ? readdirSync(folder).find((name) => /^licen[cs]e/i.test(name)) : undefined;
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim();
}

/** Serves `virtual:licences`, and fails the build when a package is in it that the page does not list. */
export function licencePlugin(): Plugin {
  return {
    name: 'four-pillars-licences',
    resolveId: (id) => (id === MODULE ? `\0${id}` : null),
    load: (id) => (id === `\0${MODULE}` ? `export default JSON.parse(${JSON.stringify(JSON.stringify(listLicences()))});` : null),
    generateBundle: (_, bundle) => {
      const listed = new Set(listLicences().map(({ name }) => name));
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
      const missing = new Set(modules.map(packageOf).filter((name) => name !== null && !listed.has(name) && !BUNDLER.includes(name)));
      if (missing.size > 0) throw new Error(`shipped, but not on the page of licences: ${[...missing].join(', ')}`);
    },
  };
}

/** The package a module's path lies in, or null for our own. */
export function packageOf(path: string): string | null {
  const inside = path.replaceAll('\\', '/').split('/node_modules/').at(-1) ?? '';
  if (!path.replaceAll('\\', '/').includes('/node_modules/')) return null;
  const [scope = '', name = ''] = inside.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
