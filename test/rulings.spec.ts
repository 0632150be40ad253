/** What people decide: it stands beside what the machine believes, is told, holds through whatever comes, and can be taken back. */
import { z } from 'zod';
import { Brief, MatterDetail } from '../apps/api/src/contract/evidence.js';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { Projection } from '../apps/api/src/contract/projection.js';
import { Replay } from '../apps/api/src/contract/replays.js';
import { GivenRuling, ReviewPage, Ruling, RulingPreview } from '../apps/api/src/contract/rulings.js';
import { startReceiver, type Receiver } from '#testing';
import { summitwatch } from './command-line.js';
import { measuredHealth } from './measured-health.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { allJudged, itemsIn } from './play.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

const ceasefire = 'outcome:ceasefire';
const prisoners = 'outcome:humanitarian';
const Body = z.object({
  type: z.string(),
  subject: z.string(),
  data: z.object({
    before: z.string().nullable(),
    after: z.string().nullable(),
    belief: z.string().optional(),
    machine: z.string().nullable().optional(),
    ruling: z.object({ by: z.string(), reason: z.string() }).optional(),
    because: z.object({ sentence: z.string().nullable() }).nullable(),
  }),
});
type Asked = z.infer<typeof RulingPreview> extends object ? Record<string, unknown> : never;

let newspaper: Newspaper;
let service: Service;
let receiver: Receiver;
let printed = 0;

const brief = (query = '') => service.get(`brief?${query}`, Brief);
const matter = (name: string) => service.get(`matters/${encodeURIComponent(name)}`, MatterDetail);
const review = (query = '') => service.get(`review?${query}`, ReviewPage);
const health = () => measuredHealth(service);
const run = (...words: string[]) => summitwatch(words, { ...service.environment, REDIS_URL: service.redisUrl });
const told = () => receiver.requests().map(({ body }) => Body.parse(JSON.parse(body)));
/** Everything decided, projected and delivered. */
const settled = async () => {
  let last = -1;
  await until(health, ({ owed, head, projected }) => {
    const isQuiet = owed === 0 && head === projected && head === last;
    last = head;
    return isQuiet;
  });
};

async function print(slug: string, ...paragraphs: string[]): Promise<void> {
  newspaper.print({ slug, title: `Alaska summit of Trump and Putin: ${slug}`, paragraphs });
  printed += 1;
  await itemsIn(service, printed);
  await allJudged(service);
  await settled();
}

/** The place of a matter's report that says so. */
async function placeOf(name: string, value: string, from: 'support' | 'against' | 'others' | 'aside' = 'support') {
  const detail = await matter(name);
  const { article, textHash, start, end } = detail[from].find((each) => each.value === value)!;
  return { matter: name, article, textHash, start, end };
}

async function rule(ruling: Asked, given: object = {}) {
  const answer = await service.post('rulings', GivenRuling, { ruling, by: 'Runa', reason: 'she was there', ...given });
  await settled();
  return answer;
}

const values = async (query = '') => {
  const { outcomes, meetings } = await brief(query);
  return Object.fromEntries([...outcomes, ...meetings].map((line) => [line.matter, line.value]));
};

beforeAll(async () => {
  newspaper = await startNewspaper();
  receiver = await startReceiver();
  service = await watchNewspaper(newspaper);
  await service.post('subscriptions', SubscriptionWithSecret, { url: receiver.url, label: 'desk' });
  await print('hope', 'Trump proposed a ceasefire in Ukraine.');
  await print('failed', 'Trump and Putin failed to agree on a ceasefire in Ukraine.');
  await print('prisoners', 'Trump and Putin agreed to exchange prisoners of war.');
  // The service may seem settled before the last of them is decided.
  await until(told, (notices) => notices.some(({ subject }) => subject === prisoners));
});

afterAll(async () => {
  await service.remove();
  await Promise.all([newspaper.stop(), receiver.stop()]);
});

it('The queue asks about what one source says alone, with its sentence and what each answer would change.', async () => {
  const page = await review('kind=single-origin');
  const question = page.questions.find((each) => each.matter === ceasefire)!;
  expect(question.evidence[0]!.sentence).toBe('Trump and Putin failed to agree on a ceasefire in Ukraine.');
  const [confirm, reject] = question.proposals;
  expect(confirm).toMatchObject({ ruling: { act: 'confirm' }, version: 0 });
  expect(reject!.effects).toMatchObject([
    { matter: ceasefire, before: { value: 'not-agreed' }, after: { value: 'proposed' } },
  ]);
});

it('A rejected finding does not count; the change is told with who, why and its sentence, and the machine’s belief beside it.', async () => {
  const [before, toldBefore] = [new Date().toISOString(), told().length];
  const given = await rule({ act: 'reject', finding: await placeOf(ceasefire, 'not-agreed') });
  expect(given).toMatchObject({
    version: 1,
    isNew: true,
    effects: [{ after: { value: 'proposed', belief: 'person' } }],
  });
  expect(await matter(ceasefire)).toMatchObject({
    ...{
      value: 'proposed',
      belief: 'person',
      machine: { value: 'not-agreed' },
      ruling: { by: 'Runa', reason: 'she was there' },
    },
    aside: [{ value: 'not-agreed', ruled: { verdict: 'rejected', by: 'Runa' } }],
  });
  // Nothing goes back from not agreed to proposed by itself: it is a correction, and told once.
  const ruled = { belief: 'person', machine: 'not-agreed', ruling: { by: 'Runa', reason: 'she was there' } };
  const because = { sentence: 'Trump proposed a ceasefire in Ukraine.' };
  expect(told().slice(toldBefore)).toMatchObject([
    {
      type: 'org.summitwatch.matter-corrected.v1',
      data: { ...ruled, before: 'not-agreed', after: 'proposed', because },
    },
  ]);
  expect((await values(`asOf=${before}`))[ceasefire]).toBe('not-agreed');
  expect((await run('as-of', before)).output).toContain('ceasefire: not-agreed');
});

it('Who decides on what is no longer so is refused; the same order again changes nothing.', async () => {
  const finding = await placeOf(ceasefire, 'not-agreed', 'aside');
  const ask = (ruling: object, given: object, headers: Record<string, string> = {}) =>
    service.ask('/api/v1/rulings', {
      method: 'POST',
      body: JSON.stringify({ ruling, reason: 'another view', ...given }),
      headers: { 'content-type': 'application/json', ...headers },
    });
  const late = await ask({ act: 'confirm', finding }, { by: 'Tove', expectedVersion: 0 });
  expect([late.status, await late.json()]).toMatchObject([409, { code: 'conflict' }]);
  const sameLate = await ask({ act: 'reject', finding }, { by: 'Tove', expectedVersion: 0 });
  expect(sameLate.status).toBe(409);
  const { head } = await health();
  expect(await rule({ act: 'reject', finding }, { expectedVersion: 0 })).toMatchObject({ isNew: false, version: 1 });
  // The account of the order, and nothing else.
  expect((await health()).head).toBe(head + 1);
  const both = await Promise.all(
    ['Tove', 'Runa'].map((by) => ask({ act: 'lift-finding', finding }, { by, expectedVersion: 1 })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  await settled();
  // Also where the view shows already that nothing is left to lift.
  expect((await ask({ act: 'lift-finding', finding }, { by: 'Liv', expectedVersion: 1 })).status).toBe(409);
  const key = { 'idempotency-key': 'reject-once' };
  for (let time = 0; time < 2; time++)
    expect((await ask({ act: 'reject', finding }, { by: 'Runa' }, key)).status).toBe(200);
  // Under that key another order would be taken for done.
  for (const [other, given] of [
    [{ act: 'mute', source: 'The Loopback Courier' }, { by: 'Runa' }],
    [
      { act: 'reject', finding },
      { by: 'Runa', reason: 'yet another' },
    ],
  ] as const) {
    const reused = await ask(other, given, key);
    expect([reused.status, await reused.json()]).toMatchObject([422, { code: 'key-reused' }]);
  }
  // Nothing was done under the key of an order that was refused.
  const free = { 'idempotency-key': 'refused-first' };
  expect((await ask({ act: 'merge', matter: ceasefire, into: ceasefire }, {}, free)).status).toBe(400);
  expect((await ask({ act: 'reject', finding }, {}, free)).status).toBe(200);
  await settled();
  expect((await values())[ceasefire]).toBe('proposed');
});

it('What is corrected counts as corrected, under the matter that it then is about, and is no more official for it.', async () => {
  await rule({ act: 'correct', finding: await placeOf(prisoners, 'agreed'), to: { status: 'progress' } });
  expect(await matter(prisoners)).toMatchObject({
    ...{ value: 'progress', official: false, belief: 'person', machine: { value: 'agreed' } },
    support: [{ value: 'progress', ruled: { verdict: 'corrected', machine: 'agreed' } }],
  });
});

it('Meetings that are one are counted as one, also in reports to come, until that is taken back.', async () => {
  await print(
    'geneva',
    'Vladimir Putin and Volodymyr Zelenskyy will meet in Geneva on 1 September, the White House announced.',
  );
  await print(
    'call',
    'Vladimir Putin and Volodymyr Zelenskyy will hold a phone call in Geneva on 1 September, the White House announced.',
  );
  const [one, other] = (await brief()).meetings.map((line) => line.matter) as [string, string];
  await rule({ act: 'merge', matter: other, into: one });
  expect((await brief()).meetings).toMatchObject([{ matter: one, articles: 2 }]);
  const { status } = await service.ask(`/api/v1/matters/${encodeURIComponent(other)}`);
  expect(status).toBe(404);
  await rule({ act: 'lift-merge', matter: other });
  expect((await brief()).meetings.map(({ matter: name }) => name).sort()).toEqual([one, other].sort());
  await rule({ act: 'merge', matter: other, into: one });
});

it('Reports that speak of something else get a matter of their own.', async () => {
  const [{ matter: one }] = (await brief()).meetings as unknown as [{ matter: string }];
  const { support } = await matter(one);
  const { article, textHash, start, end } = support.find(({ url }) => url.includes('geneva'))!;
  const given = await rule({ act: 'split', matter: one, reports: [{ matter: one, article, textHash, start, end }] });
  const { meetings } = await brief();
  expect(given.effects.map((effect) => effect.matter)).toContain(`${one}.part-1`);
  expect(meetings.map((line) => line.matter)).toContain(`${one}.part-1`);
});

it('A muted source is shown and not counted, in what is known and in what comes; the queue of effects says so before.', async () => {
  const ruling = { act: 'mute', source: 'The Loopback Courier' };
  const preview = await service.post('rulings/preview', RulingPreview, { ruling });
  expect(preview.effects.map((effect) => effect.after)).toEqual(preview.effects.map(() => null));
  await rule(ruling);
  expect(await values()).toEqual({});
  await print('later', 'Trump and Putin agreed on a ceasefire in Ukraine.');
  expect(await values()).toEqual({});
  expect(told().at(-1)).toMatchObject({ type: 'org.summitwatch.matter-withdrawn.v1', data: { after: null } });
  await rule({ act: 'unmute', source: 'the loopback courier' });
  expect((await values())[ceasefire]).toBe('agreed');
});

it('All of it holds through a rebuild and another reader, and the log still proves itself.', async () => {
  const before = await values();
  await service.post('projection/rebuild', Projection, { because: 'a trial' });
  await until(
    () => service.get('projection', Projection),
    ({ rebuild }) => rebuild?.state === 'done',
  );
  expect(await values()).toEqual(before);
  const shadow = await run('replay', '--reader', 'lead@2.17.0', '--shadow', '--json');
  const { id } = z.object({ id: z.string() }).parse(JSON.parse(shadow.output));
  await service.post(`replays/${id}/accept`, Replay, { reason: 'a trial' });
  await settled();
  expect(await matter(prisoners)).toMatchObject({ value: 'progress', support: [{ ruled: { verdict: 'corrected' } }] });
  expect(await run('verify')).toMatchObject({ code: 0 });
  const fold = JSON.parse((await run('as-of', new Date().toISOString(), '--json')).output) as z.infer<typeof Brief>;
  expect(Object.fromEntries([...fold.outcomes, ...fold.meetings].map((line) => [line.matter, line.value]))).toEqual(
    await values(),
  );
});

it('What would not count for an item that is about other things is shown before, and so what counts again.', async () => {
  const { items } = await service.get('items', ItemPage);
  const { id: item } = items.find(({ url }) => url.endsWith('later'))!;
  const effects = async (act: string) => {
    const ruling = { act, item };
    return (await service.post('rulings/preview', RulingPreview, { ruling })).effects;
  };
  const [gone] = await effects('irrelevant');
  expect(gone).toMatchObject({ matter: ceasefire, before: { value: 'agreed' }, after: { value: 'proposed' } });
  expect((await rule({ act: 'irrelevant', item })).effects).toEqual([gone]);
  expect((await values())[ceasefire]).toBe('proposed');
  expect(await effects('lift-item')).toMatchObject([{ before: { value: 'proposed' }, after: { value: 'agreed' } }]);
  await rule({ act: 'lift-item', item });
});

it('A ruling on nothing is refused, and nothing is kept of it.', async () => {
  const before = (await service.get('rulings', z.array(Ruling))).length;
  const statusOf = async (path: string, ruling: object) => {
    const body = JSON.stringify({ ruling, ...(path === 'rulings' ? { reason: 'a slip' } : {}) });
    const headers = { 'content-type': 'application/json' };
    return (await service.ask(`/api/v1/${path}`, { method: 'POST', body, headers })).status;
  };
  for (const ruling of [
    { act: 'irrelevant', item: 'nope' },
    { act: 'mute', source: 'nobody' },
    { act: 'never-sole', source: 'nobody' },
    { act: 'dismiss', question: 'nope', matter: ceasefire },
  ])
    expect([await statusOf('rulings', ruling), await statusOf('rulings/preview', ruling)]).toEqual([404, 404]);
  expect(await run('rule', 'mute', 'nobody', '--reason', 'x')).toMatchObject({
    code: 2,
    errors: expect.stringContaining('no feed and no item is of a source named nobody') as string,
  });
  expect(await service.get('rulings', z.array(Ruling))).toHaveLength(before);
});

it('On the command line a person reviews, looks before deciding, decides and takes back.', async () => {
  expect((await run('review')).output).toContain('rule dismiss');
  const words = ['settle', ceasefire, 'agreed', '--by', 'Tove', '--reason', 'both sides signed'];
  const { head } = await health();
  expect((await run('rule', ...words, '--dry-run')).output).toMatch(/nothing is decided/);
  expect((await health()).head).toBe(head);
  expect(await run('rule', ...words)).toMatchObject({ code: 0, output: expect.stringMatching(/^decided/) as string });
  await settled();
  const rulings = await service.get('rulings', z.array(Ruling));
  expect(rulings[0]).toMatchObject({ act: 'settled', to: 'agreed', by: 'Tove', matters: [ceasefire] });
  expect(await run('rule', 'lift', 'settlement', ceasefire, '--reason', 'they did not')).toMatchObject({ code: 0 });
  expect(await run('rule', 'lift', 'mute', 'nobody', '--reason', 'x')).toMatchObject({
    code: 2,
    errors: expect.stringContaining('nobody is not muted') as string,
  });
});
