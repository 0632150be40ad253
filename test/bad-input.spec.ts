/** What the world and the operator get wrong is said in words that help, and stops nothing else. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { FeedImport } from '../apps/api/src/contract/feed-lists.js';
import { Feed } from '../apps/api/src/contract/feeds.js';
import { Firing } from '../apps/api/src/contract/firing.js';
import { Problem, Subscription, SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { Queues } from '../apps/api/src/contract/queues.js';
import { summitwatch } from './command-line.js';
import { measuredHealth } from './measured-health.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { briefOf } from './play.js';
import type { Service } from './service.js';
import { root } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

let newspaper: Newspaper;
let service: Service;

beforeAll(async () => {
  newspaper = await startNewspaper();
  service = await watchNewspaper(newspaper);
});

afterAll(async () => {
  await service.remove();
  await newspaper.stop();
});

const about = 'Alaska summit of Trump and Putin';
const item = async (slug: string) => {
  const { items } = await service.get('items?limit=100', ItemPage);
  return items.find(({ url }) => url.endsWith(slug));
};

/** Adds a feed at the address and answers with its health once it was asked. */
async function fed(url: string) {
  await service.post('feeds', Feed, { url, publisher: `Feed at ${url}`, kind: 'newspaper', lang: 'en' });
  const feeds = () => service.get('feeds', z.array(Feed));
  const found = await until(feeds, (all) =>
    all.some((feed) => feed.url === url && feed.failures > 0 && feed.health !== 'unknown'),
  );
  return found.find((feed) => feed.url === url)!;
}

describe('a feed', () => {
  it('that is a page of HTML is failing, and says that it is no feed.', async () => {
    const feed = await fed(newspaper.page('/no-feed', '<!doctype html><html><body><h1>Welcome</h1></body></html>'));
    expect(feed).toMatchObject({ health: 'degraded' });
    expect(feed.because).toMatch(/neither RSS, RDF, Atom nor JSON Feed/);
  });

  it('that is broken off in the middle is failing or read as far as it goes, and never stops the service.', async () => {
    const body = '<rss version="2.0"><channel><title>Cut</title><item><title>One</title><li';
    newspaper.page('/cut.xml', { headers: { 'content-type': 'text/xml' }, body });
    const url = `${newspaper.url}/cut.xml`;
    await service.post('feeds', Feed, { url, publisher: 'Cut', kind: 'newspaper', lang: 'en' });
    await until(
      () => service.get('feeds', z.array(Feed)),
      (all) => all.some((feed) => feed.url === url && feed.health !== 'unknown'),
    );
  });

  it('on a host that is down is failing, and says that nobody answers.', async () => {
    const feed = await fed('http://127.0.0.1:1/feed.xml');
    expect(feed).toMatchObject({ health: 'degraded' });
    expect(feed.because).toMatch(/ECONNREFUSED|refused|connect/i);
  });

  it('that leads to the private network, where nothing was allowed, is blocked.', async () => {
    newspaper.page('/inside.xml', { status: 302, headers: { location: 'http://10.1.2.3/feed.xml' }, body: '' });
    const feed = await fed(`${newspaper.url}/inside.xml`);
    expect(feed).toMatchObject({ health: 'blocked' });
    expect(feed.because).toMatch(/private|10\.1\.2\.3/);
  });

  it('that is gone says so.', async () => {
    newspaper.page('/gone.xml', { status: 410, body: 'gone' });
    expect(await fed(`${newspaper.url}/gone.xml`)).toMatchObject({ health: 'gone' });
  });
});

it('A receiver at a private address that no setting permits is refused by every door, with the setting that would.', async () => {
  const closed = 'http://10.1.2.3/hook';
  const why = 'nothing would be sent there, for 10.1.2.3 is not on the public internet; webhook=10.1.2.3 in SUMMITWATCH_ALLOW_PRIVATE permits it'; // oxfmt-ignore
  const { id } = await service.post('subscriptions', SubscriptionWithSecret, { url: 'http://127.0.0.1:9/hook' });
  const asked = async (path: string, method: string) => {
    const response = await service.ask(path, {
      method,
      body: JSON.stringify({ url: closed }),
      headers: { 'content-type': 'application/json' },
    });
    return { status: response.status, ...Problem.parse(await response.json()) };
  };
  const refused = { status: 400, code: 'invalid', message: `url: ${why}` };
  expect(await asked('/api/v1/subscriptions', 'POST')).toMatchObject(refused);
  expect(await asked(`/api/v1/subscriptions/${id}`, 'PATCH')).toMatchObject(refused);
  const said = await summitwatch(['subscribe', closed], service.environment);
  expect([said.code, said.errors]).toEqual([2, expect.stringContaining(why)]);
  expect((await service.get('subscriptions', z.array(Subscription))).map(({ url }) => url)).not.toContain(closed);
});

it('A receiver at a port that is closed to all is refused by its name, too, and one about somebody unheard of is taken with a hint.', async () => {
  const bare = { ...service.environment, SUMMITWATCH_ALLOW_PRIVATE: '' };
  const closed = await summitwatch(['subscribe', 'http://hooks.example:8080/hook'], bare);
  expect([closed.code, closed.errors]).toEqual([2, expect.stringContaining('for port 8080 is not among 80, 443')]);
  const hints = ['actors: nobody named “Nobody Atall” has appeared so far'];
  const url = 'http://127.0.0.1:9/nobody';
  const asked = { url, actors: ['Nobody Atall', 'VLADIMIR PUTIN'] };
  const made = await service.post('subscriptions', SubscriptionWithSecret, asked);
  expect(made.hints).toEqual(hints);
  const preview = await service.post('subscriptions/preview', Firing, { actors: asked.actors });
  expect(preview.hints).toEqual(hints);
  const said = await summitwatch(['subscription', 'change', made.id, '--label', 'Nobody'], service.environment);
  expect([said.code, said.errors]).toEqual([0, expect.stringContaining(hints[0]!)]);
  const told = await summitwatch(['subscribe', url, '--actor', 'Putin'], service.environment);
  expect([told.code, told.errors]).toEqual([0, expect.stringContaining('actors: who is called “Putin” is told of as “Vladimir Putin”')]); // oxfmt-ignore
});

it('A feed at a private address that no setting permits is refused by every door, with the setting that would.', async () => {
  const closed = 'http://10.1.2.3/feed.xml';
  const why = 'nothing would be asked there, for 10.1.2.3 is not on the public internet; feed=10.1.2.3 in SUMMITWATCH_ALLOW_PRIVATE permits it'; // oxfmt-ignore
  const source = { url: closed, publisher: 'Inside', kind: 'newspaper', lang: 'en' };
  const headers = { 'content-type': 'application/json' };
  const answer = await service.ask('/api/v1/feeds', { method: 'POST', body: JSON.stringify(source), headers });
  expect([answer.status, Problem.parse(await answer.json()).message]).toEqual([400, `url: ${why}`]);
  const body = `<opml><body><outline text="Inside" xmlUrl="${closed}"/></body></opml>`;
  const list = { method: 'POST', body, headers: { 'content-type': 'text/x-opml' } };
  const { outlines } = FeedImport.parse(await (await service.ask('/api/v1/feeds/import', list)).json());
  expect(outlines).toMatchObject([{ outcome: 'refused', because: why }]);
  const said = await summitwatch(['add-feed', closed, '--no-look', '--publisher', 'Inside'], service.environment);
  expect([said.code, said.errors]).toEqual([2, expect.stringContaining(why)]);
  expect((await service.get('feeds', z.array(Feed))).map(({ url }) => url)).not.toContain(closed);
});

it('A feed whose address differs from another in its letters or marks is one more; with another fragment it is the same.', async () => {
  const add = async (path: string) => {
    const source = { url: newspaper.url + path, publisher: path, kind: 'newspaper', lang: 'en' };
    const headers = { 'content-type': 'application/json' };
    return service.ask('/api/v1/feeds', { method: 'POST', body: JSON.stringify(source), headers });
  };
  const statuses: number[] = [];
  for (const path of ['/like.xml', '/like-xml', '/Like.xml']) statuses.push((await add(path)).status);
  expect(statuses).toEqual([201, 201, 201]);
  const listed = await until(
    () => service.get('feeds', z.array(Feed)),
    (all) => all.filter(({ url }) => /like.xml$/i.test(url)).length === 3,
  );
  expect(listed.map(({ url }) => url)).toContain(`${newspaper.url}/Like.xml`);
  const again = await add('/like.xml#top');
  expect([again.status, Problem.parse(await again.json()).message]).toEqual([
    409,
    expect.stringMatching(/^this address is polled already, as added-.*-like-xml$/),
  ]);
});

describe('an item', () => {
  const unreadable: readonly [string, string, Parameters<Newspaper['page']>[1], RegExp][] = [
    ['page without text', 'empty', '<!doctype html><html><body></body></html>', /no text/],
    ['PDF', 'paper', { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7' }, /no HTML|pdf/i],
    ['page that forbids us', 'forbidden', { status: 403, body: 'no' }, /403|refuse|forbid|block/i],
    ['page that is a dead end', 'round', { status: 302, headers: { location: '/round' } }, /redirect/i],
  ];

  it.each(unreadable)(
    'that leads to a %s is unreadable, with the reason in words.',
    async (_, slug, answer, reason) => {
      newspaper.print({ slug, title: `${about}: ${slug}`, paragraphs: [] });
      newspaper.page(`/${slug}`, answer);
      const found = await until(
        () => item(slug),
        (seen) => seen !== undefined && seen.verdict !== 'pending',
      );
      expect(found).toMatchObject({ verdict: 'unreadable' });
      expect(found!.reason).toMatch(reason);
    },
  );

  it('with a page made to hurt gets a verdict like any other.', async () => {
    const deep = '<div>'.repeat(60_000) + 'deep';
    newspaper.print({ slug: 'deep', title: `${about}: deep`, paragraphs: [deep] });
    const found = await until(
      () => item('deep'),
      (seen) => seen !== undefined && seen.verdict !== 'pending',
      25_000,
    );
    expect(found!.reason).not.toBe('');
  });

  it('after all of these is read as ever, and no job failed by our own mistake.', async () => {
    newspaper.print({
      slug: 'good',
      title: about,
      paragraphs: ['Trump and Putin failed to agree on a ceasefire in Ukraine.'],
    });
    await until(
      () => briefOf(service),
      ({ outcomes }) => outcomes.length === 1,
    );
    expect((await service.get('queues', Queues)).failed).toEqual([]);
    expect(await measuredHealth(service)).toMatchObject({ ready: true, fresh: true, parked: 0 });
    expect(service.said).not.toMatch(/^\s+at /m);
  });
});

it.each(['__proto__', 'constructor', 'toString'])(
  'An address that ends in %s finds nothing, and ends nothing.',
  async (word) => {
    const answer = await service.ask(`/brief/matters/${word}`, { headers: { 'accept-language': 'de' } });
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining(word)]);
    expect((await service.ask(`/brief/articles/${word}`)).status).toBe(404);
    expect((await service.ask('/health/live')).status).toBe(200);
  },
);

describe('a single program', () => {
  function served(names: readonly string[], environment: object) {
    const env = { ...process.env, REDIS_URL: '', SUMMITWATCH_PORT: '0', ...environment };
    const { status, stderr } = spawnSync(process.execPath, ['bin/serve.mjs', ...names], { cwd: root, env });
    expect(String(stderr)).not.toMatch(/^\s+at /m);
    return { status, said: String(stderr) };
  }

  it('without an address of Redis says which setting is missing and what it looks like.', () => {
    expect(served(['api'], {})).toEqual({ status: 2, said: expect.stringContaining('Set REDIS_URL') as string });
  });

  it('that finds no Redis says where it looked, how long, and what to do.', () => {
    const { status, said } = served(['api'], { REDIS_URL: 'redis://127.0.0.1:1', REDIS_WAIT_SECONDS: '1' });
    expect([status, said]).toEqual([
      2,
      expect.stringMatching(/No Redis at 127\.0\.0\.1:1 after 1 s[^]*correct REDIS_URL/),
    ]);
  });

  it('that does not exist is named, with those that do.', () => {
    const { status, said } = served(['colector'], { REDIS_URL: 'redis://127.0.0.1:1' });
    expect([status, said]).toEqual([2, expect.stringMatching(/collector projector api \("colector" is none\)/)]);
  });
});

it('A slip in the story file is named with its place and what may have been meant.', async () => {
  const file = join(service.data, 'slip.yaml');
  writeFileSync(file, readFileSync(newspaper.storyFile, 'utf8').replace('publisher:', 'publsher:'));
  const { code, errors } = await summitwatch(['check-config'], { ...service.environment, SUMMITWATCH_STORY: file });
  expect([code, errors]).toEqual([2, expect.stringMatching(/slip\.yaml:\d+:\d+.*publsher.*publisher/)]);
});

it('A password of Redis that does not fit is said to be that, and is not repeated.', async () => {
  const wrong = service.redisUrl.replace(/:[^:@]+@/, ':mistaken@');
  const { code, errors } = await summitwatch(['events'], { ...service.environment, REDIS_URL: wrong });
  expect(code).toBe(2);
  expect(errors).toMatch(/does not let us in: put its user and password into REDIS_URL/);
  expect(errors).not.toContain('mistaken');
});

describe('words that a command does not know', () => {
  it.each([
    [
      'start.mjs',
      ['--port', '8090'],
      /takes no words \(--port 8090\).*SUMMITWATCH_PORT=8090 npm start; libs\/settings\/README.md lists them/,
    ],
    ['demo.mjs', ['fast'], /takes no words \(fast\).*DEMO_SPEED/],
    ['bench.mjs', ['--quik'], /'--quik'\. Known are --quick, --trial, --out …/],
    ['bench.mjs', ['lines'], /There is no bench lines: line, polling, /],
    ['score.mjs', ['--story'], /'--story <value>' argument missing\. Known are --story …/],
  ])('%s %j refuses in a sentence that says what it knows.', (script, words, expected) => {
    const { status, stderr } = spawnSync(process.execPath, [`bin/${script}`, ...words], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, expect.stringMatching(expected)]);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  const commands = readdirSync(join(root, 'bin')).filter(
    (file) => file.endsWith('.mjs') && /\bwords(?:Of|In)\(/.test(readFileSync(join(root, 'bin', file), 'utf8')),
  );
  it.each(commands)('%s says with --help what each of those does that it knows.', (script) => {
    const told = (word: string) =>
      spawnSync(process.execPath, [`bin/${script}`, word], { cwd: root, encoding: 'utf8' });
    const { status, stdout } = told('--help');
    const known = told('--no-such-word').stderr.match(/(?<=Known are .*)--[a-z-]+(?=.*;)/g) ?? [];
    expect([status, known.length > 0, known.filter((word) => !stdout.includes(word))]).toEqual([0, true, []]);
  });
});
