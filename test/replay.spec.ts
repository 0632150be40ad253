/** Another reader in the shadow: what it would change is shown, nobody is told, and one digest goes out when it is accepted. */
import { z } from 'zod';
import { EventPage, SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { Replay, ReplayDetail } from '../apps/api/src/contract/replays.js';
import { startReceiver, type Receiver } from '#testing';
import { summitwatch } from './command-line.js';
import { measuredHealth } from './measured-health.js';
import { startNewspaper, type Newspaper, type Story } from './newspaper.js';
import { allJudged, briefOf, itemsIn } from './play.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

const told = (slug: string, title: string, ...paragraphs: string[]): Story => ({ slug, title, paragraphs });
const filler = [
  'Crowds stood along the road to the airfield in Anchorage for most of the day.',
  'The weather was mild, and the mountains could be seen from the terminal.',
  'Reporters from many countries had come to see Donald Trump and Vladimir Putin.',
];
const proposed = told('proposed', 'Trump and Putin meet at Alaska summit', 'Trump proposed a ceasefire in Ukraine.');
const failed = told(
  'failed',
  'How the Alaska summit of Trump and Putin went',
  ...filler,
  'Trump and Putin failed to agree on a ceasefire in Ukraine.',
);
const prisoners = told(
  'prisoners',
  'A long day at the Alaska summit of Trump and Putin',
  ...filler,
  'Trump and Putin agreed to exchange prisoners of war.',
);
const geneva = told(
  'geneva',
  'Geneva may follow the Alaska summit',
  'Vladimir Putin and Volodymyr Zelenskyy will meet in Geneva on 1 September, the White House announced after the Alaska summit of Trump and Putin.',
);
const Change = z.object({
  matter: z.string(),
  before: z.object({ value: z.string(), sentence: z.string() }).nullable(),
  after: z.object({ value: z.string(), sentence: z.string() }).nullable(),
});
const groups = { added: z.array(Change), removed: z.array(Change), changed: z.array(Change) };
const Shown = z.object({
  id: z.string(),
  difference: z.object(groups),
  counts: z.looseObject({ articles: z.number() }),
});
const Digest = z.object({
  id: z.string(),
  type: z.string(),
  subject: z.string(),
  data: z.object({ ...groups, reader: z.string(), by: z.string(), reason: z.string(), left: z.number() }),
});

let newspaper: Newspaper;
let service: Service;
let receiver: Receiver;
let watching: Receiver;
let printed = 0;
let shown: z.infer<typeof Shown>;

beforeAll(async () => {
  newspaper = await startNewspaper();
  [receiver, watching] = [await startReceiver(), await startReceiver()];
  service = await watchNewspaper(newspaper);
  await service.post('subscriptions', SubscriptionWithSecret, { url: receiver.url, label: 'desk', silence: 1 });
  const ofWatching = { url: watching.url, kinds: ['gap', 'source', 'warning', 'silence'] };
  await service.post('subscriptions', SubscriptionWithSecret, ofWatching);
  for (const story of [proposed, failed, prisoners]) await goesToPress(story);
  await noneOwed();
});

afterAll(async () => {
  await service.remove();
  await Promise.all([newspaper.stop(), receiver.stop(), watching.stop()]);
});

async function goesToPress(story: Story): Promise<void> {
  newspaper.print(story);
  printed += 1;
  await itemsIn(service, printed);
  await allJudged(service);
}

const health = () => measuredHealth(service);
const noneOwed = () => until(health, ({ owed, head, projected }) => owed === 0 && head === projected);
const run = (...words: string[]) => summitwatch(words, { ...service.environment, REDIS_URL: service.redisUrl });
async function shadow(reader: string) {
  const { code, output, errors } = await run('replay', '--reader', reader, '--shadow', '--json');
  expect({ code, errors }).toMatchObject({ code: 0, errors: expect.stringMatching(/\d+ of \d+ articles/) as string });
  return Shown.parse(JSON.parse(output));
}
const believed = async () => {
  const { outcomes, meetings, reactions } = await briefOf(service);
  return [...outcomes, ...meetings, ...reactions].map(({ matter, value }) => `${matter} ${value}`).sort();
};

it('Before anything is run, there is none to show, and an unknown reader is refused with the list.', async () => {
  expect(await service.get('replays', z.array(Replay))).toEqual([]);
  const { code, errors } = await run('replay', '--reader', 'oracle@1.0.0', '--shadow');
  expect({ code, errors }).toEqual({
    code: 2,
    errors: expect.stringContaining('weighed@2.12.0, rules@2.11.0, lead@2.17.0') as string,
  });
});

it('The difference names what would go and what would change, each with the sentence; nobody is told.', async () => {
  const [{ head }, toldBefore] = [await health(), receiver.requests().length];
  shown = await shadow('lead@2.17.0');
  expect(shown.difference.added).toEqual([]);
  expect(shown.difference.removed).toMatchObject([
    { matter: 'outcome:humanitarian', before: { value: 'agreed', sentence: prisoners.paragraphs[3] }, after: null },
  ]);
  expect(shown.difference.changed).toMatchObject([
    {
      matter: 'outcome:ceasefire',
      before: { value: 'not-agreed', sentence: failed.paragraphs[3] },
      after: { value: 'proposed', sentence: proposed.paragraphs[0] },
    },
  ]);
  expect(shown.counts.articles).toBe(3);
  await noneOwed();
  expect(receiver.requests()).toHaveLength(toldBefore);
  expect((await health()).head).toBe(head);
});

it('The same run again is the same run, with the same difference.', async () => {
  expect(await shadow('lead@2.17.0')).toEqual(shown);
  const { output } = await run('replay', 'show', shown.id);
  expect(output).toMatch(/outcome:ceasefire +not-agreed → proposed\n +- “Trump and Putin failed[^]*\+ “Trump proposed/);
});

it('Accepted, it stands in the brief and is told once, by one digest.', async () => {
  const toldBefore = receiver.requests().length;
  await service.post(`replays/${shown.id}/accept`, Replay, { reason: 'leads only' });
  await until(believed, (lines) => lines.includes('outcome:ceasefire proposed') && lines.length === 1);
  await allJudged(service);
  await noneOwed();
  const requests = receiver.requests().slice(toldBefore);
  expect(requests).toHaveLength(1);
  const digest = Digest.parse(JSON.parse(requests[0]!.body));
  expect(digest).toMatchObject({
    id: `replay:${shown.id}@1`,
    type: 'org.summitwatch.replay-accepted.v1',
    data: { by: 'admin', reason: 'leads only', left: 0, removed: [{ matter: 'outcome:humanitarian', after: null }] },
  });
  expect(Buffer.byteLength(requests[0]!.body)).toBeLessThan(20_000);
});

it('The log still proves itself, and a fresh fold of it gives the brief that is served.', async () => {
  expect(await run('verify')).toMatchObject({ code: 0, output: expect.stringContaining('all hold') as string });
  const { output } = await run('as-of', new Date().toISOString(), '--json');
  const fold = z.object({ outcomes: z.array(z.object({ matter: z.string(), value: z.string() })) });
  const lines = fold.parse(JSON.parse(output)).outcomes.map(({ matter, value }) => `${matter} ${value}`);
  expect(lines).toEqual(await believed());
});

it('Accepting again changes nothing; discarding what was accepted is refused.', async () => {
  const { head } = await health();
  expect((await run('replay', 'accept', shown.id, '--by', 'someone else')).code).toBe(0);
  const refused = await run('replay', 'discard', shown.id, '--by', 'someone else');
  expect(refused).toMatchObject({ code: 2, errors: expect.stringContaining('was accepted') as string });
  expect((await health()).head).toBe(head);
  expect(await service.get(`replays/${shown.id}`, ReplayDetail)).toMatchObject({
    state: 'accepted',
    settled: { by: 'admin', reason: 'leads only' },
  });
});

it('An article that comes later is told as usual, also of a matter that the replay had changed quietly.', async () => {
  const toldBefore = receiver.requests().length;
  const again = { ...proposed, slug: 'lead-failed', title: 'No truce at the Alaska summit of Trump and Putin' };
  await goesToPress({ ...again, paragraphs: ['The two presidents failed to agree on a ceasefire in Ukraine.'] });
  await goesToPress(geneva);
  await noneOwed();
  const subjects = receiver
    .requests()
    .slice(toldBefore)
    .map(({ body }) => z.object({ subject: z.string() }).parse(JSON.parse(body)).subject);
  expect(subjects).toEqual(['outcome:ceasefire', expect.stringMatching(/^meeting:/)]);
});

it('Discarded, it changes nothing but its own record.', async () => {
  const [before, toldBefore, { head }] = [await believed(), receiver.requests().length, await health()];
  const { id, difference } = await shadow('weighed@2.12.0');
  expect(difference.added).toMatchObject([{ matter: 'outcome:humanitarian', before: null }]);
  await run('replay', 'discard', id, '--by', 'the desk', '--reason', 'a trial');
  await noneOwed();
  const since = await service.get(`events?after=${head}`, EventPage);
  expect(since.events.map(({ type }) => type)).toEqual(['replay-discarded.v1']);
  expect([await believed(), receiver.requests().length]).toEqual([before, toldBefore]);
});

it('What is no longer true is refused in a sentence, and shown anew by a run that reads just what came.', async () => {
  const { id, difference } = await shadow('weighed@2.12.0');
  const failedAgain = {
    ...failed,
    slug: 'prisoners-in-the-lead',
    title: 'Prisoners and the Alaska summit of Trump and Putin',
  };
  await goesToPress({ ...failedAgain, paragraphs: ['Trump and Putin agreed to exchange prisoners of war.'] });
  expect(difference.added).toHaveLength(1);
  const refused = await run('replay', 'accept', id, '--by', 'the desk');
  expect(refused).toMatchObject({
    code: 2,
    errors: expect.stringMatching(/came or changed since[^]*--shadow/) as string,
  });
  const anew = await shadow('weighed@2.12.0');
  expect([anew.id, anew.difference.added]).toEqual([id, []]);
});

it('A source that is held for the first time tells nobody what it holds, and its next article is told.', async () => {
  const told = receiver.requests().length;
  const held = { ...geneva, slug: 'energy', title: 'Energy and the Alaska summit of Trump and Putin' };
  newspaper.print({ ...held, paragraphs: ['Trump and Putin failed to agree on energy.'] }, '/second.xml');
  const second = { publisher: 'The Second Courier', kind: 'newspaper', lang: 'en' };
  await service.post('feeds', z.object({ id: z.string() }), { ...second, url: `${newspaper.url}/second.xml` });
  await until(believed, (lines) => lines.some((line) => line.startsWith('outcome:energy')));
  await noneOwed();
  expect(receiver.requests()).toHaveLength(told);
  const next = { ...geneva, slug: 'trade', title: 'Trade and the Alaska summit of Trump and Putin' };
  newspaper.print({ ...next, paragraphs: ['Trump and Putin failed to agree on trade.'] }, '/second.xml');
  await receiver.received(told + 1, 30_000);
});

it('Of a gap, of silence or of a receiver that fails nobody was told by any of this.', () => {
  expect(watching.requests()).toEqual([]);
});
