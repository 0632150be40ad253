import { startReceiver, type Receiver } from './webhook-receiver.js';

describe('the webhook receiver', () => {
  let receiver: Receiver;
  beforeEach(async () => {
    receiver = await startReceiver();
  });
  afterEach(() => receiver.stop());

  const post = (body: string) => fetch(receiver.url, { method: 'POST', body, headers: { 'webhook-id': body } });

  it('keeps headers and bodies, and resolves once the number asked for has come', async () => {
    const both = receiver.received(2);
    await post('one');
    await post('two');
    expect((await both).map(({ headers, body }) => [headers['webhook-id'], body])).toEqual([
      ['one', 'one'],
      ['two', 'two'],
    ]);
  });

  it('resolves at once with what has come already', async () => {
    await post('one');
    expect(await receiver.received(1)).toHaveLength(1);
  });

  it('rejects when the deadline passes, telling how many came', async () => {
    await post('one');
    await expect(receiver.received(2, 20)).rejects.toThrow('1 of 2 requests came within 20 ms');
  });

  it('answers 204 until it is told otherwise', async () => {
    expect((await post('one')).status).toBe(204);
    receiver.answer(410);
    expect((await post('two')).status).toBe(410);
    receiver.answer({ status: 429, headers: { 'retry-after': '3' } });
    expect((await post('three')).headers.get('retry-after')).toBe('3');
    receiver.answer(({ body }) => ({ body: body.toUpperCase() }));
    expect(await (await post('four')).text()).toBe('FOUR');
  });
});
