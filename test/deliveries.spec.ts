/** What an operator sees and does about deliveries: tries a webhook out, replaces its secret, switches it off and on, sends again. */
import { Webhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import { z } from 'zod';
import { Feed } from '../apps/api/src/contract/feeds.js';
import { Firing } from '../apps/api/src/contract/firing.js';
import {
  Delivery,
  Problem,
  Subscription,
  SubscriptionTest,
  SubscriptionWithSecret,
} from '../apps/api/src/contract/operation.js';
import { isSignedByKey, startReceiver, type Receiver, type SeenRequest } from '#testing';
import { summitwatch } from './command-line.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { onRedis, storyId } from './past.js';
import { briefOf } from './play.js';
import { Service } from './service.js';
import { turnOften } from './turn-often.js';
import { until } from './until.js';

let newspaper: Newspaper;
let service: Service;
let receiver: Receiver;
let subscription: z.infer<typeof SubscriptionWithSecret>;

beforeAll(async () => {
  newspaper = await startNewspaper();
  receiver = await startReceiver();
  service = await new Service(newspaper.storyFile).start();
  await until(
    () => service.get('feeds', z.array(Feed)),
    (feeds) => feeds[0]?.health === 'ok',
  );
  subscription = await service.post('subscriptions', SubscriptionWithSecret, { url: receiver.url, label: 'desk' });
});

afterAll(async () => {
  await service.remove();
  await Promise.all([newspaper.stop(), receiver.stop()]);
});

const to = (rest: string) => `subscriptions/${subscription.id}/${rest}`;
const deliveries = (query = '') => service.get(`deliveries${query}`, z.array(Delivery));
const last = (): SeenRequest => receiver.requests().at(-1)!;

function print(slug: string, outcome: string): void {
  const paragraphs = [
    `Donald Trump and Vladimir Putin ended the Alaska summit on Friday. The two presidents ${outcome}.`,
  ];
  newspaper.print({ slug, title: 'Alaska summit ends, Trump and Putin part', paragraphs });
}

it('A test shows the whole exchange, is signed, and says that nothing has changed.', async () => {
  receiver.answer({ status: 201, headers: { 'x-receiver': 'desk' }, body: 'thanks' });
  const tried = await service.post(to('test'), SubscriptionTest);
  expect(tried).toMatchObject({ delivered: true, response: { status: 201, body: 'thanks' } });
  expect(tried.response?.headers).toContainEqual(['x-receiver', 'desk']);
  expect(tried.request.body).toBe(last().body);
  expect(new Webhook(subscription.secret!).verify(last().body, last().headers)).toMatchObject({
    type: 'org.summitwatch.test',
    subject: `subscription:${subscription.id}`,
  });
  expect(JSON.stringify(tried)).not.toContain(subscription.secret!.slice('whsec_'.length));
});

it('A test that fails says so in words, and with the answer where one came.', async () => {
  receiver.answer({ status: 503, body: 'back soon' });
  expect(await service.post(to('test'), SubscriptionTest)).toMatchObject({
    ...{ delivered: false, detail: 'answered 503', response: { status: 503, body: 'back soon' } },
  });
  receiver.answer({ raw: (socket) => socket.destroy() });
  const cut = await service.post(to('test'), SubscriptionTest);
  expect(cut).toMatchObject({
    delivered: false,
    response: null,
    detail: expect.stringContaining('connection') as string,
  });
  receiver.answer(204);
});

it('The command line tests, too, and ends with 1 where it was not taken.', async () => {
  const taken = await summitwatch(['subscription', 'test', subscription.id], service.environment);
  expect(taken).toMatchObject({
    code: 0,
    output: expect.stringMatching(/webhook-signature: v1,[\s\S]*delivered in \d+ ms/) as string,
  });
  receiver.answer(500);
  expect((await summitwatch(['subscription', 'test', subscription.id], service.environment)).code).toBe(1);
  receiver.answer(204);
});

it('A new secret and the old one verify for a day, and a mere stranger does not.', async () => {
  const first = await service.post(to('rotate'), SubscriptionWithSecret, {});
  // Pressed twice: the first answer promised its time to what signed before.
  const turned = await service.post(to('rotate'), SubscriptionWithSecret, {});
  expect(turned.secret).not.toBe(subscription.secret);
  expect(Date.parse(turned.oldSecretUntil!) - Date.now()).toBeGreaterThan(23 * 3_600_000);
  const seen = receiver.requests().length;
  print('failed', 'failed to agree on a ceasefire in Ukraine');
  const request = (await receiver.received(seen + 1, 20_000)).at(-1)!;
  for (const secret of [turned.secret!, first.secret!, subscription.secret!]) {
    expect(() => new Webhook(secret).verify(request.body, request.headers)).not.toThrow();
    expect(() => new SvixWebhook(secret).verify(request.body, request.headers)).not.toThrow();
  }
  const stranger = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  expect(() => new Webhook(stranger).verify(request.body, request.headers)).toThrow();
});

it('A delivery is kept with both heads and sent again under its id when that is ordered.', async () => {
  const [delivery] = await until(deliveries, (all) => all[0]?.result === 'delivered');
  const id = encodeURIComponent(delivery!.id);
  const { attempts } = await service.get(`deliveries/${id}`, Delivery);
  expect(attempts[0]?.exchange?.request.headers).toContainEqual(['webhook-id', delivery!.id]);
  const seen = receiver.requests().length;
  await service.post(`deliveries/${id}/redeliver`, Delivery);
  const again = (await receiver.received(seen + 1, 20_000)).at(-1)!;
  expect(again.headers['webhook-id']).toBe(delivery!.id);
  await until(
    () => service.get(`deliveries/${id}`, Delivery),
    (now) => now.attempts.length === 2 && now.result === 'delivered',
  );
});

it('What a disabled webhook missed is listed nowhere as delivered, and comes when it is enabled.', async () => {
  await summitwatch(['subscription', 'disable', subscription.id], service.environment);
  const seen = receiver.requests().length;
  print('prisoners', 'agreed to exchange prisoners of war');
  await until(
    () => briefOf(service),
    ({ outcomes }) => outcomes.some(({ matter }) => matter === 'outcome:humanitarian'),
  );
  expect(receiver.requests()).toHaveLength(seen);
  const enabled = await service.post(to('enable'), Subscription, {});
  expect(enabled).toMatchObject({ active: true, redelivering: true });
  await receiver.received(seen + 1, 20_000);
  const missed = receiver
    .requests()
    .slice(seen)
    .map(({ headers }) => headers['webhook-id']);
  expect(new Set(missed).size).toBe(missed.length);
  await until(
    () => deliveries('?undelivered=true'),
    (all) => all.length === 0,
  );
  const { output } = await summitwatch(['deliveries', '--subscription', subscription.id], service.environment);
  expect(
    output
      .trim()
      .split('\n')
      .every((line) => line.startsWith('delivered')),
  ).toBe(true);
});

it('What would fire too often is refused with how often by every door, and had by whoever confirms it.', async () => {
  await summitwatch(['subscription', 'disable', subscription.id], service.environment);
  const preview = () => service.post('subscriptions/preview', Firing, { days: 30 });
  const { count } = await preview();
  await turnOften(service, 150);
  const { rate, tooOften } = await until(preview, (now) => now.count === count + 151);
  expect(tooOften).toBe(true);
  const body = { url: receiver.url, label: 'all of it' };
  const refused = await service.ask('/api/v1/subscriptions', {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  });
  expect(refused.status).toBe(422);
  expect(Problem.parse(await refused.json())).toMatchObject({ code: 'fires-too-often', rate });
  expect(await service.post('subscriptions', Subscription, { ...body, confirmed: true })).toMatchObject(body);
  const subscribe = (...words: string[]) => summitwatch(['subscribe', receiver.url, ...words], service.environment);
  const said = await subscribe();
  expect(said).toMatchObject({ code: 2, output: '' });
  expect(said.errors).toContain(`fired ${rate.count} times in 7 days, ${rate.busiest!.count} of them on`);
  expect(said.errors).toContain('--confirmed');
  expect((await subscribe('--confirmed')).code).toBe(0);
  expect((await subscribe('--kind', 'meeting')).code).toBe(0);
  // With a rest it is few messages, and nobody has to confirm.
  const rested = await service.post('subscriptions/preview', Firing, { cooldown: 60 });
  expect(rested.tooOften).toBe(false);
  expect(rested.count).toBeLessThan(rate.count - 140);
  expect((await subscribe('--cooldown', '60')).code).toBe(0);
}, 240_000);

async function change(id: string, body: object) {
  const headers = { 'content-type': 'application/json' };
  const response = await service.ask(`/api/v1/subscriptions/${id}`, {
    ...{ method: 'PATCH', headers, body: JSON.stringify(body) },
  });
  return { status: response.status, answer: await response.json() };
}

it('A subscription is changed in what is named, keeps its secret, and is told at its new address.', async () => {
  const moved = await startReceiver();
  const added = await service.post('subscriptions', SubscriptionWithSecret, {
    ...{ url: receiver.url, topics: ['sanctions'], digest: { every: 'day', at: '07:30' }, order: 'strict' },
  });
  const wish = { url: moved.url, label: 'night', digest: null, form: { preset: 'json' } };
  const { status, answer } = await change(added.id, wish);
  expect([status, Subscription.parse(answer)]).toMatchObject([
    200,
    { ...wish, topics: ['sanctions'], order: 'strict' },
  ]);
  expect(JSON.stringify(answer)).not.toContain(added.secret!.slice('whsec_'.length));
  print('sanctions', 'agreed to lift sanctions');
  const [request] = await moved.received(1, 20_000);
  expect(() => new Webhook(added.secret!).verify(request!.body, request!.headers)).not.toThrow();
  expect(JSON.parse(request!.body)).toMatchObject({ changes: [{ headline: 'Sanctions: agreed' }] });
  await moved.stop();
}, 40_000);

it('A change is refused that fires too often, that cannot be, or that is of nobody; each says so by its code.', async () => {
  const { id } = await service.post('subscriptions', Subscription, { url: receiver.url, kinds: ['meeting'] });
  const refusal = async (body: object, of = id) => {
    const { status, answer } = await change(of, body);
    return [status, Problem.parse(answer).code];
  };
  expect(await refusal({ kinds: [] })).toEqual([422, 'fires-too-often']);
  expect(await refusal({ url: 'mailto:desk@news.example' })).toEqual([409, 'conflict']);
  expect(await refusal({ label: 'night' }, 'nobody')).toEqual([404, 'not-found']);
  expect(await refusal({ colour: 'red' })).toEqual([400, 'invalid']);
  const template = { type: 'application/json', text: '{"a": {{headline}}}' };
  expect(await refusal({ form: { template } })).toEqual([400, 'invalid']);
  expect((await change(id, { kinds: [], confirmed: true })).status).toBe(200);
});

it('The command line lists subscriptions with how they do, and previews and changes one.', async () => {
  const run = (...words: string[]) => summitwatch(words, service.environment);
  const asked = { url: receiver.url, label: 'by hand', topics: ['sanctions'] };
  const { id } = await service.post('subscriptions', Subscription, asked);
  const words = ['--as', 'json', '--digest', 'none', '--label', 'by words'];
  const shown = await run('subscription', 'preview', id, ...words);
  expect(shown.output).toMatch(
    /^All changes, on sanctions; each change at once, as json\nwould have fired 1 time in 7 days/,
  );
  expect(shown.output).toMatch(/as it is sent, application\/json:\n\{.*"headline":"Sanctions: agreed"/);
  expect((await run('subscription', 'change', id, '--topic', 'any')).code).toBe(2);
  expect((await run('subscription', 'change', id, ...words, '--to', 'denied')).code).toBe(0);
  await until(
    async () => (await run('subscriptions')).output,
    (output) => output.includes('by words'),
  );
  const { output } = await run('subscriptions');
  expect(output).toContain(`ok        ${id}  by words (${receiver.url})`);
  expect(output).toContain('All changes, on sanctions, only to denied; each change at once, as json');
  expect(output).toMatch(
    new RegExp(`paused {4}${subscription.id}[^\\n]*\\n[^\\n]*\\n    since .*: switched off by the operator`),
  );
  const off = await run('subscription', 'disable', id, '--because', 'the desk moved');
  expect(off.output).toMatch(/is paused since .*: the desk moved/);
  const known = await until(
    () => service.get('subscriptions', z.array(Subscription)),
    (all) => all.some((one) => one.id === id && !one.active),
  );
  expect(known.find((one) => one.id === id)).toMatchObject({ paused: true, because: 'the desk moved' });
}, 240_000);

it('A receiver that has the public half alone verifies what comes, under both keys while one is replaced, then under the new.', async () => {
  const keyed = await startReceiver();
  const run = async (...words: string[]) => (await summitwatch(words, service.environment)).output;
  const added = await run('subscribe', keyed.url, '--ed25519', '--topic', 'ceasefire');
  const [, id = '', first = ''] =
    /^subscription (\w+); public key to verify with \(v1a\), shown this once: (whpk_\S+)\n$/.exec(added) ?? [];
  const replaced = async (hours: string) =>
    /shown this once: (whpk_\S+)\n/.exec(await run('subscription', 'rotate', id, '--overlap-hours', hours))?.[1] ?? '';
  const verifying = async (keys: readonly string[]) => {
    const seen = keyed.requests().length;
    await service.post(`subscriptions/${id}/redeliver`, Subscription, { since: '2000-01-01T00:00:00Z' });
    const request = (await keyed.received(seen + 1, 20_000)).at(-1)!;
    expect(JSON.parse(request.body)).toMatchObject({ subject: 'outcome:ceasefire' });
    return keys.map((key) => isSignedByKey(key, request));
  };
  const second = await replaced('24');
  expect(await verifying([first, second])).toEqual([true, true]);
  const third = await replaced('0');
  expect(await verifying([first, second, third])).toEqual([false, false, true]);
  await keyed.stop();
}, 120_000);

it('One that is removed, by whichever door, is gone with its secret, once and for good; what was sent to it keeps its name.', async () => {
  const run = (...words: string[]) => summitwatch(words, service.environment);
  const mistaken = { url: `${receiver.url}/mistake`, label: 'by mistake', topics: ['ceasefire'] };
  const { id } = await service.post('subscriptions', SubscriptionWithSecret, mistaken);
  const other = await service.post('subscriptions', SubscriptionWithSecret, { ...mistaken, label: 'the other' });
  await service.post(`subscriptions/${id}/redeliver`, Subscription, { since: '2000-01-01T00:00:00Z' });
  await until(
    () => deliveries(`?subscription=${id}`),
    (all) => all.length > 0 && all.every(({ result }) => result === 'delivered'),
  );
  const because = JSON.stringify({ because: 'a mistake' });
  const headers = { 'content-type': 'application/json' };
  for (const body of [because, '{}']) {
    const answer = await service.ask(`/api/v1/subscriptions/${id}`, { method: 'DELETE', headers, body });
    expect(Subscription.parse(await answer.json())).toMatchObject({ id, active: false, because: 'a mistake' });
  }
  expect((await run('subscription', 'remove', other.id)).output).toContain('the other');
  expect((await run('subscription', 'remove', other.id)).code).toBe(0);
  await until(
    () => service.get('subscriptions', z.array(Subscription)),
    (all) => all.every(({ label }) => !['by mistake', 'the other'].includes(label)),
  );
  const told = (await run('events', '--type', 'subscription-removed.v1')).output.trim().split('\n');
  expect(told.map((line) => (JSON.parse(line) as { data: object }).data)).toEqual([
    { by: 'admin', because: 'a mistake' },
    { by: 'command line' },
  ]);
  await until(
    () => onRedis(service, (redis) => redis.hkeys(`{sw:${storyId}:0}:vault`)),
    (names) => ![id, other.id].some((each) => names.includes(`webhook ${each}`)),
  );
  for (const rest of ['enable', 'disable', 'rotate', 'redeliver', 'test']) {
    const refused = await service.ask(`/api/v1/subscriptions/${id}/${rest}`, { method: 'POST', headers, body: '{}' });
    expect(refused.status).toBe(404);
    expect(Problem.parse(await refused.json()).message).toBe('the subscription was removed; subscribe anew');
  }
  expect((await run('subscription', 'change', id, '--label', 'again')).errors).toContain('was removed');
  expect((await deliveries(`?subscription=${id}`)).map(({ label }) => label)).toContain('by mistake');
}, 240_000);
