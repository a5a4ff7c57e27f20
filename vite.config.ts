import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { phaserPlugin } from './src/cli/phaser-plugin';
import { licencePlugin } from './src/cli/licences';
import { offlinePlugin } from './src/cli/offline-plugin';
import { scenarioPlugin } from './src/cli/scenario-plugin';
import { siteFilesPlugin } from './src/cli/site-files-plugin';

const PURE = /[\\/]src[\\/](engine|content|bots|lab|classroom|store)[\\/]/;

/** In the order of the title page. */
const SHIPPED = [
  'belgrade',
  'tutorial',
  'six-crises',
  'turning-points',
  'masks-and-vaccines',
  'quiet-banks',
  'open-door',
  'early-rivalry',
  'no-chinese-credit',
  'crimea-2012',
];

export default defineConfig({
  base: './',
  plugins: [
    preact({ devToolsEnabled: false, prefreshEnabled: false }),
    phaserPlugin('src/scenes/phaser-parts.js'),
    licencePlugin(),
    offlinePlugin(),
    scenarioPlugin({ folder: 'scenarios', shipped: SHIPPED, firstTurns: 2 }),
    siteFilesPlugin(),
  ],
  worker: {
    format: 'es',
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: PURE, sideEffects: false }] } },
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1600,
    reportCompressedSize: false,
    // Pure folders do nothing when they are imported: what a page does not use of them stays out of it.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: PURE, sideEffects: false }] },
      // Names that every platform and package can hold: "toy@1" is the id of a released edition.
      output: {
        sanitizeFileName: (name) => name.replace(/[^\w.-]/g, '-'),
        // What the title page needs comes in one file: on a slow line forty small ones wait for each other.
        codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] },
      },
    },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    pool: 'forks',
    // Left to itself the runner keeps a core free. More than two browsers at a time draw each other slow.
    maxWorkers: 2,
  },
});
