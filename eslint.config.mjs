// Rules that hold the shape of the code. Where a rule forbids something, its message names what to use instead.
import js from '@eslint/js';
import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';

const sizes = {
  'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 4],
};

/** Who may not import whom: target folder, forbidden folder, and what to do instead. */
const zones = [
  ['content/schema', 'main', 'content/schema stands alone'],
  ['content/schema', 'renderer', 'content/schema stands alone'],
  ['content/schema', 'build', 'content/schema stands alone'],
  ['main', 'renderer', 'main talks to the renderer over main/bridge/contract.ts'],
  ['main', 'build', 'move what both need to content/schema'],
  ['main', 'tests', 'product code never imports tests'],
  ['renderer', 'main', 'import types from renderer/bridge.ts'],
  ['renderer', 'build', 'move what both need to content/schema'],
  ['renderer', 'tests', 'product code never imports tests'],
  ['build', 'tests', 'build code never imports tests'],
  ...['app', 'screens', 'components', 'controllers', 'voice', 'input', 'i18n', 'display'].map((folder) => [
    'renderer/session',
    `renderer/${folder}`,
    'the session is pure: it knows events and a view, nothing else',
  ]),
  ['renderer/components', 'renderer/screens', 'a component does not know which screen it is on'],
  ['renderer/components', 'renderer/app', 'get what you need from a Lit context in renderer/controllers'],
  ['renderer/controllers', 'renderer/components', 'controllers know their host only'],
  ['renderer/controllers', 'renderer/screens', 'controllers know their host only'],
  ['renderer/screens', 'renderer/app', 'get what you need from a Lit context in renderer/controllers'],
].map(([target, from, message]) => ({
  target: `./${target}`,
  from: `./${from}`,
  message,
  // renderer/bridge.ts takes the types of the conversation from here.
  ...(target === 'renderer' && from === 'main' ? { except: ['./bridge/contract.ts'] } : {}),
}));

const onlyHere = (name, file) => ({ name, message: `Only ${file} may import ${name}.` });
const restricted = {
  howler: onlyHere('howler', 'renderer/voice/clip-voice.ts'),
  i18next: onlyHere('i18next', 'renderer/i18n/'),
  xstate: onlyHere('xstate', 'renderer/session/'),
};

export default tseslint.config(
  { ignores: ['dist', 'release', 'node_modules', 'test-results', 'coverage', 'docs/gallery'] },
  js.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'fetch',
          'performance',
          'globalThis',
          'window',
          'document',
          'requestAnimationFrame',
          'structuredClone',
          'AbortController',
          'TextDecoder',
          'TextEncoder',
          'Response',
          'Intl',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: sizes,
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.json',
          './main/tsconfig.json',
          './renderer/tsconfig.json',
          './content/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX, lit, 'lit-a11y': litA11y },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      ...sizes,
      ...lit.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/unbound-method': ['error', { ignoreStatic: true }],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
      'no-restricted-imports': ['error', { paths: Object.values(restricted) }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['main/**/*.ts'],
    ignores: ['main/bridge/validated-ipc.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...Object.values(restricted),
            {
              name: 'electron',
              message: 'Import electron/main or electron/renderer so the line states its process.',
            },
            { name: 'electron/main', importNames: ['ipcMain'], message: 'Use main/bridge/validated-ipc.ts.' },
          ],
        },
      ],
    },
  },
  {
    files: ['renderer/voice/clip-voice.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [restricted.i18next, restricted.xstate] }] },
  },
  {
    files: ['renderer/i18n/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [restricted.howler, restricted.xstate] }] },
  },
  {
    files: ['build/studio/page/studio-words.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [restricted.howler, restricted.xstate] }] },
  },
  {
    files: ['renderer/session/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [restricted.howler, restricted.i18next] }] },
  },
  { files: ['main/log.ts', 'build/**/*', 'tests/bench/**/*'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**/*'],
    rules: {
      'no-restricted-imports': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // Illustrations are drawings: long lists of shapes.
  {
    files: ['build/illustrations/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', 'max-params': 'off' },
  },
);
