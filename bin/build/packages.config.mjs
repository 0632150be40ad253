// For rolldown: the packages that every start loads, each with all that it loads as few files, in the folder where Node looks before it
// looks among the packages themselves. Finding, reading and compiling two thousand files takes a second of processor and keeps their
// comments in memory. All are made in one go, so that what two of them share is there once. Names stay: Nest goes by them. Letters
// beyond ASCII are written as escapes: one dash would have V8 keep the whole text with two bytes for each letter.
import { join } from 'node:path';
import { root } from '../service/places.mjs';

/** No native ones, and none that look for files beside their own. */
const bundled = [
  '@fastify/compress',
  '@fastify/cookie',
  '@fastify/helmet',
  '@nestjs/common',
  '@nestjs/core',
  '@nestjs/platform-fastify',
  '@nestjs/schedule',
  '@nestjs/swagger',
  'bullmq',
  'cheerio/slim',
  'chrono-node/en',
  'croner',
  'fastify',
  'htmlparser2',
  'iconv-lite',
  'ioredis',
  'ipaddr.js',
  'js-yaml',
  'lru-cache',
  'negotiator',
  'p-limit',
  'prom-client',
  'reflect-metadata',
  'rss-parser',
  'rxjs',
  'sanitize-html',
  'stemmer',
  'undici',
  'zod',
];
/** Nest asks for these where they are installed. */
const optional =
  /^(?:@nestjs\/(?:microservices|websockets)|class-transformer|class-validator|@fastify\/(?:static|view))(?:\/|$)/;

const isWhole = (id) => id.split('/').length === (id.startsWith('@') ? 2 : 1);

/** Stands for the package as its users get it: asked for by the others, too, a package itself would become no file of its own. */
const entries = {
  name: 'entries',
  resolveId: (id) => (id.startsWith('entry:') ? join(root, `${id}.cjs`) : null),
  load: (id) => {
    const name = /entry:(.+)\.cjs$/.exec(id)?.[1];
    return name === undefined ? null : `module.exports = require(${JSON.stringify(name)});`;
  },
};

/** Zod brings its messages in fifty languages, and nobody asks for them. */
const inEnglish = {
  name: 'in-english',
  load: (id) => (/zod\/v4\/locales\/index\.c?js$/.test(id) ? `exports.en = require('./en.cjs').default;` : null),
};

export default {
  input: Object.fromEntries(bundled.map((id) => [isWhole(id) ? `${id}/index` : id, `entry:${id}`])),
  platform: 'node',
  logLevel: 'silent',
  external: (id) => optional.test(id),
  plugins: [entries, inEnglish],
  output: {
    format: 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: '.shared/[name]-[hash].js',
    charset: 'ascii',
    minify: { compress: false, mangle: false, codegen: true },
  },
};
