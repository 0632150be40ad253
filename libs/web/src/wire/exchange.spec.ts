import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { FetchFailure } from '#core';
import { failure } from '../failures.js';
import { doorToLoopback, startRawServer, type LocalServer } from '#testing';
import type { Limits } from '../settings.js';
import { openLine } from './agents.js';
import type { Answer } from './exchange.js';
import { exchange } from './exchange.js';

/** More patient than a busy machine is slow: where the answer tells how it ends, no deadline is in its way. */
const limits: Limits = {
  bytes: 1_000,
  compressedBytes: 1_000,
  ratio: 100,
  totalMs: 40_000,
  firstByteMs: 20_000,
  headerBytes: 8_192,
  redirects: 0,
};
/** For what ends by its deadline. */
const impatient: Limits = { ...limits, totalMs: 400, firstByteMs: 200 };
const head = 'HTTP/1.1 200 OK\r\n';

/** Made for this spec alone: signed by itself, so nobody trusts it. */
const selfSigned = `-----BEGIN CERTIFICATE-----
MIIBfjCCASWgAwIBAgIURGTUIrsD1jPfAQ0t+p275E9wrEUwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyNjE4NDUxNVoYDzIxMjYxMTAy
MTg0NTE1WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQEZzet6BJOCA+nuY3qhePfRZgGWV64fUs3FrpITV1Ujcn4kKzYTiIC
Vt0LL/yrCB0qi9/m8cTnT6qDdiZvlct4o1MwUTAdBgNVHQ4EFgQUS1Urd4nPl0+s
ZW8q3QqDisq1g1cwHwYDVR0jBBgwFoAUS1Urd4nPl0+sZW8q3QqDisq1g1cwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiAu2AQCr0ZlX1MVd3dYGuP4
ejyRGX/K2MJsxYYdGfmFxgIgfv17abobK83FEKGXqINVO43WC3NKkoDefolLpqEW
zA4=
-----END CERTIFICATE-----`;
const itsKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgEHx3JF4HpQ2eWLLX
WlhECGEqhzb0pTfo2pPNmdMMX0qhRANCAAQEZzet6BJOCA+nuY3qhePfRZgGWV64
fUs3FrpITV1Ujcn4kKzYTiICVt0LL/yrCB0qi9/m8cTnT6qDdiZvlct4
-----END PRIVATE KEY-----`;

let server: LocalServer | undefined;
afterEach(() => server?.stop());

async function askOf(
  answer: (socket: Socket) => void,
  { scheme = 'http', within = limits } = {},
): Promise<Answer | FetchFailure> {
  server = await startRawServer(answer);
  const settings = { ...doorToLoopback, limits: { page: within } };
  const { agent } = openLine(settings, 'page');
  const url = new URL(server.url.replace('http', scheme));
  const outcome = await exchange(agent, { url, method: 'GET', headers: {}, limits: within, wanted: 'whole' });
  await agent.destroy();
  return outcome;
}

/** Writes `text` again and again, faster than the deadline, until the socket is gone. */
function repeatedly(socket: Socket, text: string, everyMs = 10): void {
  const timer = setInterval(() => socket.write(text), everyMs);
  socket.on('close', () => {
    clearInterval(timer);
  });
}

describe('a server', () => {
  it('that never answers ends at the first deadline', async () => {
    const began = performance.now();
    const outcome = await askOf(() => undefined, { within: { ...impatient, totalMs: limits.totalMs } });
    expect(outcome).toMatchObject({ reason: 'timeout', detail: 'no answer in time' });
    expect(performance.now() - began).toBeLessThan(limits.totalMs);
  });

  it('that drips its headers ends at the first deadline', async () => {
    const drip = (socket: Socket) => {
      socket.write(head);
      repeatedly(socket, 'x: y\r\n');
    };
    const outcome = await askOf(drip, { within: impatient });
    expect(outcome).toMatchObject({ reason: 'timeout', detail: 'no answer in time' });
  });

  it('that floods with interim answers ends at the first deadline', async () => {
    const flood = (socket: Socket) => {
      repeatedly(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n', 1);
    };
    expect(await askOf(flood, { within: impatient })).toMatchObject({ reason: 'timeout' });
  });

  it('that drips its body ends at the last deadline', async () => {
    const drip = (socket: Socket) => {
      socket.write(`${head}content-length: 900\r\n\r\n`);
      repeatedly(socket, 'x');
    };
    const outcome = await askOf(drip, { within: { ...limits, totalMs: 400 } });
    expect(outcome).toMatchObject({ reason: 'timeout', detail: 'the answer was not complete in time' });
  });

  it('that stops in the middle of a compressed body ends at the last deadline, and its socket with it', async () => {
    const closed: Promise<unknown>[] = [];
    const stall = (socket: Socket) => {
      closed.push(once(socket, 'close'));
      socket.write(`${head}content-encoding: gzip\r\n\r\n`);
      socket.write(gzipSync('x'.repeat(500)).subarray(0, 20));
    };
    expect(await askOf(stall, { within: impatient })).toMatchObject({ reason: 'timeout' });
    expect(await Promise.all(closed)).toEqual([[false]]);
  });

  it('that never ends its body ends at the cap', async () => {
    const flood = (socket: Socket) => {
      socket.write(`${head}\r\n`);
      repeatedly(socket, 'x'.repeat(300));
    };
    expect(await askOf(flood)).toMatchObject({ reason: 'too-large', detail: 'more than 1000 bytes' });
  });

  it('that announces more than the cap is not read at all', async () => {
    const outcome = await askOf((socket) => socket.write(`${head}content-length: 5000000000\r\n\r\nabc`));
    expect(outcome).toMatchObject({ reason: 'too-large', detail: 'announces 5000000000 bytes' });
  });

  it.each([
    ['sends less than it announced', `${head}content-length: 100\r\n\r\nabc`],
    ['breaks off inside a chunk', `${head}transfer-encoding: chunked\r\n\r\n64\r\nabc`],
    ['gives two lengths', `${head}content-length: 3\r\ncontent-length: 5\r\n\r\nabc`],
    ['hangs up without a word', ''],
  ])('that %s is a broken connection', async (_what, text) => {
    expect(await askOf((socket) => socket.end(text))).toMatchObject({ ok: false, reason: 'connect' });
  });

  it('that resets is a broken connection', async () => {
    expect(await askOf((socket) => socket.resetAndDestroy())).toMatchObject({ reason: 'connect' });
  });

  it.each([
    ['speaks no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['sends a chunk of no size', `${head}transfer-encoding: chunked\r\n\r\nzz\r\nabc`],
    ['answers in HTTP/9', 'HTTP/9.9 200 OK\r\n\r\n'],
    ['has a status below all that there are', 'HTTP/1.1 099 OK\r\ncontent-length: 3\r\n\r\nabc'],
  ])('that %s is at fault', async (_what, text) => {
    expect(await askOf((socket) => socket.end(text))).toMatchObject({ reason: 'server-error' });
  });

  it.each([
    ['answers without a status line, as HTTP/0.9 did', '<rss version="2.0"></rss>\n'],
    ['answers with noise', Buffer.from(Array.from({ length: 300 }, (_, i) => (i * 197 + 13) % 256)).toString('latin1')],
    ['has a status of two digits', 'HTTP/1.1 20 OK\r\n\r\n'],
    ['has a header without a name', `${head}: x\r\n\r\n`],
    ['has a zero byte in a header', `${head}x: a\0b\r\n\r\n`],
    ['gives a length that is no number', `${head}content-length: ten\r\n\r\nabc`],
    ['gives a negative length', `${head}content-length: -3\r\n\r\nabc`],
    ['gives a length beyond all numbers', `${head}content-length: ${'9'.repeat(40)}\r\n\r\nabc`],
    [
      'gives both a length and chunks',
      `${head}content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n`,
    ],
    ['sends a chunk larger than all numbers', `${head}transfer-encoding: chunked\r\n\r\n${'f'.repeat(17)}\r\nabc`],
    ['sends a chunk of negative size', `${head}transfer-encoding: chunked\r\n\r\n-3\r\nabc`],
    ['sends more in a chunk than it said', `${head}transfer-encoding: chunked\r\n\r\n2\r\nabcdef\r\n0\r\n\r\n`],
    [
      'changes to another protocol unasked',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
    ],
  ])('that %s is a typed failure', async (_what, text) => {
    const outcome = await askOf((socket) => socket.end(text, 'latin1'));
    expect(outcome).toMatchObject({ ok: false, reason: expect.stringMatching(/^(server-error|connect)$/) as string });
  });

  it('is told as it stood on the wire: what we asked, and its headers in order and as they were spelt', async () => {
    const text = 'HTTP/1.1 200 OK\r\nX-B: 1\r\nServer: s\r\nx-b: \xe9\r\ncontent-length: 0\r\n\r\n';
    const outcome = await askOf((socket) => socket.end(text, 'latin1'));
    const headers = [
      ['X-B', '1'],
      ['Server', 's'],
      ['x-b', '\xe9'],
      ['content-length', '0'],
    ];
    expect(outcome).toMatchObject({ headers: { 'x-b': '1, \xe9', server: 's' }, exchange: { status: 200, headers } });
  });

  it('that refuses is seen all the same: the beginning of its page, decompressed', async () => {
    const page = gzipSync('Are you human? '.repeat(10_000));
    const text = `HTTP/1.1 403 No\r\ncontent-encoding: gzip\r\ncontent-length: ${page.length}\r\n\r\n`;
    const outcome = await askOf((socket) => socket.end(Buffer.concat([Buffer.from(text), page])));
    expect(outcome).toMatchObject({ status: 403 });
    const { body } = outcome as { body: Buffer };
    expect([body.length, body.toString().startsWith('Are you human?')]).toEqual([65_536, true]);
  });

  it('that refuses with what cannot be unpacked has still refused', async () => {
    const text = 'HTTP/1.1 403 No\r\ncontent-encoding: gzip\r\ncontent-length: 3\r\n\r\nabc';
    expect(await askOf((socket) => socket.end(text))).toMatchObject({ status: 403, body: Buffer.alloc(0) });
  });

  it.each([
    ['sends more than it announced', `${head}content-length: 3\r\n\r\nabcdef`],
    ['answers in the oldest HTTP that has headers', 'HTTP/1.0 200 OK\r\n\r\nabc'],
    [
      'gives hints before its answer',
      `${'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(5)}${head}content-length: 3\r\n\r\nabc`,
    ],
    ['sends a byte in each chunk', `${head}transfer-encoding: chunked\r\n\r\n1\r\na\r\n1\r\nb\r\n1\r\nc\r\n0\r\n\r\n`],
    ['says more about each chunk', `${head}transfer-encoding: chunked\r\n\r\n3;note=x\r\nabc\r\n0\r\n\r\n`],
  ])('that %s is understood', async (_what, text) => {
    expect(await askOf((socket) => socket.end(text))).toMatchObject({ status: 200, body: Buffer.from('abc') });
  });

  it.each([
    ['header line', `${head}x: `, 'y'.repeat(1_000)],
    ['list of headers', head, `x: ${'y'.repeat(1_000)}\r\n`],
    ['status line', 'HTTP/1.1 200 ', 'O'.repeat(1_000)],
    ['chunk’s note', `${head}transfer-encoding: chunked\r\n\r\n3;`, 'x'.repeat(1_000)],
    ['trailer', `${head}transfer-encoding: chunked\r\n\r\n0\r\n`, `x: ${'y'.repeat(1_000)}\r\n`],
    ['row of interim answers', '', 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(20)],
    ['row of empty lines', '', '\r\n'.repeat(500)],
    ['body', `${head}\r\n`, 'x'.repeat(1_000)],
  ])('whose %s never ends is stopped', async (_what, beginning, more) => {
    const gone: Promise<unknown>[] = [];
    const endless = (socket: Socket) => {
      gone.push(new Promise((resolve) => socket.on('close', resolve)));
      socket.write(beginning);
      repeatedly(socket, more, 1);
    };
    const reason: unknown = expect.stringMatching(/^(too-large|timeout|server-error|connect)$/);
    expect(await askOf(endless, { within: impatient })).toMatchObject({ ok: false, reason });
    await Promise.all(gone);
  });

  it('that resets in the middle of its body is a broken connection', async () => {
    const reset = (socket: Socket) => {
      socket.write(`${head}content-length: 900\r\n\r\nabc`, () => setTimeout(() => socket.resetAndDestroy(), 20));
    };
    expect(await askOf(reset)).toMatchObject({ reason: 'connect' });
  });

  it.each(['gzip', 'br', 'deflate', 'zstd'])('that breaks off inside a body of %s is a failure', async (coding) => {
    const cut = `${head}content-encoding: ${coding}\r\ncontent-length: 900\r\n\r\n`;
    const outcome = await askOf((socket) => {
      socket.write(cut);
      socket.end(gzipSync('x'.repeat(500)).subarray(0, 20));
    });
    expect(outcome).toMatchObject({ ok: false, reason: expect.stringMatching(/^(connect|bad-encoding)$/) as string });
  });

  it('that bombs with headers is stopped', async () => {
    const outcome = await askOf((socket) => socket.end(`${head}${'x: yyyyyyyy\r\n'.repeat(1_000)}\r\n`));
    expect(outcome).toMatchObject({ reason: 'too-large' });
  });

  it('that speaks no TLS where it should is a TLS failure', async () => {
    expect(await askOf((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'), { scheme: 'https' })).toMatchObject({
      reason: 'tls',
    });
  });

  it('that vouches for itself is a TLS failure, and gets no request', async () => {
    const requests: unknown[] = [];
    const secure = createServer({ cert: selfSigned, key: itsKey }, (request) => requests.push(request.url));
    await new Promise<void>((listening) => secure.listen(0, '127.0.0.1', listening));
    const { port } = secure.address() as AddressInfo;
    const { agent } = openLine(doorToLoopback, 'page');
    const url = new URL(`https://127.0.0.1:${port}/`);
    const call = { url, method: 'GET', headers: {}, limits, wanted: 'whole' } as const;
    expect(await exchange(agent, call)).toMatchObject({ reason: 'tls' });
    expect(requests).toEqual([]);
    await agent.destroy();
    secure.close();
  });

  it('that is not there is a failed connection', async () => {
    const gone = await startRawServer(() => undefined);
    await gone.stop();
    const { agent } = openLine(doorToLoopback, 'page');
    const outcome = await exchange(agent, {
      url: new URL(gone.url),
      method: 'GET',
      headers: {},
      limits,
      wanted: 'whole',
    });
    expect(outcome).toEqual(failure(`${gone.url}/`, 'connect', expect.stringContaining('ECONNREFUSED') as string));
  });

  it('that repeats a header has it joined, under a lower-case name', async () => {
    const outcome = await askOf((socket) => socket.end(`${head}X-Note: a\r\nx-note: b\r\ncontent-length: 2\r\n\r\nok`));
    expect(outcome).toMatchObject({ status: 200, headers: { 'x-note': 'a, b' }, body: Buffer.from('ok') });
  });
});
