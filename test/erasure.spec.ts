/** A text that must go by law is gone: from the disk, from every answer, for good; and the log proves that it was ordered. */
import { erased, folderArchive } from '#archive';
import { startReceiver, type Receiver } from '#testing';
import Redis from 'ioredis';
import { hash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { MatterDetail } from '../apps/api/src/contract/evidence.js';
import { Erasure, ItemDetail, ItemPage } from '../apps/api/src/contract/items.js';
import { Feed } from '../apps/api/src/contract/feeds.js';
import { SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { summitwatch } from './command-line.js';
import { measuredHealth } from './measured-health.js';
import { startNewspaper, type Newspaper, type Story } from './newspaper.js';
import { allJudged, briefOf } from './play.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

const canary = 'Quokkas were seen behind the hangar, the two presidents failed to agree on a ceasefire in Ukraine.';
const paragraphs = ['Donald Trump and Vladimir Putin ended the Alaska summit on Friday.', canary];
const failed: Story = { slug: 'failed', title: 'Alaska summit of Trump and Putin ends', paragraphs };
/** The same text on another page. */
const marked = (slug: string, mark: string): Story => ({
  ...failed,
  slug,
  paragraphs: paragraphs.map((text) => `<${mark}>${text}</${mark}>`),
});
const twin = marked('twin', 'em');
const prisoners: Story = {
  slug: 'prisoners',
  title: 'Prisoners after the Alaska summit of Trump and Putin',
  paragraphs: ['Trump and Putin agreed to exchange prisoners of war.'],
};
const reason = 'order of the court of Harbour City';

let newspaper: Newspaper;
let receiver: Receiver;
let service: Service;
const backup = mkdtempSync(join(tmpdir(), 'summitwatch-backup-'));

beforeAll(async () => {
  newspaper = await startNewspaper();
  receiver = await startReceiver();
  service = await watchNewspaper(newspaper);
  await service.post('subscriptions', SubscriptionWithSecret, { url: `${receiver.url}/hook` });
  for (const story of [failed, twin, prisoners]) await read(story);
  await receiver.received(2);
  cpSync(archiveFolder(), backup, { recursive: true });
});

afterAll(async () => {
  await service.remove();
  await receiver.stop();
  await newspaper.stop();
  rmSync(backup, { recursive: true, force: true });
});

const archiveFolder = () => join(service.data, 'archive');
const run = (...words: string[]) => summitwatch(words, service.environment);
const items = async () => (await service.get('items', ItemPage)).items;

async function itemOf({ slug }: Story): Promise<z.infer<typeof ItemDetail>> {
  const id = (await items()).find(({ url }) => url.endsWith(`/${slug}`))!.id;
  return service.get(`items/${id}`, ItemDetail);
}

/** Prints a story and waits for its verdict. */
async function read(story: Story): Promise<z.infer<typeof ItemDetail>> {
  newspaper.print(story);
  await until(items, (all) => all.some(({ url }) => url.endsWith(`/${story.slug}`)));
  await allJudged(service);
  return itemOf(story);
}

/** Files below the folder that hold these words as they are, or have them in their names. */
function filesWith(words: string, folder = service.data): readonly string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = names.map((entry) => join(entry.parentPath, entry.name));
  return files.filter((file) => file.includes(words) || readFileSync(file).includes(words));
}

const asksFor = (path: string) => newspaper.requests().filter((request) => request.path === path).length;
async function inRedis<T>(work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(service.redisUrl);
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}

const pageOf = (trace: z.infer<typeof ItemDetail>['trace']): string =>
  (trace.find(({ type }) => type === 'article-read.v1')!.data as { pageHash: string }).pageHash;

const notices = () => receiver.requests().length;

it('An order without a reason, or for an article that nobody knows, is refused and changes nothing.', async () => {
  const { id, text } = await itemOf(failed);
  const order = (path: string, body: object) =>
    service.ask(`/api/v1/items/${path}/erase`, {
      ...{ method: 'POST', body: JSON.stringify(body) },
      headers: { 'content-type': 'application/json' },
    });
  expect((await order(id, { reason: '  ' })).status).toBe(400);
  expect((await order(id, { reason, also: 'this' })).status).toBe(400);
  expect((await order('unknown', { reason })).status).toBe(404);
  expect(await run('erase', id)).toMatchObject({ code: 2, output: '' });
  expect((await itemOf(failed)).text).toBe(text);
});

it('The answer to the order says what it took away, for whom else, and what stays.', async () => {
  const [{ id, text }, other] = [await itemOf(failed), await itemOf(twin)];
  expect([text, other.text]).toEqual([expect.stringContaining(canary), expect.stringContaining(canary)]);
  const before = notices();
  const answer = await service.post(`items/${id}/erase`, Erasure, { reason });
  expect(answer).toMatchObject({ article: id, reason, by: 'admin', texts: 1, pages: 2, others: [other.id] });
  expect(answer.remains).toMatch(/headline and summary.*offsets.*Notices that were sent/);
  expect((await itemOf(failed)).text).toBeNull();
  expect(notices()).toBe(before);
});

it('The item says that its text was removed, when, why and by whom, and so does its twin.', async () => {
  const removed = { at: expect.stringMatching(/^\d{4}-/) as string, reason, by: 'admin' };
  await until(items, (all) => all.filter((item) => item.removed !== null).length === 2);
  const [item, other] = [await itemOf(failed), await itemOf(twin)];
  expect(item).toMatchObject({ removed, text: null, marks: [], title: failed.title });
  expect(item.trace.at(-1)?.summary).toBe(`the text was erased by admin: ${reason}`);
  expect(other).toMatchObject({ removed, text: null, marks: [] });
  expect(await itemOf(prisoners)).toMatchObject({
    removed: null,
    text: expect.stringContaining('prisoners') as string,
  });
});

it('The brief and the matter keep the claim as history, and show no sentence for it.', async () => {
  const { outcomes } = await briefOf(service);
  const line = outcomes.find(({ matter }) => matter === 'outcome:ceasefire')!;
  const gone = { sentence: null, before: '', after: '', removed: { reason } };
  expect(line).toMatchObject({ value: 'not-agreed', because: gone });
  const matter = await service.get('matters/outcome%3Aceasefire', MatterDetail);
  expect(matter.support.length).toBe(2);
  for (const cited of [...matter.support, ...matter.history.map(({ because }) => because)])
    expect(cited).toMatchObject(gone);
  const others = outcomes.filter(({ matter: id }) => id !== 'outcome:ceasefire');
  expect(others.map(({ because }) => because.removed)).toEqual(others.map(() => null));
});

it('Nothing on the disk holds the text: no key, no content, no index, no log; a backup without the key is noise.', async () => {
  const [{ textHash, trace }, { trace: other }] = [await itemOf(failed), await itemOf(twin)];
  expect(filesWith(canary)).toEqual([]);
  expect(filesWith('Quokkas')).toEqual([]);
  for (const [shelf, hash] of [
    ['texts', textHash!],
    ['pages', pageOf(trace)],
    ['pages', pageOf(other)],
  ] as const) {
    const named = filesWith(hash, archiveFolder()).map((file) => file.slice(archiveFolder().length + 1));
    expect(named).toEqual([`erased/${shelf}/${hash.slice(0, 2)}/${hash}`]);
    expect(await folderArchive(backup).find(shelf, hash)).toBeInstanceOf(Uint8Array);
  }
  rmSync(join(backup, 'keys/texts', textHash!.slice(0, 2), `${textHash!}.key`));
  await expect(folderArchive(backup).findText(textHash!)).rejects.toThrow('damaged');
});

/** The place in the order of who holds a sequence (libs/redis/src/copy-words.lua.ts). */
function orderIn(record: string): number {
  const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
  const code = Array.from(record.slice(4)).reduce((sum, letter) => sum * 64 + letters.indexOf(letter), 0);
  return Math.floor(code / 4);
}

it('Redis keeps the headline, the hashes and the claims, and no word sequence of the text.', async () => {
  const ids = [(await itemOf(failed)).id, (await itemOf(twin)).id];
  const { ordered, words } = await inRedis(async (redis) => ({
    ordered: await redis.hgetall((await redis.keys('*copies:ordered'))[0]!),
    words: await redis.hgetall((await redis.keys('*copies:words'))[0]!),
  }));
  const { entered, ...buckets } = words;
  const holders = Object.values(buckets).flatMap((text) =>
    text.match(/.{8}/g)!.map((record) => ordered[orderIn(record)]),
  );
  expect(Number(entered)).toBeGreaterThan(holders.length);
  expect(holders.length).toBeGreaterThan(0);
  expect(holders.filter((article) => article === undefined || ids.includes(article))).toEqual([]);
});

it('verify proves the chain and counts the text as erased.', async () => {
  const { code, output } = await run('verify');
  expect([code, output]).toEqual([0, expect.stringMatching(/ 1 erased, .*: all hold\n$/)]);
});

it('Nothing brings it back: not a new headline, not another article with the very same text.', async () => {
  const { trace, textHash } = await itemOf(failed);
  const asked = asksFor('/failed');
  newspaper.print({ ...failed, title: 'Alaska summit: a new headline for Trump and Putin' });
  const late = await read(marked('late', 'strong'));
  const body = Buffer.from(await (await fetch(`${newspaper.url}/late`)).arrayBuffer());
  const latePage = hash('sha256', body);
  expect(await folderArchive(archiveFolder()).find('pages', latePage)).toBe(erased);
  expect(late).toMatchObject({
    verdict: 'unreadable',
    text: null,
    reason: expect.stringMatching(/erased before/) as string,
  });
  await pollsTwice();
  expect((await itemOf(failed)).trace).toHaveLength(trace.length);
  expect(asksFor('/failed')).toBe(asked);
  expect(await folderArchive(archiveFolder()).findText(textHash!)).toBe(erased);
});

async function pollsTwice(): Promise<void> {
  const polledAt = async () => (await service.get('feeds', z.array(Feed)))[0]!.lastPolledAt;
  for (let n = 0; n < 2; n++) {
    const before = await polledAt();
    await until(polledAt, (at) => at > before);
  }
}

it('The command line erases too, says what stays, and a repeat says that it was done.', async () => {
  const { id } = await itemOf(prisoners);
  const first = await run('erase', id, '--reason', 'asked by the publisher', '--by', 'night desk');
  expect(first).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^erased: 1 text and 1 page[^]*What remains/) as string,
  });
  const { removed, text } = await until(
    () => itemOf(prisoners),
    (item) => item.removed !== null,
  );
  expect([text, removed]).toMatchObject([null, { reason: 'asked by the publisher', by: 'night desk' }]);
  const again = await run('erase', id, '--reason', 'again', '--json');
  expect(JSON.parse(again.output)).toMatchObject({ isNew: false, reason: 'asked by the publisher' });
  expect((await run('erase', 'unknown', '--reason', 'x')).errors).toMatch(/no feed has named/);
});

it('After a crash before the keys were destroyed, and with its views lost, the next start destroys them and sends nothing.', async () => {
  const { textHash } = await itemOf(prisoners);
  const before = notices();
  await service.kill('programs');
  await inRedis(async (redis) => redis.del(await redis.keys('*:view*')));
  cpSync(backup, archiveFolder(), { recursive: true });
  rmSync(join(archiveFolder(), 'erased'), { recursive: true });
  const archive = folderArchive(archiveFolder());
  expect(await archive.findText(textHash!)).toContain('prisoners');
  await service.start();
  expect((await itemOf(prisoners)).text).toBeNull();
  await until(
    () => archive.remains('texts', textHash!),
    (remains) => !remains,
  );
  expect(await archive.findText(textHash!)).toBe(erased);
  const told = (await briefOf(service)).outcomes.map(({ because }) => [because.sentence, because.removed?.reason]);
  expect(told).toEqual([
    [null, reason],
    [null, 'asked by the publisher'],
  ]);
  const health = () => measuredHealth(service);
  await until(health, ({ ready, projected, head, owed }) => ready && projected === head && owed === 0);
  expect(notices()).toBe(before);
});

it('And the log still proves whole.', async () => {
  await until(
    () => run('verify'),
    ({ code, output }) => code === 0 && output.includes(' 2 erased, '),
  );
});
