/** Vite plugin: builds the site with the parts of Phaser it draws with, in place of the whole package. */
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What the package's own build switches by name: what is false goes. Both renderers stay; Phaser does its own falling back. */
const FLAGS: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_FBINSTANT: false,
  PLUGIN_CAMERA3D: false,
};
const FLAG = new RegExp(`typeof (${Object.keys(FLAGS).join('|')})\\b`, 'g');

/** The package never takes this listener away, and a page that opens and shuts the map would gather one each time. */
const LISTENS = 'document.addEventListener(hiddenVar, onChange, false);';
const LISTENS_UNTIL_END = `${LISTENS}
        game.events.once('destroy', function () { document.removeEventListener(hiddenVar, onChange, false); });`;

/** `parts` is the module that stands in for `phaser`; its imports of `phaser/src/...` are read from the package's sources. */
export function phaserPlugin(parts: string): Plugin {
  const sources = dirname(createRequire(import.meta.url).resolve('phaser/package.json'));
  return {
    name: 'four-pillars-phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => {
      if (id === 'phaser') return resolve(parts);
      if (!id.startsWith('phaser/src/')) return null;
      return createRequire(import.meta.url).resolve(resolve(sources, id.slice('phaser/'.length)));
    },
    transform: (code, id) => {
      if (!/[\\/]phaser[\\/]src[\\/]/.test(id)) return null;
      const flagged = code.replace(FLAG, (_, name: string) => String(FLAGS[name]));
      if (!id.endsWith('VisibilityHandler.js')) return { code: flagged, map: null };
      if (!flagged.includes(LISTENS)) throw new Error('Phaser listens otherwise now: see LISTENS in phaser-plugin.ts');
      return { code: flagged.replace(LISTENS, LISTENS_UNTIL_END), map: null };
    },
  };
}
