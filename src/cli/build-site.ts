/** Builds dist/ quietly: only faults are printed. */
import { build } from 'vite';

/** Builds the site by vite.config.ts. Throws with the checker's diagnostics when a shipped scenario has an error. */
export async function buildSite(): Promise<void> {
  // Vite tells at length that its next loader wants file extensions in the config's imports; ours are written as TypeScript resolves them.
  process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true';
  await build({ logLevel: 'error' });
}
