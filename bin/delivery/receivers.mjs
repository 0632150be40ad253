// Receivers as the world has them. The healthy ones keep when each notice came first, and in what order; the others are bad in a way
// of their own, and keep what they took all the same.
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createRawServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expired, selfSigned } from './certificates.mjs';

const status =
  (code, headers = {}) =>
  (_request, response) =>
    void response.writeHead(code, headers).end();
const forever = () => undefined;
const drip = (request, response) => {
  response.writeHead(500);
  const timer = setInterval(() => response.write('.'), 500);
  request.socket.on('close', () => clearInterval(timer));
};
const endless = (_request, response) => {
  response.writeHead(500);
  const more = () =>
    response.writable && !response.destroyed && response.write('x'.repeat(65_536), () => setTimeout(more, 5));
  more();
};

const bad = {
  hanging: forever,
  'hanging too': forever,
  dripping: drip,
  'without end': endless,
  resetting: (request) => void request.socket.resetAndDestroy(),
  'closing early': (request) => void request.socket.destroy(),
  'redirecting for a time': status(302, { location: '/elsewhere' }),
  'redirecting for good': status(308, { location: '/elsewhere' }),
  gone: status(410),
  'asking for time': status(429, { 'retry-after': '3600' }),
  'in repair': status(503, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }),
  broken: status(500),
  refusing: status(403),
  lost: status(404),
  'not a webhook': status(405),
  'of large headers': status(500, { 'x-much': 'x'.repeat(100_000) }),
};

/** These take some, or all in the end. */
const moody = {
  slow: async (_request, response, take) => {
    await sleep(1500);
    take();
    response.writeHead(204).end();
  },
  'fine after a while': (_request, response, take, count) => {
    if (count > 30) take();
    response.writeHead(count > 30 ? 204 : 500).end();
  },
};

async function listening(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${server.address().port}`;
}

async function receiver(name, answer, certificate) {
  const came = new Map();
  const [taken, bodies] = [new Set(), []];
  let count = 0;
  const take = async (request, response) => {
    const id = request.headers['webhook-id'];
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    count += 1;
    if (!came.has(id)) came.set(id, performance.now());
    bodies.push({ id, headers: request.headers, body: Buffer.concat(chunks).toString() });
    answer(request, response, () => taken.add(id), count);
  };
  const server = certificate === undefined ? createServer(take) : createTlsServer(certificate, take);
  server.on('tlsClientError', () => undefined);
  server.on('clientError', (_error, socket) => socket.destroy());
  const url = `${certificate === undefined ? 'http' : 'https'}://${await listening(server)}/hook`;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { name, url, came, taken, bodies, calls: () => count, stop };
}

const fine = (_request, response, take) => {
  take();
  response.writeHead(204).end();
};

/** Without a certificate it speaks no TLS. */
export const healthyReceiver = (name, certificate) => receiver(name, fine, certificate);

const here = '127.0.0.1';

/** Fine but for their certificates, and what is said of these. */
export const wrongCertificates = {
  'signed by itself': 'DEPTH_ZERO_SELF_SIGNED_CERT',
  'of a former day': 'CERT_HAS_EXPIRED',
  'of another host': 'ERR_TLS_CERT_ALTNAME_INVALID',
};

const certificateOf = {
  'signed by itself': () => selfSigned(here),
  'of a former day': (authority) => authority.sign(here, expired),
  'of another host': (authority) => authority.sign('another.example'),
};

/** `authority` is trusted by whoever delivers. */
export async function badReceivers(authority) {
  const untrusted = Object.keys(wrongCertificates).map((name) => receiver(name, fine, certificateOf[name](authority)));
  const made = await Promise.all(Object.entries({ ...bad, ...moody }).map(([name, answer]) => receiver(name, answer)));
  // Speaks no HTTP, and no TLS either.
  const raw = createRawServer((socket) =>
    socket.on('error', () => undefined).on('data', () => socket.end('220 ready\r\n')),
  );
  const address = await listening(raw);
  const silent = { came: new Map(), taken: new Set(), bodies: [], calls: () => 0, stop: () => undefined };
  return [
    ...made,
    ...(await Promise.all(untrusted)),
    { ...silent, name: 'without encryption', url: `https://${address}/hook`, stop: () => void raw.close() },
    { ...silent, name: 'where nobody listens', url: 'http://127.0.0.1:1/hook' },
  ];
}

export const takesSome = Object.keys(moody);
