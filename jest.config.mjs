import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Specs beside the code, those of the dashboard apart, and whole-service tests in test/ against real Redis, HTTP and Chromium. */
const untranspiled = [
  '@nestjs',
  'file-type',
  'strtok3',
  'token-types',
  '@tokenizer',
  '@borewit',
  'uint8array-extras',
  'load-esm',
  'cookie',
  'cheerio',
  'htmlparser2',
  'parse5',
  'stemmer',
  'parse5-htmlparser2-tree-adapter',
  'parse5-parser-stream',
  'encoding-sniffer',
  'ioredis',
  'p-limit',
  'yocto-queue',
  'feed',
];

/** As the build has it, but for `import()`: what jest runs has none of its own, so a module loaded late is required. */
const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));
const transform = ['@swc/jest', { ...swc, module: { ...swc.module, ignoreDynamic: false }, swcrc: false }];

const base = {
  testEnvironment: 'node',
  moduleNameMapper: {
    '^#(.*)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.(tsx?|js|mjs)$': transform },
  transformIgnorePatterns: [`/node_modules/(?!(${untranspiled.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

/** Ends what hangs, and judges no speed: a busy machine may take its time. What a spec waits for ends sooner, and says what it saw. */
const testTimeout = 120_000;

// Specs mostly wait for servers, for browsers and for time: one more at once than there are cores, where jest would leave a core free.
const maxWorkers = availableParallelism() + 1;

export default {
  testTimeout,
  maxWorkers,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/apps/dashboard/'],
    },
    {
      ...base,
      displayName: 'dashboard',
      testMatch: ['<rootDir>/apps/dashboard/**/*.spec.ts'],
      // The parts of the dashboard take their words in when they are loaded.
      setupFiles: ['<rootDir>/apps/dashboard/src/words/speak-english.ts'],
    },
    { ...base, displayName: 'service', testMatch: ['<rootDir>/test/**/*.spec.ts'] },
  ],
};
