/** Vite plugin: lists the site's files in `site-files.json`, from which the page and the command line make packages. */
import type { Plugin } from 'vite';

/** Name of the list, beside index.html. It does not list itself. */
export const SITE_FILES = 'site-files.json';

/** Writes the list of what the build writes. */
export function siteFilesPlugin(): Plugin {
  let isSite = true;
  return {
    name: 'four-pillars-site-files',
    apply: 'build',
    // The portable build has an entry of its own and no page to pack.
    configResolved: ({ build }) => {
      isSite = build.rolldownOptions.input === undefined;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (!isSite) return;
        const paths = Object.keys(bundle).filter((path) => !path.endsWith('.map'));
        if (!paths.includes('index.html')) this.error('the list of the site’s files was made before index.html');
        this.emitFile({ type: 'asset', fileName: SITE_FILES, source: `${JSON.stringify(paths.sort(), null, 1)}\n` });
      },
    },
  };
}
