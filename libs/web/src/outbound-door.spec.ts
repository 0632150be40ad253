import { setTimeout as pause } from 'node:timers/promises';
import type { AskAnswer, FetchFailure, Fetched, Posted, Purpose } from '#core';
import { doorToLoopback, loopback, startHttpServer, startRawServer, type LocalServer } from '#testing';
import { outboundDoor, type OutboundDoor } from './outbound-door.js';
import type { DoorSettings } from './settings.js';

const purposes: readonly Purpose[] = ['feed', 'page', 'webhook', 'hub', 'model'];
const open: (LocalServer | OutboundDoor)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => ('stop' in one ? one.stop() : one.close())));
});

function door(settings: Partial<DoorSettings> = {}): OutboundDoor {
  const opened = outboundDoor({ ...doorToLoopback, ...settings });
  open.push(opened);
  return opened;
}

async function opened<T extends LocalServer>(server: Promise<T>): Promise<T> {
  open.push(await server);
  return server;
}

function ask(
  { get, post, ask: question }: OutboundDoor,
  purpose: Purpose,
  url: string,
): Promise<Fetched | Posted | AskAnswer | FetchFailure> {
  if (purpose === 'feed' || purpose === 'page') return get({ url, purpose });
  if (purpose === 'model') return question({ url, headers: {}, body: '', withinMs: 5000 });
  return post({ url, purpose, headers: {}, body: '' });
}

const hello = () => startHttpServer((_request, response) => response.end('hello'));
const silent = (address: string, port?: number) => startRawServer(() => undefined, address, port);

/** Spellings of addresses where this spec listens, or of networks where it cannot. */
const loopbacks = ['127.0.0.1', '127.0.0.2', '127.255.255.254', '0.0.0.0', '[::1]', '[::]'];
const spellings = [
  '0x7f.1',
  '0x7f000001',
  '0X7F.0.0.1',
  '017700000001',
  '127.0.1',
  '127.000.000.001',
  '%31%32%37.0.0.1',
  '127%2e0%2e0%2e1',
  '１２７.0.0.1',
  '127．0．0．1',
  '127｡0｡0｡1',
  '①②⑦.0.0.1',
  '127.0.0.1\n',
  'example.org@127.0.0.1',
  'example.org:80@127.0.0.1',
  '2130706433',
  '0177.0.0.1',
  '127.1',
  'user@127.0.0.1',
  '127。0。0。1',
  '127.0.0.1\\',
  '127.0.\t0.1',
];
const names = [
  'localhost',
  'localhost.',
  'LOCALHOST',
  'LocalHost.',
  'ｌｏｃａｌｈｏｓｔ',
  '[::ffff:127.0.0.1]',
  '[0:0:0:0:0:0:0:1]',
  'feed.localhost',
  '127.0.0.1.nip.example',
  '[::ffff:7f00:1]',
  '[::7f00:1]',
];
const elsewhere =
  `0.1.2.3 10.0.0.1 172.16.0.1 172.31.255.255 192.168.0.1 169.254.169.254 100.64.0.1 198.18.0.1 198.19.0.1
  192.0.0.1 192.0.2.1 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255
  [fc00::1] [fd00:ec2::254] [fe80::1] [ff02::1] [64:ff9b::7f00:1] [64:ff9b:1::7f00:1] [2002:7f00:1::1] [2001::1]
  [2001:db8::1] [100::1] [::ffff:a00:1] [::ffff:8.8.8.8]`.split(/\s+/);

describe.each(purposes)('for a %s, the door', (purpose) => {
  it.each([...loopbacks, ...spellings, ...names, ...elsewhere])('lets nobody reach %j', async (host) => {
    const [v4, v6] = [await opened(silent('0.0.0.0')), await opened(silent('::1'))];
    const closed = door({ allowPrivate: {}, ports: [v4.port, v6.port], resolve: () => Promise.resolve(['127.0.0.1']) });
    for (const { port } of [v4, v6]) {
      const outcome = await ask(closed, purpose, `http://${host}:${port}/`);
      expect(['refused-address', 'invalid-address']).toContain('reason' in outcome && outcome.reason);
    }
    expect([v4.connections(), v6.connections()]).toEqual([0, 0]);
  });

  it('goes where its own allow-list says, on any port', async () => {
    const server = await opened(hello());
    expect(await ask(door({ allowPrivate: { [purpose]: [loopback] } }), purpose, server.url)).toMatchObject({
      status: 200,
    });
  });

  it('does not go by the allow-list of another purpose', async () => {
    const server = await opened(hello());
    const others = Object.fromEntries(
      purposes.filter((other) => other !== purpose).map((other) => [other, [loopback]]),
    );
    const outcome = await ask(door({ allowPrivate: others }), purpose, server.url);
    expect(outcome).toMatchObject({ reason: 'refused-address' });
    expect(server.connections()).toBe(0);
  });

  it('goes to none but the addresses that may be reached when a name has several', async () => {
    const server = await opened(hello());
    const forbidden = await opened(silent('127.0.0.2', server.port));
    const resolve = () => Promise.resolve(['127.0.0.2', '127.0.0.1', '10.0.0.1']);
    const outcome = await ask(door({ resolve }), purpose, `http://mixed.example:${server.port}/`);
    expect(outcome).toMatchObject({ ok: true, status: 200 });
    expect(forbidden.connections()).toBe(0);
  });

  it('goes to the address that was checked when a name changes its mind', async () => {
    const server = await opened(hello());
    const forbidden = await opened(silent('127.0.0.2', server.port));
    let asked = 0;
    const resolve = () => Promise.resolve([asked++ === 0 ? '127.0.0.1' : '127.0.0.2']);
    await ask(door({ resolve }), purpose, `http://rebinding.example:${server.port}/`);
    expect([server.connections(), forbidden.connections()]).toEqual([1, 0]);
  });

  it('goes to no address out of bounds that a name has', async () => {
    for (const host of elsewhere) {
      const address = host.replace(/[[\]]/g, '');
      const closed = door({ allowPrivate: {}, resolve: () => Promise.resolve([address]) });
      const outcome = await ask(closed, purpose, 'http://inside.example/');
      expect(outcome).toMatchObject({ reason: 'refused-address', detail: expect.stringContaining(address) as string });
    }
  });

  it('tells a name that nobody knows', async () => {
    const resolve = () => Promise.reject(new Error('queryA ENOTFOUND'));
    expect(await ask(door({ resolve }), purpose, 'http://nobody.example/')).toMatchObject({ reason: 'dns' });
  });
});

describe('the door', () => {
  it.each([
    ['http://127.0.0.2', 'refused-address'],
    ['http://[::1]', 'refused-address'],
    ['http://0x7f.1', 'invalid-address'],
    ['file:///etc/passwd', 'invalid-address'],
    ['//localhost.', 'ok'],
  ])('judges a redirect to %s as it would the address itself', async (target, outcome) => {
    const forbidden = await opened(silent('127.0.0.2'));
    const server = await opened(
      startHttpServer((request, response) => {
        const location = target.startsWith('file')
          ? target
          : `${target}:${outcome === 'ok' ? server.port : forbidden.port}/b`;
        response.writeHead(request.url === '/a' ? 302 : 200, { location }).end();
      }),
    );
    const answer = await door().get({ url: `${server.url}/a`, purpose: 'page' });
    expect('reason' in answer ? answer.reason : 'ok').toBe(outcome);
    expect(forbidden.connections()).toBe(0);
  });

  it.each([
    'file:///etc/passwd',
    'gopher://127.0.0.1/',
    'data:text/xml,<rss/>',
    'ftp://127.0.0.1/',
    'javascript:alert(1)',
    'blob:http://127.0.0.1/x',
    'unix:/var/run/docker.sock',
    'http://',
    'http:///feed',
    'http://:80/',
    'http://127.0.0.1:65536/',
    'http://127.0.0.1:-1/',
    'http://127.0.0.1:80x/',
    'http://[::1',
    'http://exa mple.org/',
  ])('goes nowhere for %s, whatever it is wanted for', async (url) => {
    for (const purpose of purposes)
      expect(await ask(door(), purpose, url)).toMatchObject({ reason: 'invalid-address' });
  });

  it('has no port 0', async () => {
    const outcome = await door({ resolve: () => Promise.resolve(['8.8.8.8']) }).get({
      url: 'http://example.org:0/',
      purpose: 'feed',
    });
    expect(outcome).toMatchObject({ reason: 'refused-address' });
  });

  it('leaves a name in foreign letters as it is: another name than the one it looks like', async () => {
    const looked = new Set<string>();
    const resolve = (name: string) => {
      looked.add(name);
      return Promise.resolve(['10.0.0.1']);
    };
    await door({ resolve }).get({ url: 'http://ехаmple.org/', purpose: 'feed' });
    expect([...looked]).toEqual(['xn--mple-43d3a6i.org']);
  });

  it.each([...elsewhere, '127.0.0.2', '[::1]', '[::]', '0.0.0.0', '2130706433', '0177.0.0.1', '127.1', '127。0。0。1'])(
    'follows no redirect from a public address to %s, for a feed, a page or its robots.txt',
    async (host) => {
      const location = Buffer.from(`http://${host}/`).toString('latin1');
      const server = await opened(startHttpServer((_request, response) => response.writeHead(302, { location }).end()));
      const { get } = door();
      for (const purpose of ['feed', 'page'] as const) {
        const outcome = await get({ url: `${server.url}/a`, purpose });
        expect(outcome).toMatchObject({ reason: expect.stringMatching(/^(refused|invalid)-address$/) as string });
      }
      expect(server.asked()).toEqual(['/a', '/a']);
    },
  );

  it('does not wait for a name server that never answers', async () => {
    const resolve = () => new Promise<never>(() => undefined);
    const { post } = door({ resolve, limits: { webhook: { firstByteMs: 50 } } });
    expect(await post({ url: 'http://example.org/', headers: {}, body: '' })).toMatchObject({ reason: 'timeout' });
  });

  it('judges a redirected robots.txt the same way', async () => {
    const forbidden = await opened(silent('127.0.0.2'));
    const redirect = `HTTP/1.1 302 Found\r\nlocation: ${forbidden.url}/robots.txt\r\ncontent-length: 0\r\n\r\n`;
    const server = await opened(startRawServer((socket) => socket.end(redirect)));
    await door().get({ url: server.url, purpose: 'feed' });
    expect(forbidden.connections()).toBe(0);
  });

  it('keeps to the listed ports outside the allow-list', async () => {
    const resolve = () => Promise.resolve(['8.8.8.8']);
    const answer = await door({ resolve }).get({ url: 'http://example.org:8080/', purpose: 'feed' });
    expect(answer).toMatchObject({ reason: 'refused-address', detail: expect.stringContaining('port 8080') as string });
  });

  it('reports each allowance once, when it opens', () => {
    const lines: string[] = [];
    door({
      allowPrivate: { feed: ['10.0.0.0/8', 'fd00::/8'], webhook: [loopback] },
      onAllowed: (line) => lines.push(line),
    });
    expect(lines).toEqual([
      'feed may reach 10.0.0.0/8, outside the public internet',
      'feed may reach fd00::/8, outside the public internet',
      `webhook may reach ${loopback}, outside the public internet`,
    ]);
  });

  it('closes a connection that has been idle for some seconds, however long the server would keep it', async () => {
    const answer = 'HTTP/1.1 200 OK\r\nkeep-alive: timeout=600\r\ncontent-length: 0\r\n\r\n';
    const server = await opened(startRawServer((socket) => socket.write(answer)));
    expect(await door().post({ url: server.url, headers: {}, body: '' })).toMatchObject({ ok: true });
    expect(server.open()).toBe(1);
    while (server.open() > 0) await pause(50);
  });

  it('ends what is under way when it closes', async () => {
    const server = await opened(silent('127.0.0.1'));
    const closing = outboundDoor(doorToLoopback);
    const outcome = closing.post({ url: server.url, headers: {}, body: '' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await closing.close();
    expect(await outcome).toMatchObject({ reason: 'connect' });
    expect(await closing.post({ url: server.url, headers: {}, body: '' })).toMatchObject({ reason: 'connect' });
  });
});
