/** Who may come in and do what, at every route, by session and by token; and the account that is kept of it. */
import { roles, type Role } from '#access';
import { connect } from '#redis';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { AuditPage, TokenWithSecret, UserWithPassword } from '../apps/api/src/contract/access.js';
import { summitwatch } from './command-line.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

let newspaper: Newspaper;
let service: Service;
const passwords = {} as Record<Role, string>;
const tokens = {} as Record<Role, string>;

beforeAll(async () => {
  newspaper = await startNewspaper();
  service = await watchNewspaper(newspaper, { SUMMITWATCH_TRUSTED_PROXIES: '127.0.0.1' });
  for (const role of roles) {
    const { password } = await service.post('users', UserWithPassword, { name: `Test ${role}`, role });
    passwords[role] = password;
  }
});

afterAll(async () => {
  await service.remove();
  await newspaper.stop();
});

const json = { 'content-type': 'application/json' };
const own = { 'sec-fetch-site': 'same-origin' };
const call = (path: string, init: RequestInit = {}) => fetch(service.url + path, init);
const signIn = (body: object, headers: Record<string, string> = {}) =>
  call('/api/v1/session', { method: 'POST', headers: { ...json, ...own, ...headers }, body: JSON.stringify(body) });
const cookieOf = (response: Response) => response.headers.getSetCookie()[0]!.split(';')[0]!;
const cookieFor = async (name: string, password: string) => cookieOf(await signIn({ name, password }));
const audit = async (query = '') => (await service.get(`audit?${query}`, AuditPage)).entries;

const Description = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        'x-role': z.enum(roles).optional(),
        'x-not-by-token': z.boolean().optional(),
        security: z.array(z.unknown()).optional(),
      }),
    ),
  ),
});

/** Every route that is described, with the role it takes. */
async function routes() {
  const { paths } = Description.parse(await (await service.ask('/api/openapi.json')).json());
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { security, 'x-role': role, 'x-not-by-token': noToken = false }]) => ({
      ...{ method: method.toUpperCase(), path: path.replace(/\{\w+\}/g, 'none') },
      ...{ isOpen: security?.length === 0, noToken },
      needed: role ?? 'viewer',
    })),
  );
}

it('A user signs in by name, is told their role, and gets a cookie that no script and no other site can use.', async () => {
  const response = await signIn({ name: 'test analyst', password: passwords.analyst });
  expect(await response.json()).toMatchObject({ signedIn: true, name: 'Test analyst', role: 'analyst' });
  expect(response.headers.getSetCookie()[0]).toMatch(/^sw_session=[\w-]{43}; .*Path=\/; HttpOnly; SameSite=Strict$/);
  const cookie = cookieOf(response);
  const again = cookieOf(await signIn({ name: 'test analyst', password: passwords.analyst }, { cookie }));
  const session = async (token: string) => (await call('/api/v1/session', { headers: { cookie: token } })).json();
  expect(again).not.toBe(cookie);
  expect([await session(cookie), await session(again)]).toEqual([
    { signedIn: false },
    { signedIn: true, name: 'Test analyst', role: 'analyst', zone: 'America/Anchorage' },
  ]);
});

it('Behind a proxy that is trusted, the cookie is for TLS alone and the account names who asked it.', async () => {
  const by = { name: 'test viewer', password: passwords.viewer };
  const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-for': 'whoever-likes, 203.0.113.77' };
  const [cookie] = (await signIn(by, forwarded)).headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-sw_session=[\w-]{43}; .*Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  const ofViewer = () => audit('who=test%20viewer');
  const [entry] = await until(ofViewer, (all) => all.length > 0);
  expect(entry).toMatchObject({ action: 'POST /api/v1/session', from: '203.0.113.77' });
});

it('A wrong name and a wrong password get the same answer.', async () => {
  const wrong = [await signIn({ name: 'nobody', password: 'x' }), await signIn({ name: 'test viewer', password: 'x' })];
  const [one, other] = await Promise.all(wrong.map((response) => response.text()));
  expect([wrong[0]!.status, wrong[1]!.status, one]).toEqual([401, 401, other]);
});

type Route = Awaited<ReturnType<typeof routes>>[number];
// The stream goes on for as long as it is listened to; and what changes much is not done here.
const isTried = ({ path }: Route, may: boolean) =>
  !(path.endsWith('/stream') || (may && /rebuild|poll$|renew/.test(path)));

async function statusOf({ method, path }: Route, headers: Record<string, string>): Promise<number> {
  const body = method === 'GET' ? {} : { body: '{}' };
  return (await call(path, { method, ...body, headers: { ...(method === 'GET' ? {} : json), ...headers } })).status;
}

const isLetIn = (status: number) => ![401, 403].includes(status) && status < 500;

/** In words, where a route lets in whom it should not, or not whom it should. */
async function wrongs(route: Route): Promise<readonly string[]> {
  const wrong: string[] = [];
  const stranger = isTried(route, false) ? await statusOf(route, {}) : 401;
  if (stranger !== 401) wrong.push(`${route.method} ${route.path}: a stranger gets ${stranger}`);
  for (const role of roles) {
    const may = !route.noToken && roles.indexOf(role) >= roles.indexOf(route.needed);
    if (!isTried(route, may)) continue;
    const status = await statusOf(route, { authorization: `Bearer ${tokens[role]}` });
    if (isLetIn(status) !== may) wrong.push(`${route.method} ${route.path} (${route.needed}): ${role} gets ${status}`);
  }
  return wrong;
}

it('Every route takes the role that its description names, and nobody without one.', async () => {
  for (const role of roles) {
    const made = await service.post('tokens', TokenWithSecret, { label: `a program’s, as ${role}`, role });
    tokens[role] = made.token;
  }
  const closed = (await routes()).filter(({ isOpen }) => !isOpen);
  expect(closed.length).toBeGreaterThan(60);
  for (const route of closed) expect(await wrongs(route)).toEqual([]);
});

it('A token lets nobody in who would stay when it is taken back, whatever its role.', async () => {
  const letIn = (await routes()).filter(({ noToken }) => noToken).map(({ method, path }) => `${method} ${path}`);
  expect(letIn.sort()).toEqual([
    'PATCH /api/v1/users/none',
    'POST /api/v1/tokens',
    'POST /api/v1/users',
    'POST /api/v1/users/none/password',
  ]);
  for (const role of roles) {
    const refused = await call('/api/v1/tokens', {
      method: 'POST',
      headers: { ...json, authorization: `Bearer ${tokens[role]}` },
      body: JSON.stringify({ label: 'a child', role: 'viewer' }),
    });
    expect([refused.status, await refused.json()]).toMatchObject([
      403,
      { message: expect.stringContaining('a token lets nobody in') as string },
    ]);
  }
  expect(JSON.stringify(await service.get('tokens', z.array(z.object({ label: z.string() }))))).not.toContain(
    'a child',
  );
});

it('The queues’ own pages are for operators to look at and for admins to act on, and what is tried is accounted for.', async () => {
  const as = (role: Role | undefined) => (role === undefined ? {} : { authorization: `Bearer ${tokens[role]}` });
  const board = async (method: string, path: string, role?: Role, headers = {}) =>
    (await call(`/queues/board${path}`, { method, headers: { ...as(role), ...headers } })).status;
  const seen = (method: string, path: string) =>
    Promise.all([undefined, ...roles].map((role) => board(method, path, role)));
  for (const path of ['', '/', '/queue/poll-feed', '/static/images/logo.svg', '/api/queues']) {
    expect([path, await seen('GET', path)]).toEqual([path, [401, 403, 403, 200, 200]]);
    expect([path, await seen('GET', `/acting${path}`)]).toEqual([path, [401, 403, 403, 403, 200]]);
  }
  const pause = '/api/queues/take-push/pause';
  expect(await seen('PUT', pause)).toEqual([401, 403, 403, 405, 405]);
  expect(await seen('PUT', `/acting${pause}`)).toEqual([401, 403, 403, 403, 200]);
  expect(await board('PUT', `/acting${pause}`, 'admin', { 'sec-fetch-site': 'same-site' })).toBe(403);
  expect(await board('PUT', '/acting/api/queues/take-push/resume', 'admin')).toBe(200);
  const policy = (await call('/queues/board', { headers: as('operator') })).headers.get('content-security-policy');
  expect(policy).toMatch(/default-src 'none'; script-src 'self'; .*frame-ancestors 'none'/);
  const entries = await until(
    () => audit('limit=500'),
    (all) => all.some(({ target }) => target === 'api/queues/take-push/resume'),
  );
  const paused = entries.filter(({ target }) => target === 'api/queues/take-push/pause');
  expect(paused.map(({ action, role, status }) => `${action}: ${role} ${status}`).sort()).toEqual([
    ...['admin 405', 'analyst 403', 'operator 405', 'viewer 403'].map((each) => `PUT /queues/board/*: ${each}`),
    ...['admin 200', 'analyst 403', 'operator 403', 'viewer 403'].map((each) => `PUT /queues/board/acting/*: ${each}`),
  ]);
});

it('A change is taken from no other site’s page, whoever is signed in.', async () => {
  const cookie = await cookieFor('test admin', passwords.admin);
  const change = (headers: Record<string, string>) =>
    call('/api/v1/tokens', { method: 'POST', headers: { ...json, cookie, ...headers }, body: '{"label":"x"}' });
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
  ]) {
    expect((await change(headers)).status).toBe(403);
  }
  expect((await change({ 'sec-fetch-site': 'same-origin' })).status).toBe(201);
});

it('What somebody decides stands under their own name, whatever they write.', async () => {
  const cookie = await cookieFor('test analyst', passwords.analyst);
  const body = { ruling: { act: 'mute', source: 'The Loopback Courier' }, reason: 'a trial', by: 'Somebody Else' };
  const ruled = await call('/api/v1/rulings', {
    method: 'POST',
    headers: { ...json, ...own, cookie },
    body: JSON.stringify(body),
  });
  expect(ruled.status).toBe(200);
  const Rulings = z.array(z.object({ by: z.string() }));
  const [ruling] = await until(
    () => service.get('rulings', Rulings),
    (all) => all.length > 0,
  );
  expect(ruling).toMatchObject({ by: 'Test analyst' });
});

it('A role holds from the next request on; a new password and a removal end what is open.', async () => {
  const cookie = await cookieFor('test operator', passwords.operator);
  const queues = async () => (await call('/api/v1/queues', { headers: { cookie } })).status;
  const change = (path: string, init: RequestInit) =>
    service.ask(`/api/v1/users/test operator${path}`, { headers: json, ...init });
  expect(await queues()).toBe(200);
  await change('', { method: 'PATCH', body: '{"role":"viewer"}' });
  expect(await queues()).toBe(403);
  const mine = { password: passwords.operator, next: 'twelve letters and more' };
  const changed = await call('/api/v1/session/password', {
    method: 'POST',
    headers: { ...json, ...own, cookie },
    body: JSON.stringify(mine),
  });
  expect([changed.status, await queues()]).toEqual([200, 401]);
  const anew = await cookieFor('test operator', mine.next);
  await service.ask('/api/v1/users/test operator', { method: 'DELETE' });
  expect((await call('/api/v1/brief', { headers: { cookie: anew } })).status).toBe(401);
});

it('Account is kept of who did what, from where and how it ended, and of no secret.', async () => {
  const entries = await until(
    () => audit('limit=500'),
    (all) => all.some(({ action, target }) => action === 'DELETE /api/v1/users/:name' && target === 'test operator'),
  );
  const of = (action: string) => entries.filter((entry) => entry.action === action);
  const added = of('POST /api/v1/users').filter(({ status }) => status === 201);
  expect(added.map(({ target }) => target).reverse()).toEqual(roles.map((role) => `Test ${role} as ${role}`));
  expect(of('POST /api/v1/rulings').find(({ status }) => status === 200)).toMatchObject({
    ...{ who: 'Test analyst', role: 'analyst', by: 'session', from: '127.0.0.1' },
  });
  expect(of('POST /api/v1/queues/:name/retry').map(({ role, status, target }) => [role, status, target])).toEqual(
    expect.arrayContaining([['viewer', 403, 'none']]),
  );
  expect(of('POST /api/v1/session').map(({ status }) => status)).toEqual(expect.arrayContaining([200, 401]));
  expect(entries.map(({ position }) => position)).toEqual(
    entries.map(({ position }) => position).sort((a, b) => b - a),
  );
  expect((await audit('who=test%20analyst')).every(({ who }) => who === 'Test analyst')).toBe(true);
  // Whoever was not let in is not the admin.
  const byAdmin = await audit('who=admin&limit=500');
  expect(byAdmin.every(({ who, role }) => who === null && role !== null)).toBe(true);
  expect(byAdmin.length).toBeGreaterThan(0);
  const redis = connect(service.redisUrl);
  const dumped = await Promise.all((await redis.keys('*')).map((key) => redis.dumpBuffer(key)));
  redis.disconnect();
  // A key that expired between being named and being read is null.
  const kept = dumped.map((bytes: Buffer | null) => bytes?.toString('latin1') ?? '').join('\n');
  const log = await (await service.ask('/api/v1/events?limit=1000')).text();
  expect(kept).toContain('Test analyst');
  for (const secret of [...Object.values(passwords), ...Object.values(tokens).map((token) => token.slice(-43))]) {
    expect([kept.includes(secret), log.includes(secret)]).toEqual([false, false]);
  }
});

it('The command line makes users and tokens, and takes them away.', async () => {
  const said = (...words: string[]) => summitwatch(words, service.environment);
  const added = await said('user', 'add', 'Tove', '--role', 'analyst');
  const password = /once: (\S+)/.exec(added.output)![1]!;
  expect(added.code).toBe(0);
  expect((await said('user', 'list')).output).toContain('analyst   Tove');
  expect((await said('user', 'role', 'tove', 'king')).code).toBe(2);
  const token = /once: (\S+)/.exec((await said('token', 'new', 'sync', '--days', '2')).output)![1]!;
  const brief = async () => (await call('/api/v1/brief', { headers: { authorization: `Bearer ${token}` } })).status;
  expect(await brief()).toBe(200);
  expect((await said('token', 'revoke', token.split('_')[1]!)).code).toBe(0);
  expect(await brief()).toBe(401);
  expect((await said('user', 'remove', 'Tove')).output).toContain('can sign in no more');
  expect((await said('user', 'list', '--json')).output).not.toContain(password);
});

it('The command line makes no admin secret that would open nothing, also where it does not see the service’s own.', async () => {
  const { SUMMITWATCH_ADMIN_SECRET: _, ...without } = service.environment;
  const { code, output, errors } = await summitwatch(['secret', '--new'], without);
  expect([code, output, errors]).toEqual([
    2,
    '',
    expect.stringMatching(/the service runs with SUMMITWATCH_ADMIN_SECRET/),
  ]);
});

it('A new admin secret tells how many tokens of the old one are left.', async () => {
  const data = mkdtempSync(join(tmpdir(), 'secret-'));
  const apart = {
    REDIS_URL: service.redisUrl,
    SUMMITWATCH_DATA: data,
    SUMMITWATCH_STORY: 'stories/woodside-2023.yaml',
  };
  const renewed = async () => (await summitwatch(['secret', '--new'], apart)).output.split('\n').slice(1, -1);
  expect(await renewed()).toEqual([]);
  for (const label of ['one', 'two']) await summitwatch(['token', 'new', label], apart);
  expect(await renewed()).toEqual([
    expect.stringMatching(/^Tokens made with the admin secret .*: 2\. `summitwatch token list`/),
  ]);
  rmSync(data, { recursive: true });
});

it('After ten wrong passwords in a minute none is looked at from that network for that name, and the account has it.', async () => {
  const guesses = await Promise.all(Array.from({ length: 12 }, () => signIn({ name: 'test viewer', password: 'x' })));
  expect(guesses.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(2);
  expect((await signIn({ name: 'test viewer', password: passwords.viewer })).status).toBe(429);
  const refused = async () =>
    (await audit('refused=true')).filter(({ action, status }) => action === 'POST /api/v1/session' && status === 429);
  const told = await until(refused, (all) => all.length > 0);
  expect(told).toMatchObject([{ target: 'Test viewer', who: null, from: '127.0.0.1' }]);
  // Guesses at her name lock out nobody else at her desk.
  expect((await signIn({ name: 'test admin', password: passwords.admin })).status).toBe(200);
});
