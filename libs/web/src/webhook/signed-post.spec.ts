import { Webhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import type { PostRequest } from '#core';
import { doorToLoopback, isSignedByKey, startHttpServer } from '#testing';
import type { SignedPost } from './signed-post.js';
import { newWebhookKey, newWebhookSecret, signedPost, verifierOf } from './signed-post.js';
import { outboundDoor } from '../outbound-door.js';

const body = '{"type":"outcome-reported","title":"Überblick"}';

/** What a receiver gets. */
async function sent(delivery: Partial<SignedPost> = {}): Promise<PostRequest> {
  const requests: PostRequest[] = [];
  const post: SignedPost['post'] = (request) => {
    requests.push(request);
    return Promise.resolve({ ok: true, status: 204, answer: '', milliseconds: 1 });
  };
  const secrets = [newWebhookSecret()] as const;
  await signedPost({
    post,
    url: 'https://example.org/hook',
    id: 'msg_1',
    timestamp: new Date(),
    body,
    secrets,
    ...delivery,
  });
  return requests[0]!;
}

describe('a signed delivery', () => {
  it('is accepted by the stock verifier', async () => {
    const secret = newWebhookSecret();
    const { headers, body: received } = await sent({ secrets: [secret] });
    expect(new Webhook(secret).verify(received, headers)).toEqual(JSON.parse(body));
  });

  it('is accepted under the old and the new secret while rotating', async () => {
    const [young, old] = [newWebhookSecret(), newWebhookSecret()];
    const { headers } = await sent({ secrets: [young, old] });
    for (const secret of [young, old]) expect(() => new Webhook(secret).verify(body, headers)).not.toThrow();
  });

  it.each([
    ['webhook-id', 'msg_2'],
    ['webhook-timestamp', String(Math.floor(Date.now() / 1_000) + 60)],
  ])('is refused with another %s', async (header, value) => {
    const secret = newWebhookSecret();
    const { headers } = await sent({ secrets: [secret], timestamp: new Date() });
    expect(() => new Webhook(secret).verify(body, { ...headers, [header]: value })).toThrow('No matching signature');
  });

  it('is refused with another body, or under another secret', async () => {
    const secret = newWebhookSecret();
    const { headers } = await sent({ secrets: [secret] });
    expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow('No matching signature');
    expect(() => new Webhook(newWebhookSecret()).verify(body, headers)).toThrow('No matching signature');
  });

  it('is refused by both stock libraries once it is more than five minutes old', async () => {
    const secret = newWebhookSecret();
    const { headers } = await sent({ secrets: [secret], timestamp: new Date(Date.now() - 301_000) });
    for (const stock of [new Webhook(secret), new SvixWebhook(secret)])
      expect(() => stock.verify(body, headers)).toThrow('timestamp too old');
  });

  it('names its content type, JSON unless told otherwise', async () => {
    expect((await sent()).headers).toHaveProperty('content-type', 'application/json');
    const contentType = 'application/cloudevents+json';
    expect((await sent({ contentType })).headers).toHaveProperty('content-type', contentType);
  });

  it.each(['secret', 'whsec_', 'whsec_***'])('is not made with the secret %j, nor is it quoted', async (secret) => {
    await expect(sent({ secrets: [secret] })).rejects.toThrow(
      /^a webhook secret is written whsec_ and base64 after it$/,
    );
  });
});

describe('a delivery whose id has letters beyond ASCII', () => {
  /** The headers that arrive at a real server. */
  async function arrived(id: string, secret: string): Promise<Record<string, string>> {
    const received: Record<string, string>[] = [];
    const receiver = await startHttpServer((request, response) => {
      received.push(request.headers as Record<string, string>);
      response.writeHead(204).end();
    });
    const door = outboundDoor(doorToLoopback);
    const delivery = { url: receiver.url, timestamp: new Date(), body, secrets: [secret] } as const;
    const outcome = await signedPost({ ...delivery, post: door.post, id });
    await Promise.all([door.close(), receiver.stop()]);
    expect(outcome).toMatchObject({ ok: true, status: 204 });
    return received[0]!;
  }

  it.each([
    ['reaction:radosław-nowak.summit@2~a', 'reaction:rados%C5%82aw-nowak.summit@2~a'],
    ['reaction:李明.summit@1~a b\n', 'reaction:%E6%9D%8E%E6%98%8E.summit@1~a%20b%0A'],
  ])('is sent and signed percent-encoded: %j', async (id, sentId) => {
    const secret = newWebhookSecret();
    const headers = await arrived(id, secret);
    expect(headers['webhook-id']).toBe(sentId);
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
  });
});

describe('a new secret', () => {
  it('holds 32 random bytes', () => {
    expect(Buffer.from(newWebhookSecret().replace(/^whsec_/, ''), 'base64')).toHaveLength(32);
    expect(newWebhookSecret()).not.toBe(newWebhookSecret());
  });
});

describe('a delivery for either stock library', () => {
  it('is accepted by both, and under both secrets while one is replaced', async () => {
    const [young, old] = [newWebhookSecret(), newWebhookSecret()];
    const { headers } = await sent({ secrets: [young, old] });
    for (const secret of [young, old]) {
      expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
      expect(new SvixWebhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
    }
    expect(() => new SvixWebhook(newWebhookSecret()).verify(body, headers)).toThrow();
  });
});

describe('a delivery signed by an ed25519 key', () => {
  const holds = (secret: string, headers: PostRequest['headers'], text = body) =>
    isSignedByKey(verifierOf(secret), { headers, body: text });

  it('verifies with the public half, and with nothing else', async () => {
    const secret = newWebhookKey();
    const { headers } = await sent({ secrets: [secret] });
    expect(headers['webhook-signature']).toMatch(/^v1a,/);
    expect(holds(secret, headers)).toBe(true);
    expect(holds(secret, headers, `${body} `)).toBe(false);
    expect(holds(newWebhookKey(), headers)).toBe(false);
  });

  // Ed25519 has one right signature of a message (RFC 8032): this one was made by another program, the server of Svix, for the vector of its
  // own tests. No stock library for receivers knows v1a.
  it('is, to the byte, what another signer makes of the same key and message', async () => {
    const secret = 'whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg==';
    const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: new Date(1_614_265_330_000) };
    const { headers } = await sent({ ...message, body: '{"test": 2432232314}', secrets: [secret] });
    expect(headers['webhook-signature']).toBe(
      'v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==',
    );
  });

  it('gives nothing of the private half away', () => {
    const secret = newWebhookKey();
    const [whole, half] = [secret, verifierOf(secret)].map((text) => Buffer.from(text.slice(5), 'base64'));
    expect([whole?.length, half?.length]).toEqual([64, 32]);
    expect(half).toEqual(whole?.subarray(32));
  });

  it('is not made with half a key, nor is that quoted', async () => {
    const half = `whsk_${Buffer.alloc(32, 1).toString('base64')}`;
    await expect(sent({ secrets: [half] })).rejects.toThrow(
      /^an ed25519 key is written whsk_ and the base64 of its 64/,
    );
  });
});
