// What oxlint has no rule for: sentences of our own about how the code is built. All other rules stand in .oxlintrc.json.
import * as parser from '@typescript-eslint/parser';

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

/** Nobody is excused from a rule where it is broken. */
const noExcuse = ['error', { terms: ['eslint-disable', 'oxlint-disable'], location: 'anywhere' }];

export default [
  {
    ignores: [
      '.cache/',
      'dist/',
      'data/',
      'node_modules/',
      'coverage/',
      'apps/dashboard/src/api.d.ts',
      '**/*.mjs',
      '**/*.cjs',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-syntax': ['error', ...oneCountOfSources],
      'no-warning-comments': noExcuse,
    },
  },
  {
    files: ['libs/{core,reading,language}/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noClockNoChance, ...oneCountOfSources] },
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
];
