/** Two projects: specs beside the code, and whole-service tests in test/ against real Redis, HTTP and Chromium. */
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
  'parse5-htmlparser2-tree-adapter',
  'parse5-parser-stream',
  'encoding-sniffer',
  'ioredis',
  'p-limit',
  'yocto-queue',
  'feed',
];

const base = {
  testEnvironment: 'node',
  moduleNameMapper: {
    '^#(.*)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.(ts|js|mjs)$': '@swc/jest' },
  transformIgnorePatterns: [`/node_modules/(?!(${untranspiled.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

export default {
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts'] },
    { ...base, displayName: 'service', testMatch: ['<rootDir>/test/**/*.spec.ts'] },
  ],
};
