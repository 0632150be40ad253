import { once } from 'node:events';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { FetchFailure } from '#core';
import { failure } from '../failures.js';
import type { LocalServer } from '../local-server.js';
import { own, serveRaw, userAgent } from '../local-server.js';
import type { Limits } from '../settings.js';
import { openLine } from './agents.js';
import type { Answer } from './exchange.js';
import { exchange } from './exchange.js';

const limits: Limits = {
  bytes: 1_000,
  compressedBytes: 1_000,
  ratio: 100,
  totalMs: 400,
  firstByteMs: 200,
  headerBytes: 8_192,
  redirects: 0,
};
const head = 'HTTP/1.1 200 OK\r\n';

let server: LocalServer | undefined;
afterEach(() => server?.stop());

async function askOf(answer: (socket: Socket) => void, scheme = 'http'): Promise<Answer | FetchFailure> {
  server = await serveRaw(answer);
  const settings = { userAgent, hostSpacingMs: 0, allowPrivate: { page: [own] }, limits: { page: limits } };
  const { agent } = openLine(settings, 'page');
  const url = new URL(server.url.replace('http', scheme));
  const outcome = await exchange(agent, { url, method: 'GET', headers: {}, limits, wanted: 'whole' });
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
    expect(await askOf(() => undefined)).toMatchObject({ reason: 'timeout', detail: 'no answer in time' });
    expect(performance.now() - began).toBeLessThan(limits.totalMs);
  });

  it('that drips its headers ends at the first deadline', async () => {
    const drip = (socket: Socket) => {
      socket.write(head);
      repeatedly(socket, 'x: y\r\n');
    };
    expect(await askOf(drip)).toMatchObject({ reason: 'timeout', detail: 'no answer in time' });
  });

  it('that floods with interim answers ends at the first deadline', async () => {
    const flood = (socket: Socket) => {
      repeatedly(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n', 1);
    };
    expect(await askOf(flood)).toMatchObject({ reason: 'timeout' });
  });

  it('that drips its body ends at the last deadline', async () => {
    const drip = (socket: Socket) => {
      socket.write(`${head}content-length: 900\r\n\r\n`);
      repeatedly(socket, 'x');
    };
    const outcome = await askOf(drip);
    expect(outcome).toMatchObject({ reason: 'timeout', detail: 'the answer was not complete in time' });
  });

  it('that stops in the middle of a compressed body ends at the last deadline, and its socket with it', async () => {
    const closed: Promise<unknown>[] = [];
    const stall = (socket: Socket) => {
      closed.push(once(socket, 'close'));
      socket.write(`${head}content-encoding: gzip\r\n\r\n`);
      socket.write(gzipSync('x'.repeat(500)).subarray(0, 20));
    };
    expect(await askOf(stall)).toMatchObject({ reason: 'timeout' });
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
  ])('that %s is at fault', async (_what, text) => {
    expect(await askOf((socket) => socket.end(text))).toMatchObject({ reason: 'server-error' });
  });

  it('that bombs with headers is stopped', async () => {
    const outcome = await askOf((socket) => socket.end(`${head}${'x: yyyyyyyy\r\n'.repeat(1_000)}\r\n`));
    expect(outcome).toMatchObject({ reason: 'too-large' });
  });

  it('that speaks no TLS where it should is a TLS failure', async () => {
    expect(await askOf((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'), 'https')).toMatchObject({
      reason: 'tls',
    });
  });

  it('that is not there is a failed connection', async () => {
    const gone = await serveRaw(() => undefined);
    await gone.stop();
    const { agent } = openLine({ userAgent, hostSpacingMs: 0, allowPrivate: { page: [own] } }, 'page');
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
