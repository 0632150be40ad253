import { startReceiver } from '#testing';
import { Webhook } from 'standardwebhooks';
import { eachWithADeliveryDesk, idsOf, secret } from '../../../test/delivery-desk.js';

const { at, receiver } = eachWithADeliveryDesk();

describe('the order of delivery', () => {
  it('is that of the log for each matter, and one matter waits for no other', async () => {
    await at.subscribe('s', receiver);
    for (const [topic, value] of [
      ['a', 'agreed'],
      ['a', 'denied'],
      ['b', 'agreed'],
    ] as const)
      await at.change(topic, value);
    receiver.answer(({ body }) => ({ status: body.includes('"agreed"') && body.includes('outcome:a') ? 500 : 204 }));
    await at.deliver('outcome:a@2~s');
    expect(idsOf(receiver)).toEqual([]);
    await at.sweep();
    expect(idsOf(receiver).sort()).toEqual(['outcome:a@1~s', 'outcome:b@1~s']);
    receiver.answer(204);
    at.later(1);
    await at.sweep();
    expect(idsOf(receiver).slice(2)).toEqual(['outcome:a@1~s', 'outcome:a@2~s']);
    expect(await at.outbox.count()).toBe(0);
  });

  it('is that of the whole log where it is to be strict', async () => {
    await at.subscribe('s', receiver, { order: 'strict' });
    for (const topic of ['a', 'b', 'c']) await at.change(topic, 'agreed');
    receiver.answer(503);
    await at.deliver('outcome:b@1~s');
    await at.sweep();
    expect(idsOf(receiver)).toEqual(['outcome:a@1~s']);
    receiver.answer(204);
    at.later(1);
    await at.sweep();
    expect(idsOf(receiver).slice(1)).toEqual(['outcome:a@1~s', 'outcome:b@1~s', 'outcome:c@1~s']);
  });

  it('of one subscription is nothing to another: who hangs holds up nobody', async () => {
    const hanging = await startReceiver();
    hanging.answer(() => new Promise(() => undefined));
    await at.subscribe('s', receiver);
    await at.subscribe('h', hanging);
    for (let n = 0; n < 12; n++) await at.change(`t${n}`, 'agreed');
    const stuck = (await at.outbox.firsts('h')).map((row) => at.deliver(row));
    await hanging.received(6);
    for (const row of await at.outbox.firsts('s')) await at.deliver(row);
    expect(receiver.requests()).toHaveLength(12);
    expect(hanging.requests()).toHaveLength(6);
    await hanging.stop();
    await Promise.all(stuck);
  });
});

describe('an attempt', () => {
  it('is kept with what was sent and answered, and nothing of a secret', async () => {
    await at.subscribe('s', receiver);
    await at.change('a', 'agreed');
    const headers = { 'set-cookie': 'session=4711', 'x-trace': 'abc' };
    receiver.answer({ status: 500, headers, body: 'disk full '.repeat(1000) });
    await at.sweep();
    const [delivery] = await at.deliveries();
    const { exchange } = delivery!.attempts[0]!;
    const sent = receiver.requests()[0]!;
    const { 'webhook-id': id = '', 'webhook-timestamp': time, 'webhook-signature': signature } = sent.headers;
    expect(signature).toBe(new Webhook(secret).sign(id, new Date(Number(time) * 1000), sent.body));
    expect(exchange?.request.bytes).toBe(Buffer.byteLength(sent.body));
    expect(exchange?.request.headers).toContainEqual(['webhook-id', 'outcome:a@1~s']);
    expect(exchange?.response?.headers).toContainEqual(['x-trace', 'abc']);
    expect(exchange?.response?.body).toHaveLength(2048);
    const kept = JSON.stringify(await at.log.read(0, 100));
    expect(kept).not.toContain('4711');
    expect(kept).not.toContain(secret.slice('whsec_'.length));
  });

  it('is kept, too, where nobody answers', async () => {
    await at.subscribe('s', receiver);
    await at.change('a', 'agreed');
    receiver.answer({ raw: (socket) => socket.destroy() });
    await at.sweep();
    const [tried] = (await at.deliveries())[0]!.attempts;
    expect(tried).toMatchObject({
      result: 'failed',
      reason: 'connect',
      exchange: { request: { bytes: expect.any(Number) as number } },
    });
    expect(tried?.exchange).not.toHaveProperty('response');
  });
});
