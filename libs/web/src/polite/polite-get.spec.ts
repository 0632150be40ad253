import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as zlib from 'node:zlib';
import type { FetchFailure, Fetched, GetRequest } from '#core';
import { doorToLoopback, startHttpServer, startRawServer, userAgent, type LocalServer } from '#testing';
import { outboundDoor, type OutboundDoor } from '../outbound-door.js';
import type { DoorSettings } from '../settings.js';
import type { Line } from '../wire/agents.js';
import { openLine } from '../wire/agents.js';
import { HostTurns } from './host-turns.js';
import { politeGet } from './polite-get.js';

const open: (Pick<LocalServer, 'stop'> | OutboundDoor)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => ('stop' in one ? one.stop() : one.close())));
});

async function site(handler: RequestListener, robots?: string): Promise<LocalServer> {
  const server = await startHttpServer(handler, robots);
  open.push(server);
  return server;
}

function door(settings: Partial<DoorSettings> = {}): OutboundDoor {
  const opened = outboundDoor({ ...doorToLoopback, ...settings });
  open.push(opened);
  return opened;
}

/** A door that takes this machine for the public internet. */
function publicDoor(settings: Partial<DoorSettings>): Pick<OutboundDoor, 'get'> {
  const told = { ...doorToLoopback, ...settings };
  const line = (purpose: 'feed' | 'page'): Line => {
    const { agent } = openLine(told, purpose);
    open.push({ stop: () => agent.destroy() });
    return { agent, check: () => Promise.resolve([{ address: '127.0.0.1', family: 4, allowed: false }]) };
  };
  return { get: politeGet(told, { feed: line('feed'), page: line('page') }, new HostTurns(told)) };
}

/** One GET through a fresh door to a fresh site. */
async function fetched(handler: RequestListener, request: Partial<GetRequest> = {}): Promise<Fetched | FetchFailure> {
  const { url } = await site(handler);
  return door({ now: () => 0 }).get({ purpose: 'feed', ...request, url: `${url}/feed` });
}

const echo: RequestListener = (request, response) => response.end(JSON.stringify(request.headers));
const heard = (answer: Fetched | FetchFailure) =>
  JSON.parse(answer.ok ? Buffer.from(answer.body).toString() : '{}') as Record<string, string>;

describe('a GET', () => {
  it('brings the answer with its type, headers and validators', async () => {
    const answer = await fetched((_request, response) => {
      response.writeHead(200, {
        'Content-Type': 'text/xml',
        ETag: '"a"',
        'Last-Modified': 'Fri, 15 Aug 2025 12:00:00 GMT',
      });
      response.end('<rss/>');
    });
    expect(answer).toMatchObject({ ok: true, status: 200, contentType: 'text/xml', movedPermanently: false });
    expect(answer).toHaveProperty('validators', { etag: '"a"', lastModified: 'Fri, 15 Aug 2025 12:00:00 GMT' });
  });

  it('tells what was asked and answered on the way, and what stood there instead of a page', async () => {
    const answer = await fetched(
      (request, response) => {
        if (request.url === '/feed') response.writeHead(302, { location: '/wall' }).end('moved');
        else response.writeHead(403, { 'X-Wall': 'yes' }).end('Are you human?');
      },
      { purpose: 'page', validators: { etag: '"a"' } },
    );
    if (answer.ok) throw new Error('it was let in');
    const [asked, wall] = answer.answered!.exchanges;
    expect([asked?.status, wall?.status, wall?.url.endsWith('/wall')]).toEqual([302, 403, true]);
    expect(asked?.requestHeaders).toContainEqual(['if-none-match', '"a"']);
    expect(wall?.headers).toContainEqual(['X-Wall', 'yes']);
    expect(Buffer.from(answer.answered!.body).toString()).toBe('Are you human?');
  });

  it('says who we are and what we read', async () => {
    const feed = heard(await fetched(echo));
    expect(feed).toMatchObject({ 'user-agent': userAgent, 'accept-encoding': 'gzip, br, zstd, deflate' });
    expect(feed.accept).toContain('application/atom+xml');
    expect(heard(await fetched(echo, { purpose: 'page' })).accept).toContain('text/html');
  });

  it('says no more than it must: no cookie, though one was set, and not where it comes from', async () => {
    const heard: Record<string, unknown>[] = [];
    const server = await site((request, response) => {
      heard.push(request.headers);
      response.writeHead(request.url === '/a' ? 302 : 200, { 'set-cookie': 'id=1', location: '/b' }).end();
    });
    const { get } = door();
    await get({ url: `${server.url}/a`, purpose: 'page' });
    await get({ url: `${server.url}/a`, purpose: 'page' });
    const names = ['accept', 'accept-encoding', 'connection', 'host', 'user-agent'];
    expect(heard.map((headers) => Object.keys(headers).sort())).toEqual(Array(4).fill(names));
  });

  it('asks for robots.txt under the same name', async () => {
    const heard: Record<string, unknown>[] = [];
    const server = createServer((request, response) => {
      heard.push({ url: request.url, ...request.headers });
      response.writeHead(404).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    await door().get({ url: `http://127.0.0.1:${port}/feed`, purpose: 'feed' });
    server.close();
    expect(heard[0]).toMatchObject({ url: '/robots.txt', 'user-agent': userAgent, accept: 'text/plain, */*;q=0.1' });
  });

  it('uses a connection again', async () => {
    const server = await site((_request, response) => response.end('ok'));
    const { get } = door();
    for (let i = 0; i < 8; i++) await get({ url: `${server.url}/${i}`, purpose: 'feed' });
    // robots.txt and the first request may each have begun one.
    expect(server.connections()).toBeLessThanOrEqual(2);
  });

  it('is unconditional at first, and conditional with validators', async () => {
    expect(heard(await fetched(echo))).not.toHaveProperty('if-none-match');
    const validators = { etag: 'W/"é"', lastModified: 'Fri, 15 Aug 2025 12:00:00 GMT' };
    expect(heard(await fetched(echo, { validators }))).toMatchObject({
      'if-none-match': 'W/"é"',
      'if-modified-since': 'Fri, 15 Aug 2025 12:00:00 GMT',
    });
  });

  it('leaves out a validator that no header can carry', async () => {
    expect(heard(await fetched(echo, { validators: { etag: '"a"\r\nx: y' } }))).not.toHaveProperty('if-none-match');
  });

  it('keeps the validators a 304 does not repeat', async () => {
    const unchanged: RequestListener = (_request, response) => response.writeHead(304, { etag: '"b"' }).end();
    const answer = await fetched(unchanged, { validators: { etag: '"a"', lastModified: 'then' } });
    expect(answer).toMatchObject({ ok: true, status: 304, validators: { etag: '"b"', lastModified: 'then' } });
    expect(answer).toHaveProperty('body', new Uint8Array());
  });

  it.each([undefined, {}, { etag: '"a"\r\n' }])('takes a 304 nobody asked for as a fault: %j', async (validators) => {
    const unasked: RequestListener = (_request, response) => response.writeHead(304).end();
    expect(await fetched(unasked, validators && { validators })).toMatchObject({ reason: 'server-error' });
  });

  it('takes a part nobody asked for as a fault', async () => {
    const part: RequestListener = (_request, response) => response.writeHead(206, { etag: '"a"' }).end('<rss');
    expect(await fetched(part)).toMatchObject({ reason: 'server-error', status: 206 });
  });

  it('unpacks what it offered to take', async () => {
    const answer = await fetched((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'br' }).end(zlib.brotliCompressSync('<rss/>'));
    });
    expect(answer).toHaveProperty('body', Buffer.from('<rss/>'));
  });

  it('says when to come back, from seconds', async () => {
    const limited: RequestListener = (_request, response) => response.writeHead(429, { 'retry-after': '60' }).end();
    expect(await fetched(limited)).toMatchObject({
      reason: 'rate-limited',
      status: 429,
      retryAfter: '1970-01-01T00:01:00.000Z',
    });
  });

  it('waits with all of a public host when one address asks for time, and asks nothing of it', async () => {
    const server = await site((_request, response) => response.writeHead(503, { 'retry-after': '60' }).end());
    const { get } = publicDoor({ now: () => 0 });
    const retryAfter = '1970-01-01T00:01:00.000Z';
    expect(await get({ url: `${server.url}/a`, purpose: 'feed' })).toMatchObject({ status: 503, retryAfter });
    const held = await get({ url: `${server.url}/b`, purpose: 'page' });
    expect(held).toMatchObject({ reason: 'rate-limited', retryAfter });
    expect(held).not.toHaveProperty('status');
    expect(server.asked()).toEqual(['/a']);
  });

  it.each([
    ['without a time', 503, {}],
    ['for a time that is over', 429, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }],
    ['for good', 410, { 'retry-after': '60' }],
  ])('waits with no other address when one is refused %s', async (_what, status, headers) => {
    const server = await site((request, response) => {
      response.writeHead(request.url === '/a' ? status : 200, headers).end();
    });
    const { get } = publicDoor({ now: () => 1_000 });
    await get({ url: `${server.url}/a`, purpose: 'feed' });
    expect(await get({ url: `${server.url}/b`, purpose: 'feed' })).toMatchObject({ ok: true });
  });

  it('waits with one address alone on a network of our own', async () => {
    const server = await site((request, response) => {
      response.writeHead(request.url === '/a' ? 429 : 200, { 'retry-after': '60' }).end();
    });
    const { get } = door();
    expect(await get({ url: `${server.url}/a`, purpose: 'feed' })).toMatchObject({ reason: 'rate-limited' });
    expect(await get({ url: `${server.url}/b`, purpose: 'feed' })).toMatchObject({ ok: true });
  });

  it('keeps the distance that robots.txt asks for, where that is more than ours', async () => {
    let time = 0;
    const starts: number[] = [];
    const sleep = (milliseconds: number) => Promise.resolve((time += milliseconds));
    const server = await site((_request, response) => {
      starts.push(time);
      response.end();
    }, 'User-agent: *\nCrawl-delay: 12');
    const { get } = door({ hostSpacingMs: 1_000, now: () => time, sleep });
    for (const path of ['/a', '/b', '/c']) await get({ url: server.url + path, purpose: 'feed' });
    expect(starts).toEqual([12_000, 24_000, 36_000]);
  });

  it('asks for robots.txt again when the file calls itself stale, but not before some minutes', async () => {
    let time = 0;
    let asked = 0;
    const server = createServer((request, response) => {
      asked += Number(request.url === '/robots.txt');
      response.writeHead(200, { 'cache-control': 'max-age=600' }).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const { get } = door({ now: () => time });
    for (time of [0, 599_999, 600_000]) await get({ url: `http://127.0.0.1:${port}/feed`, purpose: 'feed' });
    server.close();
    expect(asked).toBe(2);
  });

  it('follows redirects and says where it ended', async () => {
    const answer = await fetched((request, response) => {
      if (request.url === '/feed') response.writeHead(301, { location: '/new' });
      response.end('ok');
    });
    expect(answer).toMatchObject({ ok: true, movedPermanently: true, url: expect.stringMatching(/\/new$/) as string });
  });

  it('names the address it was asked for when a later one fails', async () => {
    const answer = await fetched((request, response) => {
      response.writeHead(request.url === '/feed' ? 301 : 410, { location: '/new' }).end();
    });
    expect(answer).toMatchObject({ reason: 'gone', url: expect.stringMatching(/\/feed$/) as string });
    expect(answer).toHaveProperty('detail', expect.stringContaining('/new: answered 410'));
  });

  it('does not call an address gone because what it leads to for now is', async () => {
    const answer = await fetched((request, response) => {
      response.writeHead(request.url === '/feed' ? 302 : 410, { location: '/new' }).end();
    });
    expect(answer).toMatchObject({ reason: 'not-found', status: 410 });
  });

  it('stays away from what robots.txt forbids, also at the end of a redirect', async () => {
    const server = await site((_request, response) => {
      response.writeHead(302, { location: '/private/a' }).end();
    }, 'User-agent: summitwatch\nDisallow: /private');
    const { get } = door();
    expect(await get({ url: `${server.url}/private`, purpose: 'page' })).toMatchObject({ reason: 'robots' });
    expect(await get({ url: `${server.url}/moved`, purpose: 'page' })).toMatchObject({ reason: 'robots' });
    expect(server.asked()).toEqual(['/moved']);
  });

  it.each([
    [500, 'server-error'],
    [503, 'server-error'],
    [429, 'rate-limited'],
  ])('stays away from a site whose robots.txt answers %i, on networks of our own too', async (status, reason) => {
    const server = await startRawServer((socket) => {
      socket.end(`HTTP/1.1 ${status} Sorry\r\ncontent-length: 0\r\n\r\n`);
    });
    open.push(server);
    expect(await door().get({ url: server.url, purpose: 'page' })).toMatchObject({ reason, status });
    expect(server.connections()).toBe(1);
  });

  it('keeps its distance between starts at one host, robots.txt and redirects included', async () => {
    let time = 0;
    const starts: number[] = [];
    const sleep = (milliseconds: number) => Promise.resolve((time += milliseconds));
    const { url } = await site((request, response) => {
      starts.push(time);
      response.writeHead(request.url === '/a' ? 302 : 200, { location: '/b' }).end();
    });
    const { get } = door({ hostSpacingMs: 1_000, now: () => time, sleep });
    await Promise.all([get({ url: `${url}/a`, purpose: 'page' }), get({ url: `${url}/c`, purpose: 'feed' })]);
    // One robots.txt for both errands, and three requests.
    expect([starts.length, new Set(starts).size, time]).toEqual([3, 3, 3_000]);
  });
});
