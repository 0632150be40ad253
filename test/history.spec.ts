/** The log on disk: a wiped Redis comes back, a story moves to another house, and what is damaged is named. */
import { folderArchive } from '#archive';
import { letGoByPolicy } from '#core';
import { folderSegments } from '#history';
import { RedisEventLog } from '#redis';
import { startReceiver, type Receiver } from '#testing';
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Feed } from '../apps/api/src/contract/feeds.js';
import { Delivery, SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { SeenPage } from '../apps/api/src/contract/pages.js';
import { summitwatch } from './command-line.js';
import { measuredHealth } from './measured-health.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { allKept, hashOfViews, onRedis, segmentsIn, storyId } from './past.js';
import { allJudged } from './play.js';
import { adminSecret, Service } from './service.js';
import { until } from './until.js';

const smallSegments = { SUMMITWATCH_SEGMENT_EVENTS: '16', SUMMITWATCH_RECENT_EVENTS: '16' };
const stories = [
  ['proposed', 'Trump and Putin meet at Alaska summit', 'Donald Trump proposed a ceasefire in Ukraine at the Alaska summit with Vladimir Putin.'],
  ['failed', 'Alaska summit ends', 'The Alaska summit of Trump and Putin ended. The two presidents failed to agree on a ceasefire in Ukraine.'],
  ['praised', 'Ottawa on the Alaska summit', 'Canadian Prime Minister Mark Carney welcomed the Alaska summit of Donald Trump and Vladimir Putin on Saturday.'],
  ['geneva', 'Geneva may follow the Alaska summit', 'Vladimir Putin and Volodymyr Zelenskyy will meet in Geneva on 1 September, the White House announced after the Alaska summit of Trump and Putin.'],
  ['prisoners', 'Prisoners to be exchanged after the Alaska summit', 'Families waited for news after the Alaska summit. Trump and Putin agreed to exchange prisoners of war.'],
] as const; // oxfmt-ignore

/** Changes of state that the stories tell, each owed to two. */
const notices = 5;

let newspaper: Newspaper;
let service: Service;
let [willing, unwilling]: Receiver[] = [];
const others: Service[] = [];
const run = (...words: string[]) => summitwatch(words, service.environment);
const exported = () => join(service.data, 'story.ndjson');

/** A service that never ran; its Redis is embedded, and begins with its start. */
function emptyService(): Service {
  const other = new Service(newspaper.storyFile, smallSegments);
  others.push(other);
  return other;
}

beforeAll(async () => {
  newspaper = await startNewspaper();
  [willing, unwilling] = [await startReceiver(), await startReceiver()];
  // It wants nothing for two hours: the first notice fails there, and the others wait.
  unwilling.answer({ status: 503, headers: { 'retry-after': '7200' }, body: '' });
  service = await new Service(newspaper.storyFile, smallSegments).start();
  await until(
    () => service.get('feeds', z.array(Feed)),
    (feeds) => feeds[0]?.health === 'ok',
  );
  for (const { url } of [willing, unwilling]) {
    await service.post('subscriptions', SubscriptionWithSecret, { url, label: url });
  }
  for (const [slug, title, sentence] of stories) {
    newspaper.print({ slug, title, paragraphs: [sentence] });
    await until(
      () => service.get('items', ItemPage),
      ({ items }) => items.some(({ url }) => url.endsWith(slug)),
    );
    await allJudged(service);
  }
  const results = async () => (await deliveries()).map(({ result }) => result).sort();
  const [delivered, waiting] = [Array<string>(notices).fill('delivered'), Array<string>(notices - 1).fill('waiting')];
  await until(results, (seen) => seen.join() === [...delivered, 'failed', ...waiting].join());
  await allKept(service);
});

afterAll(async () => {
  await Promise.all([service, ...others].map((one) => one.remove()));
  await Promise.all([newspaper.stop(), willing?.stop(), unwilling?.stop()]);
});

const deliveries = () => service.get('deliveries', z.array(Delivery));
const idsAt = (receiver: Receiver | undefined) => receiver!.requests().map(({ headers }) => headers['webhook-id']);

it('What is old lies sealed on disk, and the stream holds what is recent.', async () => {
  const head = await allKept(service);
  // What is mirrored is sealed in the step after.
  await until(
    () => readdirSync(segmentsIn(service)).filter((name) => name.endsWith('.sealed')),
    (sealed) => sealed.length === Math.floor(head / 16),
  );
  const length = await until(
    () => onRedis(service, (redis) => redis.xlen(`{sw:${storyId}:0}:log`)),
    (seen) => seen < 32,
  );
  expect(length).toBeGreaterThanOrEqual(16);
  const { code, output } = await run('verify');
  expect([code, output]).toEqual([
    0,
    expect.stringMatching(new RegExp(`^${String(head)} events.*, \\d+ segments: all hold\n$`)),
  ]);
  const events = (await run('events')).output.trimEnd().split('\n');
  expect(events.map((line) => (JSON.parse(line) as { position: number }).position)).toEqual(
    events.map((_, n) => n + 1),
  );
});

describe('A story that moves', () => {
  it('is exported as CloudEvents, into a file that does not exist yet.', async () => {
    expect(await run('export', '--out', exported())).toMatchObject({ code: 0, output: '', errors: '' });
    const lines = readFileSync(exported(), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as { type: string }); // oxfmt-ignore
    const head = await allKept(service);
    expect(lines.filter(({ type }) => type !== 'text-archived.v1')).toHaveLength(head + 1);
    expect(lines.filter(({ type }) => type === 'text-archived.v1')).toHaveLength(stories.length);
    expect((await run('export')).output).toBe(readFileSync(exported(), 'utf8'));
    expect(await run('export', '--out', exported())).toMatchObject({ code: 2, output: '' });
  });

  it('gives the same views in an empty instance, verifies there, and tells nobody anything again.', async () => {
    const [told, before] = [idsAt(willing).length + idsAt(unwilling).length, await hashOfViews(service)];
    const other = emptyService();
    const { code, errors } = await summitwatch(['import', exported()], other.environment);
    expect([code, errors]).toEqual([0, expect.stringMatching(/^imported \d+ events; the next start/m)]);
    await other.start();
    expect(other.said).toMatch(/restored \d+ events from segments, \d+ s/);
    expect(await hashOfViews(other)).toBe(before);
    expect((await measuredHealth(other)).owed).toBe(0);
    const verified = await summitwatch(['verify'], other.environment);
    expect([verified.code, verified.output]).toEqual([0, (await run('verify')).output]);
    expect(idsAt(willing).length + idsAt(unwilling).length).toBe(told);
    const again = await summitwatch(['import', exported()], other.environment);
    expect([again.code, again.errors]).toEqual([2, expect.stringMatching(/has \d+ events here/)]);
  });

  it('of which a line is bad is not seen at all, and the line is named.', async () => {
    const other = emptyService();
    const lines = readFileSync(exported(), 'utf8').split('\n');
    const bad = lines.findIndex((line) => line.includes('"time":"2')) + 12;
    const spoilt = lines.map((line, i) => (i === bad ? line.replace('"time":"2', '"time":"3') : line)).join('\n');
    const { code, errors } = await summitwatch(['import'], other.environment, spoilt);
    expect([code, errors]).toEqual([
      2,
      expect.stringMatching(new RegExp(`line ${String(bad + 1)}: .*chain does not hold; nothing was imported`)),
    ]);
    expect(existsSync(segmentsIn(other))).toBe(false);
    expect((await summitwatch(['import'], other.environment, lines.join('\n'))).code).toBe(0);
  });

  it('goes into a running Redis at once, and not into one that has it.', async () => {
    const other = emptyService();
    const url = new URL(process.env.SUMMITWATCH_TEST_REDIS!);
    url.pathname = '/7';
    const environment = { ...other.environment, REDIS_URL: url.href };
    expect((await summitwatch(['import', exported()], environment)).errors).toMatch(/imported \d+ events\n/);
    expect((await summitwatch(['events', '--limit', '1'], environment)).output).toContain('"position":1,');
    expect((await summitwatch(['restore'], environment)).output).toBe('nothing was lost\n');
    expect((await summitwatch(['import', exported()], environment)).code).toBe(2);
  });
});

describe('A backup', () => {
  const file = () => join(service.data, 'story.backup');
  const there = (folder: string) => readdirSync(folder).sort();
  let [views, owed]: [string, number] = ['', 0];

  it('is one file, made while the service runs, and never in the place of another.', async () => {
    await run('user', 'add', 'Nils Holm', '--role', 'analyst');
    [views, owed] = [await hashOfViews(service), (await measuredHealth(service)).owed];
    const { code, output, errors } = await run('backup', file());
    expect([code, output, errors]).toEqual([
      0,
      '',
      expect.stringMatching(/: \d+ events, \d+ texts, pages and responses\n$/),
    ]);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    const again = await run('backup', file());
    expect([again.code, again.errors]).toEqual([2, `summitwatch: ${file()} is there already; name a new file\n`]);
    expect(there(service.data).filter((name) => name.startsWith('story.backup'))).toEqual(['story.backup']);
  });

  it('that was cut short is refused, and nothing is there afterwards.', async () => {
    const other = emptyService();
    writeFileSync(`${file()}.cut`, readFileSync(file()).subarray(0, -300));
    const { code, errors } = await summitwatch(['restore', `${file()}.cut`], other.environment);
    expect([code, errors]).toEqual([2, expect.stringMatching(/it breaks off at byte \d+; nothing was written\n$/)]);
    expect(there(other.data).filter((name) => name !== 'redis')).toEqual([]);
  });

  it('gives an empty instance the same views, people, secrets and debts, verifies there, and tells nobody twice.', async () => {
    const told = [idsAt(willing), idsAt(unwilling).length];
    const other = emptyService();
    const restored = await summitwatch(['restore', file()], other.environment);
    expect([restored.code, restored.errors]).toEqual([0, expect.stringMatching(/^restored as of 2\S+: \d+ events/m)]);
    await other.start();
    expect(await hashOfViews(other)).toBe(views);
    const verified = await summitwatch(['verify'], other.environment);
    expect([verified.code, verified.output]).toEqual([0, (await run('verify')).output]);
    expect((await summitwatch(['user', 'list'], other.environment)).output).toContain('Nils Holm');
    const secrets = (one: Service) => onRedis(one, (redis) => redis.hgetall(`{sw:${storyId}:0}:vault`));
    expect(await secrets(other)).toEqual(await secrets(service));
    await until(
      async () => (await measuredHealth(other)).owed,
      (seen) => seen === owed,
    );
    expect([idsAt(willing), idsAt(unwilling).length]).toEqual(told);
    // By a slip nothing is lost.
    const slip = await summitwatch(['restore', file()], other.environment);
    expect([slip.code, slip.errors]).toEqual([2, expect.stringMatching(/has \d+ events here; --replace puts/)]);
  });
});

describe('What policy lets go of', () => {
  it('is said where it stood, and accounted for; a dump tells of it without a secret.', async () => {
    newspaper.print({
      slug: 'weather',
      title: 'Rain in Harwick',
      paragraphs: ['It will rain in Harwick all week, the town’s weather office said on Monday.'],
    });
    const seen = await until(
      () => service.get('items', ItemPage),
      ({ items }) => items.some(({ url, verdict }) => url.endsWith('weather') && verdict !== 'pending'),
    );
    const { id } = seen.items.find(({ url }) => url.endsWith('weather'))!;
    await onRedis(service, async (redis) => {
      const log = new RedisEventLog(redis, storyId, {
        sealed: folderSegments(segmentsIn(service), { segmentEvents: 16 }),
      });
      const { letGo } = folderArchive(join(service.data, 'archive'));
      const policy = { pagesDays: 1, irrelevantDays: 1 };
      const run = { policy, now: new Date(Date.now() + 2 * 86_400_000), isDry: false, from: 'a spec' };
      expect(await letGoByPolicy(log, letGo, run)).toMatchObject({ articles: 1, texts: 1, pages: 1 });
      log.close();
    });
    const [page] = await service.get(`items/${id}/pages`, z.array(SeenPage));
    const reason = 'let go by policy: items that are not about the summit are kept for 1 day';
    expect(page).toMatchObject({ kept: false, removed: { by: 'policy', reason } });
    const raw = await service.ask(`/api/v1/items/${id}/pages/${page!.pageHash}/raw`);
    expect([raw.status, await raw.text()]).toEqual([404, expect.stringContaining('let go by policy')]);
    expect((await run('verify')).code).toBe(0);
    expect((await run('retention', '--dry-run')).output).toMatch(/^all is kept for ever/);
    const dumped = (await run('dump')).output;
    expect(JSON.parse(dumped)).toMatchObject({ story: { id: storyId }, counts: { parked: 0 }, queues: { failed: [] } });
    const secrets = await onRedis(service, (redis) => redis.hvals(`{sw:${storyId}:0}:vault`));
    for (const secret of [adminSecret, new URL(service.redisUrl).password, ...secrets])
      expect(dumped).not.toContain(secret);
    expect(dumped).not.toContain('Geneva');
  });
});

describe('A Redis that was wiped under the service', () => {
  const vault = `{sw:${storyId}:0}:vault`;
  let before: { views: string; head: number; willing: readonly unknown[] };
  let secrets: Readonly<Record<string, string>>;

  it('is not given a second log.', async () => {
    before = { views: await hashOfViews(service), head: await allKept(service), willing: idsAt(willing) };
    await onRedis(service, async (redis) => {
      secrets = await redis.hgetall(vault);
      await redis.flushall();
    });
    const refused = await service.ask('/api/v1/feeds', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url: 'http://127.0.0.1:1/feed', publisher: 'x', kind: 'newspaper', lang: 'en' }),
    });
    expect([refused.status, await refused.text()]).toEqual([503, expect.stringContaining('start the service again')]);
    expect(await onRedis(service, (redis) => redis.exists(`{sw:${storyId}:0}:log`))).toBe(0);
  });

  it('is told of: the service is not ready, and answers no empty brief, but what to do.', async () => {
    // It is looked for by beats.
    const refused = (path: string) =>
      until(
        () => service.ask(path),
        ({ status }) => status === 503,
      );
    expect(await (await refused('/api/v1/brief')).text()).toContain('start the service again');
    expect(await (await refused('/health/ready')).text()).toContain('no longer holds the log');
  });

  it('is told of by commands, too, in the same words; but for those that restore it and look whether the segments are whole.', async () => {
    for (const words of [
      ['subscriptions'],
      ['view', 'matters'],
      ['user', 'list'],
      ['backup', join(service.data, 'b')],
    ]) {
      const { code, output, errors } = await summitwatch(words, service.environment);
      expect([code, output, errors]).toEqual([
        2,
        '',
        expect.stringMatching(/no longer holds the log.*start the service again/),
      ]);
    }
    // The segments are whole, which is good to know before a start; Redis is not.
    const { code, output, errors } = await run('verify');
    expect([code, output, errors]).toEqual([
      2,
      expect.stringMatching(new RegExp(`^${String(before.head)} events of .*: all hold\n$`)),
      expect.stringMatching(/no longer holds the log.*start the service again/),
    ]);
  });

  it('comes back with the next start: the same views, and a line that says so.', async () => {
    await service.kill('programs and Redis');
    await service.start();
    expect(service.said).toMatch(new RegExp(`restored ${String(before.head)} events from segments, \\d+ s`));
    expect(await hashOfViews(service)).toBe(before.views);
    expect((await run('verify')).code).toBe(0);
    expect(await onRedis(service, (redis) => redis.hgetall(vault))).toEqual(secrets);
    expect((await run('subscriptions')).output).not.toContain('secret is gone');
  });

  it('tells nobody twice, and still owes what was not delivered.', async () => {
    await until(
      () => measuredHealth(service),
      ({ ready, owed }) => ready && owed === notices,
    );
    expect(idsAt(willing)).toEqual(before.willing);
    unwilling!.answer(204);
    const [failed, ...others] = (await deliveries()).filter(({ result }) => result === 'failed');
    expect(others).toEqual([]);
    // Once it is taken, those that waited for it follow by themselves.
    await service.post(`deliveries/${encodeURIComponent(failed!.id)}/retry`, Delivery);
    await until(
      () => measuredHealth(service),
      // A service that waits for Redis says 0, too, and that it is not ready.
      ({ ready, owed }) => ready && owed === 0,
    );
    expect(new Set(idsAt(unwilling)).size).toBe(notices);
    expect(idsAt(willing)).toEqual(before.willing);
  });
});

describe('verify', () => {
  const second = '000000000017.sealed';
  const spoil = async (change: (bytes: Buffer) => Buffer) => {
    const file = join(segmentsIn(service), second);
    copyFileSync(file, `${file}.whole`);
    writeFileSync(file, change(readFileSync(file)));
    const ran = await run('verify');
    copyFileSync(`${file}.whole`, file);
    return ran;
  };

  it('finds a flipped byte in a segment, and its place.', async () => {
    const { code, output } = await spoil((bytes) => {
      bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
      return bytes;
    });
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/: position 17: the segment 000000000017\.sealed is damaged/),
    ]);
  });

  it('finds a segment that was cut short.', async () => {
    const { code, output } = await spoil((bytes) => bytes.subarray(0, bytes.length - 20));
    expect([code, output]).toEqual([1, expect.stringMatching(/: position 17: .*cut short/)]);
  });

  it('names a key that is none of ours.', async () => {
    const stranger = `{sw:${storyId}:0}:stranger`;
    await onRedis(service, (redis) => redis.set(stranger, 'x'));
    const { code, output } = await run('verify');
    await onRedis(service, (redis) => redis.del(stranger));
    expect([code, output]).toEqual([1, expect.stringContaining(`the key ${stranger} is none of ours\n`)]);
    expect((await run('verify', '--json')).code).toBe(0);
  });
});
