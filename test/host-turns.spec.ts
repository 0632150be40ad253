/** Several processes at one host: each door stands for one, with its own connection to the real Redis. */
import { connect, redisHostTurns } from '#redis';
import { testRedis } from '#testing';
import { outboundDoor } from '#web';
import type { OutboundDoor } from '#web';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

// Long beside what a busy machine adds between the start of a request and its arrival.
const spacingMs = 500;
const { url: redisUrl } = testRedis(connect);
const closing: (() => unknown)[] = [];
afterEach(() => Promise.all(closing.splice(0).map((close) => close())));

/** Keeps when each request began, and how many were under way at the most. */
async function site() {
  const begun: number[] = [];
  let [now, most] = [0, 0];
  const server: Server = createServer((request, response) => {
    begun.push(performance.now());
    most = Math.max(most, (now += 1));
    response.writeHead(request.url === '/robots.txt' ? 404 : 200);
    setTimeout(() => {
      now -= 1;
      response.end('ok');
    }, 20);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closing.push(
    () => {
      server.closeAllConnections();
    },
    () => server.close(),
  );
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, begun, most: () => most };
}

function door(lines: string[] = [], disconnected = false): OutboundDoor {
  const redis = connect(redisUrl);
  if (disconnected) redis.disconnect();
  const opened = outboundDoor({
    userAgent: 'Summitwatch/1.0 (+mailto:desk@example.org)',
    allowPrivate: { feed: ['127.0.0.1/32'] },
    hostSpacingMs: spacingMs,
    claims: redisHostTurns(redis),
    onAlone: (line) => lines.push(line),
  });
  closing.push(
    () => opened.close(),
    () => {
      redis.disconnect();
    },
  );
  return opened;
}

/** From the first start to the last, in spacings. A single one may come late, so the gaps are judged together. */
const spacings = (times: readonly number[]) => ((times.at(-1) ?? 0) - (times[0] ?? 0)) / spacingMs;

describe('three processes with feeds at one host', () => {
  it('ask it one at a time, and no sooner after each other than one would', async () => {
    const { url, begun, most } = await site();
    const doors = [door(), door(), door()];
    const feeds = doors.flatMap(({ get }, i) => [1, 2].map((n) => get({ url: `${url}/${i}${n}`, purpose: 'feed' })));
    expect((await Promise.all(feeds)).map(({ ok }) => ok)).toEqual(Array(6).fill(true));
    expect([begun.length, most()]).toEqual([9, 1]);
    expect(spacings(begun)).toBeGreaterThan(7.5);
  });

  it('go on, each by itself, while Redis is away, and say so once', async () => {
    const { url, begun } = await site();
    const lines: string[] = [];
    const { get } = door(lines, true);
    const answers = await Promise.all([1, 2, 3].map((n) => get({ url: `${url}/${n}`, purpose: 'feed' })));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(spacings(begun)).toBeGreaterThan(2.5);
    expect(lines).toHaveLength(1);
  });
});
