import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

import { Failure } from './failure.mjs';

/** Bytes that all files of the extension together may weigh. Raise it only with a reason. */
const BUDGET = 3_000_000;

/** Every file that ships matches one of these. `.vscodeignore` chooses; this list checks it. */
const MEANT_TO_SHIP = [
  /^package(?:\.nls(?:\.th)?)?\.json$/,
  /^(?:README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^language-configuration\.json$/,
  /^dist\/(?:extension\.cjs|web\.js|THIRD-PARTY-NOTICES\.txt)$/,
  /^docs\/rules\/[a-z-]+\.md$/,
  /^icons\/(?:extension\.png|press-release-(?:light|dark)\.svg)$/,
  /^l10n\/bundle\.l10n(?:\.th)?\.json$/,
  /^(?:schemas|snippets|syntaxes)\/[\w.-]+\.json$/,
  /^node_modules\/wordcut\/(?:package\.json|LICENSE|README\.md|lib\/\w+\.js|data\/tdict-[\w-]+\.txt)$/,
  /^node_modules\/wordcut\/node_modules\/(?:balanced-match|brace-expansion|glob|minimatch)\/[\w.]+$/,
  /^node_modules\/(?:concat-map|inflight|inherits|once|path-is-absolute|underscore|wrappy)\/[\w.-]+$/,
];

/** Without these the extension does not work, or does not keep the terms of a licence. */
const MUST_SHIP = [
  ...['package.json', 'package.nls.json', 'package.nls.th.json', 'README.md', 'CHANGELOG.md'],
  ...['LICENSE', 'dist/THIRD-PARTY-NOTICES.txt', 'node_modules/wordcut/LICENSE'],
  ...['dist/extension.cjs', 'dist/web.js', 'node_modules/wordcut/lib/wordcut.js'],
];

/**
 * Checks the files that are about to be packaged, given relative to the project's folder `root`
 * with `/` between their parts, and gives their weight in bytes.
 *
 * @throws {Failure} if a file is missing or is not meant to ship, or all are too heavy
 */
export function checkContents(root, manifest, files) {
  const stray = files.filter((file) => !MEANT_TO_SHIP.some((pattern) => pattern.test(file)));
  if (stray.length > 0) throw new Failure(`Not meant to ship: ${stray.join(', ')}`);

  const missing = [...MUST_SHIP, ...namedIn(manifest), ...licencesOf(root, files)].filter(
    (file) => !files.includes(file),
  );
  if (missing.length > 0) throw new Failure(`Missing from the package: ${missing.join(', ')}`);

  const weight = files.reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
  if (weight > BUDGET) {
    throw new Failure(`The package weighs ${weight} bytes; its budget is ${BUDGET}`);
  }
  return weight;
}

/** The files of ours that the manifest points to, wherever in it they stand. */
function namedIn(manifest) {
  return stringsIn({ ...manifest, bin: {}, scripts: {} })
    .filter((value) => value.startsWith('./') && posix.extname(value) !== '')
    .map((value) => posix.normalize(value));
}

function stringsIn(value) {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Each library ships with its licence. */
function licencesOf(root, files) {
  const libraries = files.flatMap(
    (file) => /^(node_modules\/.*)\/package\.json$/.exec(file)?.[1] ?? [],
  );
  return libraries.map((library) => {
    const name = ['LICENSE', 'LICENSE.md', 'license'].find((candidate) =>
      existsSync(join(root, library, candidate)),
    );
    if (!name) throw new Failure(`Cannot find the licence of ${library}`);
    return `${library}/${name}`;
  });
}
