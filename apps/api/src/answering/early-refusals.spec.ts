import { fastify, type FastifyInstance } from 'fastify';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { refuseEarly } from './early-refusals.js';

let server: FastifyInstance;

beforeAll(async () => {
  server = fastify(refuseEarly({ requestMs: 400, headersMs: 200, lookEveryMs: 20 }));
  server.get('/slow', async () => {
    await setTimeout(1200);
    return { late: true };
  });
  server.post('/take', () => ({ taken: true }));
  await server.listen({ port: 0, host: '127.0.0.1' });
});

afterAll(() => server.close());

/** All that is answered until the connection ends. */
async function answerTo(sent: string): Promise<string> {
  const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1').setEncoding('latin1');
  let said = '';
  socket.on('data', (chunk) => (said += String(chunk)));
  socket.on('error', () => undefined);
  socket.write(sent);
  await once(socket, 'close');
  return said;
}

const host = 'host: watch.example\r\n';

it.each([
  [
    'a body that never comes',
    `POST /take HTTP/1.1\r\n${host}content-type: application/json\r\ncontent-length: 9\r\n\r\n{`,
    408,
  ],
  ['headers that never end', `GET /slow HTTP/1.1\r\n${host}`, 408],
  ['headers without measure', `GET /slow HTTP/1.1\r\n${host}x: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ['what is no HTTP', 'GET\r\n\r\n', 400],
  ['an address that no character has', `GET /%ff HTTP/1.1\r\n${host}connection: close\r\n\r\n`, 400],
])('Refuses %s, in our words and under our headers.', async (_, sent, status) => {
  const [head = '', body = ''] = (await answerTo(sent)).split('\r\n\r\n');
  expect(head).toContain(`HTTP/1.1 ${status} `);
  expect(head).toMatch(/content-security-policy: default-src 'none'; frame-ancestors 'none'/);
  expect(head).toMatch(/x-content-type-options: nosniff/);
  expect(JSON.parse(body)).toEqual({ code: 'invalid', message: expect.stringMatching(/\w+ \w+/) as string });
});

it('Waits for no answer: one may take as long as it likes.', async () => {
  const said = await answerTo(`GET /slow HTTP/1.1\r\n${host}connection: close\r\n\r\n`);
  expect(said).toContain('{"late":true}');
});
