/** Fifty publishers whose pages come a byte a second, beside one whose pages come at once. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { rss } from './etiquette/answers.js';
import { root, Service } from './service.js';
import { until } from './until.js';

const slow = Array.from({ length: 50 }, (_, n) => `127.33.0.${n + 1}`);
const healthy = '127.33.1.1';
const pagesEach = 8;
const news = ['ferry', 'harbour', 'mayor'];

/** Addresses of pages, in the order in which they were asked for. */
const asked: string[] = [];
const hostOf = ({ headers: { host = '' } }: IncomingMessage) => host.replace(/:\d+$/, '');
const slowAsked = () => asked.filter((address) => !address.startsWith(healthy)).length;

/** The healthy one has news once most others are under way. */
function entriesOf(host: string): readonly string[] {
  if (host === healthy) return slowAsked() < slow.length ? [] : news;
  return Array.from({ length: pagesEach }, (_, n) => `page-${n}`);
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const [host, path = ''] = [hostOf(request), request.url];
  if (path === '/robots.txt') response.writeHead(404).end();
  else if (path === '/feed.xml') {
    const feed = rss(`http://${request.headers.host ?? ''}`, entriesOf(host));
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed);
  } else servePage(`${host}${path}`, response);
}

function servePage(address: string, response: ServerResponse): void {
  asked.push(address);
  response.writeHead(200, { 'content-type': 'text/html' });
  if (address.startsWith(healthy)) response.end('<p>The ferry sails.</p>');
  else {
    const dripping = setInterval(() => response.write('<'), 1000);
    response.on('close', () => {
      clearInterval(dripping);
    });
  }
}

const folder = mkdtempSync(join(tmpdir(), 'summitwatch-slow-hosts-'));
let server: Server;
let service: Service;

function storyOf(port: number): string {
  const story = parse(readFileSync(join(root, 'stories/alaska-2025.yaml'), 'utf8')) as object;
  const about = { publisher: 'Nordic Wire', kind: 'wire', country: 'NO', lang: 'en' };
  const feeds = [...slow, healthy].map((host, n) => ({
    id: `feed-${n}`,
    url: `http://${host}:${port}/feed.xml`,
    ...about,
  }));
  return stringify({ ...story, id: 'slow-hosts-test', feeds });
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '0.0.0.0', listening));
  const story = join(folder, 'story.yaml');
  writeFileSync(story, storyOf((server.address() as AddressInfo).port));
  // The distance between requests that it has without being told.
  service = await new Service(story, { SUMMITWATCH_POLL_SECONDS: '1', SUMMITWATCH_HOST_SPACING_MS: '1000' }).start();
}, 120_000);

afterAll(async () => {
  await service.remove();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

it('hold a place each and not the pool: the pages of the healthy one come while most others wait', async () => {
  const fetched = () => asked.filter((address) => address.startsWith(healthy)).length;
  await until(fetched, (count) => count === news.length, 180_000);
  expect(slowAsked()).toBeLessThan(slow.length * pagesEach);
}, 200_000);
