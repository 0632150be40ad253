/** A change of state is told once, signed, with the sentence that says so; what is no change is not told. */
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { Firing } from '../apps/api/src/contract/firing.js';
import { Feed } from '../apps/api/src/contract/feeds.js';
import { Delivery, SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { startReceiver, type Receiver, type SeenRequest } from '#testing';
import { summitwatch } from './command-line.js';
import { measuredHealth } from './measured-health.js';
import { startNewspaper, type Newspaper, type Story } from './newspaper.js';
import { allJudged, briefOf, itemsIn } from './play.js';
import { Service } from './service.js';
import { until } from './until.js';

const told = (slug: string, title: string, ...paragraphs: string[]): Story => ({ slug, title, paragraphs });

const proposed = told(
  'proposed',
  'Trump and Putin meet at Alaska summit',
  'President Donald Trump and Vladimir Putin began their talks on Friday. Trump proposed a ceasefire in Ukraine.',
);
const failed = told(
  'failed',
  'Alaska summit ends, Trump and Putin part',
  'Donald Trump and Vladimir Putin ended the Alaska summit on Friday. The two presidents failed to agree on a ceasefire in Ukraine.',
);
const repeated = told(
  'repeated',
  'A day after the Alaska summit',
  'In Kyiv, people read the news of the Trump-Putin summit on their telephones. Trump and Putin failed to agree on a ceasefire in Ukraine.',
);
const prisoners = told(
  'prisoners',
  'Prisoners to be exchanged after the Alaska summit',
  'Families waited for news after the Trump-Putin summit. Trump and Putin agreed to exchange prisoners of war.',
);
const praised = told(
  'praised',
  'Ottawa on the Alaska summit',
  'Canadian Prime Minister Mark Carney welcomed the Alaska summit of Donald Trump and Vladimir Putin on Saturday.',
);
const oslo = told(
  'oslo',
  'Leaders on their way to Oslo after the Alaska summit',
  'Nobody had expected it so soon. Macron, Merz and Carney will meet Zelenskyy in Oslo on 3 September, the White House announced after the Alaska summit of Trump and Putin.',
);
const osloAgain = told(
  'oslo-again',
  'Who else travels north after the Alaska summit',
  'Hotels near the harbour are booked out. Volodymyr Zelenskyy, Emmanuel Macron, Friedrich Merz, Mark Carney and Giorgia Meloni will meet in Oslo on 3 September, the White House announced after the Alaska summit of Trump and Putin.',
);
const geneva = told(
  'geneva',
  'Geneva may follow the Alaska summit',
  'Vladimir Putin and Volodymyr Zelenskyy will meet in Geneva on 1 September, the White House announced after the Alaska summit of Trump and Putin.',
);

/** The CloudEvents envelope, as a receiver may rely on it. */
const Envelope = z.object({
  specversion: z.literal('1.0'),
  id: z.string(),
  source: z.literal('urn:summitwatch:courier-test'),
  type: z.string(),
  subject: z.string(),
  time: z.iso.datetime(),
  sequence: z.string(),
  data: z.object({
    before: z.string().nullable(),
    after: z.string().nullable(),
    perhapsOf: z.string().optional(),
    because: z.object({ sentence: z.string(), url: z.string(), publisher: z.string() }),
  }),
});

let newspaper: Newspaper;
let service: Service;
let [byRest, byCommand, once]: Receiver[] = [];
let secret: string;
let printedCount = 0;

beforeAll(async () => {
  newspaper = await startNewspaper();
  [byRest, byCommand, once] = [await startReceiver(), await startReceiver(), await startReceiver()];
  service = await new Service(newspaper.storyFile).start();
  // The first import of the empty feed: whatever comes after it is news.
  await until(
    () => service.get('feeds', z.array(Feed)),
    (feeds) => feeds[0]?.health === 'ok',
  );
  const desk = { url: byRest.url, label: 'desk' };
  secret = (await service.post('subscriptions', SubscriptionWithSecret, desk)).secret!;
});

afterAll(async () => {
  await service.remove();
  await Promise.all([newspaper.stop(), byRest?.stop(), byCommand?.stop(), once?.stop()]);
});

/** Resolves when the story has its verdict and all that it changed was decided. */
async function goesToPress(story: Story, path?: string): Promise<void> {
  newspaper.print(story, path);
  printedCount += 1;
  await itemsIn(service, printedCount);
  await allJudged(service);
}

const noneOwed = () =>
  until(
    () => measuredHealth(service),
    ({ owed }) => owed === 0,
  );
const deliveries = () => service.get('deliveries', z.array(Delivery));
const verified = ({ body, headers }: SeenRequest) => Envelope.parse(new Webhook(secret).verify(body, headers));
const lastOf = (receiver: Receiver): SeenRequest => receiver.requests().at(-1)!;

it('The command line subscribes, too, and tells the secret once.', async () => {
  const { code, output } = await summitwatch(['subscribe', byCommand!.url, '--kind', 'outcome'], service.environment);
  expect(code).toBe(0);
  expect(output).toMatch(/subscription [0-9a-f]{16}; signing secret, shown this once: whsec_\S+\n$/);
});

it('A first report is told to both, with nothing before it.', async () => {
  await goesToPress(proposed);
  const [request] = await byRest!.received(1);
  expect(verified(request!)).toMatchObject({ subject: 'outcome:ceasefire', data: { before: null, after: 'proposed' } });
  expect(JSON.parse((await byCommand!.received(1))[0]!.body)).toMatchObject({ subject: 'outcome:ceasefire' });
});

it('A change of status is told with before, after and the very sentence, signed for the stock verifier.', async () => {
  await goesToPress(failed);
  await byRest!.received(2);
  const notice = verified(lastOf(byRest!));
  expect(notice).toMatchObject({ sequence: '2', data: { before: 'proposed', after: 'not-agreed' } });
  expect(notice.data.because.sentence).toBe('The two presidents failed to agree on a ceasefire in Ukraine.');
  expect(notice.data.because.url).toContain('/failed');
  expect(lastOf(byRest!).headers['webhook-id']).toContain(notice.id);
});

it('The preview had shown this very body, and headers of this kind.', async () => {
  const { body, headers } = lastOf(byRest!);
  const { message } = await service.post('subscriptions/preview', Firing, {});
  expect(message).toMatchObject({ notice: verified(lastOf(byRest!)).id, body });
  const shown = Object.fromEntries(message!.headers) as Record<string, string>;
  expect(Object.keys(headers)).toEqual(expect.arrayContaining(Object.keys(shown)));
  expect(shown['webhook-signature']).toMatch(/^v1,/);
  expect(() => new Webhook(secret).verify(body, shown)).toThrow(/signature/i);
});

it('Another secret does not verify it.', () => {
  const { body, headers } = lastOf(byRest!);
  const wrong = new Webhook(`whsec_${Buffer.alloc(32, 7).toString('base64')}`);
  expect(() => wrong.verify(body, headers)).toThrow(/signature/i);
});

it('Coverage that repeats what is known tells nothing.', async () => {
  const toldBefore = byRest!.requests().length;
  await goesToPress(repeated);
  await noneOwed();
  expect(byRest!.requests()).toHaveLength(toldBefore);
  expect((await briefOf(service)).outcomes[0]).toMatchObject({ value: 'not-agreed', articles: 2 });
});

it('The first import of a source informs the brief and tells nobody.', async () => {
  const toldBefore = byRest!.requests().length;
  newspaper.print(prisoners, '/second.xml');
  const second = { url: `${newspaper.url}/second.xml`, publisher: 'The Second Courier', kind: 'newspaper', lang: 'en' };
  printedCount += 1;
  await service.post('feeds', Feed, second);
  await until(
    () => briefOf(service),
    ({ outcomes }) => outcomes.some(({ matter }) => matter === 'outcome:humanitarian'),
  );
  await allJudged(service);
  await noneOwed();
  expect(byRest!.requests()).toHaveLength(toldBefore);
});

it('A receiver that fails gets the same notice again under the same id, and ends with it.', async () => {
  byRest!.answer(500);
  await goesToPress(praised, '/second.xml');
  const [owed] = await until(deliveries, (all) => all[0]?.result === 'failed');
  expect(owed).toMatchObject({ label: 'desk', attempts: [{ attempt: 1, status: 500 }] });
  byRest!.answer(204);
  await service.post(`deliveries/${encodeURIComponent(owed!.id)}/retry`, Delivery);
  const ended = await until(deliveries, (all) => all.find(({ id }) => id === owed!.id)?.result === 'delivered');
  expect(ended.find(({ id }) => id === owed!.id)?.attempts.map(({ result }) => result)).toEqual([
    'failed',
    'delivered',
  ]);
  const [first, second] = byRest!.requests().slice(-2);
  expect(second!.headers['webhook-id']).toBe(first!.headers['webhook-id']);
  expect(verified(second!).data.after).toBe('positive');
});

it('A filter on kinds is kept: who asked for outcomes heard of no reaction.', () => {
  expect(byCommand!.requests().map(({ body }) => (JSON.parse(body) as { subject: string }).subject)).toEqual([
    'outcome:ceasefire',
    'outcome:ceasefire',
  ]);
});

it('A meeting that reports tell with other people is told once to whoever asks for that, and to others as perhaps told before.', async () => {
  const wanted = ['--kind', 'meeting', '--actor', 'Mark Carney', '--distinct'];
  expect((await summitwatch(['subscribe', once!.url, ...wanted], service.environment)).code).toBe(0);
  await goesToPress(oslo);
  await once!.received(1);
  const first = verified(lastOf(byRest!));
  expect(first).toMatchObject({ data: { before: null, after: 'announced' } });
  expect(first.data).not.toHaveProperty('perhapsOf');
  const toldBefore = byRest!.requests().length;
  await goesToPress(osloAgain);
  await byRest!.received(toldBefore + 1);
  await noneOwed();
  const second = verified(lastOf(byRest!));
  expect(second).toMatchObject({ data: { before: null, after: 'announced', perhapsOf: first.subject } });
  expect(second.subject).not.toBe(first.subject);
  expect(once!.requests()).toHaveLength(1);
});

it('A receiver that answers 410 is given up at once.', async () => {
  byRest!.answer(410);
  await goesToPress(geneva);
  const [newest] = await until(deliveries, (all) => all[0]?.result === 'given-up');
  expect(newest?.attempts).toMatchObject([{ attempt: 1, result: 'given-up', status: 410 }]);
  await noneOwed();
});

it('The list of deliveries shows every attempt that was made.', async () => {
  const attempts = (await deliveries()).flatMap((delivery) => delivery.attempts);
  const requests = [byRest!, byCommand!, once!].flatMap((receiver) => receiver.requests());
  expect(attempts).toHaveLength(requests.length);
});
