import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const typed = ['{src,workflows,sop-machines,test,bench,tools}/**/*.ts', 'web/src/**/*.{ts,tsx}'];

const builtins = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];
const noBuiltins = (message) => ['error', { paths: builtins.map((name) => ({ name, message })) }];

const purity = [
  ['CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'Take the instant from event.occurredAt.'],
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'Take the instant from event.occurredAt.'],
  ['CallExpression[callee.name="Date"]', 'Take the instant from event.occurredAt.'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'A rule gives the same answer every time.'],
  ['Property[key.name="invoke"]', 'Name an effect instead; the runtime performs it after the commit.'],
  [
    'CallExpression[callee.name=/^(spawn|spawnChild|fromPromise|fromCallback|fromObservable|setTimeout|setInterval)$/]',
    'Name an effect instead.',
  ],
].map(([selector, message]) => ({ selector, message: `A machine is pure. ${message}` }));

const restrictedInBoth = [{ selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' }];

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', 'coverage/', '**/*.gen.ts', '.sanad*/', '.cache/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'no-restricted-syntax': ['error', ...restrictedInBoth],
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        AbortController: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
        module: 'writable',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
      },
    },
  },
  {
    files: typed,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // The compiler judges these two, with the same leading underscore.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Empty modules, guards and implementations of an interface are ordinary in Nest and in tests.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: ['sop-machines/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': noBuiltins('An SOP does no I/O. Name an effect and implement it in src/effects.'),
      'no-restricted-syntax': ['error', ...restrictedInBoth, ...purity],
    },
  },
  {
    files: ['workflows/**/*.ts'],
    ignores: ['**/*.spec.ts', 'workflows/engine/{conformance,fuzz}/**', 'workflows/shell/client.ts'],
    rules: {
      'no-restricted-imports': noBuiltins(
        'Workflow code is replayed. Declare an activity and implement it in src/effects.',
      ),
    },
  },
  {
    files: ['web/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'] ?? reactHooks.configs['recommended-latest']],
  },
  {
    // supertest and JSON answers are read as what the test then asserts.
    files: ['**/*.spec.ts', 'test/**/*.ts', 'workflows/engine/{conformance,fuzz}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
);
