import { existsSync, readFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** The whole command line, in one bundle beside this one. */
const PROGRAM = join(__dirname, 'cli-main.cjs');

/** What V8 made of it when it was built, by `scripts/support/keep-compiled.cjs`. */
const COMPILED = join(__dirname, 'cli-main.compiled');

/** A version of Node other than the one that built it takes no notice of it, and compiles anew. */
function readCompiled(): Buffer | undefined {
  return existsSync(COMPILED) ? readFileSync(COMPILED) : undefined;
}

/** Runs the program as `require` does, but spares half of the time that a short run takes. */
function start(): void {
  const source = wrap(readFileSync(PROGRAM, 'utf8'));
  const script = new Script(source, { filename: PROGRAM, cachedData: readCompiled() });
  const run: unknown = script.runInThisContext();
  if (typeof run !== 'function') throw new TypeError('Cannot run the command line: it is damaged');
  Reflect.apply(run, undefined, [{}, createRequire(PROGRAM), {}, PROGRAM, __dirname]);
}

// Hardly anything outlives the file that it was found in: more room would only fill up with garbage.
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=20');

start();
