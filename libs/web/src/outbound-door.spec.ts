import type { FetchFailure, Fetched, Posted, Purpose } from '#core';
import type { LocalServer } from './local-server.js';
import { localDoor, own, serve, serveRaw } from './local-server.js';
import type { OutboundDoor } from './outbound-door.js';
import type { DoorSettings } from './settings.js';

const purposes: readonly Purpose[] = ['feed', 'page', 'webhook', 'hub'];
const open: (LocalServer | OutboundDoor)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => ('stop' in one ? one.stop() : one.close())));
});

function door(settings: Partial<DoorSettings> = {}): OutboundDoor {
  const opened = localDoor(settings);
  open.push(opened);
  return opened;
}

async function opened<T extends LocalServer>(server: Promise<T>): Promise<T> {
  open.push(await server);
  return server;
}

function ask({ get, post }: OutboundDoor, purpose: Purpose, url: string): Promise<Fetched | Posted | FetchFailure> {
  if (purpose === 'feed' || purpose === 'page') return get({ url, purpose });
  return post({ url, purpose, headers: {}, body: '' });
}

const hello = () => serve((_request, response) => response.end('hello'));
const silent = (address: string, port?: number) => serveRaw(() => undefined, address, port);

/** Spellings of addresses where this spec listens, or of networks where it cannot. */
const loopbacks = ['127.0.0.1', '127.0.0.2', '127.255.255.254', '0.0.0.0', '[::1]', '[::]'];
const spellings = [
  '0x7f.1',
  '2130706433',
  '0177.0.0.1',
  '127.1',
  'user@127.0.0.1',
  '127。0。0。1',
  '127.0.0.1\\',
  '127.0.\t0.1',
];
const names = ['localhost', 'localhost.', 'feed.localhost', '127.0.0.1.nip.example', '[::ffff:7f00:1]', '[::7f00:1]'];
const elsewhere = `10.0.0.1 172.16.0.1 192.168.0.1 169.254.169.254 100.64.0.1 198.18.0.1 240.0.0.1 255.255.255.255
  [fc00::1] [fe80::1] [64:ff9b::7f00:1] [2002:7f00:1::1]`.split(/\s+/);

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
    expect(await ask(door({ allowPrivate: { [purpose]: [own] } }), purpose, server.url)).toMatchObject({ status: 200 });
  });

  it('does not go by the allow-list of another purpose', async () => {
    const server = await opened(hello());
    const others = Object.fromEntries(purposes.filter((other) => other !== purpose).map((other) => [other, [own]]));
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
      serve((request, response) => {
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

  it('does not wait for a name server that never answers', async () => {
    const resolve = () => new Promise<never>(() => undefined);
    const { post } = door({ resolve, limits: { webhook: { firstByteMs: 50 } } });
    expect(await post({ url: 'http://example.org/', headers: {}, body: '' })).toMatchObject({ reason: 'timeout' });
  });

  it('judges a redirected robots.txt the same way', async () => {
    const forbidden = await opened(silent('127.0.0.2'));
    const redirect = `HTTP/1.1 302 Found\r\nlocation: ${forbidden.url}/robots.txt\r\ncontent-length: 0\r\n\r\n`;
    const server = await opened(serveRaw((socket) => socket.end(redirect)));
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
    door({ allowPrivate: { feed: ['10.0.0.0/8', 'fd00::/8'], webhook: [own] }, onAllowed: (line) => lines.push(line) });
    expect(lines).toEqual([
      'feed may reach 10.0.0.0/8, outside the public internet',
      'feed may reach fd00::/8, outside the public internet',
      `webhook may reach ${own}, outside the public internet`,
    ]);
  });

  it('ends what is under way when it closes', async () => {
    const server = await opened(silent('127.0.0.1'));
    const closing = localDoor();
    const outcome = closing.post({ url: server.url, headers: {}, body: '' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await closing.close();
    expect(await outcome).toMatchObject({ reason: 'connect' });
    expect(await closing.post({ url: server.url, headers: {}, body: '' })).toMatchObject({ reason: 'connect' });
  });
});
