/** Programs that cannot sign in subscribe by an address with the reading key: calendars, feed readers, whoever reads claims. */
import ICAL from 'ical.js';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { z } from 'zod';
import { TokenWithSecret } from '../apps/api/src/contract/access.js';
import { Doors } from '../apps/api/src/contract/doors.js';
import { MatterDetail } from '../apps/api/src/contract/evidence.js';
import { Feed } from '../apps/api/src/contract/feeds.js';
import { GivenRuling } from '../apps/api/src/contract/rulings.js';
import { parseFeed } from '#reading';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { allJudged, briefOf } from './play.js';
import { Service } from './service.js';
import { until } from './until.js';

let newspaper: Newspaper;
let service: Service;
let doors: z.infer<typeof Doors>;

beforeAll(async () => {
  newspaper = await startNewspaper();
  service = await new Service(newspaper.storyFile).start();
  await until(
    () => service.get('feeds', z.array(Feed)),
    (feeds) => feeds[0]?.health === 'ok',
  );
  newspaper.print({
    slug: 'failed',
    title: 'Alaska summit ends, Trump & Putin part',
    paragraphs: [
      'Donald Trump and Vladimir Putin ended the Alaska summit on Friday. The two presidents failed to agree on a ceasefire in Ukraine.',
    ],
  });
  newspaper.print({
    slug: 'geneva',
    title: 'Geneva may follow the Alaska summit',
    paragraphs: [
      'Vladimir Putin and Volodymyr Zelenskyy will meet in Geneva on 1 September, the White House announced after the Alaska summit of Trump and Putin.',
    ],
  });
  await until(
    () => briefOf(service),
    ({ outcomes, meetings }) => outcomes.length > 0 && meetings.length > 0,
  );
  await allJudged(service);
  doors = await service.get('doors', Doors);
});

afterAll(async () => {
  await service.remove();
  await newspaper.stop();
});

const read = async (address: string, headers: Record<string, string> = {}) => {
  const response = await fetch(address, { headers });
  return { response, text: await response.text() };
};
const narrowed = (address: string, filter: string) => `${address}&${filter}`;

it('The calendar is read by a stock reader: one entry, on its day, with a page that exists.', async () => {
  const { response, text } = await read(doors.calendar);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const [event, ...more] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  expect(more).toEqual([]);
  const { startDate, summary, location } = new ICAL.Event(event);
  expect([startDate.toString(), location]).toEqual(['2025-09-01', 'Geneva']);
  expect(summary).toContain('Vladimir Putin and Volodymyr Zelenskyy');
  const page = String(event!.getFirstPropertyValue('url'));
  expect((await fetch(page)).status).toBe(200);
});

it('The state is read as Atom by our own reader, by rss-parser and by feedsmith alike.', async () => {
  const { response, text } = await read(doors.brief.atom);
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const own = await parseFeed(Buffer.from(text), { url: doors.brief.atom, contentType: 'application/atom+xml' });
  const stock = await new RssParser().parseString(text);
  const foreign = parseAtomFeed(text);
  const titles = own.items.map(({ title }) => title);
  expect(titles).toContain('Ceasefire: not agreed');
  expect(stock.items.map(({ title }) => title)).toEqual(titles);
  expect(foreign.entries?.map(({ title }) => title?.value)).toEqual(titles);
  expect(new Set(foreign.entries?.map(({ id }) => id)).size).toBe(titles.length);
});

it('Changes are read as JSON Feed, each with the sentence that says so.', async () => {
  const { response, text } = await until(
    () => read(narrowed(doors.changes.json, 'topic=ceasefire')),
    (answer) => answer.text.includes('Ceasefire: not agreed'),
  );
  expect(response.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
  expect(parseJsonFeed(text).items).toMatchObject([
    {
      title: 'Ceasefire: not agreed',
      content_html: expect.stringContaining('failed to agree on a ceasefire') as string,
    },
  ]);
  const own = await parseFeed(Buffer.from(text), { url: doors.changes.json, contentType: 'application/feed+json' });
  expect(own.items).toHaveLength(1);
});

it('A filter keeps to what it names, and what is no filter is refused by name.', async () => {
  const items = async (filter: string) =>
    parseJsonFeed((await read(narrowed(doors.brief.json, filter))).text).items ?? [];
  expect(await items('kind=meeting')).toHaveLength(1);
  expect(await items('actor=volodymyr%20zelenskyy')).toHaveLength(1);
  expect(await items('topic=sanctions')).toEqual([]);
  expect(await items('origins=5')).toEqual([]);
  const { response, text } = await read(narrowed(doors.brief.json, 'topic=peas'));
  expect([response.status, text]).toEqual([400, expect.stringContaining('topic')]);
});

it('Claims are JSON-LD: each a Claim with its words, and a meeting an Event.', async () => {
  const document = JSON.parse((await read(doors.claims)).text) as { hasPart: readonly Record<string, unknown>[] };
  expect(document).toMatchObject({ '@context': 'https://schema.org' });
  expect(document.hasPart).toContainEqual(
    expect.objectContaining({
      '@type': 'Claim',
      text: 'The two presidents failed to agree on a ceasefire in Ukraine.',
    }),
  );
  expect(document.hasPart).toContainEqual(
    expect.objectContaining({
      about: expect.objectContaining({ '@type': 'Event', startDate: '2025-09-01' }) as object,
    }),
  );
});

const Answer = z.object({ isError: z.boolean().optional(), content: z.tuple([z.object({ text: z.string() })]) });

async function assistant<T>(
  work: (ask: (name: string, given: object) => Promise<z.infer<typeof Answer>>) => Promise<T>,
) {
  const client = new Client({ name: 'an assistant', version: '1.0.0' });
  await client.connect(new StreamableHTTPClientTransport(new URL(doors.mcp)));
  try {
    return await work(async (name, given) => Answer.parse(await client.callTool({ name, arguments: { ...given } })));
  } finally {
    await client.close();
  }
}

it('An assistant is told the state, one matter and what changed, each with the sentence that says so.', async () => {
  const sentence = 'The two presidents failed to agree on a ceasefire in Ukraine.';
  await assistant(async (ask) => {
    const brief = JSON.parse((await ask('brief', {})).content[0].text) as { outcomes: { matter: string }[] };
    expect(brief.outcomes).toMatchObject([{ what: 'Ceasefire', status: 'not agreed', because: { sentence } }]);
    const matter = await ask('matter', { matter: brief.outcomes[0]!.matter });
    expect(JSON.parse(matter.content[0].text)).toMatchObject({
      saidBy: [{ sentence, publisher: 'The Loopback Courier' }],
    });
    const changes = await ask('changes', { since: '2025-01-01T00:00:00Z', topics: ['ceasefire'] });
    expect(JSON.parse(changes.content[0].text)).toMatchObject({
      total: 1,
      changes: [{ id: 'outcome:ceasefire@1', change: 'Ceasefire: not agreed', because: { sentence }, corrects: null }],
    });
  });
});

it('Nothing that an assistant is told of the state or of a change stands without the sentence that says so.', async () => {
  await assistant(async (ask) => {
    const answers = [await ask('brief', {}), await ask('changes', { since: '2025-01-01T00:00:00Z' })];
    const told = answers.flatMap(({ content: [{ text }] }) =>
      Object.values(JSON.parse(text) as object).filter(Array.isArray),
    );
    const lines = told.flat() as { because: { sentence: string | null; url: string } | null }[];
    expect(lines.length).toBeGreaterThanOrEqual(4);
    for (const { because } of lines)
      expect([typeof because?.sentence, because?.url]).toEqual(['string', expect.any(String)]);
  });
});

const Changes = z.object({
  changes: z.array(
    z.object({
      ...{ id: z.string(), matter: z.string(), after: z.string().nullable(), corrects: z.string().nullable() },
      because: z.looseObject({}).nullable(),
    }),
  ),
});

it('A change that takes back what an assistant was told names that by its id.', async () => {
  const asked = { since: '2025-01-01T00:00:00Z', kinds: ['meeting'] };
  const changes = () =>
    assistant(async (ask) => Changes.parse(JSON.parse((await ask('changes', asked)).content[0].text)).changes);
  const [told] = await changes();
  expect(told).toMatchObject({ id: `${told!.matter}@1`, after: 'announced', corrects: null });
  const { support } = await service.get(`matters/${encodeURIComponent(told!.matter)}`, MatterDetail);
  const { article, textHash, start, end } = support[0]!;
  const finding = { matter: told!.matter, article, textHash, start, end };
  await service.post('rulings', GivenRuling, { ruling: { act: 'reject', finding }, reason: 'it was a rumour' });
  const [, taken] = await until(changes, ({ length }) => length === 2);
  expect(taken).toMatchObject({ id: `${told!.matter}@2`, after: null, because: null, corrects: told!.id });
});

it('An assistant that asks for what is not there is told so, and one without the key gets nothing.', async () => {
  const answer = await assistant((ask) => ask('matter', { matter: 'outcome:peas' }));
  expect(answer).toMatchObject({
    isError: true,
    content: [{ text: expect.stringContaining('nothing is reported of outcome:peas') as string }],
  });
  const call = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
  const bare = await fetch(`${service.url}/mcp`, { method: 'POST', headers, body: JSON.stringify(call) });
  expect(bare.status).toBe(401);
  const many = Array.from({ length: 11 }, (_, id) => ({ ...call, id }));
  const batch = await fetch(doors.mcp, { method: 'POST', headers, body: JSON.stringify(many) });
  expect([batch.status, await batch.text()]).toEqual([400, expect.stringContaining('10 messages at most')]);
  const stream = await fetch(doors.mcp, { headers });
  expect([stream.status, stream.headers.get('allow')]).toEqual([405, 'POST']);
});

it('What did not change is not sent again.', async () => {
  const first = await read(doors.brief.atom);
  const again = await read(doors.brief.atom, { 'if-none-match': first.response.headers.get('etag') ?? '' });
  expect([again.response.status, again.text]).toEqual([304, '']);
  // Whoever keeps it asks each time: what came just now is not overlooked.
  expect(again.response.headers.get('cache-control')).toBe('private, no-cache');
});

/** As it came: in which encoding, and what it holds once that is taken off. */
async function came(
  path: string,
  encodings: string,
  init: { method?: string; body?: string; headers?: Record<string, string> } = {},
) {
  const response = await service.ask(path, { ...init, headers: { ...init.headers, 'accept-encoding': encodings } });
  const { headers } = response;
  return { encoding: headers.get('content-encoding'), vary: headers.get('vary') ?? '', text: await response.text() };
}

it.each(['/api/v1/brief', '/api/v1/items', '/brief', '/brief.atom', '/changes.json', '/claims.jsonld'])(
  'What is read travels packed as the reader takes it, and is the same: %s',
  async (address) => {
    // The others say as of when they were asked.
    const path = /[.]/.test(address) ? address : `${address}?asOf=${new Date().toISOString()}`;
    const bare = await came(path, 'identity');
    expect(bare.encoding).toBeNull();
    expect(bare.text.length).toBeGreaterThan(1024);
    for (const encoding of ['br', 'gzip']) {
      const packed = await came(path, encoding === 'br' ? 'gzip, br' : encoding);
      expect(packed).toEqual({ encoding, text: bare.text, vary: expect.stringMatching(/accept-encoding/i) as string });
    }
  },
);

it('Bare stay what is small, what may hold a secret beside words of whoever asks, and what is answered to a change.', async () => {
  const body = JSON.stringify({ form: { preset: 'json' } });
  const json = { method: 'POST', body, headers: { 'content-type': 'application/json' } };
  const large = [
    await came('/brief/subscribe?topic=ceasefire', 'br'),
    await came('/api/v1/subscriptions/preview', 'br', json),
  ];
  for (const { text } of large) expect(text.length).toBeGreaterThan(1024);
  const small = await Promise.all(['session', 'doors', 'subscriptions'].map((path) => came(`/api/v1/${path}`, 'br')));
  expect([...large, ...small].map(({ encoding }) => encoding)).toEqual([null, null, null, null, null]);
});

it('What was had packed is known by its tag, however it is asked for again.', async () => {
  const { response } = await read(doors.brief.atom, { 'accept-encoding': 'br' });
  const tag = response.headers.get('etag') ?? '';
  expect([response.headers.get('content-encoding'), tag]).toEqual(['br', expect.stringMatching(/^W\/"/)]);
  for (const encoding of ['br', 'gzip', 'identity']) {
    const again = await read(doors.brief.atom, { 'if-none-match': tag, 'accept-encoding': encoding });
    expect([again.response.status, again.text, again.response.headers.get('vary')]).toEqual([
      304,
      '',
      'accept-encoding',
    ]);
  }
});

it('A stream is never packed: each message comes when it is sent.', async () => {
  const ears = new AbortController();
  const headers = { 'accept-encoding': 'br, gzip', 'last-event-id': '0' };
  const response = await service.ask('/api/v1/stream', { headers, signal: ears.signal });
  expect(response.headers.get('content-encoding')).toBeNull();
  const [decoder, reader] = [new TextDecoder(), response.body!.getReader()];
  let heard = '';
  while (!heard.includes('event: notice'))
    heard += decoder.decode((await reader.read()).value as Uint8Array, { stream: true });
  ears.abort();
});

it('A token is told the addresses without the key, which would outlive it, and opens them itself.', async () => {
  const { token } = await service.post('tokens', TokenWithSecret, { label: 'a reader', role: 'operator' });
  const headers = { authorization: `Bearer ${token}` };
  const told = Doors.parse(JSON.parse((await read(`${service.url}/api/v1/doors`, headers)).text));
  expect(told).toEqual(JSON.parse(JSON.stringify({ ...doors, key: '' }).replaceAll(`?key=${doors.key}`, '')));
  expect((await read(told.brief.atom)).response.status).toBe(401);
  expect((await read(told.brief.atom, headers)).response.status).toBe(200);
  const page = (await read(`${service.url}/brief/subscribe?topic=ceasefire`, headers)).text;
  expect(page).toContain('/brief.atom?topic=ceasefire');
  expect(page).not.toContain(doors.key);
});

it('Without the key nothing is told, the key opens nothing else, and a renewed one ends the old addresses.', async () => {
  const bare = doors.brief.atom.replace(/\?.*$/, '');
  expect((await fetch(bare)).status).toBe(401);
  expect((await fetch(`${bare}?key=guess`)).status).toBe(401);
  expect((await fetch(`${service.url}/api/v1/brief?key=${doors.key}`)).status).toBe(401);
  const renewed = await service.post('doors/renew', Doors);
  expect((await fetch(doors.brief.atom)).status).toBe(401);
  expect((await fetch(renewed.brief.atom)).status).toBe(200);
});
