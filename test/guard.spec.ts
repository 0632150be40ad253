/** What the doors keep back from whoever should not have it, and how they stand against who asks too much or too slowly. */
import { roles, type Role } from '#access';
import { z } from 'zod';
import { AuditPage, TokenWithSecret } from '../apps/api/src/contract/access.js';
import { SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { adminSecret, type Service } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

let newspaper: Newspaper;
let service: Service;
const tokens = {} as Record<Role, string>;

beforeAll(async () => {
  newspaper = await startNewspaper();
  service = await watchNewspaper(newspaper, { SUMMITWATCH_REQUESTS_PER_SECOND: '5' });
  for (const role of roles) {
    tokens[role] = (await service.post('tokens', TokenWithSecret, { label: `as ${role}`, role })).token;
  }
});

afterAll(async () => {
  await service.remove();
  await newspaper.stop();
});

const as = (role: Role, path: string) =>
  fetch(service.url + path, { headers: { authorization: `Bearer ${tokens[role]}` } });

describe('where a receiver is', () => {
  const Events = z.object({ events: z.array(z.object({ position: z.number(), subject: z.string() })) });

  it('stands in no event that is read by somebody who may not see receivers.', async () => {
    const wish = { url: 'http://127.0.0.1:9/hook/s3cret-path', label: 'the desk of s3cret-path' };
    const { id } = await service.post('subscriptions', SubscriptionWithSecret, wish);
    const page = await service.get('events?limit=1000', Events);
    const { position } = page.events.find(({ subject }) => subject === `subscription:${id}`)!;
    for (const role of roles) {
      const list = await (await as(role, `/api/v1/events?after=${position - 1}&limit=1`)).text();
      const one = await (await as(role, `/api/v1/events/${position}`)).text();
      expect([list, one].every((text) => text.includes(`subscription:${id}`))).toBe(true);
      const seen = [list, one].map((text) => text.includes('s3cret-path'));
      expect([role, ...seen]).toEqual(['viewer', 'analyst'].includes(role) ? [role, false, false] : [role, true, true]);
    }
  });
});

describe('a session’s cookie', () => {
  const json = { 'content-type': 'application/json' };
  let cookie: string;

  beforeAll(async () => {
    const body = JSON.stringify({ secret: adminSecret });
    const response = await fetch(`${service.url}/api/v1/session`, { method: 'POST', headers: json, body });
    cookie = response.headers.getSetCookie()[0]!.split(';')[0]!;
  });

  const statusOf = async (path: string, headers: Record<string, string>, init: RequestInit = {}) => {
    const response = await fetch(service.url + path, { ...init, headers: { ...json, ...headers } });
    await response.body?.cancel();
    return response.status;
  };
  const change = (headers: Record<string, string>) =>
    statusOf('/api/v1/feeds/poll', headers, { method: 'POST', body: '{}' });

  it('changes nothing unless the request says that it comes from our own page; a token need not say.', async () => {
    const own = { origin: service.url };
    const { host } = new URL(service.url);
    const statuses = [
      await change({ cookie }),
      await change({ cookie, origin: `http://${host.replace(/\d+$/, '9')}` }),
      await change({ cookie, ...own }),
      await change({ cookie, 'sec-fetch-site': 'same-origin' }),
      await change({ authorization: `Bearer ${tokens.operator}` }),
    ];
    expect(statuses).toEqual([403, 403, 202, 202, 202]);
  });

  it('reads nothing for a page of another site or port, neither answers nor the stream.', async () => {
    for (const path of ['/api/v1/brief', '/api/v1/stream']) {
      for (const headers of [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'http://127.0.0.1:9' },
        { origin: 'null' },
      ]) {
        expect([path, headers, await statusOf(path, { cookie, ...headers })]).toEqual([path, headers, 403]);
      }
      expect(await statusOf(path, { cookie, 'sec-fetch-site': 'same-origin' })).toBe(200);
      expect(await statusOf(path, { cookie })).toBe(200);
    }
    // A link to a page of ours is followed from anywhere.
    expect(await statusOf('/brief', { cookie, 'sec-fetch-site': 'same-site' })).toBe(200);
  });
});

it.each([
  '/',
  '/brief',
  '/subscribe',
  '/api/v1/health',
  '/api/v1/brief',
  '/nowhere',
  '/queues/board',
  '/api/openapi.json',
])('No other site frames %s or learns from where its links were followed.', async (path) => {
  const { headers } = await as('admin', path);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(['x-frame-options', 'referrer-policy', 'x-content-type-options'].map((name) => headers.get(name))).toEqual([
    'DENY',
    'no-referrer',
    'nosniff',
  ]);
});

it('The dashboard’s own scripts put no text into a page as markup: Trusted Types are required.', async () => {
  const { headers } = await as('viewer', '/');
  expect(headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
});

it('The account of actions says what each was about, also where the address does not.', async () => {
  const wish = { url: 'http://127.0.0.1:9/hook' };
  const { id } = await service.post('subscriptions', SubscriptionWithSecret, wish);
  const ruling = { ruling: { act: 'mute', source: 'The Loopback Courier' }, by: 'desk', reason: 'a trial' };
  await service.post('rulings', z.object({ isNew: z.boolean() }), ruling);
  const targets = async () => (await service.get('audit?limit=100', AuditPage)).entries.map(({ target }) => target);
  await until(targets, (all) => all.includes(id) && all.includes('mute ruling:source/the loopback courier'));
});

describe('who asks too much at once', () => {
  const ping = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' });
  const asAdmin = {
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
    authorization: `Bearer ${adminSecret}`,
  };

  const statuses = async (times: number, ask: () => Promise<Response>) => {
    const responses = await Promise.all(Array.from({ length: times }, ask));
    const refused = responses.find(({ status }) => status === 429);
    return { all: responses.map(({ status }) => status), refused };
  };

  it('is refused for a while, and told for how long; others are not.', async () => {
    await as('viewer', '/api/v1/feeds');
    const { all, refused } = await statuses(300, () => as('viewer', '/api/openapi.json'));
    expect(all.filter((status) => status === 200).length).toBeGreaterThanOrEqual(40);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(await refused!.json()).toMatchObject({ code: 'busy' });
    expect((await as('analyst', '/api/v1/feeds')).status).toBe(200);
  });

  it('has files for programs sooner refused.', async () => {
    await as('operator', '/api/v1/feeds');
    const { all } = await statuses(60, () => as('operator', '/claims.jsonld'));
    expect(new Set(all)).toEqual(new Set([200, 429]));
  });

  it('has assistants sooner refused, of whom one call may tell the whole state.', async () => {
    const { all } = await statuses(40, () =>
      fetch(`${service.url}/mcp`, { method: 'POST', headers: asAdmin, body: ping }),
    );
    expect(new Set(all)).toEqual(new Set([200, 429]));
  });

  it('listens to thirty streams and no more.', async () => {
    const gone = new AbortController();
    const authorization = `Bearer ${tokens.analyst}`;
    const listen = () => fetch(`${service.url}/api/v1/stream`, { headers: { authorization }, signal: gone.signal });
    await as('analyst', '/api/v1/feeds');
    const { all, refused } = await statuses(40, listen);
    expect(all.sort()).toEqual([...Array<number>(30).fill(200), ...Array<number>(10).fill(429)]);
    expect(refused?.headers.get('retry-after')).toBe('60');
    gone.abort();
    await until(
      async () => {
        const response = await as('analyst', '/api/v1/stream');
        await response.body?.cancel();
        return response.status;
      },
      (status) => status === 200,
    );
  });
});
