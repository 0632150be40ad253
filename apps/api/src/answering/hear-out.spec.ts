/** Bodies that are too large, from callers who read an answer only when they have said all. */
import fastify, { type FastifyInstance } from 'fastify';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { hearOut } from './hear-out.js';

let app: FastifyInstance;
let port: number;

async function listen(bounds: Parameters<typeof hearOut>[1]): Promise<void> {
  app = fastify({ bodyLimit: 10 });
  hearOut(app, bounds);
  app.post('/', () => 'taken');
  port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
}
afterEach(() => app.close());

/** The whole answer to a body of which so many parts of 10 kB are sent one by one, and how many of them went out. */
async function answerTo(
  parts: number,
  { of = parts } = {},
): Promise<{ readonly answer: string; readonly said: number }> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  let answer = '';
  socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
  // What is still being said when nobody hears it any more fails, and takes nothing away from what was read.
  socket.on('error', () => undefined);
  const isOver = new Promise((resolve) => socket.on('close', resolve));
  const head = ['POST / HTTP/1.1', 'host: x', 'content-type: text/plain', `content-length: ${String(of * 10_000)}`];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  let said = 0;
  for (let sent = 0; sent < parts; sent += 1) {
    socket.write(Buffer.alloc(10_000), (error) => (said += error ? 0 : 1));
    await setTimeout(2);
  }
  socket.end();
  await isOver;
  return { answer, said };
}

const refusal = /^HTTP\/1\.1 413 [^]*too large/;
const never = Infinity;
const longMs = 600_000;

it('A body that is too large is heard out, so that the refusal is read.', async () => {
  await listen({ mostBytes: never, longestMs: longMs });
  expect(await answerTo(50)).toEqual({ answer: expect.stringMatching(refusal) as string, said: 50 });
});

it.each([
  ['stops before the end', { mostBytes: never, longestMs: 50 }],
  ['sends more than anybody hears', { mostBytes: 200_000, longestMs: longMs }],
])('Who %s is answered all the same.', async (_, bounds) => {
  await listen(bounds);
  expect((await answerTo(30, { of: 5000 })).answer).toMatch(refusal);
});
