// The golden folders on disk, read with the built readers. What is compared is said by `libs/testing`, for the specs too.
import { transformFileSync } from '@swc/core';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { reading } from '../bench/built.mjs';
import { root } from '../service/places.mjs';
import { Refusal } from '../terminal/refusal.mjs';

const testing = compiled('libs/testing/src/golden-folders.ts');
const kinds = { pages: 'golden', feeds: 'golden-feeds' };

/** Of another place than the project's own, where one is named. */
const placeOf = (kind, place = join(root, 'libs/reading')) => join(place, kinds[kind]);

/** → `{ kind, folder, name, source, expected, text }` of every golden folder. */
export function goldenIn(place) {
  return Object.keys(kinds)
    .filter((kind) => existsSync(placeOf(kind, place)))
    .flatMap((kind) =>
      testing
        .goldenFolders(placeOf(kind, place))
        .map((one) => ({ ...one, kind, folder: join(placeOf(kind, place), one.name) })),
    );
}

export async function outcomeOf({ kind, source, expected }, asked = { ...expected, expected }) {
  return kind === 'feeds'
    ? testing.feedOutcome(asked, await reading().parseFeed(source, asked))
    : testing.pageOutcome(asked, reading().cleanArticle(source, asked));
}

export const expectedOf = testing.expectedOf;

/** A field that is expected to be absent stays so while it is. */
export function acceptGolden({ folder, outcome }) {
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(outcome.fields, null, 2)}\n`);
  if (outcome.text !== undefined) writeFileSync(join(folder, 'expected.txt'), `${outcome.text}\n`);
}

/** → the folder made. */
export async function addGolden(from, name, { url, folders }) {
  if (!/^[a-z\d]+(?:[-.][a-z\d]+)*$/.test(name))
    throw new Refusal('A golden folder is named in small letters and hyphens.');
  const { source, address, contentType } = await sourceAt(from, url);
  const kind = isFeed(source.toString('latin1', 0, 2000)) ? 'feeds' : 'pages';
  const folder = join(placeOf(kind, folders), name);
  if (existsSync(folder)) throw new Refusal(`There is a golden folder ${name} already.`);
  const outcome = await outcomeOf({ kind, source }, { url: address, contentType });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `source${kind === 'pages' ? '.html' : endingOf(from, source)}`), source);
  if (kind === 'pages') writeFileSync(join(folder, 'expected.txt'), '');
  acceptGolden({ folder, outcome });
  return folder;
}

async function sourceAt(from, url) {
  if (!/^https?:/.test(from)) return { source: fileAt(from), address: url ?? 'https://harbour.example/page' };
  const answer = await fetch(from).catch((error) => {
    throw new Refusal(`${from} cannot be fetched: ${error.cause?.message ?? error.message}.`);
  });
  if (!answer.ok) throw new Refusal(`${from} answers with ${answer.status}.`);
  const contentType = answer.headers.get('content-type') ?? undefined;
  return { source: Buffer.from(await answer.arrayBuffer()), address: url ?? answer.url, contentType };
}

function fileAt(path) {
  if (!existsSync(path)) throw new Refusal(`There is no file ${path}.`);
  return readFileSync(path);
}

function isFeed(start) {
  return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml|<rss|<feed|<rdf:RDF|<urlset|\{)/i.test(start) && !/<html[\s>]/i.test(start);
}

function endingOf(from, source) {
  const named = extname(new URL(from, 'file:///').pathname);
  if (/^\.(?:xml|json|rss|atom)$/.test(named)) return named;
  return source.toString('latin1', 0, 100).trim().startsWith('{') ? '.json' : '.xml';
}

/** It is for specs, and so not among what is built. */
function compiled(file) {
  const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } };
  const exports = {};
  const { code } = transformFileSync(join(root, file), options);
  compileFunction(code, ['require', 'exports'])(createRequire(import.meta.url), exports);
  return exports;
}
