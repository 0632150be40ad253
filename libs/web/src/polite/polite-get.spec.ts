import type { RequestListener } from 'node:http';
import * as zlib from 'node:zlib';
import type { FetchFailure, Fetched, GetRequest } from '#core';
import type { LocalServer } from '../local-server.js';
import { localDoor, serve, serveRaw, userAgent } from '../local-server.js';
import type { OutboundDoor } from '../outbound-door.js';
import type { DoorSettings } from '../settings.js';

const open: (LocalServer | OutboundDoor)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => ('stop' in one ? one.stop() : one.close())));
});

async function site(handler: RequestListener, robots?: string): Promise<LocalServer> {
  const server = await serve(handler, robots);
  open.push(server);
  return server;
}

function door(settings: Partial<DoorSettings> = {}): OutboundDoor {
  const opened = localDoor(settings);
  open.push(opened);
  return opened;
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

  it('says who we are and what we read', async () => {
    const feed = heard(await fetched(echo));
    expect(feed).toMatchObject({ 'user-agent': userAgent, 'accept-encoding': 'gzip, br, zstd, deflate' });
    expect(feed.accept).toContain('application/atom+xml');
    expect(heard(await fetched(echo, { purpose: 'page' })).accept).toContain('text/html');
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

  it('takes a 304 nobody asked for as a fault', async () => {
    expect(await fetched((_request, response) => response.writeHead(304).end())).toMatchObject({
      reason: 'server-error',
    });
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

  it('follows redirects and says where it ended', async () => {
    const answer = await fetched((request, response) => {
      if (request.url === '/feed') response.writeHead(301, { location: '/new' });
      response.end('ok');
    });
    expect(answer).toMatchObject({ ok: true, movedPermanently: true, url: expect.stringMatching(/\/new$/) as string });
  });

  it('names the address it was asked for when a later one fails', async () => {
    const answer = await fetched((request, response) => {
      response.writeHead(request.url === '/feed' ? 302 : 410, { location: '/new' }).end();
    });
    expect(answer).toMatchObject({ reason: 'gone', url: expect.stringMatching(/\/feed$/) as string });
    expect(answer).toHaveProperty('detail', expect.stringContaining('/new: answered 410'));
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

  it('reads a site of our own network whose robots.txt is broken', async () => {
    const server = await serveRaw((socket) => {
      socket.end('HTTP/1.1 500 Sorry\r\ncontent-length: 0\r\n\r\n');
    });
    open.push(server);
    expect(await door().get({ url: server.url, purpose: 'page' })).toMatchObject({
      reason: 'server-error',
      status: 500,
    });
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
    // Two robots.txt, one for each allow-list, and three requests.
    expect([starts.length, new Set(starts).size, time]).toEqual([3, 3, 4_000]);
  });
});
