/** The API's doors: closed without sign-in, closed to other sites, exact about what they take, and true to their contract. */
import { z } from 'zod';
import { Brief } from '../apps/api/src/contract/evidence.js';
import * as doors from '../apps/api/src/contract/doors.js';
import * as evidence from '../apps/api/src/contract/evidence.js';
import * as listed from '../apps/api/src/contract/items.js';
import * as feeds from '../apps/api/src/contract/feeds.js';
import * as operation from '../apps/api/src/contract/operation.js';
import { listen, type Told } from './event-stream.js';
import { measuredHealth } from './measured-health.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { allJudged, briefOf } from './play.js';
import { adminSecret, Service } from './service.js';
import { until } from './until.js';

interface Operation {
  readonly security?: readonly object[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Record<
    string,
    { content?: Record<string, { schema: { $ref?: string; items?: { $ref: string } } }> }
  >;
}
interface OpenApi {
  readonly openapi: string;
  readonly security: readonly object[];
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, object> };
}

const contract: Record<string, unknown> = { ...doors, ...evidence, ...feeds, ...listed, ...operation };
const json = { 'content-type': 'application/json' };
const openToAll = [
  'GET /api/v1/health',
  'GET /api/v1/session',
  'GET /health/{probe}',
  'GET /subscribe',
  'POST /api/v1/session',
  'POST /brief/sign-in',
];

/** What an order takes that would be refused without it, before anybody looks whether there is something to change. */
const bodies: Readonly<Record<string, object>> = {
  'POST /api/v1/feeds/{id}/pause': { because: 'too loud' },
  'POST /api/v1/items/{id}/erase': { reason: 'by order' },
  'POST /api/v1/rules/{id}/lift': { by: 'admin', reason: 'no longer' },
  'PATCH /api/v1/users/{name}': { role: 'analyst' },
};
const queries: Readonly<Record<string, string>> = {
  'GET /api/v1/matters/{matter}/difference': '?one=a&other=b',
};

let newspaper: Newspaper;
let service: Service;
let document: OpenApi;

beforeAll(async () => {
  newspaper = await startNewspaper();
  service = await new Service(newspaper.storyFile).start();
  await until(
    () => service.get('feeds', z.array(feeds.Feed)),
    (feeds) => feeds[0]?.health === 'ok',
  );
  // Nobody answers there: what is owed stays owed.
  await service.post('subscriptions', operation.SubscriptionWithSecret, { url: 'http://127.0.0.1:9/hook' });
  const ceasefire = 'Trump and Putin failed to agree on a ceasefire in Ukraine.';
  newspaper.print({ slug: 'failed', title: 'Alaska summit of Trump and Putin ends', paragraphs: [ceasefire] });
  await until(
    () => briefOf(service),
    ({ outcomes }) => outcomes.length > 0,
  );
  document = (await (await fetch(`${service.url}/api/openapi.json`)).json()) as OpenApi;
});

afterAll(async () => {
  await service.remove();
  await newspaper.stop();
});

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, about]) => ({
      name: `${method.toUpperCase()} ${path}`,
      path,
      method,
      about,
    })),
  );

const stranger = (path: string, init: RequestInit = {}) => fetch(service.url + path, init);
const problem = async (response: Response) => operation.Problem.parse(await response.json());

function refsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' ? [String(inner)] : refsIn(inner)));
}

describe('the document', () => {
  it('is OpenAPI 3.1, and every reference in it leads somewhere.', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    const refs = [...new Set(refsIn(document))];
    expect(refs.length).toBeGreaterThan(15);
    expect(
      refs.filter((ref) => document.components.schemas[ref.replace('#/components/schemas/', '')] === undefined),
    ).toEqual([]);
  });

  it('declares every parameter that stands in a path.', () => {
    for (const { path, about } of operations()) {
      const declared = (about.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name);
      expect(declared).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
  });

  it('says of every route what it answers, but for the stream and for files, which are no JSON.', () => {
    const silent = operations().filter(({ about }) => answerIn(about) === undefined);
    expect(silent.map(({ name }) => name).sort()).toEqual([
      'GET /api/v1/brief.csv',
      'GET /api/v1/feeds.opml',
      'GET /api/v1/items/{id}/pages/{hash}/raw',
      'GET /api/v1/items/{id}/pages/{hash}/view',
      'GET /api/v1/stream',
      'GET /brief',
      'GET /brief.atom',
      'GET /brief.json',
      'GET /brief/articles/{id}',
      'GET /brief/matters/{matter}',
      'GET /brief/subscribe',
      'GET /changes.atom',
      'GET /changes.json',
      'GET /claims.jsonld',
      'GET /follow-ups.ics',
      'GET /metrics',
      'GET /subscribe',
      'POST /brief/sign-in',
      'POST /brief/sign-out',
    ]);
  });

  it('asks for the cookie or the bearer token but on the routes that are open.', () => {
    expect(document.security).toEqual([{ cookie: [] }, { bearer: [] }]);
    const open = operations().filter(({ about }) => about.security?.length === 0);
    expect(open.map(({ name }) => name).sort()).toEqual(openToAll);
  });

  it('says of the stream that it is one of events.', () => {
    const { responses } = document.paths['/api/v1/stream']!.get!;
    expect(Object.keys(responses['200']!.content!)).toEqual(['text/event-stream']);
  });

  it('is kept: what each route really answers to GET is what the contract says.', async () => {
    const [item] = (await service.get('items', listed.ItemPage)).items;
    const [delivery] = await service.get('deliveries', z.array(operation.Delivery));
    const ids: Record<string, string> = { id: item!.id, matter: 'outcome:ceasefire' };
    const idsIn = (path: string) => (path.includes('/deliveries/') ? { ...ids, id: delivery!.id } : ids);
    const reading = operations().filter(({ method, about }) => method === 'get' && schemaOf(about) !== undefined);
    expect(reading.length).toBeGreaterThan(8);
    for (const { path, about } of reading) {
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(idsIn(path)[name]!));
      const answer: unknown = await (await service.ask(filled)).json();
      expect({ path, problems: schemaOf(about)!.safeParse(answer).error?.issues }).toEqual({
        path,
        problems: undefined,
      });
    }
  });
});

describe('what is not there', () => {
  it('is not found by any route that names it.', async () => {
    const reading = operations().filter(({ path, method }) => method === 'get' && path.includes('{'));
    const statuses = await Promise.all(
      reading.map(async ({ name, path }) => {
        const filled = path.replace('{position}', '99999999').replace(/\{\w+\}/g, 'unknown');
        return [name, (await service.ask(filled + (queries[name] ?? ''))).status];
      }),
    );
    expect(statuses.filter(([, status]) => status !== 404)).toEqual([]);
  });

  it('is not changed either, whatever is asked.', async () => {
    const changing = operations().filter(({ path, method }) => method !== 'get' && path.includes('{'));
    const statuses = await Promise.all(
      changing.map(async ({ name, path, method }) => {
        const init = { method: method.toUpperCase(), body: JSON.stringify(bodies[name] ?? {}), headers: json };
        return [name, (await service.ask(path.replace(/\{\w+\}/g, 'unknown'), init)).status];
      }),
    );
    expect(statuses.filter(([, status]) => status !== 404)).toEqual([]);
  });

  it.each(['/websub/unknown', '/favicon.ico', '/wp-login.php', '/.well-known/security.txt', '/assets/none.js'])(
    'is not answered with the dashboard’s page: %s',
    async (path) => {
      const response = await stranger(path);
      expect([response.status, response.headers.get('content-type')]).not.toEqual([200, expect.anything()]);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('<html');
    },
  );

  it('is no page whose id holds dots.', async () => {
    for (const path of ['/matters/meeting:call.ada-brink.jon', '/feeds/wire.xml']) {
      expect([path, await (await stranger(path)).text()]).toEqual([path, expect.stringContaining('<html')]);
    }
  });

  it('is anything for search engines.', async () => {
    const response = await stranger('/robots.txt');
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      'text/plain; charset=utf-8',
      'User-agent: *\nDisallow: /\n',
    ]);
  });
});

const answerIn = ({ responses }: Operation) =>
  Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1].content?.['application/json']?.schema;

/** The zod schema of the same name as the document's. */
function schemaOf(about: Operation): z.ZodType | undefined {
  const schema = answerIn(about);
  if (schema?.items !== undefined) return named(schema.items.$ref)?.array();
  return schema?.$ref === undefined ? undefined : named(schema.$ref);
}

function named(ref: string): z.ZodType | undefined {
  return contract[ref.replace('#/components/schemas/', '')] as z.ZodType | undefined;
}

describe('sign-in', () => {
  it('is asked for by every route but health, the session and the document itself.', async () => {
    const statuses = await Promise.all(
      operations().map(async ({ name, path, method }) => {
        const body = method === 'post' ? { body: '{}', headers: json } : {};
        return [
          name,
          (await stranger(path.replace(/\{\w+\}/g, 'x'), { method: method.toUpperCase(), redirect: 'manual', ...body }))
            .status,
        ] as const;
      }),
    );
    expect(
      statuses
        .filter(([, status]) => status !== 401)
        .map(([name]) => name)
        .sort(),
    ).toEqual(openToAll);
  });

  const signIn = (secret: string) =>
    stranger('/api/v1/session', { method: 'POST', headers: json, body: JSON.stringify({ secret }) });

  it('believes nobody on where a request comes from who was not named as a proxy.', async () => {
    const headers = { ...json, 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9' };
    const response = await stranger('/api/v1/session', {
      method: 'POST',
      headers,
      body: JSON.stringify({ secret: adminSecret }),
    });
    expect(response.headers.get('set-cookie')).toMatch(/^sw_session=/);
  });

  it('gives a cookie that scripts and other sites cannot use, and ends with the session.', async () => {
    const response = await signIn(adminSecret);
    expect(response.headers.get('set-cookie')).toMatch(/^sw_session=.*HttpOnly.*SameSite=Strict/);
    const headers = { cookie: response.headers.get('set-cookie')!.split(';')[0]! };
    expect((await stranger('/api/v1/brief', { headers })).status).toBe(200);
    await stranger('/api/v1/session', { method: 'DELETE', headers: { ...headers, 'sec-fetch-site': 'same-origin' } });
    expect((await stranger('/api/v1/brief', { headers })).status).toBe(401);
  });

  it('refuses a wrong secret with a sentence, and after many looks at none for a while.', async () => {
    const wrong = await signIn('wrong');
    expect([wrong.status, (await problem(wrong)).message]).toEqual([401, expect.stringMatching(/not the secret/)]);
    for (let i = 0; i < 10; i++) await signIn(`wrong ${i}`);
    const blocked = await signIn(adminSecret);
    expect([blocked.status, (await problem(blocked)).message]).toEqual([429, expect.stringMatching(/too many/)]);
  });
});

describe('changes', () => {
  const add = (body: object, headers: Record<string, string> = {}) =>
    service.ask('/api/v1/subscriptions', {
      method: 'POST',
      headers: { ...json, ...headers },
      body: JSON.stringify(body),
    });

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
  ])('are refused when they come from another site: %j', async (headers) => {
    const response = await add({ url: 'https://receiver.example/' }, headers);
    expect([response.status, (await problem(response)).message]).toEqual([
      403,
      expect.stringMatching(/own pages only/),
    ]);
  });

  it.each([
    ['a field that nobody knows', { url: 'https://receiver.example/', secrets: 'x' }, 'secrets'],
    ['an address that is none', { url: 'receiver' }, 'url'],
    ['an address with a password', { url: 'https://me:secret@receiver.example/' }, 'user name or password'],
    ['an address oddly spelt', { url: 'http://0x7f.1/' }, 'url'],
    ['a kind that does not exist', { url: 'https://receiver.example/', kinds: ['rumour'] }, 'kinds.0'],
  ])('with %s are refused, naming it.', async (_, body, name) => {
    const response = await add(body);
    expect([response.status, (await problem(response)).message]).toEqual([400, expect.stringContaining(name)]);
  });

  it.each([
    ['no JSON', '{"url":', 400],
    ['too large', JSON.stringify({ url: 'x'.repeat(300_000) }), 413],
  ])('that are %s are refused as the caller’s mistake.', async (_, body, status) => {
    const response = await service.ask('/api/v1/subscriptions', { method: 'POST', headers: json, body });
    expect(response.status).toBe(status);
    expect((await problem(response)).message).not.toBe('');
  });

  it('leave nothing behind when they are refused.', async () => {
    const standing = await service.get('subscriptions', z.array(operation.Subscription));
    expect(standing.map(({ url }) => url)).toEqual(['http://127.0.0.1:9/hook']);
  });

  it('answer with what they made, 201, and at once with its end.', async () => {
    const added = await add({ url: 'https://receiver.example/', label: 'desk' });
    const { id } = operation.SubscriptionWithSecret.parse(await added.json());
    const ended = await service.ask(`/api/v1/subscriptions/${id}`, { method: 'DELETE' });
    expect([added.status, ended.status]).toEqual([201, 200]);
    expect(operation.Subscription.parse(await ended.json())).toMatchObject({ id, label: 'desk', active: false });
  });
});

it.each([
  ...['brief?asOf=soon', 'brief?asOf=2025-08-16&asOf=2025-08-17', 'brief?when=now', 'items?limit=-1', 'items?cursor=x'],
  ...['items?lang=en&lang=de', 'events?after=x', 'events?after=1&after=2'],
])('A question that makes no sense is answered with 400 and a sentence: %s', async (path) => {
  const response = await service.ask(`/api/v1/${path}`);
  const { code, message } = await problem(response);
  expect([response.status, code]).toEqual([400, 'invalid']);
  expect(message).toContain(/\?(\w+)=/.exec(path)![1]);
});

it.each(['items/none', 'matters/outcome:none', 'nothing'])(
  'What is not there is 404, with a sentence: %s',
  async (path) => {
    const response = await service.ask(`/api/v1/${path}`);
    expect([response.status, (await problem(response)).message]).toEqual([404, expect.stringMatching(/\w+ \w+/)]);
  },
);

it('As of the moment before anything was learnt, the brief is empty, and says of when it is.', async () => {
  const past = await service.get('brief?asOf=2025-01-01T00:00Z', Brief);
  expect([past.asOf, past.coverage]).toEqual(['2025-01-01T00:00:00.000Z', null]);
  expect([past.position, past.outcomes, past.meetings, past.reactions]).toEqual([0, [], [], []]);
});

describe('the stream', () => {
  const isNotice = ({ event }: Told) => event === 'notice';
  const tells = (matter: string) => (told: Told) => told.data.matter === matter;

  it('tells a change of state as it happens.', async () => {
    const heard = listen(service, tells('outcome:humanitarian'));
    const exchange = 'Trump and Putin agreed to exchange prisoners of war.';
    newspaper.print({ slug: 'prisoners', title: 'After the Alaska summit of Trump and Putin', paragraphs: [exchange] });
    expect((await heard).at(-1)).toMatchObject({ event: 'notice', data: { after: 'agreed' } });
  });

  it('refuses a filter that it does not know.', async () => {
    for (const query of ['?topic=weather', '?subject=trade', '?kind=outcome&kind=meeting']) {
      expect((await service.ask(`/api/v1/stream${query}`)).status).toBe(400);
    }
  });

  it('goes on after the last message that a listener had, without gap or repeat.', async () => {
    await allJudged(service);
    const { head } = await measuredHealth(service);
    const atEnd = (told: Told) => told.event === 'progress' && Number(told.id) >= head;
    const whole = (await listen(service, atEnd, { lastId: 0 })).filter(isNotice);
    expect(whole.length).toBeGreaterThan(1);
    const rest = (await listen(service, atEnd, { lastId: Number(whole[0]!.id) })).filter(isNotice);
    expect(rest).toEqual(whole.slice(1));
    const some = (await listen(service, atEnd, { lastId: 0, query: '?topic=humanitarian' })).filter(isNotice);
    expect(some).toEqual(whole.filter(tells('outcome:humanitarian')));
    expect(some.length).toBeLessThan(whole.length);
  });
});
