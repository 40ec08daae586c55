// Preloaded (`--require`) when the build runs the command line once: keeps what V8 has compiled of
// it by the end, so that src/cli/start.ts need not compile it at each start.
const { writeFileSync } = require('node:fs');
const process = require('node:process');
const vm = require('node:vm');

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    const path = options.filename.replace(/\.cjs$/, '.compiled');
    process.once('exit', () => writeFileSync(path, this.createCachedData()));
  }
};
