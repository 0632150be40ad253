import type { RequestListener } from 'node:http';
import type { FetchFailure, Posted } from '#core';
import { doorToLoopback, loopback, startHttpServer, userAgent } from '#testing';
import { outboundDoor } from '../outbound-door.js';

/** One POST through a fresh door to a fresh receiver, with all the time that a busy machine may need. */
async function posted(
  handler: RequestListener,
  { path = '/hook', totalMs = 30_000 } = {},
): Promise<Posted | FetchFailure> {
  const receiver = await startHttpServer(handler);
  const door = outboundDoor({ ...doorToLoopback, now: () => 0, limits: { webhook: { totalMs } } });
  try {
    return await door.post({ url: receiver.url + path, headers: { 'content-type': 'text/plain' }, body: 'héllo' });
  } finally {
    await door.close();
    await receiver.stop();
  }
}

/** An answer that never ends is given up. */
const soon = { totalMs: 2000 };

const answering =
  (status: number, body = '', headers = {}): RequestListener =>
  (_request, response) =>
    response.writeHead(status, headers).end(body);

describe('a POST', () => {
  it('carries the body and the headers as given, and our name', async () => {
    const outcome = await posted((request, response) => {
      const { 'user-agent': agent, 'content-type': type, 'content-length': length } = request.headers;
      request.on('data', (chunk: Buffer) => response.end([request.method, agent, type, length, chunk].join('|')));
    });
    expect(outcome).toMatchObject({ ok: true, answer: `POST|${userAgent}|text/plain|6|héllo` });
  });

  it.each([200, 201, 202, 204])('is delivered by %i', async (status) => {
    expect(await posted(answering(status))).toMatchObject({ ok: true, status, answer: '' });
  });

  it('follows no redirect', async () => {
    const paths: unknown[] = [];
    const outcome = await posted((request, response) => {
      paths.push(request.url);
      response.writeHead(307, { location: '/other' }).end();
    });
    expect(outcome).toMatchObject({ ok: false, reason: 'too-many-redirects', status: 307 });
    expect(paths).toEqual(['/hook']);
  });

  it('tells a refusal with the reason, the status and the time to come back, and quotes nothing of the answer', async () => {
    expect(await posted(answering(410))).toMatchObject({ reason: 'gone', status: 410, detail: 'answered 410' });
    expect(await posted(answering(500, 'no disk'))).toMatchObject({
      reason: 'server-error',
      detail: 'answered 500',
    });
    expect(await posted(answering(503, '', { 'retry-after': '5' }))).toMatchObject({
      reason: 'rate-limited',
      retryAfter: '1970-01-01T00:00:05.000Z',
    });
  });

  it('keeps 2 kB of a long answer', async () => {
    const outcome = await posted(answering(200, 'x'.repeat(1_000_000)));
    expect(outcome).toHaveProperty('answer', 'x'.repeat(2_048));
  });

  it('is delivered by a 2xx even if the answer never ends', async () => {
    const outcome = await posted((_request, response) => response.writeHead(200).write('thanks'), soon);
    expect(outcome).toMatchObject({ ok: true, answer: 'thanks' });
  });

  it('times out where nothing is answered', async () => {
    expect(await posted(() => undefined, soon)).toMatchObject({ reason: 'timeout' });
  });

  it('to a hub carries a form, says who we are, asks no robots.txt, and follows what keeps it a POST', async () => {
    const heard: unknown[] = [];
    const hub = await startHttpServer((request, response) => {
      const { 'user-agent': agent, 'content-type': type, referer, cookie } = request.headers;
      request.on('data', (chunk: Buffer) => heard.push({ agent, type, referer, cookie, form: chunk.toString() }));
      const status = Number(request.url?.slice(1));
      request.on('end', () => response.writeHead(status, { location: '/202' }).end());
    }, 'User-agent: *\nDisallow: /');
    const door = outboundDoor({ ...doorToLoopback, allowPrivate: { hub: [loopback] } });
    const form = new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.topic': 'http://wire.example/feed' }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const ask = (path: string) => door.post({ url: hub.url + path, purpose: 'hub', headers, body: form });
    expect(await ask('/202')).toMatchObject({ ok: true, status: 202 });
    expect(await ask('/307')).toMatchObject({ ok: true, status: 202 });
    expect(await ask('/302')).toMatchObject({ reason: 'too-many-redirects', status: 302 });
    const said = { agent: userAgent, type: headers['content-type'], form };
    expect([heard, hub.asked()]).toEqual([
      [said, said, said, said],
      ['/202', '/307', '/202', '/302'],
    ]);
    await Promise.all([door.close(), hub.stop()]);
  });

  it('is no delivery to an address that cannot be read', async () => {
    expect(await posted(answering(200), { path: ':x@evil.example/' })).toMatchObject({ reason: 'invalid-address' });
  });
});
