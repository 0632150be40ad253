/** A feed that names a hub: what is pushed shows without a poll, what is signed wrongly does nothing, and without the hub polling goes on. */
import { createServer, type AddressInfo } from 'node:net';
import { z } from 'zod';
import { startHub, type Hub } from '#testing';
import { Feed } from '../apps/api/src/contract/feeds.js';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { Queues } from '../apps/api/src/contract/queues.js';
import { summitwatch } from './command-line.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { Service } from './service.js';
import { until } from './until.js';

let newspaper: Newspaper;
let hub: Hub;
let service: Service;

/** Printed, but not yet in the feed that is polled. */
const story = (slug: string) => ({
  slug,
  title: `The Alaska summit: ${slug}`,
  paragraphs: ['Donald Trump and Vladimir Putin met in Anchorage.'],
});
const rss = (...slugs: string[]) =>
  `<rss version="2.0"><channel><title>The Loopback Courier</title>${slugs.map(itemOf).join('')}</channel></rss>`;
const itemOf = (slug: string) =>
  `<item><title>${story(slug).title}</title><link>${newspaper.url}/${slug}</link><guid>${slug}</guid></item>`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** What the feed at its address holds now, and the hub it names. */
function serve(...slugs: string[]): void {
  newspaper.page('/feed.xml', {
    headers: {
      'content-type': 'application/rss+xml',
      link: `<${hub.url}>; rel="hub", <${newspaper.url}/feed.xml>; rel="self"`,
    },
    body: rss(...slugs),
  });
}

const feed = async () => (await service.get('feeds', z.array(Feed)))[0]!;
const titles = async () => (await service.get('items?limit=50', ItemPage)).items.map(({ title }) => title);
const shown = (slug: string) => until(titles, (seen) => seen.includes(story(slug).title), 30_000);
const tookAll = () =>
  until(
    () => service.get('queues', Queues),
    ({ queues }) => queues.every(({ waiting, active }) => waiting + active === 0),
  );

beforeAll(async () => {
  newspaper = await startNewspaper();
  hub = await startHub();
  for (const slug of ['first', 'second', 'third', 'forged', 'fourth']) {
    const { title, paragraphs } = story(slug);
    newspaper.page(
      `/${slug}`,
      `<html lang="en"><body><article><h1>${title}</h1><p>${paragraphs[0]}</p></article></body></html>`,
    );
  }
  serve('first');
  const port = String(await freePort());
  service = await new Service(newspaper.storyFile, {
    SUMMITWATCH_PORT: port,
    SUMMITWATCH_PUBLIC_URL: `http://127.0.0.1:${port}/`,
    SUMMITWATCH_POLL_SECONDS: '3',
    SUMMITWATCH_POLL_CEILING_SECONDS: '3',
  }).start();
});

afterAll(async () => {
  await service.remove();
  await Promise.all([newspaper.stop(), hub.stop()]);
});

it('The hub is asked, makes sure of us, and shows with the feed.', async () => {
  const { push } = await until(feed, ({ push }) => push?.status === 'verified');
  expect(push).toMatchObject({ hub: hub.url, because: '', spares: false });
  expect(Date.parse(push?.until ?? '')).toBeGreaterThan(Date.now());
  expect(hub.subscribers()).toMatchObject([{ topic: `${newspaper.url}/feed.xml` }]);
  expect(service.said).toContain('an https address is better');
});

// The feed that is polled does not hold it: no poll can have brought it.
it('What is pushed shows without a poll, once however often it comes.', async () => {
  const body = rss('second');
  expect(await hub.publish({ body })).toEqual([202]);
  await shown('second');
  expect(await hub.publish({ body, method: 'sha1' })).toEqual([202]);
  await tookAll();
  expect((await titles()).filter((title) => title === story('second').title)).toHaveLength(1);
  expect((await feed()).push?.spares).toBe(true);
});

it('What is signed wrongly does nothing, and is answered like anything else.', async () => {
  expect(await hub.publish({ body: rss('forged'), secret: 'guessed' })).toEqual([202]);
  expect(await hub.publish({ body: rss('third') })).toEqual([202]);
  await shown('third');
  await tookAll();
  expect(await titles()).not.toContain(story('forged').title);
});

it('A stranger’s callback is nobody’s, and the API stays closed.', async () => {
  const callback = `${service.url}/websub/${'x'.repeat(43)}`;
  expect((await fetch(`${callback}?hub.mode=subscribe&hub.topic=a&hub.challenge=b`)).status).toBe(404);
  expect((await fetch(callback, { method: 'POST', body: rss('forged') })).status).toBe(410);
  expect((await fetch(`${service.url}/api/v1/feeds`)).status).toBe(401);
});

it('Garbage, floods and bodies without end harm nothing, and leave no stranger’s key.', async () => {
  expect(await hub.publish({ body: Buffer.alloc(5_000_000) })).toEqual([413]);
  expect(await hub.publish({ body: '<<<'.repeat(500_000) })).toEqual([202]);
  expect(await hub.publish({ body: '' })).toEqual([202]);
  await Promise.all(Array.from({ length: 30 }, (_, n) => hub.publish({ body: `{"nothing": ${n}}` })));
  await tookAll();
  expect((await service.get('queues', Queues)).failed).toEqual([]);
  const { code, output } = await summitwatch(['verify'], service.environment);
  expect({ code, output }).toMatchObject({ code: 0 });
});

it('When the hub is dead, polling goes on and finds what was not pushed, and the hub is trusted no more.', async () => {
  await hub.stop();
  serve('fourth', 'third', 'second', 'first');
  await shown('fourth');
  expect((await feed()).push).toMatchObject({ status: 'verified', spares: false });
});
