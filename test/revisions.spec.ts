/**
 * A page that changes after it was read: what is told of it, to whom, and how often. Pages are read again after seconds here, and the
 * last time lies far ahead, so that each step waits for a reading that began after its page was changed.
 */
import { z } from 'zod';
import { startReceiver, type Receiver } from '#testing';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { ItemRevisions, RevisionDetail } from '../apps/api/src/contract/revisions.js';
import { summitwatch } from './command-line.js';
import { measuredHealth } from './measured-health.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { allJudged, briefOf } from './play.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

const opening = 'President Donald Trump and Vladimir Putin ended the Alaska summit on Friday, after talks of 3 hours.';
const claim = 'Trump and Putin failed to agree on a ceasefire in Ukraine.';
const weather = 'It rained on the airfield, and the honour guard of forty soldiers recieved umbrellas.';

const pageOf = (...sentences: readonly string[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Alaska summit ends</title></head><body><article><h1>Alaska summit ends</h1>${sentences
    .map((sentence) => `<p>${sentence}</p>`)
    .join('')}</article></body></html>`;

let newspaper: Newspaper;
let service: Service;
let receiver: Receiver;
let id: string;

/** Twenty readings, a second and a half apart, are enough for all that is printed here. */
const rhythm = Array.from({ length: 20 }, (_, n) => ((n + 1) * 0.03).toFixed(3)).join(',');

beforeAll(async () => {
  newspaper = await startNewspaper();
  receiver = await startReceiver();
  service = await watchNewspaper(newspaper, { SUMMITWATCH_REREAD_MINUTES: rhythm });
  await service.post('subscriptions', SubscriptionWithSecret, { url: receiver.url, label: 'desk' });
});

afterAll(async () => {
  await service.remove();
  await Promise.all([newspaper.stop(), receiver.stop()]);
});

const revisions = () => service.get(`items/${id}/revisions`, ItemRevisions);
const requests = () => newspaper.requests().filter(({ path }) => path === '/ends');
const notices = () =>
  receiver.requests().map(({ body }) => (JSON.parse(body) as { data: { after: string } }).data.after);

async function settled(): Promise<void> {
  await allJudged(service);
  await until(
    () => measuredHealth(service),
    ({ owed }) => owed === 0,
  );
}

/** Resolves once the page was read after it was changed, and all that follows was told. */
async function prints(...sentences: readonly string[]): Promise<void> {
  const { count } = (await revisions()).rereading;
  newspaper.page('/ends', pageOf(...sentences));
  await until(revisions, ({ rereading }) => rereading.count >= count + 2);
  await settled();
}

it('An article is read, and its outcome is told.', async () => {
  newspaper.print({ slug: 'ends', title: 'Alaska summit ends', paragraphs: [opening, claim, weather] });
  const { items } = await until(
    () => service.get('items', ItemPage),
    ({ counts }) => counts.relevant === 1,
  );
  id = items[0]?.id ?? '';
  await settled();
  expect(notices()).toEqual(['not-agreed']);
});

it('A page that stays the same is read again, and that is no event.', async () => {
  const { head } = await measuredHealth(service);
  const { rereading, revisions: none } = await until(revisions, ({ rereading: { count } }) => count > 2);
  expect(none).toEqual([]);
  expect(rereading).toMatchObject({ result: 'unchanged', because: '' });
  expect((await measuredHealth(service)).head).toBe(head);
});

it('A typing error that is mended is told as such, and to nobody.', async () => {
  await prints(opening, claim, weather.replace('recieved', 'received'));
  expect((await revisions()).revisions).toMatchObject([{ number: 1, material: false, nature: 'cosmetic' }]);
  expect(notices()).toHaveLength(1);
});

it('A number that is another is a correction, shown to the word, and its findings stand where they are now.', async () => {
  await prints(opening.replace('3 hours', '4 hours'), claim, weather.replace('recieved', 'received'));
  const [newest] = (await revisions()).revisions;
  expect(newest).toMatchObject({ number: 2, material: true, nature: 'correction', kinds: ['number'] });
  const { runs } = await service.get(`items/${id}/revisions/2`, RevisionDetail);
  expect(runs?.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'gone', text: '3' },
    { kind: 'new', text: '4' },
  ]);
  expect((await briefOf(service)).outcomes[0]?.because.sentence).toBe(claim);
  expect(notices()).toHaveLength(1);
});

it('A sentence that is taken out takes its outcome back, which is told once.', async () => {
  await prints(opening.replace('3 hours', '4 hours'), weather);
  expect((await briefOf(service)).outcomes).toEqual([]);
  expect(notices()).toEqual(['not-agreed', null]);
});

it('Put back in, it is told once more.', async () => {
  await prints(opening.replace('3 hours', '4 hours'), claim, weather);
  expect((await briefOf(service)).outcomes).toMatchObject([{ value: 'not-agreed' }]);
  expect(notices()).toEqual(['not-agreed', null, 'not-agreed']);
});

it('A page that is gone is told once in its trace, and its verdict stands.', async () => {
  newspaper.page('/ends', { status: 410 });
  await until(revisions, ({ failure }) => failure?.reason === 'gone');
  await settled();
  expect(await service.get('items?limit=1', ItemPage)).toMatchObject({ counts: { relevant: 1 } });
  expect(notices()).toHaveLength(3);
});

it('The log holds, and each page was asked for at its times only.', async () => {
  const { code, output } = await summitwatch(['verify'], service.environment);
  expect(output).toMatch(/: all hold\n$/);
  expect(code).toBe(0);
  expect(requests().length).toBeLessThanOrEqual(21);
});

it('The command line tells the same revisions, with their words.', async () => {
  const { code, output } = await summitwatch(['revisions', id], service.environment);
  expect(code).toBe(0);
  expect(output).toMatch(
    /cosmetic[^]*\[-recieved-\]\{\+received\+\}[^]*correction \(number\)[^]*\[-3-\]\{\+4\+\} hours/,
  );
  expect((await summitwatch(['revisions', 'nobody'], service.environment)).code).toBe(2);
});

it('What the contract does not know is refused.', async () => {
  await expect(service.get(`items/${id}/revisions/99`, z.unknown())).rejects.toThrow(/^404/);
  await expect(service.get('items/nobody/revisions', z.unknown())).rejects.toThrow(/^404/);
});
