// node assets/make/ornaments.mjs : writes crest, frieze and paper fibres into src/ui.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { interfacePaths } from './ornament/interface-paths.mjs';

for (const [path, text] of interfacePaths()) {
  writeFileSync(fileURLToPath(new URL(`../../src/ui/${path}`, import.meta.url)), text);
  console.log(path.padEnd(26), `${Math.round(text.length / 102.4) / 10} kB`);
}
