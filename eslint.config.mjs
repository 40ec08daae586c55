import { builtinModules } from 'node:module';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** A boundary is a lint rule whose message says where the code belongs. */
const node = {
  group: ['node:*', ...builtinModules],
  message: 'src/core does no input or output. Pass the text in.',
};
const vscode = {
  group: ['vscode'],
  message: 'Only src/editor knows the editor. Map to VS Code types there.',
};
const inwards = {
  group: ['**/editor/**', '**/cli/**', '**/platform/**'],
  message: 'Imports point inwards, to src/core.',
};
const yaml = {
  regex: '^yaml(?:/|$)',
  message: 'Only src/core/document/yaml/read-yaml.ts reads YAML. Use its nodes.',
};
const lezer = {
  group: ['@lezer/*'],
  message: 'Only src/core/document/markdown.ts parses Markdown. Use its blocks.',
};
const wordcut = {
  group: ['wordcut'],
  message: 'Only src/platform/word-segmenter.ts loads wordcut. Use the Segmenter interface.',
};
const siblings = {
  group: ['./*', '!./index.js'],
  message: 'Rules do not know each other. Move what they share to facts, thai or dates.',
};
const libraries = [yaml, lezer, wordcut];

const boundary = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'out/',
      'coverage/',
      '.vscode-test/',
      '**/*.generated.*',
      'bench/node_modules/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      complexity: ['error', 15],
      'max-depth': ['error', 3],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'console', 'setTimeout', 'setInterval', 'Buffer', 'fetch', 'require'].map(
          (name) => ({ name, message: 'src/core is pure: text in, values out.' }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'src/core has no clock. Take today as an argument.',
        },
        {
          object: 'Math',
          property: 'random',
          message: 'src/core gives the same answer every time.',
        },
      ],
    },
  },
  boundary(['src/core/**/*.ts'], [vscode, node, inwards, ...libraries]),
  boundary(['src/core/document/yaml/read-yaml.ts'], [vscode, node, inwards, lezer, wordcut]),
  boundary(['src/core/document/markdown.ts'], [vscode, node, inwards, yaml, wordcut]),
  boundary(
    ['src/core/rules/*.ts'],
    [vscode, node, inwards, ...libraries, siblings],
    ['src/core/rules/index.ts'],
  ),
  boundary(['src/cli/**/*.ts'], [vscode, ...libraries]),
  boundary(['src/editor/**/*.ts'], [node, ...libraries]),
  boundary(['src/platform/**/*.ts'], [vscode, yaml, lezer]),
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'URL',
          'Buffer',
          'AbortController',
          'performance',
          'fetch',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  prettier,
);
