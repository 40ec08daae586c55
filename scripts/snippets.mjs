// Writes the snippets that are the same in every release from the wording of the genre.
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

import { bundle } from './support/bundle.mjs';

const FILE = 'snippets/press-release.json';

const { staticSnippets } = await bundle('src/core/genre/static-snippets.ts');
const snippets = staticSnippets();
const options = await resolveConfig(FILE);
writeFileSync(FILE, await format(JSON.stringify(snippets), { ...options, filepath: FILE }));
console.log(`${Object.keys(snippets).length} snippets`);
