/** Changes told in other forms than a webhook's: by mail, as chat services take them, and as a person's template says. */
import { startMailServer, startReceiver, type MailServer, type Receiver } from '#testing';
import { z } from 'zod';
import { Firing } from '../apps/api/src/contract/firing.js';
import { Feed } from '../apps/api/src/contract/feeds.js';
import { Delivery, SubscriptionTest, SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { summitwatch } from './command-line.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { Service } from './service.js';
import { until } from './until.js';

let newspaper: Newspaper;
let service: Service;
let mail: MailServer;
let [chat, own]: Receiver[] = [];
const json = { 'content-type': 'application/json' };

beforeAll(async () => {
  newspaper = await startNewspaper();
  mail = await startMailServer();
  [chat, own] = [await startReceiver(), await startReceiver()];
  service = await new Service(newspaper.storyFile, {
    SUMMITWATCH_SMTP_URL: mail.url,
    SUMMITWATCH_MAIL_FROM: 'The watch <watch@news.example>',
    SUMMITWATCH_OPERATOR: 'mailto:ops@news.example',
  }).start();
  await until(
    () => service.get('feeds', z.array(Feed)),
    (feeds) => feeds[0]?.health === 'ok',
  );
});

afterAll(async () => {
  await service.remove();
  await Promise.all([newspaper.stop(), mail.stop(), chat?.stop(), own?.stop()]);
});

const subscribe = (body: object) => service.post('subscriptions', SubscriptionWithSecret, body);
const refused = async (body: object) => {
  const response = await service.ask('/api/v1/subscriptions', {
    method: 'POST',
    headers: json,
    body: JSON.stringify(body),
  });
  return [response.status, ((await response.json()) as { message: string }).message] as const;
};
const print = (slug: string, sentence: string) =>
  newspaper.print({
    slug,
    title: `Alaska summit of Trump and Putin: ${slug}`,
    paragraphs: [`Donald Trump and Vladimir Putin met at the Alaska summit on Friday. ${sentence}`],
  });
const deliveries = () => service.get('deliveries', z.array(Delivery));

it('A mail has no secret, a webhook has one, and both say back what was asked for.', async () => {
  const toDesk = await subscribe({ url: 'mailto:desk@news.example', kinds: ['outcome'] });
  expect(toDesk).toMatchObject({ secret: null, kinds: ['outcome'], topics: [], minOrigins: 1, digest: null });
  const toChat = await subscribe({ url: chat!.url, topics: ['ceasefire'], form: { preset: 'slack' } });
  expect(toChat.secret).toMatch(/^whsec_/);
  const template = { type: 'application/json', text: '{"line": "{{headline}}", "words": "{{sentence}}"}' };
  await subscribe({ url: own!.url, to: ['not-agreed'], form: { template } });
});

it('A change is told in each form, with the sentence that says so.', async () => {
  print('parted', 'The two presidents failed to agree on a ceasefire in Ukraine.');
  await until(() => [mail.mails().length, chat!.requests().length, own!.requests().length], (counts) => counts.every((count) => count > 0)); // oxfmt-ignore
  const [first] = mail.mails();
  expect(first).toMatchObject({ subject: 'Ceasefire: not agreed', recipients: ['desk@news.example'] });
  expect(first!.text).toContain('“The two presidents failed to agree on a ceasefire in Ukraine.”');
  expect(first!.from?.text).toContain('watch@news.example');
  expect(JSON.parse(chat!.requests()[0]!.body)).toMatchObject({ text: 'Ceasefire: not agreed' });
  expect(JSON.parse(own!.requests()[0]!.body)).toEqual({
    line: 'Ceasefire: not agreed',
    words: 'The two presidents failed to agree on a ceasefire in Ukraine.',
  });
});

it('The preview by mail shows the very mail that came, and of digests the next one as it stands.', async () => {
  const preview = { kinds: ['outcome'], channel: 'mail' };
  const [first] = mail.mails();
  const shown = await service.post('subscriptions/preview', Firing, preview);
  expect(shown).toMatchObject({ message: null, mail: { subject: first!.subject } });
  expect(shown.mail!.text.trim()).toBe(first!.text!.trim());
  expect(shown.mail!.html.trim()).toBe((first!.html as string).trim());
  const digest = { every: 'day', at: '00:00' };
  const { count, mail: next } = await service.post('subscriptions/preview', Firing, { ...preview, digest });
  // At midnight one is due.
  expect(count).toBeLessThan(2);
  expect(next).toEqual({ ...shown.mail, notice: expect.stringContaining('subscription:preview@') as string });
});

it('The preview of a form shows the very body that came.', async () => {
  const preview = { topics: ['ceasefire'], form: { preset: 'slack' } };
  const { message } = await service.post('subscriptions/preview', Firing, preview);
  expect(message!.body).toBe(chat!.requests()[0]!.body);
});

it('A filter keeps to its topic: what is agreed on prisoners goes to the mail alone.', async () => {
  print('prisoners', 'Trump and Putin agreed to exchange prisoners of war.');
  await until(() => mail.mails().length, (count) => count === 2); // oxfmt-ignore
  expect(mail.mails()[1]?.subject).toContain('Humanitarian matters: agreed');
  expect([chat!.requests().length, own!.requests().length]).toEqual([1, 1]);
});

it('A mail server’s 5xx is for good and says so; its 4xx is tried again.', async () => {
  mail.answer(550);
  print('sanctions', 'Trump and Putin agreed to lift sanctions.');
  const last = async () =>
    (await deliveries()).find(({ url, result }) => url.startsWith('mailto:') && result !== 'delivered');
  await until(last, (delivery) => delivery?.result === 'given-up');
  expect((await last())?.attempts[0]).toMatchObject({ status: 550 });
  mail.answer(451);
  print('territory', 'Trump and Putin failed to agree on territory.');
  const failing = async () => (await deliveries()).find(({ result }) => result === 'failed');
  await until(failing, (delivery) => delivery !== undefined);
  expect((await failing())?.attempts[0]).toMatchObject({ status: 451, nextAt: expect.any(String) as string });
});

it('A test shows what was said to the mail server and what it said, and counts as no delivery.', async () => {
  const [box] = (await service.get('subscriptions', z.array(z.object({ id: z.string(), url: z.string() })))).filter(
    ({ url }) => url === 'mailto:desk@news.example',
  );
  const before = (await deliveries()).length;
  mail.answer(250);
  const tried = await service.post(`subscriptions/${box!.id}/test`, SubscriptionTest);
  expect(tried).toMatchObject({ delivered: true, response: { status: 250 } });
  expect(tried.talk).toEqual(
    expect.arrayContaining([
      { by: 'us', line: 'RCPT TO:<desk@news.example>' },
      { by: 'server', line: expect.stringMatching(/^250/) as string },
    ]),
  );
  expect(mail.mails().at(-1)).toMatchObject({ subject: expect.stringMatching(/^Test: /) as string });
  mail.answer(550);
  const { code, output } = await summitwatch(['subscription', 'test', box!.id], service.environment);
  expect([code, output]).toEqual([1, expect.stringMatching(/> DATA\n[^]*< 550 [^]*not delivered/)]);
  mail.answer(250);
  expect(await deliveries()).toHaveLength(before);
});

it('The operator is told by the channel of the settings when a receiver is gone, and of nothing else.', async () => {
  own!.answer({ status: 410, headers: {}, body: '' });
  print(
    'parted-again',
    'Trump and Putin agreed to exchange prisoners of war. Trump and Putin failed to agree on energy.',
  );
  const toOperator = () => mail.mails().filter(({ recipients }) => recipients.includes('ops@news.example'));
  await until(toOperator, (mails) => mails.length > 0);
  expect(toOperator()).toHaveLength(1);
  expect(toOperator()[0]?.subject).toMatch(/^Subscription [0-9a-f]+ is disabled: the receiver answered 410/);
});

it('What cannot be served is refused with a sentence.', async () => {
  expect(await refused({ url: 'mailto:desk@news.example?cc=all@news.example' })).toEqual([400, expect.stringContaining('one mailbox')]);
  expect(await refused({ url: chat!.url, form: { template: { type: 'application/json', text: '{"a": {{headline}}}' } } })).toEqual([400, expect.stringContaining('gives no JSON')]);
  expect(await refused({ url: chat!.url, form: 'slack' })).toEqual([400, expect.stringContaining('{"preset":…}')]);
  expect(await refused({ url: chat!.url, digest: { every: 'day', at: '25:00' } })).toEqual([400, expect.stringContaining('08:00')]);
  expect(await refused({ url: chat!.url, digest: { every: 'day', zone: 'Mars/Base' } })).toEqual([400, expect.stringContaining('IANA')]);
  expect(await refused({ url: chat!.url, quiet: { from: '22:00', to: '22:00' } })).toEqual([400, expect.stringContaining('another end')]);
  expect(await refused({ url: chat!.url, cooldown: 30, digest: { every: 'day' } })).toEqual([400, expect.stringContaining('digest')]);
  expect(await refused({ url: chat!.url, minOrigins: 4 })).toEqual([400, expect.stringContaining('minOrigins')]);
}); // oxfmt-ignore

it('The command line asks for the same.', async () => {
  const run = (...words: string[]) => summitwatch(['subscribe', ...words], service.environment);
  const told = await run('mailto:night@news.example', '--topic', 'ceasefire', '--min-origins', '3', '--digest', 'day', '--at', '07:30', '--zone', 'Europe/Berlin'); // oxfmt-ignore
  const resting = await run('mailto:rest@news.example', '--cooldown', '30', '--quiet', '22:00-07:00', '--zone', 'Europe/Berlin'); // oxfmt-ignore
  expect(resting.code).toBe(0);
  expect(told.output).toMatch(/^subscription [0-9a-f]{16}\n$/);
  const listed = z.array(
    z.object({
      url: z.string(),
      digest: z.unknown(),
      cooldown: z.unknown(),
      quiet: z.unknown(),
      minOrigins: z.number(),
    }),
  );
  const all = await until(
    () => service.get('subscriptions', listed),
    (all) =>
      ['mailto:night@news.example', 'mailto:rest@news.example'].every((one) => all.some(({ url }) => url === one)),
  );
  expect(all.find(({ url }) => url === 'mailto:night@news.example')).toMatchObject({
    minOrigins: 3,
    cooldown: null,
    quiet: null,
  });
  const quiet = { from: '22:00', to: '07:00', zone: 'Europe/Berlin' };
  expect(all.find(({ url }) => url === 'mailto:rest@news.example')).toMatchObject({
    cooldown: 30,
    quiet,
    digest: null,
  });
  const wrong = [
    ['--at', '07:30'],
    ['--quiet', '22-07'],
    ['--strict', '--cooldown', '5'],
  ];
  for (const words of wrong) expect([words, (await run(chat!.url, ...words)).code]).not.toEqual([words, 0]);
});
