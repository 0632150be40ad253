/** Names, asked of real name servers: small ones on the loopback, of which one answers and one never does. */
import { createSocket, type Socket } from 'node:dgram';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveBy } from './system-resolve.js';

const folder = mkdtempSync(join(tmpdir(), 'names-'));
const hostsFile = join(folder, 'hosts');
const resolverFile = join(folder, 'resolv.conf');
writeFileSync(resolverFile, 'nameserver 192.0.2.53\nsearch .\n');
const searching = join(folder, 'searching.conf');
writeFileSync(searching, 'search prod.svc.cluster.example\nnameserver 192.0.2.53\n');
writeFileSync(hostsFile, '127.0.0.1 localhost\n203.0.113.9  desk.example desk # ours\n2001:db8::9 DESK.example\n');

const sockets: Socket[] = [];
afterAll(() => {
  for (const socket of sockets) socket.close();
  rmSync(folder, { recursive: true });
});

/** The kinds of a question: RFC 1035, 3.2.2, and RFC 3596. */
const [a, aaaa] = [1, 28];
type Known = Readonly<Record<string, Readonly<Record<number, readonly number[]>>>>;

/** `address:port` of a name server that knows those names and no others. */
async function nameServer(known: Known): Promise<string> {
  return listening((socket) => {
    socket.on('message', (question, { port, address }) => {
      socket.send(answerTo(question, known), port, address);
    });
  });
}

async function listening(begin: (socket: Socket) => void): Promise<string> {
  const socket = createSocket('udp4');
  sockets.push(socket);
  begin(socket);
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return `127.0.0.1:${String(socket.address().port)}`;
}

/** RFC 1035, 4.1: the question again, and the one record there is. */
function answerTo(asked: Buffer, known: Known): Buffer {
  const labels: string[] = [];
  let at = 12;
  for (let length = asked[at] ?? 0; length > 0; length = asked[at] ?? 0) {
    labels.push(asked.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const kinds = known[labels.join('.').toLowerCase()];
  const kind = asked.readUInt16BE(at + 1);
  const data = kinds?.[kind];
  const header = Buffer.from(asked.subarray(0, 12));
  header.writeUInt16BE(kinds === undefined ? 0x8183 : 0x8180, 2);
  header.writeUInt16BE(data === undefined ? 0 : 1, 6);
  header.fill(0, 8, 12);
  const parts = [header, asked.subarray(12, at + 5)];
  if (data) parts.push(Buffer.from([0xc0, 12, 0, kind, 0, 1, 0, 0, 0, 60, 0, data.length, ...data]));
  return Buffer.concat(parts);
}

const nobody = () => Promise.reject(new Error('unknown everywhere'));
const six = [0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];

it('A name has the addresses of both kinds that its name server tells.', async () => {
  const server = await nameServer({
    'both.example': { [a]: [192, 0, 2, 1], [aaaa]: six },
    'old.example': { [a]: [192, 0, 2, 2] },
  });
  const resolve = resolveBy({ hostsFile, resolverFile, servers: [server], otherwise: nobody });
  expect(await resolve('both.example')).toEqual(['192.0.2.1', '2001:db8::1']);
  expect(await resolve('old.example')).toEqual(['192.0.2.2']);
});

it('What the hosts file says of a name comes first, and no server is asked.', async () => {
  const server = await nameServer({ 'desk.example': { [a]: [192, 0, 2, 3] } });
  const resolve = resolveBy({ hostsFile, resolverFile, servers: [server], otherwise: nobody });
  expect(await resolve('Desk.Example.')).toEqual(['203.0.113.9', '2001:db8::9']);
  expect(await resolve('desk')).toEqual(['203.0.113.9']);
  await expect(resolve('ours')).rejects.toThrow('unknown everywhere');
});

it('What no server knows, the system may complete: a short name, one of the local link, any where there are search domains.', async () => {
  const servers = [await nameServer({ 'empty.example': {} })];
  const otherwise = (name: string) => Promise.resolve([`of ${name}`]);
  const resolve = resolveBy({ hostsFile, resolverFile, servers, otherwise });
  expect(await resolve('receiver')).toEqual(['of receiver']);
  expect(await resolve('printer.local')).toEqual(['of printer.local']);
  await expect(resolve('gone.example')).rejects.toThrow('no name server knows gone.example');
  await expect(resolve('empty.example')).rejects.toThrow('no name server knows empty.example');
  const where = resolveBy({ hostsFile, resolverFile: searching, servers, otherwise });
  expect(await where('receiver.team')).toEqual(['of receiver.team']);
});

it('Where no name server is, the system is asked: it may know of others.', async () => {
  const otherwise = (name: string) => Promise.resolve([`of ${name}`]);
  const resolve = resolveBy({ hostsFile, resolverFile, servers: ['127.0.0.1:1'], otherwise });
  expect(await resolve('news.example')).toEqual(['of news.example']);
});

it('Many names whose server never answers end in seconds, and hold up no other name.', async () => {
  const [silent, server] = [
    await listening(() => undefined),
    await nameServer({ 'news.example': { [a]: [192, 0, 2, 4] } }),
  ];
  const dead = resolveBy({ hostsFile, resolverFile, servers: [silent], otherwise: nobody });
  const began = performance.now();
  let ended = 0;
  const ends = Array.from({ length: 40 }, async (_, at) => {
    await expect(dead(`dead-${String(at)}.example`)).rejects.toThrow(
      /no name server could tell of dead-\d+\.example \(ETIMEOUT\)/,
    );
    ended += 1;
  });
  expect(await resolveBy({ hostsFile, resolverFile, servers: [server], otherwise: nobody })('news.example')).toEqual([
    '192.0.2.4',
  ]);
  expect(ended).toBe(0);
  await Promise.all(ends);
  expect(performance.now() - began).toBeLessThan(15_000);
}, 30_000);
