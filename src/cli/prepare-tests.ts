/** Before the tests: a Chromium and a fresh build of the site. */
import { build } from 'vite';
import { ensureChromium } from './find-chromium';

console.log(`Browser tests use ${ensureChromium()}`);
await build({ logLevel: 'error' });
