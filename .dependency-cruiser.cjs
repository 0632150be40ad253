/** Who may import whom. Each rule says why; the house's plan stands in docs/architecture.md. */

// Inside core the river flows one way: a station uses itself and what lies upstream of it.
const river = [
  'work',
  'story',
  'feeds',
  'articles',
  'findings',
  'rulings',
  'summit',
  'views',
  'replays',
  'notices',
  'stored',
  'past',
];

const flowsOneWay = river.slice(0, -1).map((station, index) => ({
  name: `core-river-${station}`,
  severity: 'error',
  comment: `${station} lies upstream of ${river.slice(index + 1).join(', ')}: what comes later may know it, not the reverse.`,
  from: { path: `^libs/core/src/${station}/`, pathNot: '[.]spec[.]ts$' },
  to: { path: `^libs/core/src/(${river.slice(index + 1).join('|')})/` },
}));

// One technology, one home: to change a parser or a database is to change one folder.
const homes = [
  {
    name: 'feed and page parsers',
    packages: ['rss-parser', 'cheerio', 'chardet', 'iconv-lite', 'tinyld'],
    home: '^libs/reading/',
  },
  { name: 'the tolerant XML parser', packages: ['htmlparser2'], home: '^libs/(reading|opml)/' },
  { name: 'language tools', packages: ['chrono-node'], home: '^libs/language/' },
  { name: 'the Redis client', packages: ['ioredis'], home: '^libs/(redis|jobs|testing)/' },
  {
    name: 'the job queue',
    packages: ['bullmq', '@nestjs/bullmq'],
    home: '^libs/jobs/|^apps/[^/]+/src/.*[.](module|worker)[.]ts$',
  },
  {
    name: 'outbound sockets',
    packages: ['undici', 'ipaddr.js', 'standardwebhooks', 'http-link-header', 'nodemailer'],
    home: '^libs/web/',
  },
  { name: 'the pages over the queues', packages: ['@bull-board'], home: '^libs/jobs/' },
  {
    name: 'numbers and traces of the program',
    packages: [
      'prom-client',
      '@opentelemetry/api',
      '@opentelemetry/exporter-trace-otlp-http',
      '@opentelemetry/resources',
      '@opentelemetry/sdk-trace-node',
    ],
    home: '^libs/telemetry/',
  },
  { name: 'SQLite', packages: ['libsql'], home: '^libs/search/' },
  { name: 'YAML', packages: ['js-yaml', 'yaml'], home: '^libs/settings/' },
  { name: 'schemas', packages: ['zod'], home: '^libs/settings/|^apps/api/' },
  { name: 'word differences', packages: ['diff'], home: '^libs/difference/' },
  {
    name: 'calendars, feeds and messages that are written',
    packages: ['ical-generator', 'feed', 'mustache', 'csv-stringify'],
    home: '^libs/telling/',
  },
  { name: 'hours and days of a zone', packages: ['croner'], home: '^libs/telling/' },
  { name: 'the Model Context Protocol', packages: ['@modelcontextprotocol/sdk'], home: '^apps/api/src/mcp/' },
  { name: 'the command line', packages: ['commander'], home: '^apps/cli/' },
];

const escaped = (name) => name.replace(/[.]/g, '[.]');

const livesAtHome = homes.map(({ name, packages, home }) => ({
  name: `home-of-${packages[0].replace(/[^a-z-]/g, '')}`,
  severity: 'error',
  comment: `One technology, one home: ${name} (${packages.join(', ')}) belong to ${home}.`,
  from: { path: '^(apps|libs)/', pathNot: `${home}|[.]spec[.]ts$` },
  to: { path: `(^|/)node_modules/(${packages.map(escaped).join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'core-only-core',
      severity: 'error',
      comment: 'The domain is pure: no framework, no Node module, no package, no other lib.',
      from: { path: '^libs/core/', pathNot: '[.]spec[.]ts$' },
      to: { pathNot: '^libs/core/' },
    },
    ...flowsOneWay,
    {
      name: 'core-root-knows-no-station',
      severity: 'error',
      comment:
        'Files at the root of core (handle, decider, event …) serve all stations and know none; index.ts only lists.',
      from: { path: '^libs/core/src/[^/]+[.]ts$', pathNot: 'index[.]ts$|[.]spec[.]ts$' },
      to: { path: '^libs/core/src/[^/]+/' },
    },
    ...livesAtHome,
    {
      name: 'libs-meet-in-apps',
      severity: 'error',
      comment:
        'A lib imports core and never another lib: adapters meet in the apps, which wire them. reading-pool is where readers meet threads, once for all apps.',
      from: { path: '^libs/([^/]+)/', pathNot: '[.]spec[.]ts$|^libs/reading-pool/' },
      to: { path: '^libs/', pathNot: '^libs/($1|core)/' },
    },
    {
      name: 'specs-of-libs-stay-home',
      severity: 'error',
      comment:
        'A spec in a lib may use core and testing besides its own lib, nothing else. sources and model-reader are proved with the real door.',
      from: { path: '^libs/([^/]+)/.*[.]spec[.]ts$', pathNot: '^libs/(sources|model-reader)/' },
      to: { path: '^libs/', pathNot: '^libs/($1|core|testing)/' },
    },
    {
      name: 'libs-know-no-app',
      severity: 'error',
      comment: 'Libs are used by apps, never the other way round.',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-know-no-app',
      severity: 'error',
      comment: 'Apps talk through the log and the queue only, so each can run on a machine of its own.',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'libs-by-the-front-door',
      severity: 'error',
      comment:
        'A lib is entered by its index.ts; the rest is its own affair. The texts, and what the brief says, are words alone, and the dashboard has them, too.',
      from: { path: '^(apps|libs|test)/([^/]+)/' },
      to: {
        path: '^libs/([^/]+)/src/',
        pathNot: '^libs/[^/]+/src/index[.]ts$|^libs/$2/|^libs/telling/src/(?:languages|brief)/',
      },
    },
    {
      name: 'words-for-the-browser',
      severity: 'error',
      comment:
        'The browser takes in the texts and what the brief says with whatever they import: each other, and nothing else.',
      from: { path: '^libs/telling/src/(?:languages|brief)/', pathNot: '[.]spec[.]ts$' },
      to: { pathNot: '^libs/telling/src/(?:languages|brief)/' },
    },
    {
      name: 'dashboard-only-words',
      severity: 'error',
      comment:
        'The dashboard talks to the API alone; of the libs it has the texts and what the brief says, so that it says the same as the page without script.',
      from: { path: '^apps/dashboard/' },
      to: { path: '^libs/', pathNot: '^libs/telling/src/(?:languages|brief)/' },
    },
    {
      name: 'nest-by-licence',
      severity: 'error',
      comment:
        'A suffix is a licence: only main.ts and *.module|controller|schedule|worker|guard|filter|interceptor|decorator.ts may import Nest.',
      from: {
        path: '^(apps|libs)/',
        pathNot:
          '/main[.]ts$|[.](module|controller|schedule|worker|guard|filter|interceptor|decorator)[.]ts$|[.]spec[.]ts$',
      },
      to: { path: '(^|/)node_modules/@nestjs/' },
    },
    {
      name: 'testing-is-for-specs',
      severity: 'error',
      comment: 'Twins, builders and local servers are for specs; what ships never contains them.',
      from: { path: '^(apps|libs)/', pathNot: '^libs/testing/|[.]spec[.]ts$' },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'specs-are-imported-by-none',
      severity: 'error',
      comment: 'What two specs share belongs to libs/testing.',
      from: {},
      to: { path: '[.]spec[.]ts$' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A cycle means that two files hold one idea, or that a third is missing.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nobody imports is dead, or a way in that this rule should name.',
      from: {
        orphan: true,
        pathNot:
          '[.]spec[.]ts$|[.]d[.]ts$|/main[.]tsx?$|/index[.]ts$|[.]worker-thread[.]ts$|^apps/dashboard/vite[.]config[.]ts$',
      },
      to: {},
    },
    {
      name: 'no-drawers',
      severity: 'error',
      comment: 'Utils, helpers, common, shared and misc say nothing about what is inside: name the idea.',
      from: { path: '(^|/)(utils?|helpers?|common|shared|misc)[./]', pathNot: 'node_modules' },
      to: {},
    },
    {
      name: 'no-drawers-imported',
      severity: 'error',
      comment: 'The same for a drawer that imports nothing itself.',
      from: {},
      to: { path: '(^|/)(utils?|helpers?|common|shared|misc)[./]', pathNot: 'node_modules' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that cannot be found would fail at run time.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'ships-with-its-packages',
      severity: 'error',
      comment: 'What ships may not need a package that is installed for development only.',
      from: { path: '^(apps/(?!dashboard/)|libs/(?!testing/))', pathNot: '[.]spec[.]ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/|^apps/[^/]+/node_modules/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types count: a type taken from downstream is a dependency like any other.
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
