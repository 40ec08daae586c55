import { createRequire } from 'node:module';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/** The exports of a TypeScript module of ours and all that it imports; wordcut stays outside. */
export async function bundle(entry) {
  const outfile = `node_modules/.cache/bundle/${entry.replaceAll('/', '-')}.cjs`;
  await build({
    entryPoints: [entry],
    bundle: true,
    outfile,
    format: 'cjs',
    platform: 'node',
    charset: 'utf8',
    logLevel: 'warning',
    external: ['wordcut'],
  });
  return require(`../../${outfile}`);
}
