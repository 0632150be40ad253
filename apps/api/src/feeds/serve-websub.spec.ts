import { connect, redisHubStates, type HubStates } from '#redis';
import { denied, leaving, newHubState, verified, type HubState } from '#core';
import { freshStory, startHub, testRedis, type Hub } from '#testing';
import fastify, { type FastifyInstance } from 'fastify';
import { gzipSync } from 'node:zlib';
import { hearOut } from '../answering/hear-out.js';
import { serveWebsub } from './serve-websub.js';

const topic = 'https://wire.example/feed';
const [token, unknown] = ['t'.repeat(43), 'u'.repeat(43)];
const secret = 'a secret of many letters';
const now = new Date('2031-05-10T12:00:00.000Z');
const body = '<rss version="2.0"><channel><item><title>Å</title></item></channel></rss>';
const { redis } = testRedis(connect);

let hub: Hub;
let app: FastifyInstance;
let hubs: HubStates;
let url: string;
let queued: unknown[];
let polled: string[];
let said: string[];

beforeEach(async () => {
  [queued, polled, said] = [[], [], []];
  hub = await startHub();
  hubs = redisHubStates(redis, freshStory());
  app = fastify();
  hearOut(app);
  const queues = { add: (...job: unknown[]) => Promise.resolve(void queued.push(job)) };
  const polls = { schedule: (feeds: readonly string[]) => Promise.resolve(void polled.push(...feeds)) };
  const calls = { hubs, queues, polls, now: () => now } as unknown as Parameters<typeof serveWebsub>[1];
  await serveWebsub(app, calls, (line) => said.push(line));
  url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/websub`;
  await hubs.begin('wire', newHubState({ hub: hub.url, topic }, { token, secret }, now));
});
afterEach(async () => {
  await Promise.all([app.close(), hub.stop()]);
});

const state = async (): Promise<HubState | undefined> => hubs.state('wire');

/** The hub is asked as the collector asks it, and has spoken to the callback. */
async function ask(mode: 'subscribe' | 'unsubscribe', callback = `${url}/${token}`): Promise<void> {
  const form = { 'hub.mode': mode, 'hub.topic': topic, 'hub.callback': callback, 'hub.secret': secret };
  await fetch(hub.url, { method: 'POST', body: new URLSearchParams(form).toString() });
  await hub.settled();
}

const get = (query: string) => fetch(`${url}/${token}?${query}`);

describe('a callback that a hub makes sure of', () => {
  it('confirms what was asked, and notes for how long it was granted', async () => {
    hub.behave({ leaseSeconds: 1000 });
    await ask('subscribe');
    expect(hub.subscribers()).toMatchObject([{ topic }]);
    expect(await state()).toMatchObject({ status: 'verified', leaseUntil: '2031-05-10T12:16:40.000Z', because: '' });
  });

  it('confirms neither another topic nor an unknown callback', async () => {
    hub.behave({ topic: `${topic}?other` });
    await ask('subscribe');
    hub.behave({ topic });
    await ask('subscribe', `${url}/${unknown}`);
    await ask('subscribe', `${url}/short`);
    expect([hub.subscribers(), (await state())?.status]).toEqual([[], 'requested']);
  });

  it('confirms an end only when it was asked for, and is then unknown', async () => {
    await ask('subscribe');
    await ask('unsubscribe');
    expect([hub.subscribers().length, (await state())?.status]).toEqual([1, 'verified']);
    await hubs.change('wire', leaving(now));
    await ask('unsubscribe');
    expect([hub.subscribers().length, await state()]).toEqual([0, undefined]);
  });

  it('takes a denial for one, and has a feed polled that was left to the hub', async () => {
    await hubs.change('wire', { ...verified('1000', now, 0), newsBy: 'push' });
    hub.behave({ then: 'deny' });
    await ask('subscribe');
    expect(await state()).toMatchObject({ status: 'denied', because: 'the hub denied it: not for you' });
    expect(polled).toEqual(['wire']);
  });

  it.each(['', 'hub.mode=subscribe', 'hub.mode=subscribe&hub.mode=subscribe', `hub.mode=subscribe&hub.topic=${topic}`])(
    'says “not found” to “%s”, and no more',
    async (query) => {
      const answer = await get(query);
      expect([answer.status, await answer.text()]).toEqual([404, '']);
    },
  );

  it('echoes the challenge as plain text, letter by letter', async () => {
    const challenge = '<script>&"ä';
    const of = { 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.challenge': challenge };
    const answer = await get(new URLSearchParams(of).toString());
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await answer.text()).toBe(challenge);
  });
});

describe('what a hub pushes', () => {
  beforeEach(() => ask('subscribe'));

  it.each(['sha1', 'sha256', 'sha384', 'sha512'])(
    'is queued once however often it comes, signed by %s',
    async (method) => {
      expect(await hub.publish({ body, method })).toEqual([202]);
      expect(await hub.publish({ body, method })).toEqual([202]);
      const [[name, payload, key], again] = queued as [[string, { push: string }, string], unknown[]];
      expect([name, payload]).toEqual([
        'take-push',
        { feed: 'wire', push: payload.push, contentType: 'application/rss+xml' },
      ]);
      expect(again[2]).toBe(key);
      expect(Buffer.from((await hubs.pushed('wire', payload.push))!).toString()).toBe(body);
    },
  );

  it.each([
    ['another secret', { secret: 'another' }],
    ['an unknown method', { method: 'md5' }],
    ['no signature', { headers: { 'x-hub-signature': '' } }],
    ['the signature of another body', { headers: { 'x-hub-signature': `sha256=${'0'.repeat(64)}` } }],
  ])('does nothing with %s, and who sent it does not learn so', async (_, wrong) => {
    expect(await hub.publish({ body, ...wrong })).toEqual([202]);
    expect([queued, polled, said]).toEqual([[], [], []]);
  });

  it('is taken as it is sent: JSON, plain text, bytes that are neither', async () => {
    for (const type of ['application/json', 'application/feed+json; charset=utf-8', 'text/plain']) {
      expect(await hub.publish({ body: Buffer.from([0x7b, 0, 255, 1]), headers: { 'content-type': type } })).toEqual([
        202,
      ]);
    }
    expect(queued).toHaveLength(3);
  });

  it('is refused when it is too large or packed', async () => {
    expect(await hub.publish({ body: Buffer.alloc(2_000_001) })).toEqual([413]);
    const packed = { body: gzipSync(body), headers: { 'content-encoding': 'gzip' } };
    expect(await hub.publish(packed)).toEqual([415]);
    expect([queued, said]).toEqual([[], []]);
  });

  it('has the feed polled instead when too much waits already', async () => {
    for (let n = 0; n < 9; n++) await hub.publish({ body: `${body}${String(n)}` });
    expect([queued.length, polled]).toEqual([8, ['wire']]);
  });

  it('is refused when there is too much of it in a minute', async () => {
    const statuses = [];
    for (let n = 0; n < 121; n++) statuses.push(...(await hub.publish({ body, secret: 'wrong' })));
    expect([statuses[0], statuses.at(-1)]).toEqual([202, 429]);
  });

  it('is told to stop when it ended, or nobody knows of it', async () => {
    await hubs.change('wire', leaving(now));
    expect(await hub.publish({ body })).toEqual([410]);
    await hubs.forget('wire');
    expect(await hub.publish({ body })).toEqual([410]);
    expect(queued).toEqual([]);
  });

  it('counts also after a denial: what is signed is from whom we asked', async () => {
    await hubs.change('wire', denied('', now));
    expect(await hub.publish({ body })).toEqual([202]);
    expect(queued).toHaveLength(1);
  });
});
