import tseslint from 'typescript-eslint';

const noClockNoChance = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time is an argument here.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument here.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance is an argument here.',
  },
];

/** Sources are counted in one place, which knows copies, agencies and families: `countOrigins`. */
const oneCountOfSources = [
  {
    selector: 'NewExpression[callee.name=/^(Set|Map)$/] MemberExpression[property.name=/^(publisher|agency|family)$/]',
    message: 'Who says so is counted by countOrigins alone: publishers are not origins.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'data/', 'node_modules/', 'coverage/', 'apps/dashboard/src/api.d.ts', '**/*.mjs', '**/*.cjs'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './apps/dashboard/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Nest modules are classes with nothing in them but a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Nest declares its option bags as classes and takes plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      // An exhaustive switch over facts is one decision, however many facts there are.
      complexity: ['error', { max: 8, variant: 'modified' }],
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      'no-restricted-syntax': ['error', ...oneCountOfSources],
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['libs/core/**', 'libs/reading/**', 'libs/language/**'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...noClockNoChance, ...oneCountOfSources],
      'no-restricted-globals': ['error', 'fetch', 'setTimeout', 'setInterval', 'process'],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.spec.ts', 'libs/testing/**', 'test/**'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      // A describe block is a function too.
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Steps from older versions of events, keyed by type: empty for as long as no type has a second version.
    files: ['libs/core/src/stored/types.ts'],
    rules: {
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
    },
  },
  {
    // A component is one function: markup is long without being deep.
    files: ['apps/dashboard/**', '**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }] },
  },
  {
    // Texts stand in libs/telling/src/languages, for every language; code and the name of the program are the same in all.
    files: ['apps/dashboard/src/**/*.tsx', 'apps/api/src/paper/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...oneCountOfSources,
        {
          selector:
            'JSXElement:not([openingElement.name.name="code"]) > JSXText[value=/^(?!\\s*Summitwatch\\s*$)[^]*[A-Za-z]{2}/]',
          message: 'Texts for people stand in libs/telling/src/languages.',
        },
        {
          selector:
            'JSXAttribute[name.name=/^(title|label|hint|note|lead|what|aria-label|aria-description|placeholder|alt|otherwise|absent|term|summary)$/] > Literal[value=/[A-Za-z]{2}/]',
          message: 'Texts for people stand in libs/telling/src/languages.',
        },
      ],
    },
  },
);
