#!/usr/bin/env node
// The web of the bench, in a process of its own so that its work is not counted: every feed on a host of its own, with
// validators that tell the truth. It writes down each request for a feed and hands the record over when asked.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { chanceFrom } from '../chance.mjs';
import { hostileSites } from './hostile-sites.mjs';
import { publisher } from './newsroom.mjs';

const { feeds, items, share, hostile, only = '' } = JSON.parse(process.argv[2]);
const chance = chanceFrom(feeds);
const record = [];
const totals = { pages: 0, pageBytes: 0, robots: 0 };
/** Milliseconds from the answer that named an item to the request for its page. */
const pageWaits = [];
/** Hostile publishers behave until they are told that it counts. */
let armed = false;

/** Only Linux answers on all of 127.0.0.0/8; elsewhere the port alone tells the hosts apart. */
const addressOf = (number) =>
  process.platform === 'linux' ? `127.1.${Math.floor(number / 250)}.${(number % 250) + 1}` : '127.0.0.1';

async function open(number, handler) {
  const host = addressOf(number);
  const server = createServer({ keepAliveTimeout: 5000 }, handler);
  server.on('clientError', (_error, socket) => socket.destroy());
  server.listen(0, host);
  await once(server, 'listening');
  return `http://${host}:${server.address().port}`;
}

async function openPublisher(number) {
  const id = `wire-${number}`;
  const prints = publisher(number, { items, began: Date.now() });
  // A third each: both validators, the one, the other.
  const [hasEtag, hasDate] = [number % 3 !== 1, number % 3 !== 2];
  let base;
  let answered = '';
  const namedAt = new Map();
  const answerFeed = (request, response) => {
    if (answered !== '' && chance.happens(share)) namedAt.set(prints.next(), Date.now());
    const { body, etag, lastModified } = prints.document(base);
    const validators = { ...(hasEtag && { etag }), ...(hasDate && { 'last-modified': lastModified }) };
    const known = request.headers['if-none-match'] ?? request.headers['if-modified-since'];
    const isSame = known !== undefined && (known === etag || known === lastModified);
    const bytes = isSame ? 0 : Buffer.byteLength(body);
    const changed = etag !== answered;
    answered = etag;
    record.push({
      feed: id,
      at: Date.now(),
      conditional: known !== undefined,
      status: isSame ? 304 : 200,
      bytes,
      changed,
    });
    if (isSame) response.writeHead(304, validators).end();
    else response.writeHead(200, { ...validators, 'content-type': 'application/rss+xml; charset=utf-8' }).end(body);
  };
  base = await open(number, (request, response) => {
    if (request.url === '/feed.xml') answerFeed(request, response);
    else if (request.url === '/robots.txt') answerRobots(response);
    else {
      if (namedAt.has(request.url)) pageWaits.push({ at: Date.now(), ms: Date.now() - namedAt.get(request.url) });
      namedAt.delete(request.url);
      answerPage(prints.page(request.url), response);
    }
  });
  return { id, url: `${base}/feed.xml`, publisher: `Loopback Wire ${number}` };
}

function answerRobots(response) {
  totals.robots += 1;
  response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /private/\n');
}

function answerPage(body, response) {
  if (body === undefined) {
    response.writeHead(404).end();
    return;
  }
  totals.pages += 1;
  totals.pageBytes += Buffer.byteLength(body);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
}

const emptyFeed = '<rss version="2.0"><channel><title>Nothing yet</title></channel></rss>';

async function openHostile(number, { name, handler }) {
  const base = await open(number, (request, response) => {
    response.on('error', () => undefined);
    if (request.url === '/robots.txt') answerRobots(response);
    else if (!armed) response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(emptyFeed);
    else {
      record.push({ feed: `hostile-${number}`, at: Date.now(), hostile: name, path: request.url });
      handler(request, response, `http://${request.headers.host}`);
    }
  });
  return { id: `hostile-${number}`, url: `${base}/feed.xml`, publisher: `Hostile: ${name}` };
}

const opened = await Promise.all([
  ...Array.from({ length: feeds }, (_, number) => openPublisher(number)),
  ...(hostile ? hostileSites().filter(({ name }) => name.includes(only)) : []).map((site, place) =>
    openHostile(feeds + place, site),
  ),
]);
process.on('message', ({ arm }) => {
  armed ||= Boolean(arm);
  process.send({ record, totals, pageWaits });
});
process.on('disconnect', () => process.exit());
process.send({ opened });
