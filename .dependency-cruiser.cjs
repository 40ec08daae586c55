/** The same boundaries as in eslint.config.mjs, seen over the whole graph, plus cycles and orphans. */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two modules that need each other are one subject, or share a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nobody imports it: remove it or use it.',
      from: { orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'The import leads nowhere.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
    {
      name: 'core-stands-alone',
      severity: 'error',
      comment: 'src/core takes text and gives values; libraries that do the same are welcome.',
      from: { path: '^src/core/' },
      to: {
        pathNot: '^src/core/|^schemas/|^node_modules/(?:yaml|@lezer/[^/]+|ajv|picomatch|ignore)/',
      },
    },
    {
      name: 'platform-knows-core-only',
      severity: 'error',
      comment: 'src/platform fills in the interfaces of src/core.',
      from: { path: '^src/platform/' },
      to: { path: '^src/(?:editor|cli)/' },
    },
    {
      name: 'editor-and-cli-are-apart',
      severity: 'error',
      comment: 'What the editor and the command line share belongs in src/core or src/platform.',
      from: { path: '^src/(editor|cli)/' },
      to: { path: '^src/(?:editor|cli)/', pathNot: '^src/$1/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
