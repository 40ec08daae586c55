// Preloaded (`--require`) when the build runs the command line once: keeps what V8 has compiled of
// it by the end, so that src/cli/start.ts need not compile it at each start.
const { writeFileSync } = require('node:fs');
const process = require('node:process');
const { setFlagsFromString } = require('node:v8');
const vm = require('node:vm');

/** V8 takes what it has kept only under the flags that it was kept under, which are the usual ones. */
function setFlags(setting) {
  // Else V8 forgets functions that ran once, as at the start, before they are kept.
  setFlagsFromString(`--${setting}flush-bytecode`);
  // Else it remembers which functions were worth machine code, and makes that at every start.
  setFlagsFromString(`--${setting}sparkplug`);
}

setFlags('no-');
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    const path = options.filename.replace(/\.cjs$/, '.compiled');
    process.once('exit', () => {
      setFlags('');
      writeFileSync(path, this.createCachedData());
    });
  }
};
