// Builds for production, checks what would ship and writes thai-press-release-VERSION.vsix.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX, listFiles } from '@vscode/vsce';

import { mustRun } from './support/child.mjs';
import { main } from './support/failure.mjs';
import { checkContents } from './support/package-contents.mjs';
import { ROOT } from './support/paths.mjs';
import { vsixPath } from './support/vsix-path.mjs';

await main(async () => {
  await mustRun(process.execPath, ['scripts/generate.mjs'], 'Cannot generate', { cwd: ROOT });
  const failure = 'The production build failed';
  await mustRun(process.execPath, ['esbuild.mjs', '--production'], failure, { cwd: ROOT });

  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const files = (await listFiles({ cwd: ROOT })).map((file) => file.replaceAll('\\', '/'));
  const weight = checkContents(ROOT, manifest, files);

  await createVSIX({
    cwd: ROOT,
    packagePath: vsixPath(),
    allowMissingRepository: true,
    rewriteRelativeLinks: false, // without a repository there is nothing to point them to
  });
  const kilobytes = (bytes) => `${Math.ceil(bytes / 1024)} KB`;
  console.log(
    `${files.length} files, ${kilobytes(weight)}, packed ${kilobytes(statSync(vsixPath()).size)}`,
  );
});
