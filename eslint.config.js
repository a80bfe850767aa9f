import { defineConfig, globalIgnores } from 'eslint/config'
import svelte from 'eslint-plugin-svelte'
import tseslint from 'typescript-eslint'

/** Why the core may use none of these; import rules and the compiler hold the same line. */
const pure = 'core/ is pure: the same input gives the same output on every machine. Let an adapter bring it.'

const impure = {
  'no-restricted-globals': [
    'error',
    ...['console', 'process', 'fetch', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'crypto', 'navigator', 'document', 'window'].map(
      (name) => ({ name, message: pure }),
    ),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: pure },
    { object: 'Math', property: 'random', message: pure },
    { property: 'localeCompare', message: 'Its order depends on the machine. Compare with < and >.' },
    { property: 'toLocaleString', message: 'It depends on the machine.' },
    { property: 'toLocaleLowerCase', message: 'It depends on the machine. Use toLowerCase.' },
    { property: 'toLocaleUpperCase', message: 'It depends on the machine. Use toUpperCase.' },
  ],
  'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: pure }],
}

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', '**/fixtures/**', '**/expected/**', '**/*.data.ts', '**/assembly/**', 'workbench/page/public/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      // Three in what others call; a fourth is for the inside of a file.
      'max-params': ['error', 4],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Interfaces of adapters are asynchronous where only some of their implementations are.
      '@typescript-eslint/require-await': 'off',
      // Spans, columns and look-ups are indexed all day; noUncheckedIndexedAccess makes every such place say that it knows.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Headwater's objects are closures over their parts; their methods do not use "this" and may travel alone.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
    },
  },
  { files: ['core/**/*.ts'], ignores: ['**/*.test.ts'], rules: impure },
  {
    files: ['**/*.test.ts', '**/*.fixture.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'max-params': 'off',
      // Tests look at parsed JSON and at broken input; what they get wrong fails.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // The declarations of the libraries for pages and Word files do not resolve to the end.
    files: ['adapters/parsers/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['bench/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    // Types are checked by svelte-check; here it is how components are written.
    files: ['**/*.svelte'],
    extends: [svelte.configs.recommended],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // Addresses of this workbench are plain paths that the page follows itself.
      'svelte/no-navigation-without-resolve': 'off',
      // {' '} keeps a space where the compiler would take it away.
      'svelte/no-useless-mustaches': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
  },
)
