#!/usr/bin/env node
// The world around the service that is measured, in a process of its own so that its work is not counted: publishers, each on a
// host of its own, that print articles at a steady rate or when told, and a receiver of webhooks. It keeps, of each article, when it
// was printed, first named by a feed, first asked for, and first told of by a webhook that cites it.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { articleOf } from './press.mjs';
import { feedOf, pageOf } from './paper.mjs';

const { feeds, shown = 30 } = JSON.parse(process.argv[2]);
/** Number → milliseconds since 1970 at each station. */
const way = new Map();
const totals = { printed: 0, polls: 0, unchanged: 0, pages: 0, webhooks: 0 };
const publishers = [];
let timer;

const addressOf = (number) => `127.2.${Math.floor(number / 250)}.${(number % 250) + 1}`;

async function listening(server, host) {
  server.on('clientError', (_error, socket) => socket.destroy());
  server.listen(0, host);
  await once(server, 'listening');
  return `http://${host}:${server.address().port}`;
}

async function openPublisher(number) {
  const one = { name: `Press ${number}`, printed: [], base: '', version: 0 };
  const server = createServer({ keepAliveTimeout: 5000 }, (request, response) => answer(one, request, response));
  one.base = await listening(server, addressOf(number));
  publishers.push(one);
  return { id: `press-${number}`, url: `${one.base}/feed.xml`, publisher: one.name };
}

function answer(one, request, response) {
  if (request.url === '/feed.xml') return answerFeed(one, request, response);
  if (request.url === '/robots.txt') return void response.writeHead(404).end();
  const number = Number(/^\/article-(\d+)\.html$/.exec(request.url)?.[1]);
  const found = one.printed.find(({ number: printed }) => printed === number);
  if (found === undefined) return void response.writeHead(404).end();
  totals.pages += 1;
  stamp(number, 'asked');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(articleOf(number), found.at));
}

function answerFeed(one, request, response) {
  totals.polls += 1;
  const etag = `"${one.version}"`;
  if (request.headers['if-none-match'] === etag) {
    totals.unchanged += 1;
    return void response.writeHead(304, { etag }).end();
  }
  const printed = one.printed.slice(-shown).map(({ number, at }) => ({ article: articleOf(number), at, number }));
  for (const { number } of printed) stamp(number, 'named');
  response
    .writeHead(200, { etag, 'content-type': 'application/rss+xml; charset=utf-8' })
    .end(feedOf({ ...one, printed }));
}

function stamp(number, station) {
  const stations = way.get(number);
  if (stations !== undefined) stations[station] ??= Date.now();
}

/** The next article stands at the next publisher, in turn. It keeps what a feed may still name, and pages that are read again. */
function print() {
  const number = (totals.printed += 1);
  const one = publishers[number % publishers.length];
  one.printed.push({ number, at: Date.now() });
  if (one.printed.length > 4000) one.printed.shift();
  one.version += 1;
  way.set(number, { printed: Date.now() });
}

/** Behind after a pause of this process it prints what is due at once: the rate holds. */
function printSteadily(perMinute) {
  const [since, before] = [performance.now(), totals.printed];
  clearInterval(timer);
  timer = setInterval(() => {
    const due = before + Math.floor(((performance.now() - since) * perMinute) / 60_000);
    while (totals.printed < due) print();
  }, 100);
}

async function openReceiver() {
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    response.writeHead(204).end();
    totals.webhooks += 1;
    const cited = new Set(
      Buffer.concat(chunks)
        .toString()
        .match(/\/article-\d+\.html/g) ?? [],
    );
    for (const path of cited) stamp(Number(/\d+/.exec(path)[0]), 'told');
  });
  return `${await listening(server, '127.0.0.1')}/hook`;
}

const orders = {
  steady: ({ perMinute }) => printSteadily(perMinute),
  print: ({ count }) => {
    for (let n = 0; n < count; n++) print();
  },
  stop: () => clearInterval(timer),
  /** The ways that are over; of older ones only what came of them counts. */
  ways: () => [...way].map(([number, stations]) => ({ number, kind: articleOf(number).kind, ...stations })),
};

process.on('message', ({ id, order, about = {} }) => {
  const answered = orders[order]?.(about);
  process.send({ id, answer: answered ?? { ...totals, at: Date.now() } });
});
process.on('disconnect', () => process.exit());
const opened = [];
for (let number = 0; number < feeds; number++) opened.push(await openPublisher(number));
process.send({ opened, hook: await openReceiver() });
